import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { formatEslintJson } from '../../src/report/eslint-json.ts';
import { example, ours } from '../support/reported.ts';

describe('eslint-json', () => {
  it('wordt door ESLint zelf gelezen', async () => {
    const formatter = await new ESLint({ overrideConfigFile: true }).loadFormatter('stylish');
    const text = await formatter.format(JSON.parse(formatEslintJson(example)));
    expect(text).toContain('brieven/speelstraat.md');
    expect(text).toMatch(/\d+ problems/u);
  });

  it('geeft geen verbetering die de betekenis kan veranderen, noch een in Word', () => {
    const messages = JSON.parse(formatEslintJson(ours)) as {
      filePath: string;
      messages: { fix?: { range: [number, number]; text: string } }[];
    }[];
    const fixes = messages.flatMap(({ filePath, messages: own }) => own.flatMap(({ fix }) => (fix ? [filePath] : [])));
    const safe = ours.files.flatMap(({ path, textSource, findings }) =>
      findings.flatMap(({ suggestions }) => {
        const first = suggestions?.[0];
        const fits = textSource === 'source' && first?.safety === 'safe' && first.edits?.length === 1;
        return fits ? [path] : [];
      }),
    );
    expect(fixes).toEqual(safe);
    expect(safe.length).toBeGreaterThan(0);
  });

  it('noemt wat uitgeschakeld is, met de reden', () => {
    const [, suppressed] = (JSON.parse(formatEslintJson(example)) as { suppressedMessages: object[] }[])
      .map(({ suppressedMessages }) => suppressedMessages)
      .sort((a, b) => a.length - b.length)
      .slice(-2);
    expect(suppressed).toMatchObject([
      { suppressions: [{ kind: 'directive', justification: 'zo staat het in de wet' }] },
    ]);
  });
});
