import { Is, Tag } from '../tagger/tags.ts';
import type { Words } from './words.ts';

/** Those who act: services, councils, firms, and people by what they do. Endings of lemmas. */
const ACTORS =
  /(?:^|[a-z])(?:dienst|college|raad|stad|gemeente|provincie|bestuur|ocmw|politie|politiezone|brandweer|commissie|jury|ploeg|team|afdeling|cel|school|bib|bibliotheek|academie|museum|vzw|vereniging|club|bedrijf|firma|aannemer|organisator|instelling|regering|overheid|rechtbank|bank|maatschappij|intercommunale|agentschap|fonds|loket|zone|comité|partij|werkgroep|stuurgroep|bureau|kantoor|directie|hoofd|leiding|personeel|ziekenfonds|mutualiteit|universiteit|organisatie|coöperatie|kabinet|kerkfabriek|groep|jeugdhuis|zorgcentrum|ziekenhuis|syndicus|notaris|rechter|arts|huisarts|dokter|tandarts|kinderarts|apotheker|deskundige|expert|schepen|burgemeester|minister|gouverneur|koning|ouder|moeder|vader|kind|jongere|vrijwilliger|collega|medewerker|bewoner|inwoner|burger|buur|huurder|verhuurder|eigenaar|gebruiker|bezoeker|aanvrager|begeleider|leraar|leerkracht|leerling|student|consulent|assistent|agent|wijkagent|inspecteur|controleur|ambtenaar|bediende|voorzitter|secretaris|directeur|algemeen directeur|lid|werknemer|werkgever|verzekeraar|verzekering|architect|ontwikkelaar|initiatiefnemer|landmeter|ingenieur|klant|cliënt|patiënt|partner|persoon|mens|vrouw|man|meisje|jongen|ondertekenaar|gemachtigde|vertegenwoordiger|voogd|bewindvoerder|conciërge|poetsvrouw|chauffeur|leverancier|uitvoerder|uitbater|ondernemer|handelaar|landbouwer|imker|tuinman|gids|trainer|coach|monitor|redactie|griffie|parket|nutsmaatschappij|netbeheerder|regisseur|kring|bond|scouts|chiro|onderneming|mantelzorger|verpleger|verpleegkundige|kinderopvang|opvang|bewonersgroep|heer|mevrouw|deelnemer|tolk|vertaler|toezichter|deurwaarder|advocaat|duiker|jager|boer|kunstenaar|schilder|dirigent|bouwheer|beheerder|steward|redder|parkwachter|organisatrice|commissaris|ministerie|departement|concessiehouder|dierenarts|ophaler|korps|lokaal bestuur)$/u;

/** Whether a noun or name names somebody who can do something, as "college" and "huisarts" do. */
export function isActor(head: number, words: Words): boolean {
  const isName = words.tag(head) === Tag.EIGEN && !words.is(head - 1, Is.determiner);
  return isName || ACTORS.test(words.lemma(head)) || ACTORS.test(words.word(head));
}
