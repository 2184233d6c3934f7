import { describe, expect, it } from 'vitest';
import { formatJsonl } from '../../src/report/jsonl.ts';
import { ours } from '../support/reported.ts';

describe('jsonl', () => {
  const lines = formatJsonl(ours)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

  it('heeft een regel per tekst, met het pad eerst', () => {
    expect(lines.map(({ path }) => path)).toEqual(ours.files.map(({ path }) => path));
    for (const line of formatJsonl(ours).trimEnd().split('\n')) expect(line).toMatch(/^\{"path":"/u);
  });

  it('laat elke regel alleen staan: met de versie en de regels van haar meldingen', () => {
    for (const line of lines) {
      expect(line).toMatchObject({ schemaVersion: 1, tool: ours.tool, columnUnit: 'utf16' });
      for (const { ruleId } of line.findings) expect(line.rules[ruleId]).toEqual(ours.rules[ruleId]);
    }
  });

  it('geeft voor twee runs samen dezelfde regels als voor één', () => {
    const [one, two] = [ours.files.slice(0, 7), ours.files.slice(7)].map((files) => formatJsonl({ ...ours, files }));
    expect(`${one}${two}`).toBe(formatJsonl(ours));
  });
});
