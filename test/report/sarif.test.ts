import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { formatSarif } from '../../src/report/sarif.ts';
import { example, ours, sourceOf } from '../support/reported.ts';
import { reportOn } from '../support/reports.ts';

describe('SARIF', () => {
  // Its draft of JSON Schema is older than what ajv reads; it uses nothing that changed but these two names.
  const { $schema, id, ...schema } = createRequire(import.meta.url)(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  ) as Record<string, unknown>;
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
    schema,
  );
  const runOf = (report: Report) => JSON.parse(formatSarif(report)).runs[0];
  const resultsIn = (report: Report, path: string) =>
    runOf(report).results.filter(
      (each: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        each.locations[0]?.physicalLocation.artifactLocation.uri === encodeURI(path).replace('&', '%26'),
    );

  it('wordt gehouden aan een schema dat fouten vindt', () => {
    expect([$schema, id].join(' ')).toMatch(/draft-04.*sarif/u);
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  it.each([
    ['de voorbeelden', example],
    ['alle voorbeeldteksten', ours],
  ])('voldoet aan het schema van OASIS: %s', (_, report) => {
    validate(JSON.parse(formatSarif(report)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('heeft van elke regel de teksten die GitHub eist', () => {
    const { rules } = runOf(ours).tool.driver;
    expect(rules.length).toBe(Object.keys(ours.rules).length);
    for (const rule of rules) {
      for (const text of [rule.shortDescription.text, rule.fullDescription.text]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(1024);
      }
      expect(rule.help.text).toContain(`klaretaal explain ${rule.id}`);
      expect(rule.name.length).toBeLessThanOrEqual(255);
    }
  });

  it('zegt hoe zeker een regel is, waar dat gemeten is', () => {
    const precisionOf = (id: string) =>
      runOf(ours).tool.driver.rules.find((rule: { id: string }) => rule.id === id).properties.precision;
    for (const [id, { precision }] of Object.entries(ours.rules)) expect(precisionOf(id)).toBe(precision);
    expect(precisionOf('lange-zin')).toBe('medium');
    expect(precisionOf('ongebruikte-uitzondering')).toBeUndefined();
  });

  it('laat elke uitkomst naar haar regel wijzen', () => {
    const { results, tool } = runOf(ours);
    expect(results.length).toBe(ours.summary.errors + ours.summary.warnings + ours.summary.infos);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('heeft een lege lijst als er niets te melden is', async () => {
    expect(runOf(await reportOn({ 'goed.txt': 'Laat ons weten dat u verhuist.\n' })).results).toEqual([]);
  });

  it('meldt een bestand dat niet te lezen is als melding van het programma, niet als uitkomst', () => {
    const [invocation] = runOf(example).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    const [notice] = invocation.toolExecutionNotifications;
    expect(notice.descriptor.id).toBe('empty');
    expect(notice.locations[0].physicalLocation.artifactLocation.uri).toBe('brieven/leeg.txt');
    expect(resultsIn(example, 'brieven/leeg.txt')).toEqual([]);
  });

  it('zegt van een Word-bestand de alinea, en heeft toch de plaats die GitHub eist', () => {
    const [result] = resultsIn(example, 'brieven/kaart.docx');
    const [location] = result.locations;
    expect(location.physicalLocation.region).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 });
    expect(location.logicalLocations[0].fullyQualifiedName).toBe('Uw parkeerkaart › alinea 3');
    expect(result.message.text).toContain('(alinea 3, onder “Uw parkeerkaart”)');
    expect(result.partialFingerprints.primaryLocationLineHash).toBe(result.partialFingerprints['klaretaal/v1']);
    expect(result.fixes).toBeUndefined();
  });

  it('laat de vingerafdruk van een regel over aan GitHub, dat een andere weigert', () => {
    const [result] = resultsIn(example, 'brieven/speelstraat.md');
    expect(Object.keys(result.partialFingerprints)).toEqual(['klaretaal/v1']);
  });

  it('schrijft spaties en tekens in een pad als in een adres', () => {
    expect(resultsIn(example, 'pagina 1&2.html').length).toBeGreaterThan(0);
    expect(formatSarif(example)).toContain('"uri": "pagina%201%262.html"');
  });

  it('laat uitgeschakelde meldingen weg, want GitHub toont ze toch', () => {
    expect(example.summary.suppressed).toBeGreaterThan(0);
    expect(resultsIn(example, 'brieven/speelstraat.md').length).toBe(
      example.files.find(({ path }) => path === 'brieven/speelstraat.md')?.findings.length,
    );
  });

  it('geeft voorstellen die in de bron passen', () => {
    const [result] = resultsIn(example, 'brieven/speelstraat.md');
    const [{ deletedRegion, insertedContent }] = result.fixes[0].artifactChanges[0].replacements;
    const source = sourceOf('brieven/speelstraat.md');
    const { charOffset, charLength } = deletedRegion;
    expect(source.slice(charOffset, charOffset + charLength)).toBe('Indien');
    expect(insertedContent.text).toBe('Als');
  });

  it('verwijst naar de andere plaatsen van een melding', () => {
    const related = ours.files.flatMap(({ findings }) => findings.filter((each) => each.related));
    const results = runOf(ours).results.filter((each: object) => 'relatedLocations' in each);
    expect(related.length).toBeGreaterThan(0);
    expect(results.length).toBe(related.length);
  });
});
