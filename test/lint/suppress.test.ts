import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Config } from '../../src/config/config.ts';
import { ConfigError, parseConfig } from '../../src/config/parse.ts';
import { ANY_READERS } from '../../src/language/readers.ts';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { buildReport } from '../../src/report/build.ts';
import type { Rule } from '../../src/rule/rule.ts';
import { Automaton } from '../../src/words/automaton.ts';
import { compile } from '../../src/words/compile.ts';
import { Vocabulary } from '../../src/words/vocabulary.ts';
import { check, models, wordLists } from '../support/engine.ts';
import { read } from '../support/read.ts';

const markdown = (text: string, task: Parameters<typeof check>[1] = {}) => check(text, { path: 'a.md', ...task });
/** What is still reported, as "rule: match"; of a comment only that it is one. */
async function left(text: string, task: Parameters<typeof check>[1] = {}): Promise<string[]> {
  const { findings } = await markdown(text, task);
  return findings.map(({ ruleId, match }) => `${ruleId}: ${match}`);
}
const messages = async (text: string) => (await markdown(text)).findings.map(({ message }) => message);

describe('uitschakelen met een opmerking', () => {
  it('geldt voor het volgende blok, en alleen voor de regels die ze noemt', async () => {
    const text = '<!-- klaretaal-volgende ambtelijk-woord -->\n\nReeds i.v.m. de kaart.\n\nReeds.\n';
    expect(await left(text)).toEqual(['afkorting: i.v.m.', 'ambtelijk-woord: Reeds']);
  });

  it('geldt zonder regel voor alle regels', async () => {
    expect(await left('<!-- klaretaal-volgende -->\n\nReeds i.v.m. de kaart.\n')).toEqual([]);
  });

  it('geldt voor een stuk, tot het weer aan staat', async () => {
    const text =
      'Reeds.\n\n<!-- klaretaal-uit ambtelijk-woord -->\n\nTevens.\n\n- Indien ja\n\n<!-- klaretaal-aan -->\n\nAangaande u.\n';
    expect(await left(text)).toEqual(['ambtelijk-woord: Reeds', 'ambtelijk-woord: Aangaande']);
  });

  it('geldt zonder einde tot het einde van de tekst', async () => {
    expect(await left('Reeds.\n\n<!-- klaretaal-uit -->\n\nTevens.\n')).toEqual(['ambtelijk-woord: Reeds']);
  });

  it('zet binnen een stuk één regel weer aan', async () => {
    const text = '<!-- klaretaal-uit -->\n\nReeds.\n\n<!-- klaretaal-aan ambtelijk-woord -->\n\nTevens i.v.m. u.\n';
    expect(await left(text)).toEqual(['ambtelijk-woord: Tevens']);
  });

  it('geldt voor de hele tekst, waar de opmerking ook staat', async () => {
    expect(await left('Reeds.\n\n<!-- klaretaal-bestand-uit ambtelijk-woord -->\n\nTevens i.v.m. u.\n')).toEqual([
      'afkorting: i.v.m.',
    ]);
  });

  it('laat een zin die voor het stuk begint met rust', async () => {
    const long = 'woord '.repeat(15);
    const found = await left(`Een ${long}<!-- klaretaal-uit lange-zin --> en ${long}slot.\n`);
    expect(found).toContainEqual(expect.stringMatching(/^lange-zin/u));
  });

  it('geldt ook voor afbeeldingen', async () => {
    const text = '<!-- klaretaal-volgende alt-ontbreekt: versiering -->\n\n![](lijn.png)\n\n![](foto.png)\n';
    expect(await left(text)).toEqual(['alt-ontbreekt: ']);
  });

  it('geldt ook tussen elementen van HTML, en in een loketscript', async () => {
    const html = '<div><!-- klaretaal-uit ambtelijk-woord --><p>Reeds</p><!-- klaretaal-aan --><p>Tevens</p></div>';
    expect(await left(html, { path: 'a.html' })).toEqual(['ambtelijk-woord: Tevens']);
    const script =
      '**Loket:** Dag.\n\n**Klant:** Dag.\n\n<!-- klaretaal-volgende ambtelijk-woord -->\n\n**Loket:** Reeds klaar.\n';
    expect(await left(script, { kind: 'loketscript' })).toEqual([]);
  });

  it('zet de melding apart, met de reden, en telt ze niet mee', async () => {
    const file = await markdown('<!-- klaretaal-volgende ambtelijk-woord: uit de wet -->\n\nReeds. Tevens.\n');
    expect(file.suppressedFindings).toMatchObject([
      { match: 'Reeds', suppression: { kind: 'comment', reason: 'uit de wet' } },
      { match: 'Tevens', suppression: { kind: 'comment', reason: 'uit de wet' } },
    ]);
    expect(file).toMatchObject({ errorCount: 0, warningCount: 0, infoCount: 0, fixableCount: 0, findings: [] });
    expect(buildReport([file], rules, '1.0.0').summary).toMatchObject({ warnings: 0, suppressed: 2 });
  });

  it('zonder reden heeft ook de melding er geen', async () => {
    const { suppressedFindings } = await markdown('<!-- klaretaal-volgende -->\n\nReeds.\n');
    expect(suppressedFindings[0]?.suppression).toEqual({ kind: 'comment' });
  });
});

describe('van meer uitzonderingen tegelijk', () => {
  const reasons = async (text: string) => {
    const { suppressedFindings } = await markdown(text);
    return suppressedFindings.map(({ match, suppression }) => `${match}: ${suppression.reason}`);
  };

  it('geldt die over het blok, dan die over het stuk, dan die over het bestand', async () => {
    const text = [
      '<!-- klaretaal-bestand-uit ambtelijk-woord: bestand -->',
      'Reeds.',
      '<!-- klaretaal-uit: stuk -->',
      'Tevens.',
      '<!-- klaretaal-volgende: blok -->',
      'Indien u belt.',
      'Aangaande u.',
    ].join('\n\n');
    expect(await reasons(text)).toEqual(['Reeds: bestand', 'Tevens: stuk', 'Indien: blok', 'Aangaande: stuk']);
  });

  it('geldt die over het kleinste blok, en daarna weer die over het grootste', async () => {
    const text =
      '<!-- klaretaal-volgende: buiten -->\n\n- reeds\n\n  <!-- klaretaal-volgende: binnen -->\n\n  tevens\n\n  aangaande u\n';
    expect(await reasons(text)).toEqual(['reeds: buiten', 'tevens: binnen', 'aangaande: buiten']);
  });

  it('geldt de laatste van twee stukken, en zet één “aan” beide weer aan', async () => {
    const text =
      '<!-- klaretaal-uit: een -->\n\nReeds.\n\n<!-- klaretaal-uit ambtelijk-woord: twee -->\n\nTevens.\n\n<!-- klaretaal-aan -->\n\nIndien u belt.\n';
    expect(await reasons(text)).toEqual(['Reeds: een', 'Tevens: twee']);
    expect(await left(text)).toEqual(['ambtelijk-woord: Indien']);
  });
});

describe('een uitzondering zonder nut', () => {
  it('wordt gemeld waar ze staat', async () => {
    const text = 'Bel ons.\n\n<!-- klaretaal-volgende lange-zin: oud -->\n\nDag.\n';
    const { findings } = await markdown(text);
    expect(findings).toMatchObject([
      { ruleId: 'ongebruikte-uitzondering', severity: 'warning', line: 3, column: 1, block: { kind: 'comment' } },
    ]);
    expect(text.slice(...(findings[0]?.range ?? [0, 0]))).toBe('<!-- klaretaal-volgende lange-zin: oud -->');
  });

  it.each([
    ['<!-- klaretaal-uit lange-zn -->', 'De regel “lange-zn” bestaat niet. Bedoelt u “lange-zin”?'],
    ['<!-- klaretaal-uit xyzzy -->', 'De regel “xyzzy” bestaat niet. Bekijk alle regels met “klaretaal rules”.'],
    ['<!-- klaretaal uit lange-zin -->', 'Klaretaal begrijpt deze uitzondering niet. Bedoelt u “klaretaal-uit”?'],
    ['<!-- klaretaal bestand uit -->', 'Klaretaal begrijpt deze uitzondering niet. Bedoelt u “klaretaal-bestand-uit”?'],
    [
      '<!-- klaretaal-volgend lange-zin -->',
      'Klaretaal begrijpt deze uitzondering niet. Bedoelt u “klaretaal-volgende”?',
    ],
    [
      '<!-- klaretaal-uit lange-zin omdat het moet -->',
      'Klaretaal begrijpt deze uitzondering niet. Zet een komma tussen de namen van regels, en een dubbelepunt voor de reden.',
    ],
    ['<!-- klaretaal-aan -->', 'Hier staat geen regel uit: er is niets weer aan te zetten. Haal deze opmerking weg.'],
    [
      '<!-- klaretaal-aan lange-zin -->',
      'De regel “lange-zin” staat hier niet uit: er is niets weer aan te zetten. Haal deze opmerking weg.',
    ],
    ['<!-- klaretaal-bestand-uit -->', 'Deze uitzondering schakelt niets uit. Haal de opmerking weg.'],
  ])('%s krijgt een melding die zegt wat te doen', async (comment, message) => {
    expect(await messages(`Dag.\n\n${comment}\n\nBel ons.\n`)).toEqual([message]);
  });

  it('wordt per regel gemeld, op de naam van de regel', async () => {
    expect(await left('<!-- klaretaal-uit ambtelijk-woord, lange-zin, afkortin -->\n\nReeds.\n')).toEqual([
      'ongebruikte-uitzondering: lange-zin',
      'ongebruikte-uitzondering: afkortin',
    ]);
  });

  it('schakelt zichzelf nooit uit, maar een andere kan dat wel', async () => {
    const own = '<!-- klaretaal-bestand-uit lange-zin, ongebruikte-uitzondering -->\n\nBel ons.\n';
    expect(await left(own)).toEqual([
      'ongebruikte-uitzondering: lange-zin',
      'ongebruikte-uitzondering: ongebruikte-uitzondering',
    ]);
    const other = `<!-- klaretaal-bestand-uit ongebruikte-uitzondering -->\n\n<!-- klaretaal-uit lange-zin -->\n\nDag.\n`;
    expect(await left(other)).toEqual([]);
  });

  it('wordt niet gemeld als de regel zelf uit staat', async () => {
    const config: Config = { rules: { 'ongebruikte-uitzondering': 'off' } };
    expect(await left('<!-- klaretaal-uit lange-zin -->\n\nBel ons.\n', { config })).toEqual([]);
  });

  it('wordt niet gemeld als u maar naar één andere regel vraagt', async () => {
    expect(await left('<!-- klaretaal-uit afkorting -->\n\nI.v.m. u.\n', { only: ['lange-zin'] })).toEqual([]);
  });

  it('wordt juist beoordeeld als u alleen naar deze regel vraagt', async () => {
    const text = '<!-- klaretaal-uit ambtelijk-woord, lange-zin -->\n\nReeds i.v.m. u.\n';
    const file = await markdown(text, { only: ['ongebruikte-uitzondering'] });
    expect(file.findings.map(({ match }) => match)).toEqual(['lange-zin']);
    expect(file.suppressedFindings).toEqual([]);
  });
});

describe('uitschakelen met de instellingen', () => {
  const exceptions = (...list: NonNullable<Config['exceptions']>): Config => ({ exceptions: list });

  it('geldt voor de regel en de woorden die gemerkt zijn, los van hoofdletters en witruimte', async () => {
    const config = exceptions({ rule: 'voorzetseluitdrukking', text: 'Met  betrekking\ntot', reason: 'vaste titel' });
    const file = await check('We schrijven u met betrekking tot honden.\n\nReeds.\n', { config });
    expect(file.findings.map(({ match }) => match)).toEqual(['Reeds']);
    expect(file.suppressedFindings).toMatchObject([{ suppression: { kind: 'config', reason: 'vaste titel' } }]);
  });

  it('geldt ook voor woorden uit de zin eromheen', async () => {
    const config = exceptions({ rule: 'ambtelijk-woord', text: 'Huis van het Kind' });
    expect(await left('Reeds in het Huis van het Kind.\n\nReeds in huis.\n', { config, path: 'a.txt' })).toEqual([
      'ambtelijk-woord: Reeds',
    ]);
  });

  it('zoekt hele woorden: “als” staat niet in “alsook”', async () => {
    const config = exceptions({ rule: 'ambtelijk-woord', text: 'als' });
    expect(await left('Uw kaart alsook uw foto.\n', { config })).toEqual(['ambtelijk-woord: alsook']);
  });

  it('neemt tekens letterlijk', async () => {
    const config = exceptions(
      { rule: 'ambtelijk-woord', text: 'R..ds' },
      { rule: 'ambtelijk-woord', text: '(nu) reeds?' },
    );
    expect(await left('Reeds. Is (nu) reeds?\n', { config })).toEqual(['ambtelijk-woord: Reeds']);
  });

  it.each([...'-!"#$%&\'()*+,./:;<=>?@[\\]^_`{|}~“”’…–'])('kan dit teken bevatten: %s', async (sign) => {
    const config = exceptions({ rule: 'ambtelijk-woord', text: `e${sign}mail aangaande` });
    expect(await left('Reeds.\n', { config })).toEqual(['ambtelijk-woord: Reeds']);
  });

  it('kan een koppelteken bevatten', async () => {
    const config = exceptions({ rule: 'ambtelijk-woord', text: 'e-mail aangaande' });
    expect(await left('U krijgt een e-mail aangaande uw kaart.\n', { config })).toEqual([]);
  });

  it('geldt alleen in de bestanden die passen', async () => {
    const config = exceptions({ rule: 'ambtelijk-woord', text: 'reeds', files: ['brieven/**'] });
    expect(await left('Reeds.\n', { config, configPath: 'brieven/a.md' })).toEqual([]);
    expect(await left('Reeds.\n', { config, configPath: 'paginas/a.md' })).toEqual(['ambtelijk-woord: Reeds']);
  });

  it('zegt wie van de lijst iets uitschakelde', async () => {
    const used: number[][] = [];
    const config = exceptions(
      { rule: 'ambtelijk-woord', text: 'nergens' },
      { rule: 'ambtelijk-woord', text: 'reeds' },
      { rule: 'lange-zin', text: 'reeds' },
    );
    const onUsedExceptions = (places: readonly number[]) => used.push([...places]);
    await check('Reeds.\n', { config, onUsedExceptions });
    await check('Dag.\n', { config, onUsedExceptions });
    expect(used).toEqual([[1], []]);
  });

  it.each([
    'exceptions: [{rule: lange-zin}]',
    'exceptions: [{rule: lange-zin, text: " "}]',
    'exceptions: [{rule: lange-zin, text: a, tekst: b}]',
  ])('weigert %s', (text) => {
    expect(() => parseConfig(text, 'a.yaml', rules)).toThrow(ConfigError);
  });

  it('leest de lijst zoals ze geschreven is', () => {
    const text = 'exceptions:\n  - rule: lange-zin\n    text: wie een\n    reason: uit de wet\n    files: ["*.docx"]\n';
    expect(parseConfig(text, 'a.yaml', rules)).toEqual({
      exceptions: [{ rule: 'lange-zin', text: 'wie een', reason: 'uit de wet', files: ['*.docx'] }],
    });
  });
});

describe('een melding over de hele tekst', () => {
  const whole = {
    ...(rules[0] as Rule),
    id: 'kernboodschap',
    start: (context: Parameters<Rule['start']>[0]) => ({
      finish() {
        const [block] = context.document.blocks;
        if (block) context.report({ at: { block, from: 0, to: 0 }, message: 'Er ontbreekt iets.', scope: 'document' });
      },
    }),
  } as Rule;

  async function lintWhole(text: string, configured: { index: number; rule: string; text: string }[] = []) {
    const active = [{ rule: whole, severity: 'warning', fixedSeverity: false, options: {} }] as const;
    const words = new Vocabulary(new Automaton(compile(await wordLists())), ANY_READERS);
    const exceptions = { knownRules: new Set([whole.id]), configured };
    return lintDocument(await read(text, 'markdown'), 'brief', active, words, (id) => id, exceptions, models);
  }

  it('heeft geen aangehaalde woorden', async () => {
    expect((await lintWhole('Dag.')).findings).toMatchObject([{ scope: 'document', range: [0, 0] }]);
    expect((await lintWhole('Dag.')).findings[0]).not.toHaveProperty('match');
  });

  it.each(['klaretaal-volgende', 'klaretaal-uit'])('blijft staan bij %s', async (command) => {
    const { findings } = await lintWhole(`<!-- ${command} kernboodschap -->\n\nDag.\n`);
    expect(findings).toHaveLength(1);
  });

  it('blijft staan bij woorden in de instellingen', async () => {
    const { findings } = await lintWhole('Dag.', [{ index: 0, rule: 'kernboodschap', text: 'Dag' }]);
    expect(findings).toHaveLength(1);
  });

  it('gaat uit voor het hele bestand', async () => {
    const { findings, suppressedFindings } = await lintWhole('<!-- klaretaal-bestand-uit kernboodschap -->\n\nDag.\n');
    expect([findings.length, suppressedFindings.length]).toEqual([0, 1]);
  });
});
