import { Ajv } from 'ajv';
import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { configSchema } from '../../src/config/schema.ts';
import { compare, type Input, lint, type Report, score, type ScoreReport } from '../../src/index.ts';
import { comparisonSchema } from '../../src/report/compare/schema.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { scoreSchema } from '../../src/report/score/schema.ts';
import { resources } from '../support/engine.ts';

const folder = new URL('../../fixtures/', import.meta.url);
const compiled = (schema: Readonly<Record<string, unknown>>) =>
  new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema);
const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const texts: { readonly path: string; readonly input: Input }[] = [
  { path: 'leeg.txt', input: '' },
  { path: 'stuk.docx', input: new Uint8Array([0x50, 0x4b, 3, 4]) },
  { path: 'uit.html', input: '<p>Kom <!-- klaretaal-uit: eigen naam -->indien nodig.</p><p>Indien u komt.</p>' },
  { path: 'oud.html', input: Buffer.from('<p>Café René is open indien u verhuist.</p>', 'latin1') },
];

beforeAll(async () => {
  const names = await readdir(folder, { recursive: true });
  for (const path of names.filter((name) => /\.(?:md|html|txt|docx|dotx|odt)$/u.test(name)).sort())
    texts.push({ path, input: await readFile(new URL(path, folder)) });
});

describe('de schema’s', () => {
  it('hebben elk een eigen naam, en verdragen elkaar', () => {
    const all = [configSchema(rules), reportSchema(), scoreSchema(), comparisonSchema()];
    expect(all.map(({ $id }) => $id)).toEqual(
      ['config', 'report', 'score', 'compare'].map((name) => `urn:klaretaal:schema:${name}`),
    );
    const together = new Ajv({ strict: false });
    for (const schema of all) together.addSchema(schema);
    expect(together.validate('urn:klaretaal:schema:config', { rules: { 'lange-zin': 'error' } })).toBe(true);
  });

  it('het rapport van elke eigen tekst past, ook van wat niet te lezen is', async () => {
    const validate = compiled(reportSchema());
    const reports: Report[] = [];
    for (const { path, input } of texts) {
      const report = await lint(input, { resources, path });
      reports.push(report);
      expect(validate(asWritten(report)) ? [] : [path, validate.errors]).toEqual([]);
    }
    expect(texts.length).toBeGreaterThan(20);
    // Each of these has members of its own, that some text must have for this to say anything.
    expect(reports.some(({ files }) => files[0]?.fatal)).toBe(true);
    expect(reports.some(({ files }) => files[0]?.encoding)).toBe(true);
    expect(reports.some(({ summary }) => summary.suppressed > 0)).toBe(true);
    for (const member of ['parts', 'scope', 'data', 'source', 'speaker', 'related', 'suggestions'] as const)
      expect([member, reports.some(({ files }) => files[0]?.findings.some((one) => one[member]))]).toEqual([
        member,
        true,
      ]);
  }, 60_000);

  it('de cijfers van elke eigen tekst passen', async () => {
    const validate = compiled(scoreSchema());
    const reports: ScoreReport[] = [];
    for (const { path, input } of texts) {
      const report = await score(input, { resources, path });
      reports.push(report);
      expect(validate(asWritten(report)) ? [] : [path, validate.errors]).toEqual([]);
    }
    expect(reports.some(({ files }) => files[0]?.band)).toBe(true);
    expect(reports.some(({ files }) => files[0]?.costliest?.length)).toBe(true);
  }, 60_000);

  it('weigeren een rapport met een veld te weinig of te veel', async () => {
    const validate = compiled(reportSchema());
    const report = await lint('Indien u komt.', { resources });
    const { columnUnit, ...less } = report;
    expect([columnUnit, validate(less), validate({ ...report, tijd: 3 })]).toEqual(['utf16', false, false]);
    expect(compiled(comparisonSchema())(await compare('Dag.', 'Dag.', { resources }))).toBe(true);
  });
});
