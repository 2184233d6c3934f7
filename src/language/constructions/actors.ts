import { Is, Tag } from '../tagger/tags.ts';
import type { Words } from './words.ts';

/** Services, councils and firms: endings of lemmas. */
const ORGANISATIONS =
  /(?:^|[a-z])(?:dienst|college|raad|stad|gemeente|provincie|bestuur|ocmw|politie|politiezone|brandweer|commissie|jury|ploeg|team|afdeling|cel|school|bib|bibliotheek|academie|museum|vzw|vereniging|club|bedrijf|firma|instelling|regering|overheid|rechtbank|bank|maatschappij|intercommunale|agentschap|fonds|loket|zone|comité|partij|werkgroep|stuurgroep|bureau|kantoor|directie|leiding|personeel|ziekenfonds|mutualiteit|universiteit|organisatie|coöperatie|kabinet|kerkfabriek|groep|jeugdhuis|zorgcentrum|ziekenhuis|verzekering|redactie|griffie|parket|nutsmaatschappij|kring|bond|scouts|chiro|onderneming|kinderopvang|opvang|bewonersgroep|ministerie|departement|korps|garage|winkel|administratie|firma|nv|bv|bvba|cbs|bpost|fluvius|aquafin|schoolbestuur|erfgenamen|derden)$/u;
/** People by what they do or are: endings of lemmas. */
const PEOPLE =
  /(?:^|[a-z])(?:aannemer|organisator|hoofd|syndicus|notaris|rechter|arts|huisarts|dokter|tandarts|kinderarts|apotheker|deskundige|expert|schepen|burgemeester|minister|gouverneur|koning|ouder|moeder|vader|kind|jongere|vrijwilliger|werker|lesgever|collega|medewerker|bewoner|inwoner|burger|buur|huurder|verhuurder|eigenaar|gebruiker|bezoeker|aanvrager|begeleider|leraar|leerkracht|leerling|student|consulent|assistent|agent|wijkagent|inspecteur|controleur|ambtenaar|bediende|voorzitter|secretaris|directeur|lid|werknemer|werkgever|verzekeraar|architect|ontwikkelaar|initiatiefnemer|landmeter|ingenieur|klant|cliënt|patiënt|partner|vrijwilligster|wethouder|gemeenschapswacht|vaststeller|marktleider|persoon|mens|vrouw|man|meisje|jongen|ondertekenaar|gemachtigde|vertegenwoordiger|voogd|bewindvoerder|conciërge|poetsvrouw|chauffeur|leverancier|uitvoerder|uitbater|ondernemer|handelaar|landbouwer|imker|tuinman|gids|trainer|coach|monitor|netbeheerder|regisseur|mantelzorger|verpleger|verpleegkundige|heer|mevrouw|deelnemer|tolk|vertaler|toezichter|deurwaarder|advocaat|duiker|jager|boer|kunstenaar|schilder|dirigent|bouwheer|beheerder|steward|redder|parkwachter|organisatrice|belastingschuldige|belastingplichtige|betrokkene|overtreder|begunstigde|verzoeker|kandidaat|titularis|nabestaande|echtgenoot|commissaris|concessiehouder|dierenarts|ophaler)$/u;

/** Whether a noun or name names somebody who can do something, as "college" and "huisarts" do. */
export function isActor(head: number, words: Words): boolean {
  return isPerson(head, words) || ORGANISATIONS.test(words.lemma(head)) || ORGANISATIONS.test(words.word(head));
}

/** Whether a noun or name names people, and no organisation. */
export function isPerson(head: number, words: Words): boolean {
  const isName = words.tag(head) === Tag.EIGEN && !words.is(head - 1, Is.determiner);
  return isName || PEOPLE.test(words.lemma(head)) || PEOPLE.test(words.word(head));
}
