import { type Morphology, VerbFact } from '../../language/morphology/morphology.ts';
import { type Separated, separated } from '../inflect/verbs.ts';

/** A wording with a verb, in its parts: "rekening houden met", "laten weten", "terugsturen". */
export interface VerbWording {
  /** The verb that is conjugated. */
  readonly verb: string;
  /** Of a separable one. */
  readonly separated?: Separated;
  /** What closes the clause before the verb: "rekening", "op de hoogte"; empty for none. */
  readonly rest: string;
  /** The verb that closes it: "weten" of "laten weten"; empty for none. */
  readonly tail: string;
  /** The preposition of its object: "met"; empty for none. */
  readonly preposition: string;
}

/** Prepositions that the object of a verb can have. */
export const OBJECT_PREPOSITIONS: ReadonlySet<string> = new Set(
  'aan achter bij door in met naar onder op over tegen tot uit van voor om'.split(' '),
);
/** Verbs that take an infinitive without "te". */
const HEADS = new Set('laten doen kunnen mogen willen moeten gaan komen blijven helpen durven'.split(' '));
/** What no place in a clause is known for. */
const UNPLACED = /(?:^|\s)(?:te|zich|of|en|om|die|dat|wat|er|ervan|uw|u|als|waarover|iets|…)(?=\s|$)/u;

/** Reads a wording; nothing for one whose words have no sure place. */
export function readWording(wording: string, morphology: Morphology): VerbWording | undefined {
  if (UNPLACED.test(wording)) return undefined;
  const parts = wording.split(' ');
  const last = parts.at(-1) as string;
  const preposition = parts.length > 1 && OBJECT_PREPOSITIONS.has(last) ? last : '';
  if (preposition) parts.pop();
  const isVerb = (word: string | undefined) =>
    word !== undefined && (morphology.verb(word) & VerbFact.known) !== 0 && word.endsWith('n');
  const closing = parts.pop();
  if (!isVerb(closing)) return undefined;
  const head = parts.at(-1);
  const hasHead = head !== undefined && HEADS.has(head);
  if (hasHead) parts.pop();
  if (parts.some((word) => isVerb(word) && !morphology.participle(word))) return undefined;
  const verb = hasHead ? head : (closing as string);
  const split = separated(verb, morphology);
  return {
    verb,
    ...(split && { separated: split }),
    rest: parts.join(' '),
    tail: hasHead ? (closing as string) : '',
    preposition,
  };
}
