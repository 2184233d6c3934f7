/**
 * Words that make a cliché of somebody when they stand beside a trait. Patterns are for lower case, each of them for
 * one word: they are matched against single words, with the word before where that matters.
 */

/** Crime, nuisance and unemployment. */
export const TROUBLE =
  /^(?:hangjongeren?|probleemjongeren?|rondhangen|rondhangende|amokmakers?|relschoppers?|verdachten?|daders?|nachtlawaai|sluikstort|sluikstorten|sluikstorters?|zakkenrollers?|criminaliteit|criminele?|crimineel|criminelen|drugs|drugsdealers?|dealers?|dealt|dealen|drugsoverlast|overlast|diefstal(?:len)?|dieven?|dief|steelt|stelen|inbrekers?|inbraken?|inbraak|inbreekt|inbreken|vandalisme|vandalen|vandaal|bendes?|straatbende|terrorist(?:en)?|terrorisme|werkloos|werkloosheid|fraude|fraudeurs?|profiteert|profiteren|bedelt|bedelen)$/u;
/** Before such a word: somebody acts against it, or talks of it. */
export const AGAINST =
  /^(?:tegen|over|stop|zonder|geen|voorkomen|voorkomt|rond|door|van|bestrijden|bestrijdt|minder|anti)$/u;

/** What folklore is made of; only a cliché beside people. */
export const FOLKLORE =
  /^(?:couscous|tajines?|trommels?|trommelt|trommelen|djemb[eé](?:['’]s)?|buikdans(?:t|en|eres|eressen)?|tulbanden?|klederdracht(?:en)?|muntthee|waterpijp|kamelen|kameel|exotisch|exotische|folkloristische?|sari|boubou)$/u;
/** "kleurrijke" and "traditionele" say it only of clothes or people. */
export const COLOURFUL = /^(?:kleurrijke?|kleurige|felgekleurde|traditionele)$/u;
export const CLOTHES =
  /^(?:kledij|kleding|kleren|jurk(?:en)?|gewaad|gewaden|stoffen|doeken|hoofddoek(?:en)?|kostuums?|outfits?)$/u;

/** Pity and praise for who only lives his life; as an adjective or adverb. */
export const PITY =
  /^(?:arme|zielige?|dankbaar|dankbare|dapper|dappere|moedig|moedige|hulpeloos|hulpeloze|weerloos|weerloze|meelijwekkende?|beklagenswaardige?|inspirerende?|kranige?|kwieke?|heldhaftige?|aandoenlijke?|vertederende?|bewonderenswaardige?|stakkers?|sukkelaars?|levenslustige?|krasse?)$/u;
/** Adults made small. */
export const DIMINUTIVE = /^(?:vrouwtjes?|mannetjes?|dametjes?|omaatjes?|opaatjes?|mensjes?)$/u;
/** Only of people, whatever else the page tells. */
const ONLY_PEOPLE = /^(?:dametjes?|omaatjes?|opaatjes?|mensjes?)$/u;
/** The other diminutives are of animals, lights and puppets as well. */
const NO_PEOPLE =
  /(?<!\p{L})(?:dier(?:en\p{L}*)?|vogel\p{L}*|eend(?:en)?|merels?|me(?:es|zen)|mus(?:sen)?|spechten?|specht|uil(?:en)?|spin(?:nen)?|vlinders?|hond(?:en\p{L}*)?|kat(?:ten\p{L}*)?|poes(?:en)?|konijn(?:en)?|kikkers?|vis(?:sen)?|hert(?:en)?|insect(?:en)?|nest(?:en)?|pop(?:pen\p{L}*)?|licht(?:en)?|verkeerslicht(?:en)?|groene?|rode?|rood|sneeuw\p{L}*|lego\p{L}*|zandkasteel|klei|klokken|beeldjes?|standbeeld(?:en)?|reus|reuzen|stoet(?:en)?|carnaval\p{L}*|sprook\p{L}*|kabouters?)(?!\p{L})/u;

/** Whether such a diminutive can be of an animal or a thing. @param text of the picture, @param page in lower case */
export function mayBeNoPerson(diminutive: string, text: string, page: string): boolean {
  return NO_PEOPLE.test(text) || (!ONLY_PEOPLE.test(diminutive) && NO_PEOPLE.test(page));
}

/** Words in the names of files that put people away; the name of a file is public too. */
export const FILE_WORDS = new Set(
  'allochtoon allochtone allochtonen bejaarde bejaarden gehandicapte gehandicapten invalide invaliden mindervalide mindervaliden neger negers zigeuner zigeuners kansarm kansarme kansarmen oudje oudjes mongool illegaal illegalen zielig zielige exotisch exotische vreemdeling vreemdelingen hoofddoekje'.split(
    ' ',
  ),
);

/** A page about a feast, a market or food shows them because of that. */
export const FEAST =
  /feest|festival|markt|optreden|voorstelling|concert|dans|muziek|keuken|koken|kookles|kookclub|kookworkshop|restaurant|eethuis|resto|recept|wereld|carnaval|stoet|folklore|suiker|offer|ramadan|iftar|erfgoed|theater|expo|tentoon|museum|cultuur|stedenband|kledij|kleding|mode|trommel|percussie|couscous/u;
