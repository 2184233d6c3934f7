import { applied, type ProseEdit, type Rewrite } from '../../document/edit.ts';
import type { Grammar, SentenceGrammars } from '../../language/constructions/grammar.ts';
import { agreeingWordsOf } from '../../language/constructions/noun-phrases/agreeing-words.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import type { Hit } from '../../words/hit.ts';
import { adjectiveRewrite } from './adjectives.ts';
import { mayBeReplaced } from './conditions.ts';
import { dropped } from './drops.ts';
import { fixedRewrite } from './fixed.ts';
import { nounRewrite } from './nouns.ts';
import { type HitPlace, placeOf } from './place.ts';

/** How simpler wordings take the place of a hit without a verb. */
export interface InPlace {
  /** By the wording as the entry has it. */
  readonly rewrites: ReadonlyMap<string, Rewrite>;
  /** What leaves the hit out, where the entry says that it can go. */
  readonly dropped?: Rewrite;
}

/** The simpler wordings of a hit without a verb, each with the changes that make a correct sentence of it. */
export function inPlace(hit: Hit, grammars: SentenceGrammars): InPlace {
  const { entry } = hit;
  const rewrites = new Map<string, Rewrite>();
  if (hit.parts || hit.compound !== undefined || entry.legal) return { rewrites };
  const grammar = grammars.of(hit.sentence);
  // The clauses mend tags: everything else reads them after that.
  if (grammar.clauses.length === 0) return { rewrites };
  const place = placeOf(hit, grammar, grammars);
  const drop = entry.drop ? dropped(place) : undefined;
  const found = entry.advice || !mayBeReplaced(place) ? undefined : first(place);
  if (found) {
    const isSafe = entry.safe === true && found.wording === entry.simpler?.[0];
    rewrites.set(found.wording, rewriteOf(hit, found.edits, isSafe));
  }
  return { rewrites, ...(drop && { dropped: drop }) };
}

/** The first wording that fits, with its changes. */
function first(place: HitPlace) {
  const { hit, grammar } = place;
  const { entry } = hit;
  if (entry.pos === 'phrase' && entry.word !== 'wenst' && !asksFirst(hit) && hasVerb(hit, grammar)) return undefined;
  const kind = kindOf(hit, grammar);
  if (kind === 'noun' && isPaired(hit, grammar)) return undefined;
  if (kind === 'fixed') return fixedRewrite(place);
  const rewrite = kind === 'noun' ? nounRewrite : adjectiveRewrite;
  for (const wording of entry.simpler ?? []) {
    const edits = rewrite(place, wording);
    if (edits) return { wording, edits };
  }
  return undefined;
}

/** "Mocht u nog vragen hebben" at the front is a clause like "Hebt u nog vragen": either opens the sentence. */
function asksFirst({ entry, tokenFrom, sentence }: Hit): boolean {
  return (
    tokenFrom === sentence.tokenFrom && entry.word.startsWith('mocht ') && /^hebt /u.test(entry.simpler?.[0] ?? '')
  );
}

/** An expression with a verb, and a wording with an infinitive for it: its form would have to change. */
function hasVerb({ entry, tokenFrom, tokenTo, sentence }: Hit, { words }: Grammar): boolean {
  const first = entry.simpler?.[0]?.split(' ') ?? [];
  const isInfinitive = [first[0], first.at(-1)].some(
    (word) => word?.endsWith('en') && words.morphology.verb(word) !== 0,
  );
  if (!isInfinitive) return false;
  for (let at = tokenFrom - sentence.tokenFrom; at < tokenTo - sentence.tokenFrom; at++) {
    if (words.is(at, Is.verb)) return true;
  }
  return false;
}

/** "titularis of medetitularis": with another word for one, they are no pair any more. */
function isPaired({ entry, tokenFrom, sentence }: Hit, { words }: Grammar): boolean {
  const at = tokenFrom - sentence.tokenFrom;
  return [at - 2, at + 2].some(
    (one) =>
      words.word(one) !== entry.word && words.word(one).endsWith(entry.word) && words.tag((at + one) / 2) === Tag.NEVEN,
  );
}

/** Phrases of attributes and a noun are nouns: "toegevoegde waarde". */
function kindOf({ entry, tokenFrom, tokenTo, sentence }: Hit, { words }: Grammar): 'noun' | 'adjective' | 'fixed' {
  if (entry.pos === 'noun') return 'noun';
  if (entry.pos === 'adj') return 'adjective';
  if (entry.pos !== 'phrase') return 'fixed';
  const [from, head] = [tokenFrom - sentence.tokenFrom, tokenTo - 1 - sentence.tokenFrom];
  if (!words.is(head, Is.noun)) return 'fixed';
  const { determiner, adjectives } = agreeingWordsOf(head, words);
  return from === head || (adjectives[0] ?? head) === from || (determiner < from && adjectives.includes(from))
    ? 'noun'
    : 'fixed';
}

function rewriteOf({ block }: Hit, edits: readonly ProseEdit[], isSafe: boolean): Rewrite {
  const from = edits[0]?.from ?? 0;
  const to = edits.at(-1)?.to ?? from;
  return { text: applied(edits, block.text, from, to), safety: isSafe ? 'safe' : 'suggestion', edits };
}
