import { describe, expect, it } from 'vitest';
import { formatGitlab } from '../../src/report/gitlab.ts';
import { reportOn } from '../support/reports.ts';
import { example, ours } from '../support/reported.ts';

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
