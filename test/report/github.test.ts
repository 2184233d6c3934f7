import { describe, expect, it } from 'vitest';
import { rulesByWeight } from '../../src/report/first-steps.ts';
import { formatGithub } from '../../src/report/github.ts';
import { reportOn } from '../support/reports.ts';
import { example, findingOf, ours } from '../support/reported.ts';

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
