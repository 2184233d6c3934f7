import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { buildReport } from '../../src/report/build.ts';
import { harmless } from '../../src/report/harmless.ts';
import { formatJson } from '../../src/report/json.ts';
import type { Palette } from '../../src/report/palette.ts';
import { formatPretty } from '../../src/report/pretty.ts';
import { check } from '../support/engine.ts';
import { plain } from '../support/palette.ts';

const chalk = new Chalk({ level: 1 });
const coloured: Palette = { ...plain, color: true, mark: chalk.underline };

async function pretty(texts: Record<string, string>, palette = plain, width = 100) {
  const files = await Promise.all(Object.entries(texts).map(([path, text]) => check(text, { path })));
  return formatPretty(buildReport(files, rules, '0.0.0'), palette, width);
}

describe('het rapport voor mensen', () => {
  it('toont de zin, het gemerkte woord, het eenvoudige woord en waarom op één regel, en wat eerst te doen', async () => {
    expect(await pretty({ 'a.txt': 'U krijgt reeds post.\n' })).toBe(
      `a.txt  webpagina, omdat u dat zo vroeg

  1:10      U krijgt reeds post.
                     ‾‾‾‾‾
            waarschuwing: “reeds” is ambtelijke taal. Schrijf “al”. [ambtelijk-woord]

  1 waarschuwing

1 tekst nagelezen: 1 waarschuwing.
Begin hiermee:
  1. Ambtelijk woord: 1 keer. Meer weten? klaretaal explain ambtelijk-woord
`,
    );
  });

  it('zet meldingen in één zin samen onder die zin', async () => {
    const out = await pretty({ 'a.txt': 'Indien u reeds post kreeg.\n' });
    expect(out.match(/Indien u reeds post kreeg/gu)).toHaveLength(1);
    expect(out).toContain('‾‾‾‾‾‾   ‾‾‾‾‾');
  });

  it('kleurt het gemerkte woord in plaats van een lijn', async () => {
    const out = await pretty({ 'a.txt': 'U krijgt reeds post.\n' }, coloured);
    expect(out).toContain('U krijgt \u001b[4mreeds\u001b[24m post.');
    expect(out).not.toContain('‾');
  });

  it('breekt een lange zin op de breedte van de terminal', async () => {
    const out = await pretty({ 'a.txt': `Indien ${'woord '.repeat(40)}einde.\n` }, plain, 60);
    const shown = out.split('\n').filter((line) => line.includes('woord woord'));
    expect(Math.max(...shown.map((line) => line.length))).toBeLessThanOrEqual(62);
  });

  it('telt samen over teksten, en noemt waar iets het vaakst staat', async () => {
    const out = await pretty({ 'a.txt': 'Reeds. Tevens.\n', 'b.txt': 'Reeds.\n', 'c.txt': 'Goed.\n' });
    expect(out).toContain('3 teksten nagelezen: 3 waarschuwingen. Zonder opmerkingen: 1.');
    expect(out).toContain('Ambtelijk woord: 3 keer, het vaakst in a.txt.');
  });

  it('zegt onder de naam welke codering aangenomen is, ook als er niets te melden is', async () => {
    const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
    const files = [
      await check(bytes('Het café is reeds open.\n'), { path: 'a.txt' }),
      await check(bytes('Het café is open.\n'), { path: 'b.txt' }),
      await check(new TextEncoder().encode('Het café is open.\n'), { path: 'c.txt' }),
    ];
    const line = '  Gelezen als Windows-1252, maar dat is niet zeker. Bewaar dit bestand als UTF-8.';
    const out = formatPretty(buildReport(files, rules, '0.0.0'), plain, 100);
    expect(out).toContain(`a.txt  webpagina, omdat u dat zo vroeg\n${line}\n\n`);
    expect(out).toContain(`b.txt\n${line}\n`);
    expect(out).not.toContain('c.txt');
    expect(files.map((file) => file.encoding)).toEqual([
      { name: 'windows-1252', assumed: true },
      { name: 'windows-1252', assumed: true },
      undefined,
    ]);
  });

  it('zegt bij een pagina met een verkeerde charset dat die verbeterd moet worden', async () => {
    const bytes = new TextEncoder().encode('<meta charset="iso-8859-1"><p>Het café is open.</p>');
    const out = formatPretty(buildReport([await check(bytes, { path: 'a.html' })], rules, '0.0.0'), plain, 100);
    expect(out).toContain('de pagina zegt zelf dat ze Windows-1252 is. Verbeter de “charset” in de pagina.');
  });

  it('toont een uitzondering zonder nut, en telt wat uitgeschakeld is', async () => {
    const out = await pretty({ 'a.md': '<!-- klaretaal-uit ambtelijk-woord, afkorting -->\n\nReeds.\n' });
    expect(out).toContain('1:37      afkorting\n            waarschuwing: De regel “afkorting” heeft hier niets');
    expect(out).toContain('1 tekst nagelezen: 1 waarschuwing. Uitgeschakeld: 1.');
  });

  it('maakt besturingstekens uit een tekst zichtbaar', () => {
    expect(harmless('a\u001b[31mb\u0000\u202e\u009b')).toBe('a␛[31mb␀\ufffd\ufffd');
  });
});

describe('het rapport als JSON', () => {
  it('heeft bij elke melding alles wat het contract belooft', async () => {
    const source = '# Kop\r\n\r\n> Wij schrijven u\r\n> naar aanleiding\r\n> van uw vraag.\r\n';
    const report = JSON.parse(formatJson(buildReport([await check(source, { path: 'a.md' })], rules, '1.2.3')));
    expect(report).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'klaretaal', version: '1.2.3' },
      columnUnit: 'utf16',
    });
    expect(report.files[0]).toMatchObject({
      path: 'a.md',
      format: 'markdown',
      kind: 'webpagina',
      language: 'nl',
      textSource: 'source',
      fatal: null,
      suppressedFindings: [],
    });
    const [finding] = report.files[0].findings;
    expect(finding).toMatchObject({
      ruleId: 'voorzetseluitdrukking',
      severity: 'warning',
      category: 'woord',
      url: 'docs/regels/voorzetseluitdrukking.md',
      line: 4,
      column: 3,
      endLine: 5,
      endColumn: 6,
      range: [30, 52],
      match: 'naar aanleiding van',
      source: { list: 'voorzetsels', entry: 'naar aanleiding van' },
      sentence: { text: 'Wij schrijven u naar aanleiding van uw vraag.' },
      block: { kind: 'quote', index: 1, heading: ['Kop'] },
    });
    expect(finding.fingerprint).toMatch(/^[0-9a-f]{16}$/u);
    expect(source.slice(...finding.range)).toBe('naar aanleiding\r\n> van');
    expect(report.rules['lange-zin']).toMatchObject({
      category: 'zin',
      defaultSeverity: 'warning',
      fixable: 'suggestion',
    });
  });

  it('belooft alleen een verbetering waar de nieuwe zin zeker klopt', async () => {
    const { findings, fixableCount } = await check('Reeds in mei. Het parket seponeert de zaak.\n');
    expect(findings[0]?.suggestions?.[0]).toEqual({
      text: 'Al',
      safety: 'safe',
      edits: [{ range: [0, 5], text: 'Al' }],
    });
    expect(findings[1]?.suggestions?.some(({ edits }) => edits) ?? false).toBe(false);
    expect(fixableCount).toBe(1);
  });

  it('geeft een vingerafdruk die verplaatste tekst overleeft, en twee gelijke zinnen uit elkaar houdt', async () => {
    const once = await check('U krijgt reeds post.\n');
    const moved = await check('Eerst iets anders.\n\nU krijgt  reeds post.\n\nU krijgt reeds post.\n');
    expect(moved.findings[0]?.fingerprint).toBe(once.findings[0]?.fingerprint);
    expect(moved.findings[1]?.fingerprint).not.toBe(once.findings[0]?.fingerprint);
  });

  it('noemt wie er spreekt in een loketscript, en laat de bezoeker met rust', async () => {
    const { findings } = await check('Loket: Reeds klaar.\n\nKlant: Reeds?\n\nLoket: Ja.\n', { kind: 'loketscript' });
    expect(findings).toMatchObject([{ match: 'Reeds', speaker: 'Loket' }]);
  });
});
