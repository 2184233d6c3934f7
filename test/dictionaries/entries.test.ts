import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { OptionSpecs } from '../../src/rule/rule.ts';
import { checkLists } from '../../src/words/check/check-lists.ts';
import { grammar, wordLists } from '../support/engine.ts';

const lists = await wordLists();
const problems = checkLists(lists, [], await grammar());
const entries = lists.flatMap((list) => list.entries.map((entry) => ({ ...entry, rule: list.rule })));
const advising = entries.filter(({ value }) => value === undefined);

/** "Agent is korter", behind "Schrijf “agent”": a word is named again without quotation marks. Short ones are also just used. */
function opensClause(note: string, wording: string): boolean {
  return note.split(/(?<=[.?!:;]) /u).some((clause) => {
    const start = clause.toLowerCase();
    return wording.length > 3 && start.startsWith(wording.toLowerCase()) && !/^[\p{L}-]/u.test(start.slice(wording.length));
  });
}

describe.each(lists.map((list) => [list.theme, list] as const))('de lijst %s', (_, list) => {
  it('vindt elk woord in zijn foute zin, zwijgt over de goede, en geeft raad die zelf geen melding krijgt', () => {
    const own = problems.filter((problem) => problem.list === list);
    expect(own.map(({ entry, message }) => `${entry.word}: ${message}`)).toEqual([]);
  });

  it('hoort bij een regel en zegt waarom', () => {
    expect(rules.map((rule) => rule.id)).toContain(list.rule);
    if (list.entries.some(({ value }) => value === undefined)) expect(list.why ?? list.title).toBeTruthy();
  });
});

describe('de lijsten samen', () => {
  it('hebben minstens 2.500 woorden', () => {
    expect(advising.length).toBeGreaterThanOrEqual(2500);
  });

  it('zeggen van minstens 600 afkortingen waar ze voor staan', () => {
    const abbreviations = advising.filter(({ rule }) => rule === 'afkorting');
    expect(abbreviations.filter(({ means, simpler }) => means ?? simpler).length).toBeGreaterThanOrEqual(600);
  });

  it('leggen vakwoorden uit zonder iemand aan te spreken: een tekst zegt “je”, of spreekt over anderen', () => {
    const addressing = advising.filter(
      ({ rule, means = '' }) => rule === 'jargon' && /\b(?:u|uw|je|jouw|jij|we|wij|ons|onze)\b/iu.test(means),
    );
    expect(addressing.map(({ word, means }) => `${word}: ${means}`)).toEqual([]);
  });

  it('zeggen een eenvoudiger woord maar één keer: de raad noemt het, of de uitleg noemt ze allemaal', () => {
    const doubled = advising.filter(({ rule, note = '', simpler = [], means }) => {
      const named = simpler.filter((wording) => note.toLowerCase().includes(`“${wording.toLowerCase()}”`));
      const isAdvice = named.length === simpler.length && (means === undefined || rule === 'afkorting');
      return (named.length > 0 && !isAdvice) || simpler.some((wording) => opensClause(note, wording));
    });
    expect(doubled.map(({ word, note }) => `${word}: ${note}`)).toEqual([]);
  });

  it('zetten wat ze aanhalen altijd tussen dezelfde tekens: “…”', () => {
    const texts = lists.flatMap(({ why = '', title, entries: own }) => [
      why,
      title,
      ...own.flatMap(({ note = '', means = '', simpler = [] }) => [note, means, ...simpler]),
    ]);
    expect(texts.filter((text) => /[‘„"«»]|(?<!\p{L})['’](?!s(?!\p{L}))|['’](?!\p{L})/u.test(text))).toEqual([]);
  });

  it('laten nooit weg wanneer of hoe vaak iets gebeurt', () => {
    const when = /^(?:altijd|binnenkort|dagelijks|dra|eerlang|gauw|geregeld|meestal|momenteel|nooit|nu|onlangs|recent|regelmatig|soms|spoedig|straks|thans|vaak|voorlopig|weldra|wekelijks)$/u;
    expect(advising.filter(({ word, drop }) => drop && when.test(word)).map(({ word }) => word)).toEqual([]);
  });

  it('hebben minstens 300 woorden over mensen', () => {
    expect(advising.filter(({ rule }) => rule === 'inclusieve-woorden').length).toBeGreaterThanOrEqual(300);
  });

  it('vragen alleen instellingen en waarden die hun regel kent', () => {
    const unknown = advising.flatMap(({ word, rule, setting = {} }) => {
      const options: OptionSpecs = rules.find(({ id }) => id === rule)?.options ?? {};
      return Object.entries(setting).flatMap(([name, value]) => {
        const option = options[name];
        return option?.type === 'choice' && option.values.includes(value) ? [] : [`${word}: ${name}=${value}`];
      });
    });
    expect(unknown).toEqual([]);
  });
});
