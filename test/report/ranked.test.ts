import { describe, expect, it } from 'vitest';
import type { FileReport } from '../../src/findings/file-report.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Report } from '../../src/findings/report.ts';
import { rankedFindings } from '../../src/report/ranked.ts';

const report = (texts: Readonly<Record<string, string>>): Report => {
  const files = Object.entries(texts).map(([path, rules]) => {
    const findings = rules.split(' ').map((rule, at) => {
      const severity = rule.endsWith('!') ? 'error' : 'warning';
      return { ruleId: rule.replace('!', ''), severity, range: [at, at] } as unknown as Finding;
    });
    return { path, findings } as unknown as FileReport;
  });
  return { files, rules: {} } as unknown as Report;
};
const ranked = (texts: Readonly<Record<string, string>>) =>
  rankedFindings(report(texts)).map(({ file, finding }) => `${file.path}:${finding.ruleId}${finding.range[0]}`);

describe('welke meldingen eerst komen waar niet alles past', () => {
  it('geeft elke tekst om de beurt een plaats', () => {
    expect(ranked({ een: 'a a a', twee: 'a' })).toEqual(['een:a0', 'twee:a0', 'een:a1', 'een:a2']);
  });

  it('geeft elke regel om de beurt een plaats, de zwaarste eerst', () => {
    expect(ranked({ een: 'b a a a b c' })).toEqual(['een:a1', 'een:b0', 'een:c5', 'een:a2', 'een:b4', 'een:a3']);
  });

  it('toont van de volgende tekst een andere regel, waar die er is', () => {
    expect(ranked({ een: 'a a b', twee: 'a b' }).slice(0, 2)).toEqual(['een:a0', 'twee:b1']);
  });

  it('begint met de tekst die het meest te melden heeft', () => {
    expect(ranked({ een: 'a', twee: 'a a' })[0]).toBe('twee:a0');
  });

  it('zet elke fout voor elke waarschuwing', () => {
    expect(ranked({ een: 'a a a', twee: 'a b!' })[0]).toBe('twee:b1');
  });

  it('verliest er geen, en is snel met heel veel', () => {
    const texts = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`t${at}`, 'a b c d '.repeat(25).trim()]));
    expect(new Set(ranked(texts)).size).toBe(30_000);
  });
});
