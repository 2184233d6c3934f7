import type { Piece, Rewrite } from '../../../document/edit.ts';
import type { Clause } from '../../../language/constructions/clauses.ts';
import type { Grammar } from '../../../language/constructions/grammar.ts';
import { type SurePhrase, surePhraseFrom } from '../../../language/constructions/noun-phrases/sure-phrases.ts';
import type { NounStyle } from '../../../language/constructions/noun-style.ts';
import type { Words } from '../../../language/constructions/words.ts';
import { VerbFact } from '../../../language/morphology/morphology.ts';
import { Gap } from '../../../language/tagger/features.ts';
import { Is, Tag } from '../../../language/tagger/tags.ts';
import { finiteForm, separated, withTe } from '../../inflect/verbs.ts';
import type { Draft } from '../draft.ts';
import type { Setting } from '../setting.ts';
import { PERSONAL_ACTIONS } from './personal-actions.ts';

/** "Het is verboden om de zegels te verbreken". */
const STATES =
  /^(?:verboden|toegelaten|toegestaan|verplicht|strafbaar|mogelijk|onmogelijk|nodig|noodzakelijk|belangrijk|aangewezen|aangeraden|aanbevolen|wenselijk|moeilijk|gemakkelijk|zinvol|nuttig)$/u;
/** Adverbs between "is" and what it says. */
const BETWEEN = /^(?:niet|ook|altijd|steeds|hier|nu|streng|ten strengste|uitdrukkelijk|wettelijk|wel|zeer|heel|erg)$/u;
/** Nouns and adjectives that go with "om … te": "mogelijkheden om zonnepanelen te plaatsen". */
const WITH_OM =
  /^(?:mogelijkheid|mogelijkheden|middelen|tijd|geld|nodig|noodzakelijk|belangrijk|formulier|afspraak|verantwoordelijkheid|manier|manieren|hulp|plannen|tips)$/u;
/** Verbs of which an infinitive can be the subject: "Een woning verhuren is strafbaar", but nothing that begins or lasts. */
const OF_INFINITIVE = /^(?:is|blijft|kost|mag|moet|helpt|loont|lukt)$/u;
/** What follows from something that is done: "leidt dat tot"; "behoort dat tot" would make a condition of a duty. */
const FOLLOWS =
  /^(?:leiden|zorgen|geven|hebben|betekenen|brengen|schorten|opschorten|gelden|tellen|veranderen|kosten|duren|verhinderen|voorkomen|verplichten|stuiten|vertragen|verlengen|vervangen|ontslaan|verlopen|volstaan)$/u;
/** Steps in law: what is done with them keeps its name. */
const LEGAL_STEPS =
  /(?:beroep|bezwaar|bezwaarschrift|verweer|verweerschrift|verzet|vordering|klacht|akte|getuigenis)$/u;
/** What ends: "voor het einde van de termijn". What is itself the end: "na die datum". */
const SPANS = /(?:termijn|periode|concessie|contract|overeenkomst|jaar|maand|week|proefperiode|proeftijd)$/u;
const ENDS = /(?:datum|dag|deadline|uur)$/u;

/** What "het tijdig betalen van de factuur" is made of. */
interface Deed {
  readonly first: number;
  readonly lemma: string;
  /** "tijdig", "niet"; empty where nothing stands there. */
  readonly adverb: string;
  readonly object: SurePhrase;
  readonly clause: Clause;
}

/** The sentence with a verb: "om zonnepanelen te plaatsen" for "voor het plaatsen van zonnepanelen". */
export function withVerbForNoun(
  draft: Draft,
  style: NounStyle,
  grammar: Grammar,
  setting: () => Setting,
): Rewrite | undefined {
  const { words } = draft;
  const deed = deedOf(draft, style, grammar);
  if (!deed) return undefined;
  const { first, clause, lemma } = deed;
  if (lemma === 'verstrijken') return withEnd(draft, deed);
  if (first === clause.words[0]) return asSubject(draft, deed, grammar, setting);
  if (words.tag(first - 1) !== Tag.VZ || isListed(deed, words)) return undefined;
  switch (words.word(first - 1)) {
    case 'op':
      return words.word(first - 2) === 'oog' && words.word(first - 4) === 'met' && words.tag(first - 5) !== Tag.NEVEN
        ? withInfinitive(draft, deed, first - 4, 'om')
        : undefined;
    case 'voor':
      return withPurpose(draft, deed);
    case 'door':
      return /^(?:u|je|we|wij)$/u.test(doerOf(clause, words))
        ? withInfinitive(draft, deed, first - 1, 'door')
        : undefined;
    case 'na':
      return withAfter(draft, deed);
    default:
      return undefined;
  }
}

function deedOf(draft: Draft, { first, nouns, plain }: NounStyle, { clauses }: Grammar): Deed | undefined {
  const { words } = draft;
  const verb = nouns[0] ?? -1;
  const [lemma = ''] = plain;
  const clause = clauses.find(({ words: own }) => own.includes(first));
  const isKnown = (words.morphology.verb(lemma) & VerbFact.known) !== 0;
  if (!clause || clause.finite < 0 || plain.length !== 1 || lemma !== words.word(verb) || !isKnown) return undefined;
  // "het al dan niet opstarten", "het plaatsen en ophalen".
  for (let at = first + 1; at < verb; at++)
    if (!words.is(at, Is.adjective) && words.word(at) !== 'niet') return undefined;
  const object = surePhraseFrom(verb + 2, words);
  if (!object || !clause.words.includes(object.last)) return undefined;
  return { first, lemma, adverb: verb > first + 1 ? draft.written(first + 1, verb - 1) : '', object, clause };
}

/** "voor het slopen van een loods en het rooien van bomen": beside it stands another that would stay a noun. */
function isListed({ first, object }: Deed, words: Words): boolean {
  const behind = object.last + 1;
  const isMore = words.tag(behind) === Tag.NEVEN || (words.gap(behind) === Gap.comma && words.word(behind) === 'het');
  return isMore || words.tag(first - 1) === Tag.NEVEN;
}

/** "u", "we": who does what the clause says, beside its verb; empty for anyone else. */
function doerOf({ finite, words: own }: Clause, words: Words): string {
  const before = words.word(finite - 1);
  if (own[0] === finite - 1 && /^(?:u|je|we|wij)$/u.test(before)) return before;
  const behind = words.word(finite + 1);
  return own[0] !== finite && words.tag(own[0] as number) === Tag.VZ && /^(?:u|je|we|wij)$/u.test(behind) ? behind : '';
}

/** "om de kaart tijdig af te halen" in the place of what stands from a word to the object. */
function withInfinitive(
  draft: Draft,
  { lemma, adverb, object, clause }: Deed,
  from: number,
  opener: string,
): Rewrite | undefined {
  const { words } = draft;
  const isInFront = from === clause.words[0];
  // What stands between object and verb has to end with the infinitive: a relative clause would be torn off.
  if (words.is(object.last + 1, Is.pronoun) && words.tag(object.last + 1) === Tag['PRON.betr']) return undefined;
  if (isInFront && object.last + 1 !== clause.finite) return undefined;
  const capital = draft.startingAs(from, opener);
  const comma = isInFront && words.markBehind(object.last) !== ',' ? ',' : '';
  const behind = ` ${adverb ? `${adverb} ` : ''}${withTe(lemma, words.morphology)}${comma}`;
  return draft
    .replace(from, object.last, `${capital} `, [words.from(object.first), words.to(object.last)], behind)
    .rewrite();
}

/** "Om een kaart aan te vragen, hebt u een foto nodig": where the reader does both, or behind what goes with "om". */
function withPurpose(draft: Draft, deed: Deed): Rewrite | undefined {
  const { words } = draft;
  const { first, lemma, clause } = deed;
  // "wat de mogelijkheden zijn voor het plaatsen".
  const asked = /^(?:is|zijn)$/u.test(words.word(first - 2)) ? first - 3 : first - 2;
  const isAsked = WITH_OM.test(words.word(asked));
  const isReader = /^(?:u|je)$/u.test(doerOf(clause, words)) && PERSONAL_ACTIONS.has(lemma);
  // "krijgt u korting voor het betalen": the reason, and no purpose.
  const isReason = /^(?:krijgen|ontvangen|betalen|danken|bedanken)$/u.test(words.lemma(clause.finite));
  return isAsked || (isReader && !isReason) ? withInfinitive(draft, deed, first - 1, 'om') : undefined;
}

/** "Nadat u uw aanvraag hebt ingediend, krijgt u een mail". */
function withAfter(draft: Draft, deed: Deed): Rewrite | undefined {
  const { words } = draft;
  const { first, lemma, adverb, object, clause } = deed;
  const doer = doerOf(clause, words);
  const isReader = /^(?:u|je)$/u.test(doer) && PERSONAL_ACTIONS.has(lemma);
  const isTown = /^(?:we|wij)$/u.test(doer) && lemma === 'ontvangen';
  if (!isReader && !isTown) return undefined;
  const isInFront = first - 1 === clause.words[0] && object.last + 1 === clause.finite;
  const isLast = object.last === clause.words.at(-1);
  if (!isInFront && !isLast) return undefined;
  const facts = words.morphology.verb(lemma);
  if ((facts & (VerbFact.withZijn | VerbFact.withEither)) !== 0) return undefined;
  const auxiliary = isTown ? 'hebben' : 'hebt';
  const opener = draft.startingAs(first - 1, 'nadat');
  const comma = isInFront && words.markBehind(object.last) !== ',' ? ',' : '';
  const verbs = ` ${adverb ? `${adverb} ` : ''}${auxiliary} ${words.morphology.form(lemma, 'V.vd')}${comma}`;
  const pieces: Piece[] = [`${opener} ${doer} `, [words.from(object.first), words.to(object.last)], verbs];
  return draft.replace(first - 1, object.last, ...pieces).rewrite();
}

/** "voor het einde van de termijn", "na die datum"; "voor die datum" would leave out the day itself. */
function withEnd(draft: Draft, { first, object, adverb }: Deed): Rewrite | undefined {
  const { words } = draft;
  const head = words.lemma(object.head);
  if (adverb || words.tag(first - 1) !== Tag.VZ) return undefined;
  const verb = object.first - 2;
  const isLength = words.tag(object.determiner) === Tag['LID.onbep'] || words.tag(object.first) === Tag.TW;
  const isAfter = words.word(first - 1) === 'na';
  if (ENDS.test(head)) {
    // "na de datum" does not say which.
    const isTold = !/^(?:de|het)$/u.test(words.word(object.determiner)) || object.first + 1 < object.head;
    return isAfter && isTold ? draft.remove(first, verb + 1).rewrite() : undefined;
  }
  if (isLength && isAfter) return draft.remove(first, verb + 1).rewrite();
  return SPANS.test(head) ? draft.put(verb, 'einde').rewrite() : undefined;
}

/** "Het is verboden om de zegels te verbreken", "U kunt een attest online aanvragen". */
function asSubject(draft: Draft, deed: Deed, { verbGroups }: Grammar, setting: () => Setting): Rewrite | undefined {
  const { words } = draft;
  const { clause, object } = deed;
  const { finite, kind } = clause;
  // "van potten op de graspaden is": up to the verb it is all one.
  for (let at = object.last + 1; at < finite; at++) {
    if (words.gap(at) !== Gap.none || !clause.words.includes(at) || words.is(at, Is.verb)) return undefined;
  }
  if (kind !== 'main' || finite <= object.last || words.gap(finite) !== Gap.none) return undefined;
  const group = verbGroups.find((one) => one.finite === finite);
  if (words.word(finite) === 'kan' && group?.main === finite) return asAbility(draft, deed, setting);
  if (!/^(?:is|blijft)$/u.test(words.word(finite)))
    return asCondition(draft, deed, setting) ?? asBareInfinitive(draft, deed);
  let state = finite + 1;
  while (BETWEEN.test(words.word(state))) state++;
  const isLast = words.gap(state + 1) !== Gap.none || words.tag(state + 1) === Tag.VZ || state + 1 >= words.count;
  if (!STATES.test(words.word(state)) || !isLast) return asBareInfinitive(draft, deed);
  // "nodig voor" asks for what it is needed for.
  if (words.word(state + 1) === 'voor') return asBareInfinitive(draft, deed);
  const { adverb, lemma } = deed;
  const verb = ` ${adverb ? `${adverb} ` : ''}${withTe(lemma, words.morphology)}`;
  const subject: Piece = [words.from(object.first), words.to(finite - 1)];
  const predicate: Piece = [words.to(finite - 1), words.to(state)];
  const start = draft.startingAs(deed.first, 'het');
  return draft.replace(deed.first, state, start, predicate, ' om ', subject, verb).rewrite();
}

/** "Als u een bezwaar indient, schort dat de betaling niet op", for what only the reader does. */
function asCondition(
  draft: Draft,
  { first, lemma, adverb, object, clause }: Deed,
  setting: () => Setting,
): Rewrite | undefined {
  const { words } = draft;
  const { finite } = clause;
  const { reader } = setting();
  if (!reader || !PERSONAL_ACTIONS.has(lemma) || first !== 0 || object.last + 1 !== finite) return undefined;
  if (!FOLLOWS.test(words.lemma(finite))) return undefined;
  // "een verweer niet indienen" would be "geen verweer".
  const isIndefinite = object.determiner < 0 || words.tag(object.determiner) === Tag['LID.onbep'];
  if ((adverb.includes('niet') && isIndefinite) || !words.is(finite, Is.finite) || words.is(finite, Is.plural))
    return undefined;
  const particle = separated(lemma, words.morphology)?.particle ?? '';
  const form = particle + finiteForm(lemma, 'present', reader, words.morphology);
  draft.replace(
    first,
    object.last,
    `Als ${reader} `,
    [words.from(object.first), words.to(object.last)],
    `${adverb ? ` ${adverb}` : ''} ${form},`,
  );
  return draft.insertBehind(finite, ' dat').rewrite();
}

/** "Het plan opmaken kost u niets". Short: a longer one would not show where it ends. */
function asBareInfinitive(draft: Draft, { first, lemma, adverb, object, clause }: Deed): Rewrite | undefined {
  const { words } = draft;
  const { finite } = clause;
  if (first !== 0 || adverb || words.between(object.first, finite) > 5) return undefined;
  // What once happened is no matter of doing it in general.
  if (words.is(finite, Is.plural | Is.past) || !OF_INFINITIVE.test(words.word(finite))) return undefined;
  if (LEGAL_STEPS.test(words.word(object.head))) return undefined;
  const from = words.from(object.first);
  const capital = draft.written(object.first).charAt(0).toUpperCase();
  return draft.replace(first, finite - 1, capital, [from + 1, words.to(finite - 1)], ` ${lemma}`).rewrite();
}

/** "U kunt een attest online aanvragen", for "Het aanvragen van een attest kan online". */
function asAbility(
  draft: Draft,
  { first, lemma, adverb, object, clause }: Deed,
  setting: () => Setting,
): Rewrite | undefined {
  const { words } = draft;
  const { finite, words: own } = clause;
  const end = own.at(-1) as number;
  const isWhole = end - finite === own.filter((at) => at > finite).length && end > finite;
  if (!PERSONAL_ACTIONS.has(lemma) || adverb || !isWhole || words.between(finite, end + 1) > 9 || first !== 0)
    return undefined;
  if (object.last + 1 !== finite || words.word(finite + 1) === 'niet') return undefined;
  for (let at = finite + 1; at <= end; at++) if (words.gap(at) !== Gap.none) return undefined;
  const verb = lemma === 'bekomen' ? 'krijgen' : lemma;
  draft.replace(first, finite, `${setting().reader === 'je' ? 'Je' : 'U'} kunt `, [
    words.from(object.first),
    words.to(object.last),
  ]);
  let before = finite + 1;
  while (before <= end && words.tag(before) !== Tag.VZ) before++;
  draft.insertBehind(before - 1, ` ${verb}`);
  return separated(verb, words.morphology)?.particle === words.word(before) ? undefined : draft.rewrite();
}
