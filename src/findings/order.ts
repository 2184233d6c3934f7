import type { Finding } from './finding.ts';

/** Findings of one text in reading order: by range, then by rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => {
    return (
      a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
    );
  });
}

/**
 * Gives every finding its fingerprint: a hash of rule, sentence, match and occurrence, but not of its place, so that it
 * survives moved text. In the sentence white space and case do not count.
 */
export function withFingerprints(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  let [written, sentence] = ['', ''];
  return findings.map((finding) => {
    const { text = '' } = finding.sentence ?? {};
    // Those that follow each other are mostly of one sentence.
    if (text !== written) [written, sentence] = [text, text.toLowerCase().replace(/\s+/gu, ' ').trim()];
    const key = `${finding.ruleId}\n${sentence}\n${finding.match ?? ''}`;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return { ...finding, fingerprint: hash(`${key}\n${occurrence}`) };
  });
}

/** A fingerprint of a text: 64 bits of two multiplicative hashes (the mixing constants of MurmurHash3), as 16 hexadecimal digits. */
export function hash(text: string): string {
  let high = 0x9747b28c;
  let low = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x85ebca6b);
    low = Math.imul(low ^ code, 0xc2b2ae35);
    high ^= low >>> 15;
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ (low >>> 13);
  low = Math.imul(low ^ (low >>> 16), 0xc2b2ae35) ^ (high >>> 13);
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
