import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { folderWith, run } from '../support/cli.ts';

const FORMAL = 'Indien u verhuist, laat u dat weten.\n';

const rulesOf = async (folder: string, args: readonly string[]) => {
  const report: Report = JSON.parse((await run(folder, ['--format', 'json', ...args])).out);
  return report.files.flatMap((file) => file.findings.map(({ ruleId }) => `${file.path}: ${ruleId}`));
};

describe('instellingen vinden', () => {
  it('gaat naar boven vanaf elk bestand, en neemt de dichtste', async () => {
    const folder = await folderWith({
      '.klaretaal.yaml': 'rules: {ambtelijk-woord: off}',
      'wijk/.klaretaal.yml': '{}',
      'wijk/diep/a.txt': FORMAL,
      'b.txt': FORMAL,
    });
    expect(await rulesOf(folder, ['.'])).toEqual(['diep/a.txt: ambtelijk-woord']);
  });

  it('leest ook de sleutel klaretaal in package.json, met de juiste regel bij een fout', async () => {
    const folder = await folderWith({
      'package.json': '{\n  "name": "stad",\n  "klaretaal": {\n    "rules": { "ambtelijk-woord": "off" }\n  }\n}\n',
      'a.txt': FORMAL,
      'fout/package.json': '{\n  "klaretaal": {\n    "rulez": {}\n  }\n}\n',
      'fout/b.txt': FORMAL,
    });
    expect(await rulesOf(folder, ['a.txt'])).toEqual([]);
    expect(await run(folder, ['fout/b.txt'])).toMatchObject({
      code: 2,
      err: 'fout/package.json, regel 3: de instelling “rulez” bestaat niet. Bedoelt u “rules”?\n',
    });
  });

  it('gaat voorbij aan een package.json zonder die sleutel, ook als klaretaal er een pakket is', async () => {
    const folder = await folderWith({
      '.klaretaal.yaml': 'rules: {ambtelijk-woord: off}',
      'web/package.json': '{"devDependencies": {"klaretaal": "1"}}',
      'web/a.txt': FORMAL,
    });
    expect(await rulesOf(folder, ['web/a.txt'])).toEqual([]);
  });

  it('bouwt voort op een pakket in node_modules zonder iets uit te voeren', async () => {
    const folder = await folderWith({
      'node_modules/@stad/taal/package.json':
        '{"main": "index.js", "klaretaal": {"rules": {"ambtelijk-woord": "error"}}}',
      'node_modules/@stad/taal/index.js': 'throw new Error("uitgevoerd");',
      'node_modules/@stad/taal/mild.yaml': 'rules: {ambtelijk-woord: info}',
      'a/.klaretaal.yaml': 'extends: "@stad/taal"',
      'a/a.txt': FORMAL,
      'b/.klaretaal.yaml': 'extends: "@stad/taal/mild.yaml"',
      'b/b.txt': FORMAL,
    });
    expect((await run(folder, ['a/a.txt'])).out).toContain('fout: “Indien”');
    expect((await run(folder, ['b/b.txt'])).out).toContain('tip: “Indien”');
  });

  it('zegt het als een verwijzing naar een map leidt', async () => {
    const folder = await folderWith({ '.klaretaal.yaml': 'extends: ./map', 'map/x.txt': 'x', 'a.txt': FORMAL });
    expect((await run(folder, ['a.txt'])).err).toMatch(/map is een map\. Geef een bestand op\.\n$/u);
  });
});

describe('genegeerde bestanden', () => {
  it('vallen weg uit mappen en patronen, maar niet als u ze zelf noemt', async () => {
    const folder = await folderWith({
      '.klaretaal.yaml': 'ignore: [archief, "**/*.concept.txt"]',
      'archief/a.txt': FORMAL,
      'b.concept.txt': FORMAL,
      'c.txt': FORMAL,
    });
    expect(await run(folder, ['--show-files', '.'])).toMatchObject({ out: 'c.txt\n', err: '' });
    expect((await run(folder, ['--show-files', '*.txt'])).out).toBe('c.txt\n');
    expect((await run(folder, ['--show-files', 'archief/a.txt'])).out).toBe('archief/a.txt\n');
  });

  it('die alles omvatten, geven een opmerking', async () => {
    const folder = await folderWith({ '.klaretaal.yaml': 'ignore: ["**"]', 'a.txt': FORMAL });
    expect(await run(folder, ['.'])).toMatchObject({
      code: 0,
      out: '',
      err: 'Let op: uw instellingen slaan al deze teksten over (“ignore”).\n',
    });
  });
});

describe('wat in de instellingen nergens voor dient', () => {
  const files = {
    '.klaretaal.yaml': [
      'words:',
      '  accept: [mob, indien]',
      '  forbid:',
      '    - word: klant',
      '    - word: weten',
      'overrides:',
      '  - {files: [geen/**], kind: brief}',
      '  - {files: ["*.txt"], kind: brief}',
      'ignore: [oud]',
      'patterns:',
      '  - {id: huis/a, words: [dat, nooitgezien], message: Nee.}',
      '  - {id: huis/b, words: [nooitgezien, ongehoord], message: Nee.}',
    ].join('\n'),
    'a.txt': FORMAL,
    'sub/b.txt': 'Welkom.\n',
  };

  it('staat na een hele map op de foutuitvoer, en verandert de afloop niet', async () => {
    const { code, err } = await run(await folderWith(files), ['.']);
    expect(code).toBe(0);
    expect(err.split('\n')).toEqual([
      'Let op: .klaretaal.yaml, regel 7: “geen/**” past op geen enkele tekst. Klopt het patroon nog?',
      'Let op: .klaretaal.yaml, regel 9: “oud” past op geen enkele tekst. Klopt het patroon nog?',
      'Let op: .klaretaal.yaml: deze eigen woorden doen in geen enkele tekst iets: “klant” (regel 4), “nooitgezien” (regel 12), “mob” (regel 2). Zijn ze nog nodig?',
      '',
    ]);
  });

  it.each([['a.txt'], ['*.txt'], ['sub']])('blijft weg als u maar een deel naleest: %s', async (path) => {
    expect((await run(await folderWith(files), [path])).err).toBe('');
  });

  it('telt over alle instellingen samen die op één bestand voortbouwen', async () => {
    const folder = await folderWith({
      'stad.yaml': 'words: {accept: [indien]}',
      'a/.klaretaal.yaml': 'extends: ../stad.yaml',
      'a/a.txt': FORMAL,
      'b/.klaretaal.yaml': 'extends: ../stad.yaml',
      'b/b.txt': 'Welkom.\n',
    });
    expect((await run(folder, ['.'])).err).toBe('');
  });
});

describe('de lezers op de opdrachtregel', () => {
  it('--address gaat voor op de instellingen', async () => {
    const folder = await folderWith({ '.klaretaal.yaml': 'address: u', 'a.txt': 'Je komt.\n' });
    expect(await rulesOf(folder, ['a.txt'])).toEqual(['a.txt: aanspreking']);
    expect(await rulesOf(folder, ['--address', 'je', 'a.txt'])).toEqual([]);
    expect(await rulesOf(folder, ['--address', 'auto', 'a.txt'])).toEqual([]);
  });

  it('--audience kiest de woorden', async () => {
    const folder = await folderWith({
      '.klaretaal.yaml': 'words: {forbid: [{word: knuffelen, audience: nt2}]}',
      'a.txt': 'Kom knuffelen.\n',
    });
    expect(await rulesOf(folder, ['a.txt'])).toEqual([]);
    expect(await rulesOf(folder, ['--audience', 'nt2', 'a.txt'])).toEqual(['a.txt: huis/woord']);
  });

  it.each([
    ['--address', 'jij', /Bij “--address” past “jij” niet\. Kies uit: u, je, auto/u],
    ['--audience', 'b1', /Bij “--audience” past “b1” niet\. Kies uit: breed, nt2/u],
  ])('%s weigert wat niet bestaat', async (option, value, message) => {
    const { code, err } = await run(await folderWith({ 'a.txt': FORMAL }), [option, value, 'a.txt']);
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });
});

describe('eigen regels en woorden', () => {
  const files = {
    '.klaretaal.yaml': [
      'words:',
      '  accept:',
      '    - {word: derhalve, owner: griffie, reason: het staat in het reglement, date: 2026-03-15}',
      '  forbid:',
      '    - {word: klant, pos: noun, simpler: [inwoner]}',
      'glossary: termen.md',
      'patterns:',
      '  - {id: huis/koning, title: Geen koningen, words: [de klant is koning], message: Dat zeggen we niet., why: Het klinkt hol., kinds: [brief]}',
    ].join('\n'),
    'termen.md': '- RUP: een plan voor een buurt\n',
    'a.txt': 'De klant is koning.\n',
  };

  it('staan in klaretaal rules, met de tekstsoorten waarvoor ze gelden', async () => {
    const { out } = await run(await folderWith(files), ['rules']);
    expect(out).toMatch(/^huis\/koning +Geen koningen +woord +waarschuwing +uit +uit/mu);
    expect(out).toContain('huis/woord');
  });

  it('krijgen uitleg van klaretaal explain, met de dichtste naam bij een vergissing', async () => {
    const folder = await folderWith(files);
    const { out } = await run(folder, ['explain', 'huis/koning']);
    expect(out).toContain('Geen koningen (huis/koning)');
    expect(out).toContain('Het klinkt hol.');
    expect(out).not.toContain('Fout\n');
    expect((await run(folder, ['explain', 'huis/konng'])).err).toContain('Bedoelt u “huis/koning”?');
  });

  it('kunnen met --only en --rule gekozen worden', async () => {
    const folder = await folderWith(files);
    expect(await rulesOf(folder, ['--kind', 'brief', '--only', 'huis/koning', 'a.txt'])).toEqual([
      'a.txt: huis/koning',
    ]);
    expect(await rulesOf(folder, ['--kind', 'brief', '--rule', 'huis/koning:off', 'a.txt'])).toEqual([
      'a.txt: huis/woord',
    ]);
    expect((await run(folder, ['--only', 'huis/konng', 'a.txt'])).err).toContain('Bedoelt u “huis/koning”?');
  });

  it('staan in het rapport met hun titel', async () => {
    const report: Report = JSON.parse(
      (await run(await folderWith(files), ['--kind', 'brief', '--format', 'json', 'a.txt'])).out,
    );
    expect(report.rules['huis/koning']).toMatchObject({ title: 'Geen koningen', category: 'woord' });
  });

  it('staan bij klaretaal word, met plaats, reden en wie besliste', async () => {
    const folder = await folderWith(files);
    const accepted = (await run(folder, ['word', 'derhalve'])).out;
    expect(accepted).toContain('derhalve: aanvaard in .klaretaal.yaml, regel 3, dus geen melding');
    expect(accepted).toContain('Reden: het staat in het reglement\n  Beslist door: griffie, 2026-03-15');
    expect(accepted).toContain('lijst ambtelijk, regel ambtelijk-woord');
    expect((await run(folder, ['word', 'klanten'])).out).toContain(
      'klanten: klant (lijst eigen woorden in .klaretaal.yaml, regel 5, regel huis/woord, waarschuwing)',
    );
    expect((await run(folder, ['word', 'RUP'])).out).toContain('RUP: staat in uw woordenlijst.\n  Betekent: een plan');
  });

  it('met een fout stoppen ook explain, rules en word met bestand en regel', async () => {
    const folder = await folderWith({ '.klaretaal.yaml': 'rulez: {}' });
    for (const args of [['explain', 'lange-zin'], ['rules'], ['word', 'indien']]) {
      const { code, err } = await run(join(folder), args);
      expect(err).toContain('.klaretaal.yaml, regel 1');
      expect(code).toBe(2);
    }
  });
});

describe('een uitzondering in de instellingen die niets uitschakelt', () => {
  const config = 'exceptions:\n  - {rule: ambtelijk-woord, text: reeds}\n  - {rule: lange-zin, text: nergens}\n';

  it('wordt genoemd na het nalezen van een hele map, met bestand en regel', async () => {
    const folder = await folderWith({ '.klaretaal.yaml': config, 'a.txt': 'U krijgt reeds post.\n' });
    const { files } = JSON.parse((await run(folder, ['--format', 'json', '.'])).out) as Report;
    const [about] = files.filter(({ path }) => path === '.klaretaal.yaml');
    expect(about?.findings).toMatchObject([
      {
        ruleId: 'ongebruikte-uitzondering',
        line: 3,
        column: 5,
        match: 'nergens',
        message: 'De uitzondering op “lange-zin” voor “nergens” schakelt in geen enkele tekst iets uit. Haal ze weg.',
      },
    ]);
  });

  it('blijft onbesproken bij één bestand: in de andere kan ze nodig zijn', async () => {
    const folder = await folderWith({ '.klaretaal.yaml': config, 'a.txt': 'U krijgt reeds post.\n' });
    expect((await run(folder, ['a.txt'])).out).not.toContain('ongebruikte-uitzondering');
  });

  it('zwijgt als die regel uit staat', async () => {
    const off = `${config}rules: {ongebruikte-uitzondering: off}\n`;
    const folder = await folderWith({ '.klaretaal.yaml': off, 'a.txt': 'U krijgt reeds post.\n' });
    expect((await run(folder, ['.'])).out).toBe('✔ 1 tekst nagelezen: niets te melden. Uitgeschakeld: 1.\n');
  });
});

describe('foute instellingen', () => {
  it('houden alleen de teksten tegen die eronder vallen', async () => {
    const folder = await folderWith({
      'a.txt': 'Indien u komt.\n',
      's/.klaretaal.yaml': 'adress: u\n',
      's/b.txt': 'Indien u komt.\n',
      's/c.txt': 'Indien u komt.\n',
    });
    const { code, out, err } = await run(folder, ['.']);
    expect(code).toBe(2);
    expect(out).toContain('a.txt');
    expect(err).toBe('s/.klaretaal.yaml, regel 1: de instelling “adress” bestaat niet. Bedoelt u “address”?\n');
  });

  it('staan maar in één bestand van een map', async () => {
    const folder = await folderWith({ '.klaretaal.yaml': 'kind: brief\n', '.klaretaal.yml': '', 'a.txt': 'Dag.\n' });
    const { code, err } = await run(folder, ['a.txt']);
    expect(code).toBe(2);
    expect(err).toContain('.klaretaal.yaml, regel 1: ook .klaretaal.yml in dezelfde map heeft instellingen');
  });

  it.each(['a[[', 'nav,', 'div{}'])('zeggen dat “%s” geen selector is', async (selector) => {
    const folder = await folderWith({ 'a.html': '<p>Dag.</p>', '.klaretaal.yaml': `furniture:\n  - "${selector}"\n` });
    const { code, err } = await run(folder, ['a.html']);
    expect(code).toBe(2);
    expect(err).toContain(`.klaretaal.yaml, regel 2: “${selector}” is geen CSS-selector`);
  });
});

it('--print-config zegt ook bij een eigen regel waar haar ernst vandaan komt', async () => {
  const pattern = '{id: huis/spoed, words: [zo spoedig mogelijk], message: "Noem een datum.", severity: error}';
  const folder = await folderWith({ '.klaretaal.yaml': `patterns:\n  - ${pattern}\n`, 'a.txt': 'Dag.\n' });
  const { out } = await run(folder, ['--print-config', 'a.txt']);
  expect(out).toMatch(/huis\/spoed:\n +severity: error +# \.klaretaal\.yaml:2\n/u);
});
