import { type Examined, failed, type Task } from '../../src/engine/engine.ts';
import { openText } from '../../src/engine/open-text.ts';
import type { Finding, SuggestionReport } from '../../src/findings/finding.ts';

/** Something that is found wherever a pattern fits, with what is to come in its place. */
export interface FakeRule {
  readonly id: string;
  readonly find: RegExp;
  /** Absent: there is only advice. A second replacement is of a second suggestion. */
  readonly put?: string | readonly string[];
  readonly safety?: 'safe' | 'suggestion';
}

/** Checks texts with rules that exist nowhere else, to try what corrections can meet. */
export function fakeChecker(rules: readonly FakeRule[]) {
  return {
    runs: 0,
    async examine(input: string | Uint8Array, task: Task): Promise<Examined> {
      this.runs++;
      const opened = await openText(input, task);
      const ruleIds = new Set(rules.map(({ id }) => id));
      if ('code' in opened) return { report: failed(task.path, opened), ruleIds };
      const { document } = opened;
      const findings = rules.flatMap((rule) => found(rule, document.source));
      findings.sort((a, b) => a.range[0] - b.range[0]);
      const textSource = document.runs ? ('extracted' as const) : ('source' as const);
      return {
        report: { ...failed(task.path, { code: '', message: '' }), fatal: null, textSource, findings },
        document,
        ruleIds,
      };
    },
  };
}

function found({ id, find, put, safety = 'suggestion' }: FakeRule, source: string): Finding[] {
  return [...source.matchAll(new RegExp(find, 'gu'))].map((match) => {
    const range = [match.index, match.index + match[0].length] as const;
    const before = Math.max(source.lastIndexOf('.', range[0]), source.lastIndexOf('\n', range[0])) + 1;
    const start = before + source.slice(before).search(/\S/u);
    const stop = source.indexOf('.', range[1]);
    const puts = put === undefined ? [] : typeof put === 'string' ? [put] : put;
    const suggestions = puts.map((text): SuggestionReport => ({ text, safety, edits: [{ range, text }] }));
    return {
      ruleId: id,
      severity: 'warning',
      category: 'woord',
      message: '',
      url: '',
      line: source.slice(0, match.index).split('\n').length,
      column: 1,
      endLine: 1,
      endColumn: 1,
      range,
      match: match[0],
      sentence: { text: '', range: [start, stop < 0 ? source.length : stop + 1], marks: [] },
      block: { kind: 'paragraph', index: 0, heading: [] },
      suggestions: suggestions.length > 0 ? suggestions : [{ text: 'raad', safety: 'suggestion' }],
      fingerprint: '',
    };
  });
}
