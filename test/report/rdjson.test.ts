import { describe, expect, it } from 'vitest';
import { formatRdjson } from '../../src/report/rdjson.ts';
import { reportOn } from '../support/reports.ts';
import { example, ours, sourceOf } from '../support/reported.ts';

describe('rdjson', () => {
  it('telt kolommen in bytes van UTF-8, zodat elke plaats de gemelde woorden heeft', async () => {
    const diagnostics = JSON.parse(formatRdjson(ours)).diagnostics;
    const findings = ours.files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
    expect(diagnostics.length).toBe(findings.length);
    let compared = 0;
    for (const [index, { file, finding }] of findings.entries()) {
      const { range } = diagnostics[index].location;
      if (file.textSource === 'extracted') {
        expect(range).toBeUndefined();
        continue;
      }
      if (finding.line !== finding.endLine) continue;
      const source = sourceOf(file.path).replace(/^\ufeff/u, '');
      const line = Buffer.from(source.split(/\r\n|\n|\r/u)[finding.line - 1] ?? '');
      const bytes = line.subarray(range.start.column - 1, range.end.column - 1).toString('utf8');
      expect(bytes).toBe(source.slice(...finding.range));
      if (finding.byteColumns) compared++;
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('telt ook goed achter letters van twee, drie en vier bytes', async () => {
    const report = await reportOn({ 'a.txt': 'Café “zon” 🌞: indien u komt, dient u te bellen.\n' });
    const [diagnostic] = JSON.parse(formatRdjson(report)).diagnostics;
    expect(diagnostic.location.range.start).toEqual({
      line: 1,
      column: Buffer.byteLength('Café “zon” 🌞: ') + 1,
    });
  });

  it('geeft een voorstel op dezelfde plaats', () => {
    const { diagnostics } = JSON.parse(formatRdjson(example));
    const diagnostic = diagnostics.find((each: { message: string }) => each.message.startsWith('“Indien”'));
    expect(diagnostic.suggestions).toEqual([{ range: diagnostic.location.range, text: 'Als' }]);
  });
});
