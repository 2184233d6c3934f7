import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Finding, SuggestionReport } from '../../src/findings/finding.ts';
import type { WrongExample } from '../../src/rule/rule.ts';
import { check } from '../support/engine.ts';

const PATHS = { markdown: 'tekst.md', html: 'tekst.html', text: 'tekst.txt' } as const;

function checkAs(
  { format = 'text', kind = 'webpagina', audience }: Omit<WrongExample, 'text' | 'matches'>,
  text: string,
) {
  return check(text, { path: PATHS[format], format, kind, ...(audience && { audience }) });
}

function applied(text: string, { edits = [] }: SuggestionReport): string {
  let result = '';
  let at = 0;
  for (const { range, text: put } of edits) {
    result += text.slice(at, range[0]) + put;
    at = range[1];
  }
  return result + text.slice(at);
}

function countsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId, severity } of findings) {
    if (severity !== 'info') counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  return counts;
}

const withEdits = (finding: Finding) => (finding.suggestions ?? []).filter(({ edits }) => edits);

describe.each(rules.map((rule) => [rule.id, rule] as const))('de voorstellen van %s', (id, rule) => {
  it('zijn wat de regel belooft: vanzelf, op vraag of nooit', async () => {
    const levels = new Set<string>();
    for (const { text, ...example } of rule.wrong) {
      const { findings } = await checkAs(example, text);
      for (const one of findings.filter(({ ruleId }) => ruleId === id).flatMap(withEdits)) levels.add(one.safety);
    }
    if (rule.fixable === 'never') expect([...levels]).toEqual([]);
    if (rule.fixable !== 'safe') expect([...levels]).not.toContain('safe');
  });

  // An acronym in full can be a term: that is the next thing to say of it.
  it('nemen hun eigen melding weg, en brengen geen andere mee', async () => {
    for (const { text, ...example } of rule.wrong) {
      const { findings } = await checkAs(example, text);
      const before = countsOf(findings);
      for (const finding of findings.filter(({ ruleId }) => ruleId === id)) {
        for (const suggestion of withEdits(finding)) {
          const result = applied(text, suggestion);
          const after = await checkAs(example, result);
          const own = after.findings.filter(({ ruleId }) => ruleId === id);
          // A term is reported where it first stands: the next place comes up once that one is gone.
          const isMoved =
            own.length > 0 && own.every(({ match, range }) => match !== finding.match || range[0] > finding.range[1]);
          expect(isMoved || own.length < findings.filter(({ ruleId }) => ruleId === id).length, result).toBe(true);
          const more = [...countsOf(after.findings)].filter(([other, count]) => count > (before.get(other) ?? 0));
          expect(
            more.filter(([other]) => id !== 'afkorting' || other !== 'jargon'),
            result,
          ).toEqual([]);
        }
      }
    }
  });
});
