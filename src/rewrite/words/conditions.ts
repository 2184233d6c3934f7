import { Gap } from '../../language/tagger/features.ts';
import { Is, Tag } from '../../language/tagger/tags.ts';
import { marksAround, type HitPlace } from './place.ts';

/** Whether a simpler wording keeps the meaning and the grammar at a place. */
type Condition = (place: HitPlace) => boolean;

const ARTICLES = /^(?:de|het|een|deze|dit|die|dat|uw|je|zijn|haar|hun|ons|onze)$/u;
/** What is told, asked or seen first, so that something comes after it. */
const CAUSES =
  /(?:aanvraag|aangifte|melding|meldingen|klacht|klachten|vraag|vragen|brief|mail|schrijven|verzoek|gesprek|bezoek|vergadering|overleg|controle|vaststelling|vaststellingen|onderzoek|verslag|beslissing|bezwaar|oproep|ongeval|brand|incident|incidenten|feiten|onderhoud|opmerking|opmerkingen|reactie|reacties|evaluatie|infovergadering|inspectie)$/u;
/** What has an amount: "een premie van 200 euro". */
const AMOUNTS =
  /(?:kosten|kost|bedrag|boete|geldboete|premie|toelage|som|vergoeding|retributie|belasting|waarborg|factuur|subsidie|tussenkomst|korting|bijdrage|schuld|saldo|huur|lening|bon|cheque)$/u;
/** Parts of a period: "binnen dertig dagen". */
const PERIODS = /(?:dag|dagen|week|weken|maand|maanden|jaar|jaren|uur|uren|termijn|\))$/u;

const RULES = /(?:regel|regels|wet|wetgeving|afspraken|reglement|voorschriften)$/u;
const USEFUL = /(?:informatie|info|documenten|gegevens|vragen|tips|stukken|kennis|bijlagen)$/u;
const LASTING =
  /(?:oplossing|oplossingen|samenwerking|steun|ondersteuning|hulp|financiering|problemen|aandacht|overleg|subsidie|verbetering)$/u;

/** Who has ideas, and about what. */
const GIVES_IDEAS =
  /\b(?:uw|jouw|je|hun|ieders|bewoners|inwoners|buurt|buren|deelnemers|leden|ouders|jongeren|kinderen|burgers|over|idee|ideeën|welkom|plan|project)\b|plan\b/u;
/** Somebody whom "die persoon" can point back to. */
const PERSONS =
  /\b(?:persoon|iemand|aanvrager|bewoner|inwoner|burger|houder|eigenaar|huurder|bezoeker|leerling|deelnemer|kandidaat|werknemer|chauffeur|bestuurder|patiënt|cliënt|klant|man|vrouw)\b/u;

/** The words of the sentence, with spaces. */
function sentenceOf({ hit }: HitPlace): string {
  return hit.block.text.slice(hit.sentence.from, hit.sentence.to).toLowerCase();
}

/** "15 dagen te rekenen vanaf": what is counted stands right before it, with or without a comma. */
const counts: Condition = ({ words, first }) => PERIODS.test(words.word(first - 1));

/** "die 3 euro bedraagt": "is" can't bear the end of such a clause; and "bedroeg" is another time. */
const isNow: Condition = ({ words, first, grammar }) => {
  if (words.word(first) !== 'bedraagt') return false;
  const clause = grammar.clauses.find((one) => one.finite === first);
  return !clause || !/^(?:die|dat)$/u.test(words.word(clause.opener)) || clause.kind !== 'relative';
};

/** "beter gekend als": what stands before it belongs to it. */
const isBare: Condition = ({ before }) => !/^(?:beter|best|goed|ook|vooral)$/u.test(before);

/** "is belast met", "die belast zijn met": a participle of its clause that says what somebody is. */
function isState(participle: number, { clauses }: HitPlace['grammar'], words: HitPlace['words']): boolean {
  const own = clauses.find((one) => one.words.includes(participle));
  return own !== undefined && words.lemma(own.finite) === 'zijn';
}

const MEANS = /(?:toelage|premie|subsidie|tarief|steun|regeling|korting|budget|fonds|systeem)s?$/u;

const CONDITIONS: ReadonlyMap<string, Condition> = new Map<string, Condition>([
  ['te rekenen vanaf', counts],
  ['bedraagt', isNow],
  ['ten bedrage van', ({ words, first, hit }) => AMOUNTS.test(words.word(first - 1)) && marksAround(hit)[0] !== ','],
  ['naar aanleiding van', (place) => followsCause(place)],
  ['n.a.v.', (place) => followsCause(place)],
  // "om redenen van veiligheid": what is wanted, and not what has happened.
  ['om reden van', ({ after }) => ARTICLES.test(after)],
  ['bij gebrek aan', ({ after }) => after !== 'een'],
  [
    'bij wijze van',
    (place) => !/^(?:analoge|aangetekende|uitzondering|verzoekschrift|zending|brief)$/u.test(place.after),
  ],
  // "de ploeg belast met", "werd opgericht en belast met": only of what is so.
  ['belast met', ({ words, first, grammar }) => isState(first, grammar, words)],
  // "volgt na voorlegging van": when, and not with what; a term hangs on it as well.
  [
    'op vertoon van',
    ({ words, first, last }) => {
      for (let at = last + 1; at < last + 7; at++) if (/^(?:binnen|uiterlijk)$/u.test(words.word(at))) return false;
      // "voor inwoners op vertoon van hun kaart": the card would be what they have.
      const isOf = words.is(first - 1, Is.noun) && words.tag(first - 2) === Tag.VZ;
      return words.word(first) !== 'na' && words.gap(first) === Gap.none && !isOf;
    },
  ],
  // "geruime tijd in beslag nemen", "geruime tijd vragen", "na geruime tijd": there it is a noun.
  [
    'geruime tijd',
    (place) =>
      !/^(?:gedurende|na|over|voor|met|tijdens|in|binnen|van|een)$/u.test(place.before) &&
      !/\b(?:in beslag|vra(?:ag|gen)t?|verg(?:t|en)|kost(?:en)?)\b/u.test(sentenceOf(place)),
  ],
  // "die dienst" points back to one that was named.
  ['de betrokken dienst', ({ hit, words, last }) => hit.block.text.slice(0, hit.from).includes(words.word(last))],
  ['de nodige documenten', (place) => /:\s*$/u.test(sentenceOf(place))],
  ['billijk', (place) => !/voorkomt?\b/u.test(sentenceOf(place))],
  ['gekend als', isBare],
  ['alom gekend', ({ words, first }) => words.word(first) !== 'beter'],
  // "beroep doen op een toelage": nobody asks it for help.
  ['beroep doen op', ({ words, last }) => ![1, 2, 3].some((next) => MEANS.test(words.word(last + next)))],
  // "alle criteria" of a text that has conditions as well: two things would get one name.
  ['criteria', ({ hit }) => !/voorwaarde|\p{L}criteri/iu.test(hit.block.text)],
  // "De werken verlopen gefaseerd: fase 1".
  ['gefaseerd', ({ hit }) => !/\bfas(?:e|en|es)\b/iu.test(hit.block.text)],
  // "Mits voorafgaandelijk schriftelijk akkoord": it belongs to a noun.
  ['voorafgaandelijk', ({ before }) => !/^(?:mits|na|zonder|met|behoudens|door|bij|op|en)$/u.test(before)],
  // "hangt af naargelang de grootte" asks for "van".
  ['naargelang van', (place) => !/\bafha?ng|\bh[ai]ng\p{L}* .*\baf\b/u.test(sentenceOf(place))],
  // "Geef uw input over het plein", and not "De input van gisteren": then it may be anything.
  ['input', (place) => place.hit.entry.when !== undefined || GIVES_IDEAS.test(sentenceOf(place))],
  ['transitie', ({ before }) => before !== 'in'],
  // The lines that one stays within are limits.
  ['krijtlijnen', ({ words, first }) => words.word(first - 1) !== 'binnen' && words.word(first - 2) !== 'binnen'],
  // "voor aanvang" has no article, and "voor begin" needs one.
  ['aanvang', ({ words, first }) => words.is(first - 1, Is.determiner)],
  // "Wij ontvingen in goede orde uw aanvraag": "goed" stands beside its verb.
  ['in goede orde', ({ words, last }) => words.is(last + 1, Is.verb)],
  ['in strijd met', ({ words, last }) => RULES.test(words.word(last + 1)) || RULES.test(words.word(last + 2))],
  ['in uitvoering van', ({ hit }) => marksAround(hit)[0] !== ','],
  ['na raadpleging van', (place) => !/advi[es]/u.test(sentenceOf(place))],
  // "Acties op korte termijn": without a verb nothing is "snel".
  ['op korte termijn', ({ words }) => hasFinite(words)],
  // A title of one word.
  ['draagvlak', ({ words }) => words.count > 1],
  ['operationeel', ({ words, last }) => !words.is(last + 1, Is.noun)],
  ['prioritair', ({ words, last }) => !words.is(last + 1, Is.noun)],
  ['relevant', ({ words, last }) => !words.is(last + 1, Is.noun) || USEFUL.test(words.word(last + 1))],
  // "structureel tekortschieten" is again and again, and not for good.
  ['structureel', ({ words, last }) => LASTING.test(words.word(last + 1))],
  // "kan zich, mits toestemming van de raad, laten begeleiden": "alleen" would stand in the way.
  ['mits toestemming van', ({ hit }) => marksAround(hit)[0] !== ','],
  ['ten zeerste', ({ after }) => !ARTICLES.test(after)],
  // "een subsidie ter ondersteuning van": money is for something; what else supports it, says more than "voor".
  ['ter ondersteuning van', ({ words, first }) => AMOUNTS.test(words.word(first - 1))],
  ['tegen betaling van', ({ words, last, after }) => words.tag(last + 1) === Tag.TW || /^(?:\d|€)/u.test(after)],
  ['met uitzondering van', (place) => isExceptionOfAll(place)],
  // "die persoon" points back to one who was named.
  ['betrokkene', ({ hit }) => PERSONS.test(hit.block.text.slice(0, hit.from).toLowerCase())],
  ['in tweede instantie', (place) => !/\bdan\b/u.test(sentenceOf(place))],
  ['in beginsel', (place) => !/verplicht|verbod|\brecht|toegelaten/u.test(sentenceOf(place))],
  ['zoals bepaald in', ({ hit }) => marksAround(hit)[0] !== ','],
  // "een oordeel ter zake te vormen": it would have to stand before its noun.
  ['ter zake', ({ words, last }) => !words.isTe(last + 1) && !words.is(last + 1, Is.infinitive)],
  ['gans de', ({ words, first, last }) => words.word(first) === 'de' || words.word(last) === 'de'],
  ['voor zover', (place) => !/ strekt/u.test(sentenceOf(place))],
]);

/** "na uw melding", and not "na het groeiende aantal": what comes first is an event. */
function followsCause({ words, first, last }: HitPlace): boolean {
  if (/^(?:vragen?|klachten?|opmerkingen?|boetes?|informatie)$/u.test(words.word(first - 1))) return true;
  for (let at = last + 1; at < Math.min(words.count, last + 5); at++) {
    if (words.is(at, Is.noun)) return CAUSES.test(words.word(at));
    if (words.gap(at) !== 0 && at > last + 1) break;
  }
  return false;
}

function hasFinite(words: HitPlace['words']): boolean {
  for (let at = 0; at < words.count; at++) if (words.is(at, Is.finite)) return true;
  return false;
}

/** "Het gebruik van zakken is verboden, met uitzondering van witte zakken": "behalve" would need the "van" again. */
function isExceptionOfAll({ words, first }: HitPlace): boolean {
  let start = first - 1;
  while (start >= 0 && words.is(start, Is.noun | Is.adjective)) start--;
  if (start < first - 1 && /^(?:alle|elke|elk|iedere|ieder)$/u.test(words.word(start))) return true;
  for (let at = 0; at < first; at++) {
    // "gaat over sport, behalve zwemmen": what is right beside it needs no second "over".
    const isBeside = at === start && start < first - 1 && /^(?:over|voor|met)$/u.test(words.word(at));
    if (words.tag(at) === Tag.VZ && !isBeside) return false;
  }
  return true;
}

/** Whether an expression may be replaced where it stands: what stands around it decides. */
export function mayBeReplaced(place: HitPlace): boolean {
  return CONDITIONS.get(place.hit.entry.word)?.(place) ?? true;
}

/** Entries of the lists that are only replaced where something holds. */
export const CONDITIONED: readonly string[] = [...CONDITIONS.keys()];
