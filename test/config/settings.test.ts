import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { ConfigError, parseConfig } from '../../src/config/parse.ts';
import { check } from '../support/engine.ts';

const config = (text: string) => parseConfig(text, 'instellingen.yaml', rules);
const messageOf = (text: string) => {
  try {
    config(text);
    return '';
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.replace('instellingen.yaml, ', '');
  }
};
const sentence = (words: number) => `${'woord '.repeat(words - 1)}slot.`;
const found = async (text: string, task: Parameters<typeof check>[1]) => {
  const { findings } = await check(text, { ...task, only: ['lange-zin'] });
  return findings.map((finding) => finding.severity);
};

describe('instellingen', () => {
  it('zetten de ernst van een regel, ook voor meldingen die anders erger zijn', async () => {
    expect(await found(sentence(30), { config: config('rules: {lange-zin: info}') })).toEqual(['info']);
    expect(await found(sentence(30), { config: config('rules: {lange-zin: off}') })).toEqual([]);
  });

  it('zetten de grenzen van een regel, en laten de ernst dan zoals hij is', async () => {
    const own = config('rules:\n  lange-zin:\n    warnAbove: 10\n    errorAbove: 12\n');
    expect(await found(sentence(11), { config: own })).toEqual(['warning']);
    expect(await found(sentence(13), { config: own })).toEqual(['error']);
  });

  it('geven elke tekstsoort haar eigen grens', async () => {
    expect(await found(sentence(16), { kind: 'loketscript' })).toEqual(['warning']);
    expect(await found(sentence(16), { kind: 'brief' })).toEqual([]);
  });

  it('kennen eigen tekstsoorten, boven op een van de onze', async () => {
    const own = config('kinds:\n  nieuwsbrief:\n    base: brief\n    rules: {lange-zin: {warnAbove: 8}}\n');
    const report = await check(sentence(9), { kind: 'nieuwsbrief', config: own });
    expect(report.kind).toBe('nieuwsbrief');
    expect(await found(sentence(9), { kind: 'nieuwsbrief', config: own })).toEqual(['warning']);
    expect(await found(sentence(9), { kind: 'brief', config: own })).toEqual([]);
  });

  it('gelden per map of bestand, in volgorde', async () => {
    const own = config(
      'kind: webpagina\noverrides:\n  - files: [brieven/**]\n    kind: brief\n    rules: {lange-zin: info}\n  - files: [brieven/streng/*]\n    rules: {lange-zin: error}\n',
    );
    const report = (path: string) => engineCheck(path, own);
    expect(await report('paginas/a.txt')).toEqual(['webpagina', 'warning']);
    expect(await report('brieven/a.txt')).toEqual(['brief', 'info']);
    expect(await report('brieven/streng/a.txt')).toEqual(['brief', 'error']);
  });

  it('kennen woorden die uw lezers kennen, en sprekers van uw loket', async () => {
    const own = config('rules: {afkorting: {known: [MOB]}}\nspeakers: {staff: [Suppoost], citizen: [Gast]}\n');
    expect((await check('Vraag het aan de MOB van de stad.', { config: own })).findings).toEqual([]);
    const script = 'Suppoost: Dag.\n\nGast: Indien ja.\n\nSuppoost: Kom binnen.\n';
    expect(await check(script, { config: own, kind: 'auto' })).toMatchObject({ kind: 'loketscript', findings: [] });
  });

  it('gaan voor op wat de vorm van de tekst zegt, en de tekst zelf gaat voor op de instellingen', async () => {
    const own = config('kind: brief');
    expect(await check('Tekst.', { kind: 'auto', config: own })).toMatchObject({
      kind: 'brief',
      kindReason: 'de instellingen het zeggen',
    });
    const source = '---\nkind: loketscript\n---\nTekst.\n';
    expect(await check(source, { kind: 'auto', config: own, path: 'a.md' })).toMatchObject({
      kind: 'loketscript',
      kindReason: 'de tekst het zelf zegt',
    });
    expect(await check(source, { kind: 'webpagina', config: own, path: 'a.md' })).toMatchObject({ kind: 'webpagina' });
  });
});

async function engineCheck(path: string, own: ReturnType<typeof config>) {
  const report = await check(sentence(22), { path, config: own, kind: 'auto', only: ['lange-zin'] });
  return [report.kind, report.findings[0]?.severity];
}

describe('foute instellingen', () => {
  it.each([
    ['rules:\n  lange-zn: error\n', 'regel 2: de regel “lange-zn” bestaat niet. Bedoelt u “lange-zin”?'],
    ['adres: u\n', 'regel 1: de instelling “adres” bestaat niet. Bedoelt u “address”?'],
    ['rulez: {}\n', 'regel 1: de instelling “rulez” bestaat niet. Bedoelt u “rules”?'],
    ['rules:\n  lange-zin: ernstig\n', 'regel 2: “rules.lange-zin” moet een van deze zijn: off, info, warning, error.'],
    [
      'rules:\n  lange-zin:\n    warnAbov: 3\n',
      'regel 3: de instelling “warnAbov” bestaat niet. Bedoelt u “warnAbove”?',
    ],
    ['rules:\n  lange-zin:\n    warnAbove: 3\n', 'regel 3: “rules.lange-zin.warnAbove” moet minstens 5 zijn.'],
    ['overrides:\n  - kind: brief\n', 'regel 2: bij “overrides.0” ontbreekt “files”.'],
    [
      'kinds:\n  besluit: {base: brieven}\n',
      'regel 2: “kinds.besluit.base” moet een van deze zijn: brief, webpagina, loketscript.',
    ],
    ['furniture: nav\n', 'regel 1: “furniture” heeft de verkeerde vorm. Nodig is: een lijst.'],
    ['rules: [\n', 'regel 2: dit is geen geldige YAML of JSON. Kijk de inspringing en de aanhalingstekens na.'],
    ['- a\n', 'regel 1: “het geheel” heeft de verkeerde vorm. Nodig is: sleutels met een waarde.'],
  ])('%j', (text, message) => {
    expect(messageOf(text)).toBe(message);
  });

  it('mogen leeg zijn', () => {
    expect(config('')).toEqual({});
  });
});

describe('foute eigen instellingen', () => {
  it.each([
    ['words:\n  accepted: []\n', 'regel 2: de instelling “accepted” bestaat niet. Bedoelt u “accept”?'],
    ['words:\n  accept:\n    - {wrd: MOB}\n', 'regel 3: de instelling “wrd” bestaat niet. Bedoelt u “word”?'],
    ['words:\n  forbid:\n    - simpler: [x]\n', 'regel 3: bij “words.forbid.0” ontbreekt “word”.'],
    ['kind: brief\nkind: brief\n', 'regel 2: deze sleutel staat er twee keer. Voeg de twee stukken samen.'],
    ['audience: n2\n', 'regel 1: “audience” moet een van deze zijn: breed, nt2. Bedoelt u “nt2”?'],
    ['address: jij\n', 'regel 1: “address” moet een van deze zijn: u, je, auto.'],
    [
      'patterns:\n  - {id: klant, words: [klant], message: Nee.}\n',
      'regel 2: “patterns.0.id” heeft de verkeerde vorm. Nodig is: huis/ met een naam in kleine letters, zoals huis/geen-klant.',
    ],
    ['patterns:\n  - {id: huis/klant, words: [klant]}\n', 'regel 2: bij “patterns.0” ontbreekt “message”.'],
    [
      'overrides:\n  - files: [a]\n    adress: u\n',
      'regel 3: de instelling “adress” bestaat niet. Bedoelt u “address”?',
    ],
    ['rules:\n  huis/klant: {limit: 3}\n', 'regel 2: de instelling “limit” bestaat niet. Kies uit: severity.'],
    [
      'rules:\n  afkorting: warnin\n',
      'regel 2: “rules.afkorting” moet een van deze zijn: off, info, warning, error. Bedoelt u “warning”?',
    ],
    ['exceptions:\n  - {text: x}\n', 'regel 2: bij “exceptions.0” ontbreekt “rule”.'],
    ['kind: &a brief\nkinds: *b\n', 'regel 1: hier staan te veel of onbekende verwijzingen (&naam en *naam).'],
  ])('%j', (text, message) => {
    expect(messageOf(text)).toBe(message);
  });
});
