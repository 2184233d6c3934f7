import type { Clause } from '../../language/constructions/clauses.ts';
import type { Grammar, SentenceGrammars } from '../../language/constructions/grammar.ts';
import { agreeingWordsOf } from '../../language/constructions/noun-phrases/agreeing-words.ts';
import type { Words } from '../../language/constructions/words.ts';
import { Gap } from '../../language/tagger/features.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import type { Hit } from '../../words/hit.ts';
import { headBehind } from './adjectives.ts';
import { isPluralNoun } from './noun-facts.ts';
import { type HitPlace, placeOf } from './place.ts';

/** What can be said in the place of a word about people. */
export interface PeopleWordings {
  /** As they are shown, by the wording as the entry has it: in the number and the part of speech of the place. */
  readonly shown: ReadonlyMap<string, string>;
  /** They take other words of the sentence along: "een jongen met autisme" for "een autistische jongen". */
  readonly asAdvice?: true;
  /** A wording can stand there, and what stands around it still belongs to the right noun. */
  readonly mayReplace: boolean;
}

/** Word lists about people. */
const THEMES = new Set(['gezondheid', 'herkomst', 'leeftijd', 'armoede', 'samenleven']);
/** What somebody has or lives in: "met een handicap", behind a noun for a person or by itself. */
const BEHIND_PERSON = /^(?:[\p{L}-]+ )*?((?:met|zonder|in|uit) .+)$/u;
const PERSON =
  /^(?:persoon|personen|mensen|kind|kinderen|jongere|jongeren|oudere|ouderen|inwoner|inwoners|gezin)(?!\p{L})/u;
/** "persoon die het moeilijk heeft": in the plural its verb changes too. */
const RELATIVE = /^(?:(\p{L}+) )?(?:die|dat) (.+)$/u;
const PLURALS: Readonly<Record<string, string>> = {
  bedelt: 'bedelen',
  heeft: 'hebben',
  hervalt: 'hervallen',
  inburgert: 'inburgeren',
  is: 'zijn',
  kan: 'kunnen',
  krijgt: 'krijgen',
  leeft: 'leven',
  leert: 'leren',
  spreekt: 'spreken',
  stottert: 'stotteren',
  zat: 'zaten',
};

/**
 * The simpler wordings of a word about people as its place asks for them; nothing for other words, and where the place is
 * not clear.
 */
export function peopleWordings(hit: Hit, grammars: SentenceGrammars): PeopleWordings | undefined {
  const { entry } = hit;
  if (!THEMES.has(entry.theme) || (entry.pos !== 'noun' && entry.pos !== 'adj') || !entry.simpler) return undefined;
  if (hit.compound !== undefined || hit.tokenTo !== hit.tokenFrom + 1) return undefined;
  const grammar = grammars.of(hit.sentence);
  if (grammar.clauses.length === 0) return undefined;
  const place = placeOf(hit, grammar, grammars);
  if (!entry.simpler.some((wording) => PERSON.test(wording)) && entry.pos === 'noun') return undefined;
  const attributeOf = nounBehind(place);
  if (attributeOf !== undefined) return asAttribute(place, attributeOf);
  if (isPredicate(place)) return asPredicate(place);
  return asNoun(place);
}

/** The noun that the word is said of: "demente bewoners". */
function nounBehind({ words, last: at }: HitPlace): number | undefined {
  const word = words.word(at);
  if (word.endsWith('en')) return undefined;
  const isBeside = words.gap(at + 1) === Gap.none;
  if (isBeside && words.word(at + 1) in OTHER_NOUNS) return at + 1;
  // What is an adjective by its form: "laaggeschoolde jongeren".
  if (isBeside && word.endsWith('e') && PEOPLE_BY_ADJECTIVE.test(words.word(at + 1))) return at + 1;
  const head = headBehind(at, words);
  // "een gehandicapt kind": before another attribute it would have its ending.
  return head === at + 1 || word.endsWith('e') ? head : undefined;
}

/** What somebody has, once for wordings that say the same: "met een handicap". */
function traitsOf(wordings: readonly string[]): Map<string, string> {
  const traits = new Map<string, string>();
  for (const wording of wordings) {
    const trait = BEHIND_PERSON.exec(wording)?.[1];
    if (trait && !/…/u.test(wording) && ![...traits.values()].includes(trait)) traits.set(wording, trait);
  }
  return traits;
}

const PEOPLE_BY_ADJECTIVE = /^(?:oudere|jongere|volwassene|werknemer|werkzoekende|nieuwkomer|vrijwilliger)[ns]$/u;

/** Nouns that are themselves no good words for people: their own finding says so. */
const OTHER_NOUNS: Readonly<Record<string, string>> = {
  bejaarde: 'oudere',
  bejaarden: 'ouderen',
  oudje: 'oudere',
  oudjes: 'ouderen',
};

/** "bewoners met dementie" for "demente bewoners". */
function asAttribute({ hit, grammars, words, last: at }: HitPlace, head: number): PeopleWordings | undefined {
  const wordings = hit.entry.simpler ?? [];
  const traits = traitsOf(wordings);
  if (traits.size === 0) return words.word(at).endsWith('e') ? inflected(wordings, grammars) : undefined;
  const noun = OTHER_NOUNS[words.word(head)] ?? hit.block.text.slice(words.from(head), words.to(head));
  const shown = [...traits].map(([wording, trait]): [string, string] => [
    wording,
    `${noun} ${withDegree(trait, words.word(at - 1))}`,
  ]);
  return { shown: new Map(shown), asAdvice: true, mayReplace: false };
}

/** "dove bezoekers" for "doofstomme bezoekers". */
function inflected(wordings: readonly string[], grammars: SentenceGrammars): PeopleWordings | undefined {
  const adjectives = wordings.filter((wording) => grammars.isAdjective(wording));
  if (adjectives.length === 0) return undefined;
  const forms = adjectives.map((one): [string, string] => [one, one.endsWith('e') ? one : attributeOf(one, grammars)]);
  return { shown: new Map(forms), mayReplace: true };
}

/** Verbs that say what somebody is, and how they say what somebody has. */
const HAVING: Readonly<Record<string, string>> = {
  is: 'heeft',
  zijn: 'hebben',
  was: 'had',
  waren: 'hadden',
  ben: 'heb',
  bent: 'hebt',
  wordt: 'krijgt',
  worden: 'krijgen',
  werd: 'kreeg',
  werden: 'kregen',
};

/** Whether the word says what somebody is: one, without an article or another word that makes a noun phrase of it. */
function isPredicate({ hit, grammar, grammars, words, last: at }: HitPlace): boolean {
  const word = words.word(at);
  if (isMany(hit, word, words.tag(at), grammars)) return false;
  if (isVerbZijn(at - 1, words)) return true;
  return !opensPhrase(at, words) && saysWhatSomebodyIs(at, grammar);
}

/** Whether a determiner, a preposition or "als" makes a noun of the word behind it. */
function opensPhrase(at: number, words: Words): boolean {
  const { determiner, adjectives } = agreeingWordsOf(at, words);
  const before = (adjectives[0] ?? at) - 1;
  return determiner >= 0 || words.word(before) === 'als' || words.tag(before) === Tag.VZ;
}

const BEING = /^(?:zijn|worden|blijven|raken|lijken|blijken)$/u;

/** Whether a verb of the clause of a word says what somebody is or becomes. */
function saysWhatSomebodyIs(at: number, { clauses, words }: Grammar): boolean {
  const clause = clauses.find((one) => one.words.includes(at));
  return clause?.words.some((one) => words.is(one, Is.verb) && BEING.test(words.lemma(one))) ?? false;
}

/** "Haar ouders zijn allochtoon": behind a plural, "zijn" is no word for whose it is. */
function isVerbZijn(at: number, words: Words): boolean {
  return words.word(at) === 'zijn' && words.tag(at - 1) === Tag['N.mv'] && words.gap(at) === Gap.none;
}

/** The finite verb of the clause of a word, and whether it stands behind it. */
function verbOf(at: number, { clauses, words }: Grammar): { verb: string; isLast: boolean } | undefined {
  if (isVerbZijn(at - 1, words)) return { verb: 'zijn', isLast: false };
  const clause = clauses.find((one) => one.words.includes(at));
  if (!clause || clause.finite < 0) return undefined;
  const verb = words.word(clause.finite);
  return words.is(clause.finite, Is.finite) ? { verb, isLast: clause.finite > at } : undefined;
}

/** What an adverb says of a handicap: "zwaar gehandicapt" is "een zware handicap". */
const DEGREES: Readonly<Record<string, string>> = {
  zwaar: 'zware',
  licht: 'lichte',
  ernstig: 'ernstige',
  visueel: 'visuele',
  auditief: 'auditieve',
  mentaal: 'verstandelijke',
  verstandelijk: 'verstandelijke',
  geestelijk: 'verstandelijke',
  fysiek: 'fysieke',
  lichamelijk: 'lichamelijke',
  motorisch: 'motorische',
  meervoudig: 'meervoudige',
};

/** "een handicap" with what the word before it says: "een zware handicap". */
function withDegree(trait: string, before: string): string {
  const degree = DEGREES[before];
  return degree ? trait.replace(/(?<=met een )(?=handicap$)/u, `${degree} `) : trait;
}

/** "heeft een handicap" for "is gehandicapt"; behind another verb "met een handicap". */
function asPredicate({ hit, grammar, words, last: at }: HitPlace): PeopleWordings | undefined {
  const found = verbOf(at, grammar);
  const traits = traitsOf(hit.entry.simpler ?? []);
  if (!found || traits.size === 0) return undefined;
  const isBorn = grammar.clauses.some(
    (one) => one.words.includes(at) && one.words.some((n) => words.word(n) === 'geboren'),
  );
  const isInfinitive = HAVING[found.verb] === undefined && grammar.clauses.some(hasInfinitiveOfBeing(at, words));
  const having = isBorn ? undefined : isInfinitive ? 'hebben' : HAVING[found.verb];
  const shown = [...traits].flatMap(([wording, trait]): [string, string][] => {
    const whole = withDegree(trait, words.word(at - 1));
    if (!having || !whole.startsWith('met ')) return [[wording, whole]];
    const what = whole.replace(/^met /u, '');
    return [[wording, found.isLast || isInfinitive ? `${what} ${having}` : `${having} ${what}`]];
  });
  return { shown: new Map(shown), asAdvice: true, mayReplace: false };
}

/** "kan gehandicapt zijn". */
function hasInfinitiveOfBeing(at: number, words: Words) {
  return ({ words: own, finite }: Clause): boolean =>
    own.includes(at) && own.some((one) => one !== finite && one > at && words.word(one) === 'zijn');
}

/** A plural by its form: what the list has as one is the singular. */
function isMany({ entry }: Hit, word: string, tag: number, grammars: SentenceGrammars): boolean {
  if (word === entry.word.toLowerCase()) return isPluralNoun(word, grammars);
  return tag === Tag['N.mv'] || /(?:en|s)$/u.test(word);
}

function asNoun(place: HitPlace): PeopleWordings | undefined {
  const { hit, grammars, words, last: at } = place;
  const word = words.word(at);
  const plural = isMany(hit, word, words.tag(at), grammars);
  const isPhrase = plural || opensPhrase(at, words);
  if (hit.entry.pos === 'adj' && !isPhrase) return undefined;
  const kind = DEGREES[words.word(at - 1)];
  const shown = (hit.entry.simpler ?? []).flatMap((wording): [string, string][] => {
    const form = nounForm(wording, plural, grammars);
    return form === undefined ? [] : [[wording, kind ? form.replace(/(?<=met een )(?=handicap$)/u, `${kind} `) : form]];
  });
  if (shown.length === 0) {
    const traits = [...traitsOf(hit.entry.simpler ?? [])];
    if (traits.length === 0) return undefined;
    return {
      shown: new Map(traits.map(([one, trait]) => [one, `${plural ? 'mensen' : 'persoon'} ${trait}`])),
      mayReplace: false,
    };
  }
  if (kind) return { shown: new Map(shown), asAdvice: true, mayReplace: false };
  return { shown: new Map(shown), mayReplace: isPhrase && isAlone(place) };
}

/** A wording as a noun: "oudere inwoners", "dove mensen"; nothing for what only fits behind a noun. */
function nounForm(wording: string, plural: boolean, grammars: SentenceGrammars): string | undefined {
  if (/^(?:met|zonder|in|uit|van|wie) |…/u.test(wording)) return undefined;
  const relative = RELATIVE.exec(wording);
  if (relative) return relativeForm(wording, relative[1] ?? 'persoon', relative[2] as string, plural, grammars);
  const words = wording.split(' ');
  const end = words.findIndex((word, at) => at > 0 && /^(?:met|zonder|in|uit|van|die|dat|of|en)$/u.test(word));
  const [group, rest] = end < 0 ? [words, []] : [words.slice(0, end), words.slice(end)];
  const head = group.at(-1) as string;
  if (group.length === 1 && rest.length === 0 && isOnlyAdjective(head, grammars))
    return `${attributeOf(head, grammars)} ${plural ? 'mensen' : 'persoon'}`;
  if (!plural || isPluralNoun(head, grammars) || /^\p{Lu}/u.test(head)) return wording;
  return [...group.slice(0, -1), grammars.form(head, 'N.mv'), ...rest].join(' ');
}

function attributeOf(adjective: string, grammars: SentenceGrammars): string {
  // "f" becomes "v" behind a long vowel: the reader of forms doubles it.
  return adjective === 'doof' ? 'dove' : grammars.form(adjective, 'A.attr');
}

/** "mensen die het moeilijk hebben", "kinderen die op straat leven". */
function relativeForm(wording: string, noun: string, rest: string, plural: boolean, grammars: SentenceGrammars) {
  if (!plural) return wording.startsWith('die ') ? `${noun} ${wording}` : wording;
  const words = rest.split(' ');
  const at = words.findIndex((word) => word in PLURALS);
  if (at < 0) return undefined;
  const many = words.with(at, PLURALS[words[at] as string] as string).join(' ');
  return `${noun === 'persoon' ? 'mensen' : grammars.form(noun, 'N.mv')} die ${many}`;
}

function isOnlyAdjective(word: string, grammars: SentenceGrammars): boolean {
  return grammars.isAdjective(word) && !/e$|er$/u.test(word) && word === word.toLowerCase();
}

/** Before a noun for people these say nothing of what somebody has. */
const PLAIN =
  /^(?:jonge|oude|oudere|volwassen|andere|nieuwe|meeste|vele|enkele|beide|alle|veel|weinig|meer|minder|genoeg|ook|zelfs|vooral|alleen|samen|lokale|deze|welke|zulke|sommige|enige|verschillende|meerdere|waarmee|ermee)$/u;
const OTHER_TRAIT = /^(?:doofblinde|dove|blinde|slechtziende|slechthorende)$/u;
/** What follows tells more of the people, and would be said of what they have: "van 12", "uit de Kerkstraat". */
const TELLS_MORE = /^(?:van|uit|met|zonder|tussen|vanaf|onder|boven|bij|in)$/u;

/** Whether nothing stands around the noun that another one with words behind it would take for itself. */
function isAlone({ hit, words, last: at, grammars }: HitPlace): boolean {
  const before = words.word(at - 1);
  const touches = at > 0 && words.gap(at) === Gap.none;
  if (touches && OTHER_TRAIT.test(before)) return false;
  const isAttribute = /^\p{L}{4,}e$/u.test(before) || before in DEGREES || grammars.isAdjective(before);
  if (touches && isAttribute && !PLAIN.test(before) && !isFunctionWord(at - 1, words)) return false;
  if (/^ ?\(/u.test(hit.block.text.slice(hit.to, hit.to + 2))) return false;
  return words.gap(at + 1) !== Gap.none || !TELLS_MORE.test(words.word(at + 1));
}

function isFunctionWord(at: number, words: Words): boolean {
  return words.is(at, Is.determiner | Is.finite) || words.tag(at) === Tag.VZ || words.tag(at) === Tag.TW;
}
