import { describe, expect, it } from 'vitest';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { numberText } from '../../src/report/numbers.ts';
import { reportOn } from '../support/reports.ts';
import { example } from '../support/reported.ts';

describe('markdown', () => {
  it('blijft onder 60.000 tekens, en zegt hoeveel er ontbreken', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 900 }, (_, at) => [`brieven/dossier-${at}.txt`, 'Indien u verhuist, dient u te bellen.\n']),
    );
    const report = await reportOn(many);
    const out = formatMarkdown(report);
    expect(out.length).toBeLessThan(60_000);
    expect(out.length).toBeGreaterThan(50_000);
    const rows = out.split('\n').filter((line) => line.endsWith('| ambtelijk-woord |')).length;
    const { warnings } = report.summary;
    expect(out).toContain(`Nog ${numberText(warnings - rows)} meldingen passen hier niet.`);
    expect(out.match(/<details>/gu)?.length).toBe(out.match(/<\/details>/gu)?.length);
  });

  it('heeft elke melding waar ze past', () => {
    const out = formatMarkdown(example);
    const { errors, warnings, infos } = example.summary;
    expect(out.split('\n').filter((line) => /\| (?:fout|waarschuwing|tip) \| /u.test(line)).length).toBe(
      errors + warnings + infos,
    );
  });
});
