import type { Hover, MarkupKind } from 'vscode-languageserver';
import { acceptedOf } from '../config/house.ts';
import { termsOf } from '../config/layers.ts';
import type { Range } from '../document/range.ts';
import type { Engine } from '../engine/engine.ts';
import type { Finding, SuppressedFinding } from '../findings/finding.ts';
import { lookUp } from '../words/look-up.ts';
import type { CheckedText } from './checked-texts.ts';
import { asText, explanationOf, ruleOf } from './explanation.ts';

/** A word around an offset is looked for this far on either side, in UTF-16 code units. */
const LONGEST_WORD = 60;

/**
 * What stands at a place: what is reported, why, and what to do. Where nothing is, what lists say of the word in this
 * text; nothing for other words.
 */
export async function hoverAt(
  engine: Engine,
  checked: CheckedText,
  offset: number,
  kind: MarkupKind,
): Promise<Hover | undefined> {
  const { findings, suppressedFindings } = checked.examined.report;
  const here = findings.filter((finding) => isAt(finding, offset)).sort((a, b) => lengthOf(a) - lengthOf(b));
  const off = suppressedFindings.filter((finding) => isAt(finding, offset));
  const word = wordAt(checked.text, offset);
  const parts = here.length > 0 ? explained(here, checked) : off.map(switchedOff);
  if (parts.length === 0 && word) parts.push(...(await knownOf(engine, checked, checked.text.slice(...word))));
  if (parts.length === 0) return undefined;
  const shown = (here[0] ?? off[0])?.range ?? word;
  return {
    contents: { kind, value: kind === 'markdown' ? parts.join('\n\n---\n\n') : asPlain(parts) },
    ...(shown && { range: checked.positions.range(shown) }),
  };
}

function isAt({ range: [from, to], parts, scope }: Finding, offset: number): boolean {
  const places = parts ?? [[from, to] as const];
  return scope === undefined && places.some(([start, end]) => start <= offset && offset < Math.max(end, start + 1));
}

function lengthOf({ range: [from, to] }: Finding): number {
  return to - from;
}

/** The rule of the shortest finding is explained: what somebody points at. Of what stands around it the message does. */
function explained(here: readonly Finding[], { house }: CheckedText): string[] {
  const id = here[0]?.ruleId ?? '';
  const messages = (all: readonly Finding[]) => [...new Set(all.map(({ message }) => message))];
  const own = messages(here.filter(({ ruleId }) => ruleId === id));
  const others = messages(here.filter(({ ruleId }) => ruleId !== id));
  const also = others.map((message) => `- ${asText(message)}`).join('\n');
  return [explanationOf(own, ruleOf(id, house)), ...(also ? [`Ook hier:\n\n${also}`] : [])];
}

function switchedOff({ message, suppression: { kind, reason } }: SuppressedFinding): string {
  const where = kind === 'comment' ? 'in de tekst' : 'in uw instellingen';
  const why = reason === undefined ? '' : ` Reden: ${asText(reason)}`;
  return `${asText(message)}\n\nDeze melding staat uit ${where}.${why}`;
}

/**
 * What lists say of a word that is not reported where it stands: what the house means by it, or that it accepts it; or
 * what is said of it elsewhere in the text, where a rule reports a word only once.
 */
async function knownOf(engine: Engine, checked: CheckedText, word: string): Promise<string[]> {
  const { house, task, examined } = checked;
  const config = task.config ?? {};
  const meaning = termsOf(config).get(word.toLowerCase());
  const entries = [...(house ? lookUp(word, house.words.entries) : []), ...lookUp(word, await engine.words())];
  const accepted = acceptedOf(word, entries, house);
  // Whether a word with conditions is meant as the list says, is another question each time.
  const plain = entries.filter(({ when, unless, exceptions }) => !when && !unless && !exceptions?.length);
  const elsewhere = examined.report.findings.filter(({ source, match }) => {
    const isSame = match?.toLowerCase() === word.toLowerCase();
    return isSame && plain.some(({ theme, word: name }) => source?.list === theme && source.entry === name);
  });
  return [
    ...(meaning === undefined ? [] : [`**${asText(word)}** staat in uw woordenlijst: ${asText(meaning)}`]),
    ...accepted.slice(0, 1).map(({ reason }) => {
      const why = reason === undefined ? '' : ` Reden: ${asText(reason)}`;
      return `**${asText(word)}** mag hier: uw woordenlijst aanvaardt het.${why}`;
    }),
    ...elsewhere.slice(0, 1).map(({ message }) => asText(message)),
  ].slice(0, 1);
}

/** The same for an editor that shows no Markdown. */
function asPlain(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/\*\*|\\(?=[^\p{L}\p{N}\s])/gu, '')).join('\n\n');
}

/** The word around an offset. */
function wordAt(text: string, offset: number): Range | undefined {
  const start = Math.max(0, offset - LONGEST_WORD);
  const before = /[\p{L}'’-]*$/u.exec(text.slice(start, offset))?.[0] ?? '';
  const after = /^[\p{L}'’-]*/u.exec(text.slice(offset, offset + LONGEST_WORD))?.[0] ?? '';
  const found = /^['’-]*(.*?)['’-]*$/u.exec(before + after)?.[1] ?? '';
  if (!/\p{L}/u.test(found)) return undefined;
  const from = offset - before.length + (before + after).indexOf(found);
  return [from, from + found.length];
}
