import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Block } from '../../src/document/document.ts';
import { OffsetMap } from '../../src/document/offset-map.ts';
import { Analysis } from '../../src/language/analysis.ts';
import { Automaton } from '../../src/words/automaton.ts';
import { compile } from '../../src/words/compile.ts';
import type { SourceEntry, WordList } from '../../src/words/entry.ts';
import { type Hit, matchWords } from '../../src/words/match.ts';
import { wordLists } from '../support/engine.ts';

const lists = await wordLists();
const automaton = new Automaton(compile(lists));
const analysis = new Analysis();

/** Hits of entries that give advice; the words that only mark a form of address are left out. */
function hits(text: string): Hit[] {
  const block: Block = { kind: 'paragraph', index: 0, text, map: new OffsetMap([], 0), heading: [], language: 'nl', spans: [] };
  analysis.read(block);
  return matchWords(analysis, automaton).filter(({ entry }) => entry.value === undefined && !entry.known);
}

const isOf = (list: WordList, entry: SourceEntry) => (hit: Hit) => hit.entry.theme === list.theme && hit.entry.word === entry.word;
const advising = lists.map((list) => [list.theme, list] as const).filter(([, list]) => list.entries.some((entry) => entry.value === undefined));

describe.each(advising)('de lijst %s', (_, list) => {
  const { entries } = list;

  it('vindt elk woord in zijn foute zin, één keer', () => {
    const missed = entries.filter((entry) => entry.wrong && hits(entry.wrong).filter(isOf(list, entry)).length !== 1);
    expect(missed.map((entry) => `${entry.word}: ${entry.wrong}`)).toEqual([]);
  });

  it('zwijgt over de vallen: homoniemen, vaste uitdrukkingen en namen', () => {
    const wrong = entries.flatMap((entry) => (entry.traps ?? []).filter((trap) => hits(trap).some(isOf(list, entry))));
    expect(wrong).toEqual([]);
  });

  it('zwijgt over elke goede zin, voor alle lijsten samen', () => {
    const wrong = entries.filter(({ right }) => right && hits(right).some(({ entry }) => list.rule !== 'afkorting' || entry.rule !== 'afkorting'));
    expect(wrong.map((entry) => `${entry.word}: ${entry.right}`)).toEqual([]);
  });

  it('stelt nooit een woord voor dat zelf gemeld wordt', () => {
    const circles = entries.flatMap((entry) => (entry.simpler ?? []).filter((word) => hits(`Dit is ${word} dus.`).length > 0));
    expect(circles).toEqual([]);
  });

  it('legt uit in taal die zelf geen melding krijgt', () => {
    const notes = entries.filter(({ note, word }) => note && hits(note).some(({ entry }) => entry.word !== word && entry.rule !== 'afkorting'));
    expect(notes.map((entry) => `${entry.word}: ${entry.note}`)).toEqual([]);
  });

  it('heeft bij elk woord alles wat een melding nodig heeft', () => {
    expect(rules.map((rule) => rule.id)).toContain(list.rule);
    const bare = entries.filter((entry) => {
      const advice = entry.simpler?.length || entry.drop || entry.means;
      const examples = entry.known || (entry.wrong && entry.right);
      return !(entry.pos && advice && examples && (entry.source || list.rule === 'afkorting'));
    });
    expect(bare.map((entry) => entry.word)).toEqual([]);
  });

  it('toetst elke uitzondering met een val', () => {
    const untested = entries.filter((entry) => (entry.unless || entry.when) && !entry.traps?.length);
    expect(untested.map((entry) => entry.word)).toEqual([]);
  });
});

describe('de lijsten samen', () => {
  it('hebben minstens 400 woorden, en geen twee keer hetzelfde', () => {
    const words = advising.flatMap(([, list]) => list.entries.flatMap((entry) => [entry.word, ...(entry.also ?? [])]));
    expect(words.length).toBeGreaterThan(400);
    const exact = words.filter((word, index) => words.indexOf(word) !== index);
    expect(exact).toEqual([]);
  });

  it('laten bij woorden over mensen altijd een reden, een bron en een datum zien', () => {
    const people = lists.filter((list) => list.rule === 'inclusieve-woorden').flatMap((list) => list.entries);
    expect(people.filter((entry) => !(entry.note && entry.source && entry.reviewed)).map((entry) => entry.word)).toEqual([]);
    expect(people.filter((entry) => entry.swap).map((entry) => entry.word)).toEqual([]);
  });
});
