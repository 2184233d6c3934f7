import type { Rewrite } from '../../document/edit.ts';
import type { Grammar } from '../../language/constructions/grammar.ts';
import { NEGATORS } from '../../language/constructions/negation-words.ts';
import type { DoubleNegation } from '../../language/constructions/negation.ts';
import type { NegativeInstruction } from '../../language/constructions/negative-instructions.ts';
import type { Words } from '../../language/constructions/words.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import { finiteForm, separated } from '../inflect/verbs.ts';
import type { Draft } from './draft.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Adjectives of which "niet on-" means just the adjective; "niet onwaarschijnlijk" is less than "waarschijnlijk". */
const PLAIN = list(
  'volledig belangrijk mogelijk bekend geldig juist terecht bevoegd wettig wettelijk ontvankelijk gevaarlijk schadelijk logisch nuttig bereikbaar beschikbaar toegankelijk zichtbaar leesbaar bruikbaar haalbaar uitvoerbaar verenigbaar rechtmatig aanzienlijk interessant begrijpelijk duidelijk betaalbaar bespreekbaar veilig',
);
/** Nouns that take no article after "alleen": "alleen toegang", "alleen recht op". */
const MASS = list(
  'toegang recht toestemming toelating korting geld informatie hulp steun uitleg subsidie terugbetaling uitbetaling vergoeding begeleiding opvang inspraak voorrang uitstel',
);
/** Nouns that one has one of: "met een kaart", "alleen een premie". By their last part. */
const COUNTED =
  /(?:kaart|pas|badge|fiche|lidkaart|attest|bewijs|vergunning|ticket|helm|premie|toelage|formulier|foto|kopie|brief|code|sleutel|ballon|bezoekersbadge|verzekering|rijbewijs|paspoort|account|uitnodiging|reservering|reservatie|armband|bandje|begeleider|plaats|stempel|handtekening|factuur|abonnement|sticker)$/u;
/** The most words between "niet" and what opens the condition: farther apart, "alleen" would be read with something else. */
const REACH = 10;

/** The sentence as it says what is so, where that is sure. */
export function positively(draft: Draft, found: DoubleNegation, grammar: Grammar): Rewrite | undefined {
  const { words } = grammar;
  switch (found.kind) {
    case 'adjective':
      return withPositive(draft, found, words);
    case 'unless':
      return onlyIf(draft, found.first, found.second, grammar);
    case 'without':
      return words.word(found.first) === 'zonder'
        ? onlyWithInFront(draft, found, words)
        : onlyWith(draft, found, grammar);
    case 'verb':
      return withoutDeniedVerb(draft, found, grammar);
    case 'except':
    case 'pair':
    case 'claim':
    case 'open':
      return undefined;
  }
}

/** "volledig" for "niet onvolledig"; "een belangrijke wijziging" for "geen onbelangrijke wijziging". */
function withPositive(
  draft: Draft,
  { first, second, positive = '' }: DoubleNegation,
  words: Words,
): Rewrite | undefined {
  // "niet meer onvolledig", "niet onveilig of onhandig": more is denied than the one word.
  if (second !== first + 1 || !PLAIN.has(positive) || words.tag(second + 1) === Tag.NEVEN) return undefined;
  // "een belangrijk aantal" is no good Dutch for a large one.
  if (positive === 'belangrijk' && /^(?:aantal|deel|bedrag|som)$/u.test(words.word(second + 1))) return undefined;
  const form = words.word(second).slice(2);
  if (words.word(first) === 'niet') return draft.put(first, form, second).rewrite();
  const noun = second + 1;
  if (words.word(first) !== 'geen' || !words.is(noun, Is.noun)) return undefined;
  if (words.is(noun, Is.plural) || MASS.has(words.lemma(noun))) return draft.put(first, form, second).rewrite();
  return draft.put(first, 'een').put(second, form).rewrite();
}

/** "alleen als u betaalt" for "niet, tenzij u betaalt". */
function onlyIf(draft: Draft, first: number, unless: number, grammar: Grammar): Rewrite | undefined {
  const { words, clauses } = grammar;
  const clause = clauses.find(({ opener }) => opener === unless);
  if (words.word(unless) !== 'tenzij' || !clause || clause.finite < 0) return undefined;
  if (!makeOnly(draft, first, unless, words) || countNegators(words) !== 1) return undefined;
  // Without the comma, "alleen" is read with what follows.
  return draft.change(words.to(unless - 1), words.to(unless), ' als').rewrite();
}

/** "alleen deelnemen met een kaart" for "niet deelnemen zonder kaart"; "als u inschrijft" for "zonder in te schrijven". */
function onlyWith(draft: Draft, { first, second }: DoubleNegation, grammar: Grammar): Rewrite | undefined {
  const { words, clauses, verbGroups } = grammar;
  if (countNegators(words) !== 1 || !makeOnly(draft, first, second, words)) return undefined;
  const clause = clauses.find(({ opener, kind }) => opener === second && kind === 'infinitive');
  if (!clause) return withNoun(draft, second, words);
  const host = clauses.find(({ words: own }) => own.includes(first));
  const group = verbGroups.find((one) => one.clause === clause);
  const subject =
    host && [host.finite - 1, host.finite + 1].map((at) => words.word(at)).find((word) => /^(?:u|je|we)$/u.test(word));
  const isLast = group && (group.main === words.count - 1 || words.gap(group.main + 1) !== Gap.none);
  if (!group || !subject || !isLast || !words.isTe(group.main - 1)) return undefined;
  const parts = separated(group.lemma, words.morphology);
  if (parts && words.word(group.main - 2) !== parts.particle) return undefined;
  const person = subject === 'we' ? 'plural' : (subject as 'u' | 'je');
  const form = (parts?.particle ?? '') + finiteForm(group.lemma, 'present', person, words.morphology);
  return draft
    .put(second, `als ${subject}`)
    .put(parts ? group.main - 2 : group.main - 1, form, group.main)
    .rewrite();
}

/** "Alleen met een attest kan Fatima u inschrijven" for "Zonder een attest kan Fatima u niet inschrijven". */
function onlyWithInFront(draft: Draft, { first, second }: DoubleNegation, words: Words): Rewrite | undefined {
  if (words.word(second) !== 'niet' || countNegators(words) !== 1 || words.isTe(first + 1)) return undefined;
  for (let at = first; at < second; at++) if (words.isTe(at)) return undefined;
  const article = articleFor(first + 1, words);
  if (article === undefined) return undefined;
  return draft.put(first, `alleen met${article}`).remove(second).rewrite();
}

function withNoun(draft: Draft, without: number, words: Words): Rewrite | undefined {
  const article = articleFor(without + 1, words);
  return article === undefined ? undefined : draft.put(without, `met${article}`).rewrite();
}

/** What "met" needs before a noun that stood bare behind "zonder": an article or nothing; nothing known gives nothing. */
function articleFor(at: number, words: Words): string | undefined {
  if (words.is(at, Is.determiner) && words.word(at) !== 'enige') return '';
  let noun = at;
  while (words.is(noun, Is.adjective)) noun++;
  if (!words.is(noun, Is.noun)) return undefined;
  if (words.is(noun, Is.plural) || MASS.has(words.word(noun))) return '';
  return COUNTED.test(words.word(noun)) ? ' een' : undefined;
}

/** "alleen" in the place of "niet", and of "geen" with the article that the noun needs. */
function makeOnly(draft: Draft, denial: number, condition: number, words: Words): boolean {
  if (words.between(denial, condition) > REACH || words.word(denial + 1) === 'meer') return false;
  if (words.word(denial) === 'niet') {
    draft.put(denial, 'alleen');
    return true;
  }
  if (words.word(denial) !== 'geen') return false;
  const article = articleFor(denial + 1, words);
  if (article === undefined) return false;
  // "We plaatsen alleen bloembakken als" also says that nothing else is placed.
  const verb = Array.from({ length: denial }, (_, at) => at).findLast((at) => words.is(at, Is.finite));
  if (article === '' && !/^(?:zijn|hebben|krijgen|bestaan)$/u.test(words.lemma(verb ?? -1))) return false;
  draft.put(denial, `alleen${article}`);
  return true;
}

function countNegators(words: Words): number {
  let count = 0;
  for (let at = 0; at < words.count; at++) if (NEGATORS.has(words.word(at))) count++;
  return count;
}

/** "Het is toegelaten om" for "Het is niet verboden om"; "We zullen u verwittigen" for "We zullen niet nalaten u te verwittigen". */
function withoutDeniedVerb(draft: Draft, { first, second }: DoubleNegation, { words, clauses, verbGroups }: Grammar) {
  if (second !== first + 1 || words.word(first) !== 'niet') return undefined;
  const group = verbGroups.find((one) => one.words.includes(second));
  const clause = clauses.find(({ words: own }) => own.includes(second));
  if (words.word(second) === 'verboden' && words.lemma(clause?.finite ?? -1) === 'zijn')
    return draft.remove(first).put(second, 'toegelaten').rewrite();
  if (words.word(second) !== 'nalaten' || !/^zul|^zal/u.test(words.word(group?.finite ?? -1))) return undefined;
  const verb = verbGroups.find(({ main }) => main > second && words.isTe(main - 1));
  if (!verb) return undefined;
  draft.remove(first, words.word(second + 1) === 'om' ? second + 1 : second);
  const parts = separated(verb.lemma, words.morphology);
  if (!parts) return draft.remove(verb.main - 1).rewrite();
  return words.word(verb.main - 2) === parts.particle
    ? draft.put(verb.main - 2, verb.lemma, verb.main).rewrite()
    : undefined;
}

/** The instruction as it says what the reader does. */
export function asWhatToDo(draft: Draft, one: NegativeInstruction, grammar: Grammar): Rewrite | undefined {
  const { words, clauses } = grammar;
  const { kind, first, last, word } = one;
  const clause = clauses.find(({ words: own }) => own.includes(first));
  if (!clause || clause.finite < 0) return undefined;
  if (kind === 'contrast') {
    if (words.lemma(clause.finite) !== 'moeten' || words.word(last + 1) !== 'maar') return undefined;
    // "Niet naar X, maar naar Y": the comma goes as well.
    return draft.change(words.from(first), words.from(last + 2)).rewrite();
  }
  if (kind === 'condition') return onlyIfDone(draft, first, grammar);
  const isOrder = clause.words[0] === clause.finite;
  const verb = words.lemma(clause.finite);
  // "moet niet voor 9 uur" can also mean that he need not; "of na 17 uur" needs the denial as well.
  if (verb === 'moeten' || (!isOrder && word === 'later')) return undefined;
  if (/^(?:of|en|noch|maar)$/u.test(words.word(last + 1)) || countNegators(words) !== 1) return undefined;
  const isHour = /^\d/u.test(words.word(last)) === false && /^u(?:ur)?$/u.test(words.word(last));
  const start = word === 'voor' ? first + 1 : first + 2;
  const isTime = isHour || /\d(?:u|uur)$/u.test(words.word(last));
  return draft.put(first, word === 'later' ? `uiterlijk ${isTime ? 'om' : 'op'}` : 'vanaf', start).rewrite();
}

/** "We behandelen uw vraag alleen als u een foto toevoegt", for "niet" and "geen foto". */
function onlyIfDone(draft: Draft, first: number, { words, clauses }: Grammar): Rewrite | undefined {
  const clause = clauses.find(({ words: own, opener }) => own[0] === first && opener === first);
  if (!clause || first === 0 || countNegators(words) !== 2) return undefined;
  const isNegator = (at: number) => NEGATORS.has(words.word(at));
  const within = clause.words.find(isNegator);
  const host = clauses.find(({ kind, words: own }) => kind === 'main' && own.some((at) => at < first && isNegator(at)));
  const denial = host?.words.find(isNegator);
  if (within === undefined || denial === undefined || denial > first || !makeOnly(draft, denial, first, words))
    return undefined;
  if (words.word(within) === 'niet') draft.remove(within);
  else {
    const article = words.word(within) === 'geen' ? articleFor(within + 1, words) : undefined;
    if (article === undefined) return undefined;
    if (article === '') draft.remove(within);
    else draft.put(within, 'een');
  }
  if (words.gap(first) === Gap.comma) draft.change(words.to(first - 1), words.from(first), ' ');
  return draft.rewrite();
}
