import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { ConfigError } from '../../src/config/config-error.ts';
import { matchesGlobs } from '../../src/config/globs.ts';
import { type ConfigReader, resolveConfig } from '../../src/config/resolve.ts';
import { check } from '../support/engine.ts';

/** Files by their path under /stad, as if on disk. */
function readerOf(files: Readonly<Record<string, string>>): ConfigReader {
  return {
    read: (file) => Promise.resolve(files[file.replace('/stad/', '')]),
    resolve: (folder, name) => new URL(name, `file://${folder}/`).pathname,
    readPackage: (_, name) => {
      const text = files[`node_modules/${name}/.klaretaal.yaml`];
      return Promise.resolve(
        text === undefined ? undefined : { file: `/stad/node_modules/${name}/.klaretaal.yaml`, text },
      );
    },
    show: (file) => file.replace('/stad/', ''),
  };
}

const resolve = (text: string, files: Readonly<Record<string, string>> = {}, file = '.klaretaal.yaml') => {
  return resolveConfig({ file: `/stad/${file}`, text }, rules, readerOf(files));
};
const messageOf = (text: string, files: Readonly<Record<string, string>> = {}) => {
  return resolve(text, files).then(
    () => '',
    (error: unknown) => {
      if (!(error instanceof ConfigError)) throw error;
      return error.message;
    },
  );
};
const found = async (text: string, config: Awaited<ReturnType<typeof resolve>>, path = 'a.txt', kind = 'webpagina') => {
  const { findings } = await check(text, { config, kind, configPath: `/stad/${path}` });
  return findings.map(({ ruleId, severity }) => `${ruleId}: ${severity}`);
};
const sentence = (words: number) => `${'woord '.repeat(words - 1)}slot.`;

describe('voortbouwen', () => {
  it.each(['klaretaal/streng', 'streng', '[klaretaal/streng]'])('op %s maakt grenzen strenger', async (name) => {
    expect(await found(sentence(16), await resolve(`extends: ${name}`))).toEqual(['lange-zin: warning']);
    expect(await found(sentence(13), await resolve(`extends: ${name}`), 'a.txt', 'loketscript')).toEqual([
      'lange-zin: warning',
    ]);
  });

  it('op klaretaal/aanbevolen verandert niets', async () => {
    expect(await found(sentence(16), await resolve('extends: klaretaal/aanbevolen'))).toEqual([]);
  });

  it('op klaretaal/enkel-inclusie laat alleen woorden over mensen over', async () => {
    const config = await resolve('extends: klaretaal/enkel-inclusie');
    expect(await found(`Indien bejaarden komen. ${sentence(40)}`, config)).toEqual(['inclusieve-woorden: warning']);
  });

  it('op een bestand: wat later komt, gaat voor, ook op de uitzonderingen per map van wat eerder komt', async () => {
    const files = {
      'basis.yaml': 'rules: {lange-zin: {warnAbove: 8}}\noverrides: [{files: ["**"], rules: {lange-zin: error}}]',
      'los.yaml': 'rules: {ambtelijk-woord: off}',
    };
    const both = await resolve('extends: [./basis.yaml, los.yaml]', files);
    expect(await found(`Derhalve ${sentence(9)}`, both)).toEqual(['lange-zin: error']);
    const own = await resolve('extends: ./basis.yaml\nrules: {lange-zin: info}', files);
    expect(await found(sentence(9), own)).toEqual(['lange-zin: info']);
  });

  it('op een pakket, waarvan de patronen tellen vanaf wie het gebruikt', async () => {
    const files = {
      'node_modules/@stad/taal/.klaretaal.yaml': 'overrides: [{files: [brieven], rules: {lange-zin: off}}]',
    };
    const config = await resolve('extends: "@stad/taal"', files);
    expect(await found(sentence(22), config, 'brieven/a.txt')).toEqual([]);
    expect(await found(sentence(22), config, 'a.txt')).toEqual(['lange-zin: warning']);
  });

  it('telt patronen vanaf de map van het bestand waarin ze staan', async () => {
    const files = { 'stad.yaml': 'overrides: [{files: [wijk/brieven], rules: {lange-zin: off}}]' };
    const config = await resolve('extends: ../stad.yaml', files, 'wijk/.klaretaal.yaml');
    expect(await found(sentence(22), config, 'wijk/brieven/a.txt')).toEqual([]);
    expect(await found(sentence(22), config, 'wijk/wijk/brieven/a.txt')).toEqual(['lange-zin: warning']);
  });

  it('voegt woorden, genegeerde bestanden en sprekers samen', async () => {
    const files = { 'b.yaml': 'words: {accept: [derhalve]}\nignore: [archief]\nspeakers: {staff: [Balie]}' };
    const config = await resolve('extends: ./b.yaml\nwords: {accept: [indien]}\nignore: [oud]', files);
    expect(await found('Indien het derhalve eveneens kan.', config)).toEqual(['ambtelijk-woord: warning']);
    expect(matchesGlobs(config.ignore ?? [], '/stad/archief/a.txt')).toBe(true);
    expect(matchesGlobs(config.ignore ?? [], '/stad/oud/a.txt')).toBe(true);
    expect(config.speakers?.staff).toEqual(['Balie']);
  });

  it('laat een latere keuze over een woord voorgaan', async () => {
    const forbid = { 'b.yaml': 'words: {forbid: [{word: klant}]}' };
    expect(
      await found('De klant wacht.', await resolve('extends: ./b.yaml\nwords: {accept: [klant]}', forbid)),
    ).toEqual([]);
    const accept = { 'b.yaml': 'words: {accept: [klant]}' };
    const later = await resolve('extends: ./b.yaml\nwords: {forbid: [{word: klant}]}', accept);
    expect(await found('De klant wacht.', later)).toEqual(['huis/woord: warning']);
  });

  it('laat een latere eigen regel met dezelfde naam de eerdere vervangen', async () => {
    const pattern = (message: string) => `patterns: [{id: huis/k, words: [klant], message: ${message}}]`;
    const config = await resolve(`extends: ./b.yaml\n${pattern('nieuw')}`, { 'b.yaml': pattern('oud') });
    const { findings } = await check('De klant wacht.', { config });
    expect(findings.map(({ message }) => message)).toEqual(['nieuw']);
  });
});

describe('bestanden met woorden', () => {
  it('hebben dezelfde vorm als die van klaretaal, en kunnen bij een van onze regels horen', async () => {
    const files = {
      'lijst.yaml':
        'theme: jeugd\nrule: ambtelijk-woord\nentries:\n  - {word: tiener, pos: noun, owner: jeugddienst, date: 2026-03-01}\n',
      'huis.yaml': 'entries: [{word: burger}]',
    };
    const config = await resolve('wordLists: [lijst.yaml, huis.yaml]', files);
    const { findings } = await check('Tieners zijn ook burger.', { config });
    expect(findings.map(({ ruleId, source }) => [ruleId, source?.list])).toEqual([
      ['ambtelijk-woord', 'jeugd'],
      ['huis/woord', 'huis.yaml'],
    ]);
  });

  it.each([
    ['termen.yaml', 'RUP: een plan voor een buurt'],
    ['termen.json', '[{"term": "RUP", "uitleg": "een plan"}]'],
    ['termen.md', '# Termen\n\n- **RUP**: een plan voor een buurt'],
    ['termen.md', '| term | uitleg |\n| --- | --- |\n| RUP | een plan |'],
    ['termen.md', '* ruimtelijk uitvoeringsplan (RUP) — een plan'],
  ])('met uitleg (%s: %j) maken dat een letterwoord uitgelegd is', async (name, text) => {
    const config = await resolve(`glossary: ${name}`, { [name]: text });
    expect(await found('Uw grond ligt in een RUP.', config)).toEqual([]);
    expect(await found('Uw grond ligt in een BPA.', config)).toEqual(['afkorting: warning']);
  });

  it('met uitleg gelden ook voor woorden die u wilt uitleggen', async () => {
    const config = await resolve('glossary: t.yaml\nwords: {explain: [{word: retributie}]}', {
      't.yaml': 'retributie: geld',
    });
    expect(await found('U betaalt een retributie.', config)).toEqual([]);
  });
});

describe('fouten in wat samenhoort', () => {
  it.each([
    [
      '\nextends: klaretaal/strng',
      {},
      '.klaretaal.yaml, regel 2: “klaretaal/strng” bestaat niet. Bedoelt u “klaretaal/streng”?',
    ],
    [
      'extends: [streng,\n  ./weg.yaml]',
      {},
      '.klaretaal.yaml, regel 2: het bestand “./weg.yaml” bestaat niet. Kijk de naam en de map na.',
    ],
    [
      'extends: klare-stad',
      {},
      '.klaretaal.yaml, regel 1: het pakket “klare-stad” is niet geïnstalleerd, of er staan geen instellingen in. Kijk de naam na, of voer “npm install klare-stad” uit.',
    ],
    [
      'extends: ./b.yaml',
      { 'b.yaml': 'kind: brief\nextends: ./.klaretaal.yaml', '.klaretaal.yaml': 'extends: ./b.yaml' },
      'b.yaml, regel 2: “./.klaretaal.yaml” bouwt zelf voort op dit bestand. Haal een van de twee verwijzingen weg.',
    ],
    [
      'extends: ./b.yaml',
      { 'b.yaml': 'kindd: brief' },
      'b.yaml, regel 1: de instelling “kindd” bestaat niet. Bedoelt u “kind”?',
    ],
    ['kind: brieff', {}, '.klaretaal.yaml, regel 1: de tekstsoort “brieff” bestaat niet. Bedoelt u “brief”?'],
    [
      'overrides:\n  - files: [a]\n    kind: brieff',
      {},
      '.klaretaal.yaml, regel 3: de tekstsoort “brieff” bestaat niet. Bedoelt u “brief”?',
    ],
    [
      'patterns: [{id: huis/klant, words: [k], message: m}]\nrules:\n  huis/klnt: off',
      {},
      '.klaretaal.yaml, regel 3: de regel “huis/klnt” bestaat niet. Bedoelt u “huis/klant”?',
    ],
    [
      'exceptions:\n  - {rule: lange-zn, text: x}',
      {},
      '.klaretaal.yaml, regel 2: de regel “lange-zn” bestaat niet. Bedoelt u “lange-zin”?',
    ],
    [
      'rules:\n  lange-zin:\n    warnAbove: 30\n    errorAbove: 20',
      {},
      '.klaretaal.yaml, regel 4: “errorAbove” mag niet kleiner zijn dan “warnAbove”.',
    ],
    [
      'wordLists:\n  - l.yaml',
      { 'l.yaml': 'entries:\n  - {wrd: x, word: y}' },
      'l.yaml, regel 2: de instelling “wrd” bestaat niet. Bedoelt u “word”?',
    ],
    ['glossary: weg.md', {}, '.klaretaal.yaml, regel 1: het bestand “weg.md” bestaat niet. Kijk de naam en de map na.'],
    [
      'glossary: leeg.md',
      { 'leeg.md': '# Termen' },
      'leeg.md, regel 1: in deze woordenlijst staat geen enkele term. Schrijf op elke regel: - term: wat het betekent',
    ],
  ])('%j %j', async (text, files, message) => {
    expect(await messageOf(text, files as Readonly<Record<string, string>>)).toBe(message);
  });

  it('een woord zonder letters krijgt bestand en regel', async () => {
    const config = await resolve('words:\n  forbid:\n    - {word: "!"}');
    await expect(check('Tekst.', { config })).rejects.toThrow('.klaretaal.yaml, regel 3: in “!” staat geen woord.');
  });
});

describe('patronen', () => {
  it('die er niet zijn, passen op niets', () => {
    expect(matchesGlobs([], 'a.txt')).toBe(false);
  });

  it('die met een uitroepteken beginnen, nemen iets uit de rest weg', () => {
    expect(matchesGlobs(['brieven/**', '!brieven/oud/**'], 'brieven/a.txt')).toBe(true);
    expect(matchesGlobs(['brieven/**', '!brieven/oud/**'], 'brieven/oud/a.txt')).toBe(false);
  });

  it('tellen ook in een map waarvan de naam op een patroon lijkt', async () => {
    const config = await resolveConfig(
      { file: '/st[a]d (nieuw)/.klaretaal.yaml', text: 'overrides: [{files: [b], rules: {lange-zin: off}}]' },
      rules,
      readerOf({}),
    );
    const { findings } = await check(sentence(22), { config, configPath: '/st[a]d (nieuw)/b/a.txt' });
    expect(findings).toEqual([]);
  });
});
