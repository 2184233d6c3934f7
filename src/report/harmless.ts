/** Breaks up what is not to be seen as one. */
const BREAK = '\u200b';

/**
 * Makes what comes from a document harmless on a terminal: control codes, and characters that turn the reading
 * direction, become visible. In the log of a build, a line of it is no command to that build (`::error::`, `##[error]`,
 * `##vso[`).
 */
export function harmless(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (char) => {
      const code = char.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
    })
    .replace(/^(?=\s*::)/u, BREAK)
    .replace(/##(?=\[|vso\[)/giu, `#${BREAK}#`);
}
