import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from '../../src/readability/bands.ts';
import { easeOf, scoreOf } from '../../src/readability/ease.ts';
import { frequency, talliesOf } from '../support/readability.ts';

/** Sentences as towns write them: our own. */
const SENTENCES = readFileSync(new URL('../../models/sources/sentences-1.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\p{Lu}[^.!?]{20,}\.$/u.test(line));
const texts = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 });
/** Words for grammar: no vocabulary. */
const GRAMMAR = new Set('word wordt worden werd werden u je jij jullie wij we ik'.split(' '));
/** From very common to rare, all in everyday use. */
const LADDER =
  'maken huis geven straat betalen winkel brief schrijven loket fiets afval belasting aanvraag formulier attest stempel subsidie reglement retributie kohier apostille'.split(
    ' ',
  );

const score = (text: string) => scoreOf(talliesOf(text));
const zipf = (word: string) => frequency.lookUp(word).zipf;

describe('de score van een tekst', () => {
  it('daalt nooit als een zin in twee wordt gedeeld', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (sentences, which, where) => {
        const at = which % sentences.length;
        const words = (sentences[at] as string).split(' ');
        const cut = 1 + (where % (words.length - 1));
        const [first, ...rest] = words.slice(cut) as [string, ...string[]];
        const start = first.charAt(0).toUpperCase() + first.slice(1);
        const halves = `${words
          .slice(0, cut)
          .join(' ')
          .replace(/[,;:]$/u, '')}. ${[start, ...rest].join(' ')}`;
        const split = sentences.with(at, halves);
        // A splitter may see no end there, behind an abbreviation: then nothing changes.
        expect(score(split.join(' '))).toBeGreaterThanOrEqual(score(sentences.join(' ')) - 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  it('daalt nooit als een woord door een gewoner woord wordt vervangen', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom(...LADDER), (sentences, which, better) => {
        const text = sentences.join(' ');
        const words = [...text.matchAll(/(?<![\p{L}\d'’.-])\p{Ll}{2,}(?![\p{L}\d'’.-])/gu)].filter(([word]) => {
          return !GRAMMAR.has(word) && zipf(word) <= zipf(better);
        });
        fc.pre(words.length > 0);
        const { 0: word, index } = words[which % words.length] as RegExpExecArray;
        const replaced = text.slice(0, index) + better + text.slice(index + word.length);
        expect(score(replaced)).toBeGreaterThanOrEqual(score(text) - 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  it('ligt altijd tussen 0 en 100', () => {
    const long = `${'subsidieaanvraagprocedure '.repeat(3000)}.`;
    for (const text of ['Kom.', long, 'U u u u u u.']) {
      expect(score(text)).toBeGreaterThanOrEqual(0);
      expect(score(text)).toBeLessThanOrEqual(100);
    }
  });

  it('is hoger voor gewone taal dan voor ambtelijke taal', () => {
    const plain =
      'Wilt u parkeren in uw straat? Dan hebt u een kaart nodig. U vraagt ze aan het loket. Ze kost 10 euro.';
    const formal =
      'Teneinde in aanmerking te komen voor een bewonerskaart dient door de aanvrager een verzoekschrift te worden ingediend, waarbij een retributie ten bedrage van 10 euro verschuldigd is.';
    expect(score(plain)).toBeGreaterThan(score(formal) + 40);
  });

  it('hangt niet af van hoe vaak een tekst herhaald wordt', () => {
    const text = 'U vraagt de kaart aan het loket. De stad beslist binnen een maand.';
    expect(score(`${text} ${text}`)).toBeCloseTo(score(text), 9);
  });
});

describe('een oordeel over een tekst', () => {
  const sentence = 'U vraagt de kaart aan het loket van de dienst in het stadhuis. ';

  it('komt er niet bij te weinig tekst', () => {
    expect(easeOf(talliesOf(sentence))).toBeUndefined();
    expect(easeOf(talliesOf('Kom langs bij ons. '.repeat(8)))).toBeUndefined();
    expect(easeOf([])).toBeUndefined();
  });

  it('zegt hoe zeker het is: meer tekst, minder onzeker', () => {
    const varied = SENTENCES.slice(0, 10).join(' ');
    const more = SENTENCES.slice(0, 80).join(' ');
    const few = easeOf(talliesOf(varied));
    expect(few?.margin).toBeGreaterThan(0);
    expect(easeOf(talliesOf(more))?.margin).toBeLessThan(few?.margin as number);
  });

  it('is in woorden gezegd, van moeilijk tot gemakkelijk', () => {
    expect([0, 34.9, 35, 50, 65, 100].map((score) => bandOf(score, 3))).toEqual([
      'moeilijk',
      'moeilijk',
      'eerder moeilijk',
      'eerder gemakkelijk',
      'gemakkelijk',
      'gemakkelijk',
    ]);
  });

  it('blijft uit als de score in drie stukken van de schaal kan liggen', () => {
    expect(bandOf(55, 8)).toBe('eerder gemakkelijk');
    expect(bandOf(55, 25)).toBeUndefined();
  });
});
