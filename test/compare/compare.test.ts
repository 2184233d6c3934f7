import { Ajv } from 'ajv';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { formatJson } from '../../src/report/json.ts';
import { comparisonSchema } from '../../src/report/compare/schema.ts';
import { compared } from '../support/compare.ts';
import { docx, p, r } from '../support/word.ts';

const OLD = `# Speelstraat aanvragen

Indien u een speelstraat wenst aan te vragen, dient u het formulier in te vullen en aan de dienst Mobiliteit te bezorgen. De aanvraag wordt onderzocht door de dienst. Bel ons.

De peter van de straat zet de hekken. Hij haalt de hekken ook weer weg.

Deze bepaling vervalt in 2027.
`;
const NEW = `# Speelstraat aanvragen

Wilt u een speelstraat aanvragen? Vul het formulier in. Bezorg het aan de dienst Mobiliteit. De dienst onderzoekt de aanvraag. Bel ons.

De peter van de straat zet de hekken en haalt ze ook weer weg.

Kijk op onze website.
`;
const inMarkdown = { path: 'speelstraat.md' };

describe('twee versies van een tekst', () => {
  it('staan zin voor zin naast elkaar, in de volgorde van de nieuwe', async () => {
    const { sentences, summary } = await compared(OLD, NEW, inMarkdown);
    expect(sentences.map(({ change, old, new: fresh }) => [change, old.length, fresh.length])).toEqual([
      ['unchanged', 1, 1],
      ['split', 1, 3],
      ['changed', 1, 1],
      ['unchanged', 1, 1],
      ['joined', 2, 1],
      ['removed', 1, 0],
      ['added', 0, 1],
    ]);
    expect(summary.sentences).toEqual({
      changed: 1,
      split: 1,
      joined: 1,
      moved: 0,
      removed: 1,
      added: 1,
      unchanged: 2,
    });
  });

  it('hebben bij elke zin haar woorden, haar plaats en haar meldingen', async () => {
    const { sentences, findings } = await compared(OLD, NEW, inMarkdown);
    const [, , changed] = sentences;
    expect(changed?.old[0]).toMatchObject({ text: 'De aanvraag wordt onderzocht door de dienst.', words: 7, line: 3 });
    expect(changed?.new[0]).toMatchObject({ text: 'De dienst onderzoekt de aanvraag.', words: 5, line: 3 });
    expect(changed?.findings.gone.map((at) => findings.gone[at]?.ruleId)).toEqual(['lijdende-vorm']);
  });

  it('herkennen een nummer dat anders geschreven is', async () => {
    const { sentences } = await compared('Bel 051/00.12.80', 'Bel 051 00 12 80');
    expect(sentences.map(({ change }) => change)).toEqual(['changed']);
  });

  it('bevatten samen elke zin precies één keer', async () => {
    const { sentences } = await compared(OLD, NEW, inMarkdown);
    const starts = (side: 'old' | 'new') => sentences.flatMap((one) => one[side].map(({ range }) => range[0]));
    expect(starts('new')).toEqual([...starts('new')].sort((a, b) => a - b));
    expect(new Set(starts('new')).size).toBe(8);
    expect(new Set(starts('old')).size).toBe(7);
  });

  it('die gelijk zijn, hebben alleen gelijke zinnen en meldingen die blijven', async () => {
    const { summary, verdict, findings, sentences } = await compared(OLD, OLD, inMarkdown);
    expect(summary.sentences).toMatchObject({ unchanged: 7, changed: 0, removed: 0, added: 0 });
    expect(summary.findings.stayed).toBeGreaterThan(3);
    expect([...findings.gone, ...findings.new]).toEqual([]);
    expect(verdict).toBe('unknown');
    expect(sentences.every((one) => one.new.every(({ marks }) => marks === undefined))).toBe(true);
  });

  it('mogen elk een ander formaat hebben: Word naast HTML', async () => {
    const word = docx(p(r('De peter zet de ‘hekken’ klaar.')) + p(r('Bel ons.')));
    const html = "<p>De peter zet de 'hekken' klaar.</p><p>Mail ons.</p>";
    const result = await compared(word, html, { path: 'a.html' }, { path: 'a.docx' });
    expect([result.old.format, result.old.textSource, result.new.format]).toEqual(['docx', 'extracted', 'html']);
    expect(result.sentences.map(({ change }) => change)).toEqual(['unchanged', 'changed']);
    expect(result.sentences[0]?.old[0]?.block.paragraph).toBe(1);
  });

  it('worden allebei gelezen als de soort van de nieuwe, als niemand iets anders vraagt', async () => {
    const letter = 'Beste mevrouw Haddad\n\nU krijgt een premie.\n\nMet vriendelijke groeten\nJef Okafor\n';
    const result = await compared('U krijgt een premie.', letter, { kind: 'auto' });
    expect([result.old.kind, result.new.kind]).toEqual(['brief', 'brief']);
    expect(result.old.kindReason).toBe('de nieuwe tekst dat is');
  });

  it('tellen per regel wat weg, nieuw en gebleven is; wat het meest veranderde eerst', async () => {
    const { rules, findings } = await compared(OLD, NEW, inMarkdown);
    expect(Object.keys(rules)[0]).toBe('ambtelijk-woord');
    expect(rules['ambtelijk-woord']).toMatchObject({ title: 'Ambtelijk woord', gone: 3, new: 0, stayed: 0 });
    const sum = Object.values(rules).reduce((total, { gone }) => total + gone, 0);
    expect(sum).toBe(findings.gone.length);
  });

  it('geven twee keer dezelfde bytes', async () => {
    const once = formatJson(await compared(OLD, NEW, inMarkdown));
    expect(formatJson(await compared(OLD, NEW, inMarkdown))).toBe(once);
  });
});

describe('het schema van de vergelijking', () => {
  const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true });
  const validate = ajv.compile(comparisonSchema());
  const errorsOf = (value: unknown) => (validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors);

  it('neemt elke vergelijking aan: van alle eigen teksten met de volgende', async () => {
    const folder = new URL('../../fixtures/', import.meta.url);
    const names = (await readdir(folder, { recursive: true })).filter((name) =>
      /\.(?:md|html|txt|docx|odt)$/u.test(name),
    );
    const texts = await Promise.all(
      names.sort().map(async (path) => ({ path, bytes: await readFile(new URL(path, folder)) })),
    );
    expect(texts.length).toBeGreaterThan(15);
    for (const [at, { path, bytes }] of texts.entries()) {
      const next = texts[(at + 1) % texts.length] as (typeof texts)[number];
      expect(errorsOf(await compared(bytes, next.bytes, { path: next.path }, { path }))).toEqual([]);
    }
  });

  it('weigert wat er geen is', async () => {
    const good = await compared(OLD, NEW, inMarkdown);
    expect(errorsOf({ ...good, schemaVersion: 2 })).toHaveLength(1);
    expect(errorsOf({ ...good, extra: true })).toHaveLength(1);
    expect(errorsOf({ ...good, verdict: 'beter' })).toHaveLength(1);
  });
});
