// What the language part costs in one process: time per step over the sentences of the large set, and the share of them
// whose grammar is read at all. Each step is timed on its own, warm; the first run is left out.
import { readFile } from 'node:fs/promises';
import { loadTypeScript } from './load-typescript.js';

const RUNS = 3;
const STEPS = /** @type {const} */ (['words and sentences', 'candidate test', 'grammar', 'rules']);

/** @typedef {Record<typeof STEPS[number], number>} Times */

/** @param {string[]} paragraphs prose of the blocks */
export async function benchSteps(paragraphs) {
  const { GrammarReader } = await loadTypeScript('src/language/constructions/grammar.ts');
  const { Analysis } = await loadTypeScript('src/language/analysis.ts');
  const { rules } = await loadTypeScript('rules/index.ts');
  const models = ['tagger.bin', 'morphology.bin'].map((name) =>
    readFile(new URL(`../models/${name}`, import.meta.url)),
  );
  const [tagger, morphology] = await Promise.all(models);
  const start = performance.now();
  // @ts-expect-error -- classes, of which the loader only knows that they can be called
  const [reader, analysis] = [new GrammarReader(tagger, morphology), new Analysis()];
  const made = performance.now() - start;
  const listeners = listenersOf(/** @type {never} */ (rules), analysis);
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph', text, spans: [], heading: [], language: 'nl' }));
  let best;
  for (let run = 0; run < RUNS; run++) {
    const result = pass(blocks, analysis, reader, listeners);
    if (run > 0 && (!best || total(result.times) < total(best.times))) best = result;
  }
  if (best) print(best, made);
}

/**
 * The rules that look at grammar, each started once.
 *
 * @param {{ start: (context: unknown) => Record<string, unknown>, options: Record<string, { default: unknown }> }[]} rules
 * @param {unknown} analysis
 */
function listenersOf(rules, analysis) {
  const document = { blocks: [], images: [], links: [], turns: [], source: '', abbreviations: new Map() };
  const readers = { audience: 'breed', address: 'auto', variant: 'be', glossary: new Map() };
  return rules
    .map((rule) => {
      const options = Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default]));
      const simplerVerb = () => undefined;
      return rule.start({ document, kind: 'webpagina', options, readers, simplerVerb, analysis, report: () => {} });
    })
    .filter((listener) => listener.grammar)
    .map((listener) => /** @type {{ grammar: Function, mayConcern?: Function }} */ (/** @type {unknown} */ (listener)));
}

/**
 * @param {{ text: string }[]} blocks
 * @param {{ read: (block: unknown) => void, sentences: { words: number }[] }} analysis
 * @param {{ read: (analysis: unknown, sentence: unknown) => unknown }} reader
 * @param {{ grammar: Function, mayConcern?: Function }[]} listeners
 */
function pass(blocks, analysis, reader, listeners) {
  const times = /** @type {Times} */ (Object.fromEntries(STEPS.map((step) => [step, 0])));
  let sentences = 0;
  let words = 0;
  let tagged = 0;
  let before = 0;
  /** @param {typeof STEPS[number]} step */
  const note = (step) => {
    const now = performance.now();
    times[step] += now - before;
    before = now;
  };
  for (const block of blocks) {
    before = performance.now();
    analysis.read(block);
    const all = analysis.sentences;
    note('words and sentences');
    for (const sentence of all) {
      sentences++;
      words += sentence.words;
      const placed = { ...sentence, block };
      const wanting = listeners.filter((listener) => listener.mayConcern?.(placed) !== false);
      note('candidate test');
      if (wanting.length === 0) continue;
      tagged++;
      const grammar = reader.read(analysis, sentence);
      note('grammar');
      for (const listener of wanting) listener.grammar(placed, grammar);
      note('rules');
    }
  }
  return { times, sentences, words, tagged };
}

/** @param {Times} times */
function total(times) {
  return Object.values(times).reduce((sum, ms) => sum + ms, 0);
}

/** @param {ReturnType<typeof pass>} result @param {number} made */
function print({ times, sentences, words, tagged }, made) {
  const steps = STEPS.map((step) => `${step} ${times[step].toFixed(0)}`).join(', ');
  process.stdout.write(
    `language, ${words} words: ${total(times).toFixed(0)} ms (${steps}); grammar read of ${((100 * tagged) / sentences).toFixed(0)} % of ${sentences} sentences; models made in ${made.toFixed(1)} ms\n`,
  );
}
