import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import type { FileReport } from '../../src/findings/file-report.ts';
import type { Report } from '../../src/findings/report.ts';
import { reportOf } from '../../src/report/build.ts';
import { formatCheckstyle } from '../../src/report/checkstyle.ts';
import { formatEslintJson } from '../../src/report/eslint-json.ts';
import { formatGithub } from '../../src/report/github.ts';
import { formatGitlab } from '../../src/report/gitlab.ts';
import { formatJunit } from '../../src/report/junit.ts';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { formatRdjson } from '../../src/report/rdjson.ts';
import { formatSarif } from '../../src/report/sarif.ts';
import { formats, reportOn } from '../support/reports.ts';
import { elementsOf, xmlTree } from '../support/xml-tree.ts';

const LINE = 'Over het budget van “webpagina”: 2 meldingen van ambtelijk-woord, er mag er 1 zijn.';
const texts = { 'veel.txt': 'Indien u reeds belt.\n', 'weinig.txt': 'Indien u belt.\n', 'goed.txt': 'Bel ons.\n' };
const config: Config = { kinds: { webpagina: { budget: { 'ambtelijk-woord': 1 } } } };
const report = await reportOn(texts, { config });

describe('een tekst over zijn budget', () => {
  it.each(['sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'eslint-json', 'markdown', 'pretty'])(
    'staat met naam en reden in %s',
    (name) => {
      const out = formats[name]?.(report) ?? '';
      const plain = name === 'markdown' ? out.replaceAll('\\', '') : out;
      expect(plain).toContain(LINE);
      expect(
        formats[name]?.({ ...report, files: report.files.filter(({ path }) => path !== 'veel.txt') }),
      ).not.toContain('Over het budget');
    },
  );

  it('is in SARIF een uitkomst met een eigen regel, op de plaats die GitHub eist', () => {
    const [run] = JSON.parse(formatSarif(report)).runs;
    const [result, ...others] = run.results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'budget');
    expect(others).toEqual([]);
    expect(result).toMatchObject({ level: 'error', message: { text: LINE } });
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'veel.txt' },
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    });
    const rule = run.tool.driver.rules[result.ruleIndex];
    expect(rule.id).toBe('budget');
    for (const text of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text])
      expect(text).toBeTruthy();
    expect(rule.help.text).not.toContain('klaretaal explain');
  });

  it('is in GitLab een probleem met een eigen vingerafdruk', () => {
    const issues = JSON.parse(formatGitlab(report)) as { check_name: string; fingerprint: string }[];
    expect(issues.filter(({ check_name }) => check_name === 'klaretaal/budget')).toHaveLength(1);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it('is in GitHub een fout bij de tekst', () => {
    expect(formatGithub(report)).toContain(`::error file=veel.txt,title=Over het budget::${LINE}\n`);
  });

  it('telt in eslint-json, checkstyle en rdjson als fout', () => {
    const [, file] = JSON.parse(formatEslintJson(report));
    expect(file).toMatchObject({
      filePath: 'veel.txt',
      errorCount: 1,
      messages: [{ ruleId: 'budget', severity: 2 }, {}, {}],
    });
    const [error] = elementsOf(xmlTree(formatCheckstyle(report)), 'error').filter(
      ({ attributes }) => attributes['source'] === 'klaretaal.budget',
    );
    expect(error?.attributes).toMatchObject({ severity: 'error', message: LINE });
    const [diagnostic] = JSON.parse(formatRdjson(report)).diagnostics;
    expect(diagnostic).toEqual({
      message: LINE,
      location: { path: 'veel.txt' },
      severity: 'ERROR',
      code: { value: 'budget' },
    });
  });

  it('staat in markdown in een lijst onder de teksten', () => {
    expect(formatMarkdown(report)).toMatch(/\n\n- veel\.txt: Over het budget van “webpagina”: .*\n\n<details>/u);
  });
});

describe('wat een budget toelaat', () => {
  const suites = elementsOf(xmlTree(formatJunit(report)), 'testsuite');
  const suite = (name: string) => suites.find(({ attributes }) => attributes['name'] === name);

  it('slaagt in junit, met de melding als uitvoer', () => {
    const within = suite('weinig.txt');
    expect(within?.attributes).toMatchObject({ tests: '1', failures: '0', errors: '0' });
    expect(elementsOf(within as never, 'system-out')).toHaveLength(1);
    expect(suite('veel.txt')?.attributes).toMatchObject({ tests: '3', failures: '3' });
  });

  it('is in GitHub alleen een opmerking', () => {
    const lines = formatGithub(report).split('\n');
    expect(lines.filter((line) => line.includes('file=weinig.txt')).map((line) => line.split(' ')[0])).toEqual([
      '::notice',
    ]);
    expect(lines.filter((line) => line.startsWith('::warning ') && line.includes('veel.txt'))).toHaveLength(2);
  });
});

describe('meer meldingen dan GitHub toont', () => {
  const [, veel] = report.files as [FileReport, FileReport];
  const copies = Array.from({ length: 2_600 }, (_, at) => ({
    ...structuredClone(veel),
    path: `t${at}.txt`,
    budgets: [],
  }));
  const many = reportOf(copies, report.rules, '1.2.3');
  const [run] = JSON.parse(formatSarif(many)).runs;
  type Located = { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] };

  it('staan niet in SARIF: de 5.000 ergste wel, met elke tekst erbij', () => {
    expect(run.results).toHaveLength(5_000);
    const uris = run.results.map(({ locations: [place] }: Located) => place.physicalLocation.artifactLocation.uri);
    expect(new Set(uris).size).toBe(2_600);
  });

  it('staan in een melding van het programma', () => {
    expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
      {
        level: 'warning',
        message: { text: 'Hier ontbreken 200 meldingen: GitHub toont er niet meer. De 5.000 ergste staan er wel.' },
      },
    ]);
    expect(run.invocations[0].executionSuccessful).toBe(true);
  });

  it('hebben in de laatste regel van GitHub punten tussen de duizendtallen', () => {
    expect(formatGithub(many)).toContain('2.600 teksten nagelezen: 5.200 waarschuwingen.');
  });

  it('worden in GitHub alleen gezocht waar ze echt staan', () => {
    const last = (summarised?: number) => formatGithub(many, summarised === undefined ? {} : { summarised }).trimEnd();
    expect(last()).toMatch(/Hier ontbreken 5\.190 meldingen\. Bewaar alles met --output pretty=rapport\.txt\.$/u);
    expect(last(310)).toMatch(/Hier ontbreken 5\.190 meldingen\. In de samenvatting staan er 310\.$/u);
    expect(last(5_200)).toMatch(/Hier ontbreken 5\.190 meldingen: zie de samenvatting\.$/u);
  });
});

describe('een naam van een bestand met een regeleinde', () => {
  const odd = { ...report, files: report.files.map((file) => ({ ...file, path: 'nl\nregel.md' })) };

  it('blijft die naam, zonder dat er een opdracht of een regel bij komt', () => {
    expect(formatGithub(odd)).toContain('::error file=nl%0Aregel.md,');
    expect(formatGithub(odd)).not.toContain('\nregel');
    expect(formatCheckstyle(odd)).toContain('<file name="nl&#10;regel.md">');
    expect(elementsOf(xmlTree(formatJunit(odd)), 'testsuite')[0]?.attributes['name']).toBe('nl\nregel.md');
  });
});

describe('twee teksten met hetzelfde pad', () => {
  const files = ['a.md', 'docs/a.md'].map((workspacePath) => {
    return { ...report.files[1], path: 'a.md', ...(workspacePath !== 'a.md' && { workspacePath }) };
  });
  const same = { ...report, files } as unknown as Report;

  it.each(Object.keys(formats))('staan in %s elk onder hun eigen pad', (name) => {
    expect(formats[name]?.(same)).toContain('docs/a.md');
  });

  it('hebben in GitLab elk hun eigen vingerafdruk', () => {
    const issues = JSON.parse(formatGitlab(same)) as { fingerprint: string; location: { path: string } }[];
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(new Set(issues.map(({ location }) => location.path))).toEqual(new Set(['a.md', 'docs/a.md']));
  });

  it('houden op het scherm hun eigen pad waar er maar één is', () => {
    const one = { ...same, files: same.files.slice(1) };
    expect(formats['pretty']?.(one)).not.toContain('docs/a.md');
    expect(formats['sarif']?.(one)).toContain('docs/a.md');
  });
});
