// Divides text into sentences of tokens with the project's own reader of sentences, for a teacher that is told not to.
import { Analysis, paragraph } from './language.js';

const analysis = new Analysis();

/**
 * The sentences of a paragraph, with their tokens. Each punctuation mark is one; spaces within a token become _.
 *
 * @param {string} text
 */
export function tokenise(text) {
  analysis.read(paragraph(text));
  const { tokens } = analysis;
  return analysis.sentences.map(({ from, to, tokenFrom, tokenTo }) => {
    /** @type {string[]} */
    const found = [];
    let last = from;
    for (let at = tokenFrom; at < tokenTo; at++) {
      found.push(...marks(text.slice(last, tokens.start[at])), analysis.word(at).replace(/\s+/gu, '_'));
      last = tokens.end[at] ?? to;
    }
    return { text: text.slice(from, to), tokens: [...found, ...marks(text.slice(last, to))] };
  });
}

/** @param {string} between */
const marks = (between) => [...between].filter((mark) => mark.trim());
