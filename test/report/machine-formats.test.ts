import { Ajv } from 'ajv';
import { ESLint } from 'eslint';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { formatCheckstyle } from '../../src/report/checkstyle.ts';
import { formatEslintJson } from '../../src/report/eslint-json.ts';
import { rulesByWeight } from '../../src/report/first-steps.ts';
import { formatGithub } from '../../src/report/github.ts';
import { formatGitlab } from '../../src/report/gitlab.ts';
import { formatJsonl } from '../../src/report/jsonl.ts';
import { formatJunit } from '../../src/report/junit.ts';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { numberText } from '../../src/report/numbers.ts';
import { formatRdjson } from '../../src/report/rdjson.ts';
import type { FileReport, Finding, Report } from '../../src/report/report.ts';
import { formatSarif } from '../../src/report/sarif.ts';
import { exampleTexts, fixtureTexts, reportOn } from '../support/reports.ts';
import { elementsOf, xmlTree } from '../support/xml-tree.ts';

const fixtures = await fixtureTexts();
const ours = await reportOn(fixtures);
const example = await reportOn(exampleTexts);
const sourceOf = (path: string) => Buffer.from(exampleTexts[path] ?? fixtures[path] ?? '').toString('utf8');
const findingOf = (report: Report, path: string, match: string): [FileReport, Finding] => {
  const file = report.files.find((each) => each.path === path) as FileReport;
  return [file, file.findings.find((each) => each.match === match) as Finding];
};

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

describe('gitlab', () => {
  it('geeft elke melding een eigen vingerafdruk, ook van één zin in twee teksten', async () => {
    const report = await reportOn({ 'a.txt': 'Indien u komt, belt u.\n', 'b.txt': 'Indien u komt, belt u.\n' });
    for (const each of [report, ours]) {
      const prints = JSON.parse(formatGitlab(each)).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
      expect(new Set(prints).size).toBe(prints.length);
      expect(prints.length).toBeGreaterThan(1);
    }
  });

  it('heeft van elke melding een pad en een eerste regel', () => {
    for (const { location, severity } of JSON.parse(formatGitlab(example))) {
      expect(location.path).toBeTruthy();
      expect(location.lines.begin).toBeGreaterThan(0);
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    }
  });
});

describe('junit', () => {
  const root = xmlTree(formatJunit(ours));
  const own = xmlTree(formatJunit(example));

  it('telt wat erin staat', () => {
    for (const tree of [root, own]) {
      for (const node of [tree, ...elementsOf(tree, 'testsuite')]) {
        const of = (name: string) => String(elementsOf(node, name).length);
        expect(node.attributes).toMatchObject({
          tests: of('testcase'),
          failures: of('failure'),
          errors: of('error'),
        });
      }
    }
  });

  it('geeft elk geval een eigen naam, want GitLab voegt gelijke samen', () => {
    const names = elementsOf(root, 'testcase').map(
      ({ attributes }) => `${attributes['classname']}: ${attributes['name']}`,
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('laat een tekst zonder meldingen slagen, en een bestand dat niet te lezen is niet', () => {
    const suite = (name: string) => elementsOf(own, 'testsuite').find(({ attributes }) => attributes['name'] === name);
    expect(suite('brieven/goed.txt')?.attributes).toMatchObject({ tests: '1', failures: '0', errors: '0' });
    expect(suite('brieven/leeg.txt')?.attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' });
    expect(elementsOf(own, 'skipped').map(({ attributes }) => attributes['message'])).toContain(
      'zo staat het in de wet',
    );
  });
});

describe('checkstyle', () => {
  it('heeft elke melding, en van een Word-bestand geen regel', () => {
    const tree = xmlTree(formatCheckstyle(example));
    const { errors, warnings, infos } = example.summary;
    expect(elementsOf(tree, 'error').length).toBe(errors + warnings + infos + 1);
    const word = elementsOf(tree, 'file').find(({ attributes }) => attributes['name'] === 'brieven/kaart.docx');
    expect(word?.children[0]?.attributes['line']).toBeUndefined();
    for (const { attributes } of elementsOf(tree, 'error'))
      expect(['error', 'warning', 'info']).toContain(attributes['severity']);
  });
});

describe('github', () => {
  const lines = formatGithub(ours).trimEnd().split('\n');
  const of = (name: string) => lines.filter((line) => line.startsWith(`::${name} `));

  it('toont er niet meer dan GitHub toont, de gravste eerst', () => {
    expect(of('error').length).toBeLessThanOrEqual(10);
    expect(of('warning').length).toBe(10);
    expect(of('notice').length).toBe(10);
    expect(lines.map((line) => /^::(\w+)/u.exec(line)?.[1])).toEqual([
      ...of('error').map(() => 'error'),
      ...of('warning').map(() => 'warning'),
      ...of('notice').map(() => 'notice'),
    ]);
  });

  it('toont met de waarschuwingen zoveel mogelijk verschillende regels en teksten', () => {
    const pieces = (name: string) => of('warning').map((line) => new RegExp(`${name}=([^,:]+)`, 'u').exec(line)?.[1]);
    expect(new Set(pieces('file')).size).toBe(10);
    expect(new Set(pieces('title')).size).toBe(10);
  });

  it('begint in één tekst met de regel die het meest weegt, en toont van elke regel eerst één melding', async () => {
    const report = await reportOn({
      'a.txt': `${'Indien u reeds belt, dient u tevens te mailen. '.repeat(4)}O.a. zo.\n`,
    });
    const rules = formatGithub(report)
      .split('\n')
      .flatMap((line) => /^::warning .*\(([a-z-]+)\)::/u.exec(line)?.[1] ?? []);
    expect(rulesByWeight(report).slice(0, 2)).toEqual(['ambtelijk-woord', 'afkorting']);
    expect(rules.slice(0, 3)).toEqual(['ambtelijk-woord', 'afkorting', 'ambtelijk-woord']);
  });

  it('zegt in de laatste regel hoeveel er is, en hoeveel er ontbreken', () => {
    const { errors, warnings, infos } = ours.summary;
    const left = errors + warnings + infos - of('error').length - of('warning').length - (of('notice').length - 1);
    expect(lines.at(-1)).toContain(`ontbreken ${left} meldingen`);
    expect(formatGithub(example).trimEnd().split('\n').at(-1)).not.toContain('ontbre');
  });

  it('wijst het woord aan, met de laatste kolom erbij', () => {
    const line = formatGithub(example)
      .split('\n')
      .find((each) => each.includes('“Indien”'));
    const [, finding] = findingOf(example, 'brieven/speelstraat.md', 'Indien');
    expect(line).toContain(`line=3,endLine=3,col=${finding.column},endColumn=${finding.column + 5},`);
  });
});

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
