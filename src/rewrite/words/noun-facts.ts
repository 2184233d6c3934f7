import type { SentenceGrammars } from '../../language/constructions/grammar.ts';

/** Nouns of the lists' simpler words of which the reader of nouns has the wrong article. */
const NEUTER = new Set(
  (
    'betaalbewijs autodelen beginuur ontstaan rekeningafschrift werkuur slotmoment startmoment uitlenen lezen maken ' +
    'samenbrengen samenleven winkelen wonen volgen verblijfsrecht nazicht kantelpunt lage-inkomensland middelbaar ' +
    'dranghek nieuws koppel bord verkeersbord bewijs aantal bedrag uitzicht Romagezin'
  ).split(' '),
);
const COMMON = new Set(
  'einddatum ombudspersoon contactpersoon vertrouwenspersoon camerapersoon laatste start'.split(' '),
);

/** Nouns that have no plural in this sense. */
const MASS = new Set(
  (
    'informatie uitleg hulp steun geld zorg afval post nieuws werk kledij duidelijkheid personeel begeleiding handel ' +
    'aandacht hinder kennis inspraak beleid gebruik hergebruik welzijn verkeer restafval regenwater openheid inhoud ' +
    'spoed duur onthaal erfgoed nazicht drukte uitverkoop levensstijl uitstoot bewustmaking verwarming zelfbediening ' +
    'deelname opvolging brandweer politie materiaal omvang hulpverlening onderwijs poetshulp gezinshulp media'
  ).split(' '),
);

/** Nouns that the lists give in the plural. */
const PLURAL =
  /(?:kosten|mensen|werken|kinderen|brieven|regels|problemen|activiteiten|ideeën|spullen|voorwaarden|apparaten|hapjes|hulpmiddelen|fietsen|winkels|personen|tips|hoofdlijnen|afspraken|taken)$/u;

/** Names of peoples that are plurals already. */
const PEOPLES = /^(?:Roma|Sinti|Inuit|Sami|San)$/u;

/** Whether a noun of the lists stands in the plural. @param noun in lower case */
export function isPluralNoun(noun: string, grammars: SentenceGrammars): boolean {
  return PLURAL.test(noun) || PEOPLES.test(noun) || grammars.isPlural(noun);
}

/** Whether a noun has no plural, so that "gegevens" becomes "informatie". */
export function hasNoPlural(noun: string): boolean {
  return MASS.has(noun);
}

/** "strookje", "filmpje": always a "het" word, whatever the noun in it is. @param noun in lower case */
export function isDiminutive(noun: string): boolean {
  return /^\p{L}[\p{L}-]{3,}je$/u.test(noun) && !/(?:fran|bon|ran|mantil|barel|reveil|bata)je$/u.test(noun);
}

/** The article of a noun in the singular. @param noun in lower case */
export function articleOf(noun: string, grammars: SentenceGrammars): 'de' | 'het' {
  if (NEUTER.has(noun)) return 'het';
  if (COMMON.has(noun)) return 'de';
  if (isDiminutive(noun)) return 'het';
  return grammars.nouns.article(noun);
}
