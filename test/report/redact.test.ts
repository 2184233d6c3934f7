import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import type { Report } from '../../src/findings/report.ts';
import { redact, titleSentence } from '../../src/report/redact.ts';
import { engine } from '../support/engine.ts';
import { exampleTexts, fixtureTexts, formats, reportOn } from '../support/reports.ts';
import { parsePage, textOf } from '../support/page.ts';

const texts = { ...(await fixtureTexts()), ...exampleTexts };
const report = await reportOn(texts);
const redacted = redact(report);

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (text: string) => {
  const words = wordsOf(text);
  return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
};

/** Every text within a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What people read of a report: of a page not its tags. */
function readAs(name: string, out: string): string {
  return name === 'html' ? textOf(parsePage(out)) : out;
}

/** What stands in a report whatever the texts are: the manual, and the frame of each format. */
async function frameOf(name: string, form: (report: Report) => string): Promise<Set<string>> {
  const other = await reportOn({ 'x.txt': 'Qz.\n', 'leeg.txt': '' });
  return new Set([...stringsIn(report.rules).flatMap(runsOf), ...runsOf(readAs(name, form(redact(other))))]);
}

describe('--redact', () => {
  it.each(Object.keys(formats))('laat in %s geen drie woorden na elkaar uit een tekst staan', async (name) => {
    const form = formats[name] as (report: Report) => string;
    const inTexts = new Set<string>();
    for (const [path, text] of Object.entries(texts)) {
      const { document } = await engine.examine(text, { path });
      for (const run of runsOf(document?.source ?? '')) inTexts.add(run);
    }
    const frame = await frameOf(name, form);
    const leaks = (shown: Report) => {
      const out = shown.files.reduce((text, { path }) => text.replaceAll(path, ' '), readAs(name, form(shown)));
      return [...new Set(runsOf(out))].filter((run) => inTexts.has(run) && !frame.has(run));
    };
    expect(leaks(redacted)).toEqual([]);
    // Without it they do stand there, so this test can fail.
    if (name !== 'checkstyle' && name !== 'gitlab' && name !== 'github')
      expect(leaks(report).length).toBeGreaterThan(20);
  });

  it('houdt van elke melding alleen woorden over die niet uit de tekst komen', () => {
    const manual = new Set(stringsIn(report.rules).concat(Object.keys(report.rules)));
    for (const { title, how } of Object.values(report.rules)) manual.add(`${titleSentence(title)} ${how}`);
    const KNOWN =
      /^(?:error|warning|info|zin|woord|toon|opbouw|loket|inclusie|beeld|overig|document|comment|config|Hoort bij deze melding\.|[0-9a-f]{16})$/u;
    for (const file of redacted.files) {
      for (const { block, url, ...finding } of [...file.findings, ...file.suppressedFindings]) {
        expect(stringsIn(finding).filter((text) => !manual.has(text) && !KNOWN.test(text))).toEqual([]);
        expect(url).toMatch(/^docs\/regels\/[a-z-]+\.md$/u);
        expect(block.heading).toEqual([]);
      }
    }
  });

  it('houdt plaatsen, getallen en vingerafdrukken', () => {
    expect(redacted.summary).toEqual(report.summary);
    const places = (each: Report) =>
      each.files.map(({ path, metrics, findings }) => ({
        path,
        metrics,
        findings: findings.map(({ ruleId, range, line, column, fingerprint }) => ({
          ruleId,
          range,
          line,
          column,
          fingerprint,
        })),
      }));
    expect(places(redacted)).toEqual(places(report));
    const long = redacted.files.flatMap(({ findings }) => findings).find(({ ruleId }) => ruleId === 'lange-zin');
    expect(long?.data).toMatchObject({ limit: expect.any(Number) });
  });

  it('verzwijgt ook een naam als taal, als tekstsoort, als reden en in eigen regels', async () => {
    const config: Config = {
      words: { forbid: [{ word: 'inwonersbalie', simpler: ['onthaal'] }] },
      patterns: [{ id: 'huis/balie', words: ['inwonersbalie'], message: 'Schrijf niet inwonersbalie.' }],
    };
    const own = await reportOn(
      {
        'a.html': '<html lang="nwosu"><p>De inwonersbalie is open.</p></html>',
        'b.md': '---\nkind: nwosu\n---\nDe inwonersbalie is open.\n',
        'c.md': '<!-- klaretaal-volgende: van Nwosu -->\nIndien u de inwonersbalie zoekt.\n',
      },
      { config },
    );
    expect(JSON.stringify(own)).toMatch(/nwosu/iu);
    expect(JSON.stringify(own)).toMatch(/inwonersbalie/iu);
    for (const form of Object.values(formats)) expect(form(redact(own))).not.toMatch(/nwosu|inwonersbalie|onthaal/iu);
  });
});
