import type { Range } from '../document/range.ts';
import type { Finding } from '../findings/finding.ts';

/** Findings in one sentence stand under it together. */
export function bySentence(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const last = groups.at(-1)?.[0];
    const same = finding.sentence && last?.sentence && last.sentence.range[0] === finding.sentence.range[0];
    if (same) groups.at(-1)?.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

/** What is marked in a sentence by the findings in it, counted in it. A finding on the whole sentence marks nothing. */
export function marksIn(group: readonly Finding[]): readonly Range[] {
  return group.flatMap(({ match, sentence }) => (sentence && match !== sentence.text ? sentence.marks : []));
}

/** The first suggestion of a finding where it can be applied and is a whole sentence, on one line: no message has that. */
export function newSentence({ suggestions = [] }: Finding): string | undefined {
  const [first] = suggestions;
  return first?.edits && /^["“‘(]?\p{Lu}.*[.?!:]["”’)]?$/su.test(first.text)
    ? first.text.replace(/\s+/gu, ' ')
    : undefined;
}
