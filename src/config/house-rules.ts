import type { BaseKind } from '../document/document.ts';
import type { Category, Rule, RuleContext, Severity } from '../rule/rule.ts';
import { ExplainOrReplace } from '../word-rules/explain-or-replace.ts';
import { oneOf, suggestionsFor, wordReport } from '../word-rules/word-report.ts';
import type { Decision, WordList } from '../words/entry.ts';
import type { Hit } from '../words/hit.ts';
import type { PatternRule } from './config.ts';
import { EXPLAIN, FORBIDDEN, patternsOf } from './house-words.ts';
import { type Layer, mergeLayers } from './layers.ts';
import { BASE_KINDS, findKind } from './settings.ts';

/** A rule of the town's own. */
export interface HouseRule extends Rule {
  /** The kinds of text that it is for; all when absent. */
  readonly kinds?: readonly string[];
}

/** What all rules of the house have in common. */
const COMMON = {
  category: 'woord' as Category,
  sources: [],
  fixable: 'never',
  options: {},
  wrong: [],
  right: [],
} as const;

/** The rules of the house: for its words, and those that it made of words itself. */
export function houseRules(layers: readonly Layer[], lists: readonly WordList[]): HouseRule[] {
  const has = (rule: string) => lists.some((list) => list.rule === rule && list.entries.length > 0);
  return [
    ...(has(FORBIDDEN) ? [FORBIDDEN_RULE] : []),
    ...(has(EXPLAIN) ? [EXPLAIN_RULE] : []),
    ...patternsOf(layers).map(({ pattern, layer }) => patternRule(pattern, layer.name, basesOf(pattern, layers))),
  ];
}

/** What the kinds of a rule are based on; all where it names none. */
function basesOf({ kinds }: PatternRule, layers: readonly Layer[]): readonly BaseKind[] {
  if (!kinds) return BASE_KINDS;
  const config = mergeLayers(layers);
  return kinds.flatMap((name) => findKind(name, config)?.base ?? []);
}

function onlyFor(bases: readonly BaseKind[], severity: Severity): Rule['severity'] {
  const of = (kind: BaseKind) => (bases.includes(kind) ? severity : 'off');
  return { brief: of('brief'), webpagina: of('webpagina'), loketscript: of('loketscript') };
}

const FORBIDDEN_RULE: HouseRule = {
  ...COMMON,
  id: FORBIDDEN,
  title: 'Woord dat u niet gebruikt',
  description: 'Meldt de woorden die in uw instellingen onder “words: forbid” of in uw woordenlijsten staan.',
  why: 'Uw organisatie koos andere woorden. Wie overal hetzelfde woord leest, weet dat het over hetzelfde gaat.',
  how: 'Schrijf het woord dat uw organisatie koos.',
  severity: onlyFor(BASE_KINDS, 'warning'),
  start: (context) => ({ word: (hit) => context.report(wordReport(hit, 'past niet in uw huisstijl')) }),
};

const EXPLAIN_RULE: HouseRule = {
  ...COMMON,
  id: EXPLAIN,
  title: 'Woord dat uitleg nodig heeft',
  description: 'Meldt woorden uit “words: explain” die de tekst niet uitlegt.',
  why: 'Soms is een moeilijk woord nodig, omdat de lezer het nog zal tegenkomen. Dan helpt het als u zegt wat het betekent.',
  how: 'Zet de uitleg bij het woord, de eerste keer dat het er staat. Bijvoorbeeld: “een retributie (u betaalt voor een dienst)”.',
  severity: onlyFor(BASE_KINDS, 'warning'),
  start(context) {
    const terms = new ExplainOrReplace(context, true);
    return {
      word: (hit) => terms.note(hit),
      explained: (hit) => terms.explained(hit),
      finish: () => terms.report(),
    };
  },
};

function patternRule(pattern: PatternRule, file: string, bases: readonly BaseKind[]): HouseRule {
  const { id, words, message, title, severity = 'warning', kinds, why, simpler = [] } = pattern;
  return {
    ...COMMON,
    id,
    title: title ?? id,
    description: `Meldt ${oneOf(words)}.`,
    why: why ?? message,
    how: simpler.length > 0 ? `Schrijf ${oneOf(simpler)}.` : message,
    sources: [`${file}${decisionText(pattern)}`],
    severity: onlyFor(bases, severity),
    ...(kinds && { kinds }),
    start: (context) => ({ word: (hit) => reportPattern(context, hit, message) }),
  };
}

function reportPattern(context: RuleContext, hit: Hit, message: string): void {
  context.report({
    at: hit,
    message,
    source: { list: hit.entry.theme, entry: hit.entry.word },
    suggestions: suggestionsFor(hit),
  });
}

/** Who decided, when and why, to stand behind a name: " (dienst communicatie, 2026-03-15: reden)". */
function decisionText({ owner, reason, date }: Decision): string {
  const who = [owner, date].filter(Boolean).join(', ');
  const text = [who, reason].filter(Boolean).join(': ');
  return text ? ` (${text})` : '';
}
