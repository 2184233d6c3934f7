import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { compare, type Config, explain, fix, lint, rules, score, UnreadableText, WrongOption } from '../src/index.ts';
import { resources } from './support/engine.ts';
import { docx, p, r } from './support/word.ts';

const LETTER =
  'Beste mevrouw Haddad\n\nIndien u verhuist, meldt u dat aan het loket.\n\nVriendelijke groeten\nJef Okafor\n';

const found = async (text: string, options: Partial<Parameters<typeof lint>[1]> = {}) => {
  const { files } = await lint(text, { resources, ...options });
  return files[0]?.findings.map(({ ruleId, match }) => `${ruleId}: ${match}`);
};
const refusal = async (options: Partial<Parameters<typeof lint>[1]>) => {
  return lint('Dag.', { resources, ...options }).then(
    () => 'aangenomen',
    (error: unknown) => (error instanceof WrongOption ? error.message : error),
  );
};

describe('lint', () => {
  it('geeft het rapport van één tekst, met de naam die de beller geeft', async () => {
    const { files } = await lint(LETTER, { resources, path: 'brieven/verhuis.txt' });
    expect(files).toMatchObject([{ path: 'brieven/verhuis.txt', kind: 'brief', format: 'text' }]);
    expect(await found(LETTER)).toEqual(['ambtelijk-woord: Indien']);
  });

  it('zegt van bytes die geen tekst zijn in het rapport waarom', async () => {
    const { files } = await lint(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), { resources, path: 'a.docx' });
    expect(files[0]?.fatal?.message).toMatch(/\p{L}/u);
  });

  it('bouwt voort op een preset, en past instellingen toe op de paden die ze noemen', async () => {
    const config: Config = {
      extends: 'klaretaal/enkel-inclusie',
      overrides: [{ files: ['brieven'], rules: { 'ambtelijk-woord': 'error' } }],
    };
    expect(await found(LETTER, { config, path: 'a.txt' })).toEqual([]);
    expect(await found(LETTER, { config, path: 'brieven/a.txt' })).toEqual(['ambtelijk-woord: Indien']);
  });

  it('laat wat gevraagd wordt voorgaan op de instellingen', async () => {
    const config: Config = { rules: { 'ambtelijk-woord': 'error' } };
    expect(await found(LETTER, { config, rules: { 'ambtelijk-woord': 'off' } })).toEqual([]);
  });

  it.each([
    [
      { config: { rules: { 'lange-zinn': 'off' } } },
      'config: de regel “lange-zinn” bestaat niet. Bedoelt u “lange-zin”?',
    ],
    [{ config: { kind: 'folder' } }, 'config: de tekstsoort “folder” bestaat niet.'],
    [{ config: { extends: './stad.yaml' } }, 'config: het bestand “./stad.yaml” bestaat niet.'],
    [{ config: { retext: ['retext-passive'] } }, 'config: de plugin “retext-passive” is niet geïnstalleerd.'],
    [{ config: { words: { forbid: [{ word: '–' }] } } }, 'config: in “–” staat geen woord.'],
    [{ audience: 'iedereen' }, 'opties: “audience” moet een van deze zijn: breed, nt2.'],
    [{ rules: { 'lange-zin': 'warn' } }, 'opties: “rules.lange-zin” moet een van deze zijn'],
    [{ rules: { 'huis/geen-klant': 'off' } }, 'De regel “huis/geen-klant” bestaat niet.'],
    [{ rules: { x: 'error' } }, 'De regel “x” bestaat niet. Bekijk alle regels met rules().'],
    [{ only: ['lange-zinn'] }, 'De regel “lange-zinn” bestaat niet. Bedoelt u “lange-zin”?'],
    [{ only: ['foo'] }, 'De regel “foo” bestaat niet. Bekijk alle regels met rules().'],
    [{ only: 'lange-zin' }, 'opties: “only” heeft de verkeerde vorm. Nodig is: een lijst'],
    [{ rules: ['lange-zin'] }, 'opties: “rules” heeft de verkeerde vorm. Nodig is: een object'],
    [{ config: { rules: { x: 'off' } } }, 'de regel “x” bestaat niet. Bekijk alle regels met klaretaal rules.'],
    [{ config: '.klaretaal.yaml' }, 'opties: “config” heeft de verkeerde vorm. Nodig is: een object met instellingen.'],
    [{ config: Promise.resolve({}) }, 'Dit is een Promise: zet er “await” voor.'],
    [{ path: 42 }, 'opties: “path” heeft de verkeerde vorm. Nodig is: tekst.'],
    [{ knid: 'brief' }, 'opties: de optie “knid” bestaat niet. Bedoelt u “kind”?'],
    [{ foo: 1 }, 'opties: de optie “foo” bestaat niet. Kies uit: path, format, kind'],
    [{ level: 'suggestion' }, 'opties: “level” is geen optie van lint, wel van fix. Laat ze hier weg.'],
    [{ format: 'md' }, 'opties: bij “format” past “md” niet. Kies uit: markdown, html, text.'],
    [{ format: 'docx' }, 'Geef een bestand van Word of OpenDocument als bytes, zonder “format”'],
    [{ kind: 'breif' }, 'De tekstsoort “breif” bestaat niet. Bedoelt u “brief”?'],
    [{ kind: 'xyz', config: { kinds: { flyer: {} } } }, 'Kies uit: brief, webpagina, loketscript, flyer.'],
    [{ kind: '' }, 'De tekstsoort “” bestaat niet. Kies uit: brief'],
  ])('weigert %j, en zegt wat er mis is', async (options, message) => {
    expect(await refusal(options as Parameters<typeof refusal>[0])).toContain(message);
  });

  it('zegt wie geen bestanden van klaretaal meegeeft wat er nodig is', async () => {
    for (const options of [{}, null, { resources: 'dist' }] as unknown as Parameters<typeof lint>[1][]) {
      await expect(lint('Dag.', options)).rejects.toThrow(WrongOption);
      await expect(lint('Dag.', options)).rejects.toThrow('Geef “resources” mee');
    }
  });

  it.each([
    [null, 'Dit is null.'],
    [undefined, 'Dit is undefined.'],
    [42, 'Dit is een getal.'],
    [['Dag.'], 'Dit is een lijst.'],
    [new ArrayBuffer(4), 'new Uint8Array(buffer)'],
    [Promise.resolve('Dag.'), 'Dit is een Promise: zet er “await” voor.'],
  ])('weigert %j in de plaats van een tekst, in elke functie', async (input, message) => {
    const text = input as unknown as string;
    const failures = [lint, fix, score].map((ask) => ask(text, { resources }));
    for (const failure of [...failures, compare('Dag.', text, { resources })]) {
      await expect(failure).rejects.toThrow(WrongOption);
      await expect(failure).rejects.toThrow(message);
    }
  });

  it('laat een optie die er niet is, en een soort die de tekst zelf mag zeggen, gewoon door', async () => {
    const options = { resources, kind: 'auto', path: undefined, only: undefined } as unknown as Parameters<
      typeof lint
    >[1];
    expect((await lint('Dag.', options)).files).toMatchObject([{ path: 'tekst', fatal: null }]);
  });

  it('zegt van een lege tekst dat er niets te lezen is, zonder van een bestand te spreken', async () => {
    const { files } = await lint('', { resources });
    expect(files[0]?.fatal).toMatchObject({ code: 'empty', message: expect.not.stringContaining('bestand') });
  });

  it('noemt een fout bij haar naam, ook waar de namen van klassen korter werden', () => {
    expect([String(new WrongOption('x')), String(new UnreadableText('x'))]).toEqual([
      'WrongOption: x',
      'UnreadableText: x',
    ]);
  });
});

describe('fix', () => {
  it('verandert alleen wat zeker kan, of op vraag ook de eerste suggestie van elke melding', async () => {
    expect((await fix(LETTER, { resources })).text).toBe(LETTER);
    const { text, applied, report } = await fix(LETTER, { resources, level: 'suggestion' });
    expect(text).toContain('Als u verhuist, meldt u dat');
    expect(applied).toMatchObject([{ ruleId: 'ambtelijk-woord', before: 'Indien', after: 'Als' }]);
    expect(report.files[0]?.findings).toEqual([]);
  });

  it('geeft van bytes weer bytes, in dezelfde codering', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(LETTER, 'utf16le')]);
    const result = await fix(bytes, { resources, level: 'suggestion', path: 'a.txt' });
    expect(Buffer.from(result.bytes ?? []).toString('utf16le')).toBe(`\uFEFF${result.text}`);
  });

  it('geeft van een Word-bestand een Word-bestand dat bij een tweede keer gelijk blijft', async () => {
    const letter = docx(p(r('Indien u verhuist, meldt u dat.')));
    const { bytes } = await fix(letter, { resources, level: 'suggestion', path: 'a.docx' });
    const again = await fix(bytes ?? new Uint8Array(), { resources, level: 'suggestion', path: 'a.docx' });
    expect(again.text).toBe('Als u verhuist, meldt u dat.');
    expect(again.bytes).toBeUndefined();
  });

  it('laat een tekst die niet te lezen is zoals hij was', async () => {
    const source = `---\nkind: folder\n---\n\n${LETTER}`;
    const { text, report } = await fix(source, { resources, path: 'a.md', level: 'suggestion' });
    expect(text).toBe(source);
    expect(report.files[0]?.fatal?.code).toBe('kind');
  });

  it('weigert een niveau dat niet bestaat', async () => {
    const options = { resources, level: 'alles' } as unknown as Parameters<typeof fix>[1];
    await expect(fix(LETTER, options)).rejects.toThrow(
      'opties: bij “level” past “alles” niet. Kies uit: safe, suggestion.',
    );
  });

  it('weigert een teken dat de codering niet kent', async () => {
    const bytes = Buffer.from('Café René is open. Vraag het aan het infopunt.', 'latin1');
    const own = { word: 'infopunt', pos: 'noun', swap: true, simpler: ['bālie'] };
    const asked = { resources, config: { words: { forbid: [own] } }, level: 'suggestion', path: 'a.txt' } as const;
    await expect(fix(bytes, asked)).rejects.toThrow('a.txt is niet verbeterd. Het teken “ā”');
  });
});

describe('score en compare', () => {
  const easy = 'U vraagt de kaart aan het loket. U betaalt 10 euro. Breng uw identiteitskaart mee. '.repeat(5);
  const hard = 'De aanvraag wordt door de bevoegde dienst na ontvangst van alle stukken onderzocht. '.repeat(6);

  it('score meet hoe gemakkelijk een tekst leest', async () => {
    const scoreOf = async (text: string) => (await score(text, { resources })).files[0]?.metrics.score ?? 0;
    expect(await scoreOf(easy)).toBeGreaterThan(await scoreOf(hard));
  });

  it('compare zegt welke versie gemakkelijker leest', async () => {
    expect((await compare(hard, easy, { resources })).verdict).toBe('easier');
  });

  it('compare weigert een tekst die niet te lezen is, met wat er mis is', async () => {
    const failure = compare('', easy, { resources });
    await expect(failure).rejects.toThrow(UnreadableText);
    await expect(failure).rejects.toThrow('De oude tekst: Hierin staat geen tekst');
  });
});

describe('rules en explain', () => {
  it('kennen elke regel die in het handboek staat', async () => {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    const listed = Array.from(readme.matchAll(/^\| \[`([a-z-]+)`\]\(docs\/regels/gmu), ([, id]) => id);
    expect(rules().map(({ id }) => id)).toEqual(listed);
  });

  it('explain geeft waarom, hoe en voorbeelden; van een regel die niet bestaat de naam die erop lijkt', () => {
    expect(explain('lange-zin')).toMatchObject({ id: 'lange-zin', options: { warnAbove: { type: 'integer' } } });
    expect(explain('lange-zin').wrong.length).toBeGreaterThan(0);
    expect(() => explain('lange-zinn')).toThrow(
      new WrongOption('De regel “lange-zinn” bestaat niet. Bedoelt u “lange-zin”?'),
    );
    expect(() => explain(undefined as unknown as string)).toThrow(WrongOption);
  });
});
