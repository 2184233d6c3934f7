/**
 * Words that texts with pictures use for people: who, by which trait, what they do. All in lower case. Whether a word
 * may be used at all is for the word lists: here it only says that somebody is described by it.
 */

/** What a trait is about. */
export type TraitKind =
  'origin' | 'status' | 'skin' | 'belief' | 'disability' | 'mind' | 'age' | 'orientation' | 'poverty' | 'body';

/** What a noun says of somebody. */
export interface PersonNoun {
  /** A person only, a person with a function, or a group that is named by a trait. */
  readonly sort: 'person' | 'function';
  readonly gender?: 'woman' | 'man';
  /** Also the noun itself: "rolstoelgebruiker". */
  readonly trait?: TraitKind;
}

const words = (list: string) => list.trim().split(/\s+/u);

const WOMEN =
  'vrouw vrouwen dame dames meisje meisjes mevrouw moeder moeders mama mama’s oma oma’s grootmoeder grootmoeders buurvrouw buurvrouwen dochter dochters zus zussen zusje jongedame vriendin vriendinnen tante studente studentes vrouwtje vrouwtjes dametje dametjes omaatje omaatjes mevrouwtje mamaatje nicht nichtje meid meiden echtgenote weduwe madam madammen';
const MEN =
  'man mannen heer heren jongen jongens meneer vader vaders papa papa’s opa opa’s grootvader grootvaders buurman buurmannen zoon zonen broer broers broertje jongeman jongemannen oom mannetje mannetjes opaatje opaatjes jongetje jongetjes ventje ventjes neef neefje kerel kerels echtgenoot';
const PEOPLE =
  'iemand persoon personen mens mensen kind kinderen jongere jongeren kleuter kleuters peuter peuters baby baby’s tiener tieners puber pubers koppel koppels gezin gezinnen familie families ouder ouders leerling leerlingen student studenten inwoner inwoners bewoner bewoners buur buren bezoeker bezoekers klant klanten deelnemer deelnemers cliënt cliënten patiënt patiënten volwassene volwassenen vriend vrienden cursist cursisten kindje kindjes kleutertje kleutertjes peutertje peutertjes medemens medemensen gezinnetje familielid familieleden gast gasten huurder huurders passagier passagiers wandelaar wandelaars voorbijganger voorbijgangers tweeling duo gezelschap partner partners jeugd';
const FUNCTIONS =
  'burgemeester schepen schepenen vrijwilliger vrijwilligers vrijwilligster verpleegkundige verpleegkundigen verpleger verplegers begeleider begeleiders leerkracht leerkrachten leraar leraren leraars meester zorgkundige zorgkundigen verzorger verzorgers verzorgende arts artsen dokter dokters agent agenten agente agentes wijkagent wijkagenten wijkagente wijkagentes politieagent politieagente inspecteur wijkinspecteur brandweervrouw ambtenaar ambtenaren collega collega’s trainer trainers coach gids monitor monitoren animator animatoren archivaris marktkramer bibliothecaris kok koks bakker slager postbode chauffeur chauffeurs buschauffeur voorzitter directeur ondernemer ondernemers kinderbegeleider poetshulp kapper muzikant muzikante muzikanten zanger zangeres danser dansers danseres danseressen kunstenaar kunstenaars schilder spreker sprekers redder speler spelers sporter sporters arbeider arbeiders technieker tuinier mantelzorger mantelzorgers buddy stagiair jobstudent jobstudenten werker werkers brandweerlieden straathoekwerker onthaalouder lesgever lesgevers raadslid raadsleden barista barman barvrouw ober kelner garçon serveerder uitbater uitbaters uitbaatster zaakvoerder zaakvoerders zaakvoerster eigenaar eigenares winkelier winkeliers handelaar handelaars marktkramers kruidenier slagers bakkers kappers kapster groenteboer bloemist bouwvakker bouwvakkers metselaar metselaars loodgieter schilders elektricien timmerman tuinman tuiniers wegenwerker wegenwerkers vuilnisophaler vuilnisophalers schoonmaker schoonmakers schoonmaakster poetshulpen onthaalmedewerker bediende bedienden werknemer werknemers loketbediende secretaris programmeur informaticus ingenieur ingenieurs architect advocaat notaris onderzoeker onderzoekers wetenschapper professor docent docente studiebegeleider opvoeder opvoeders opvoedster pedagoog psycholoog tolk tolken schrijver schrijfster auteur dichter fotograaf fotografe journalist acteur actrice goochelaar dj drummer gitarist pianist violist zangers componist dirigent loper lopers loopster zwemmer zwemmers zwemster fietser fietsers wielrenner wielrenners atleet atleten atlete voetballer voetballers voetbalster basketter basketters basketbalspeler judoka judoka’s turner turners turnster danser tafeltennisser bokser ruiter kapitein winnaar winnaars winnares deelneemster deelneemsters kampioen kampioene collega-schepen redders soldaat soldaten ambassadeur consul delegatie hulpverlener hulpverleners opzichter parkwachter stagiaire stagiairs jobstudente leerling-kok zorgkundige huishoudhulp oppas babysit pleegouder pleegouders pleeggezin landbouwer landbouwers boer boeren plukker plukkers seizoenarbeider seizoenarbeiders seizoenarbeidsters chef-kok afwasser student-vrijwilliger kandidaat kandidaten kiezer kiezers klusser gemeenteraadslid';
const WOMEN_AT_WORK =
  'verpleegster verpleegsters verzorgster juf juffen juffrouw poetsvrouw poetsvrouwen kuisvrouw kokkin medewerkster vrijwilligsters kinderverzorgster';
const MEN_AT_WORK = 'brandweerman brandweermannen politieman werkman werkmannen werklui klusjesman zakenman vakman';
/** A compound that ends in one of these has a function: "loketmedewerker". */
const FUNCTION_ENDS =
  /(?:medewerkers?|begeleid(?:er|ster)s?|leerkracht(?:en)?|verpleegkundigen?|bewakers?|werkers?|consulent(?:en)?|ondernemers?|vrijwilligers?|arbeiders?|werknemers?|(?:bal|toneel|hockey|schaak|tennis)spelers?|lopers|zwemmers?|fietsers?|dansers?|verkopers?|verkoopsters?|chauffeurs?|helpers?|winkelhouders?|uitbaters?|leiders?|leidsters?|sporters?|basketters?|eigenaars?|assistent(?:e|en)?|bedienden?|verzorgers?|plukkers?|wachters?|gevers?|geefsters?|vertellers?)$/u;
/** "hangjongeren", "buurtkinderen", "pleegkind": whom the end of a compound names. */
const PERSON_ENDS = /^[^-]{3,}(?:jongeren?|kinderen|kindjes?|gezin(?:nen)?|bewoners?|bezoekers?)$/u;

const NAMED_BY_TRAIT: Readonly<Partial<Record<TraitKind, string>>> = {
  disability:
    'rolstoelgebruiker rolstoelgebruikers rolstoelgebruikster blinde slechtziende slechthorende rolstoelpatiënt rolstoelpatiënten rolstoelpatiënte rolstoelpatiëntes rolstoeler rolstoelers',
  mind: 'autist autisten autiste downkindje downkindjes dementiepatiënt dementiepatiënte ms-patiënt ms-patiënte parkinsonpatiënt parkinsonpatiënte kankerpatiënt kankerpatiënte kankerpatiëntje',
  belief:
    'moslima moslima’s moslim moslims moslimvrouw moslimvrouwen moslimmeisje moslimmeisjes moslimman moslimmannen moslimjongen moslimjongens moslimmeisje moslimmama’s moslimjongeren moslimgezin moslimgezinnen jood joden jodin jodinnen',
  origin:
    'marokkaan marokkanen marokkaanse turk turken syriër syriërs afghaan afghanen afrikaan afrikanen oekraïner oekraïners congolees congolezen somaliër somaliërs irakees irakezen aziaat aziaten arabier arabieren roemeen roemenen bulgaar bulgaren ethiopiër ethiopiërs eritreeër eritreeërs nigeriaan nigerianen ghanees ghanezen senegalees senegalezen kameroener kameroeners guineeër guineeërs rwandees rwandezen burundees burundezen iraniër iraniërs pakistaan pakistani pakistanen indiër indiërs chinees chinezen vietnamees vietnamezen filipijnse albanees albanezen kosovaar kosovaren tsjetsjeen tsjetsjenen armeniër armeniërs koerd koerden tunesiër tunesiërs algerijn algerijnen egyptenaar egyptenaren palestijn palestijnen jemeniet noord-afrikaan noord-afrikanen oost-europeaan oost-europeanen',
  status:
    'vluchteling vluchtelingen asielzoeker asielzoekers migrant migranten nieuwkomer nieuwkomers anderstalige anderstaligen vluchtelingenkind vluchtelingenkinderen vluchtelingengezin vluchtelingengezinnen vluchtelinge oorlogsvluchteling oorlogsvluchtelingen vluchtelinges asielzoekster asielzoeksters asielkinderen azc’er azc’ers',
  age: 'senior senioren oudere ouderen bejaarde bejaarden oudje oudjes zestiger zestigers zeventiger zeventigers tachtiger tachtigers tachtigster negentiger negentigers negentigster zestigplussers zeventigplussers tachtigplusser tachtigplussers 65-plusser 65-plussers 80-plussers honderdjarige honderdjarigen',
  orientation:
    'homokoppel homokoppels homopaar holebikoppel holebikoppels lesbokoppel transvrouw transvrouwen transman transmannen transpersoon',
  poverty: 'dakloze daklozen kansarme kansarmen',
};

const PERSON_NOUNS = new Map<string, PersonNoun>([
  ...words(WOMEN).map((word) => [word, { sort: 'person', gender: 'woman' }] as const),
  ...words(MEN).map((word) => [word, { sort: 'person', gender: 'man' }] as const),
  ...words(PEOPLE).map((word) => [word, { sort: 'person' }] as const),
  ...words(FUNCTIONS).map((word) => [word, { sort: 'function' }] as const),
  ...words(WOMEN_AT_WORK).map((word) => [word, { sort: 'function', gender: 'woman' }] as const),
  ...words(MEN_AT_WORK).map((word) => [word, { sort: 'function', gender: 'man' }] as const),
  ...Object.entries(NAMED_BY_TRAIT).flatMap(([trait, list]) => {
    return words(list).map((word) => [word, { sort: 'person', trait: trait as TraitKind }] as const);
  }),
]);

/** What a noun says of somebody; nothing for a word that is no person. @param word in lower case */
export function personNoun(word: string): PersonNoun | undefined {
  const noun = PERSON_NOUNS.get(word.replace(/'/gu, '’'));
  if (noun || word.length < 8) return noun;
  if (PERSON_ENDS.test(word)) return { sort: 'person' };
  return word.length > 9 && FUNCTION_ENDS.test(word) ? { sort: 'function' } : undefined;
}

const ORIGINS = words(
  'turkse marokkaanse afrikaanse aziatische syrische afghaanse iraakse iraanse somalische ethiopische eritrese congolese rwandese ghanese nigeriaanse senegalese kameroense guineese algerijnse tunesische egyptische libanese palestijnse arabische pakistaanse bengaalse chinese vietnamese thaise filipijnse oekraïense russische poolse roemeense bulgaarse albanese kosovaarse macedonische tsjetsjeense armeense koerdische latijns-amerikaanse zuid-amerikaanse braziliaanse colombiaanse oost-europese noord-afrikaanse west-afrikaanse buitenlandse oosterse niet-westerse afro-belgische indische indiase burundese maghrebijnse iraanse jemenitische soedanese malinese togolese angolese gambiaanse mongoolse oezbeekse georgische nepalese tibetaanse indonesische maleisische koreaanse surinaamse cubaanse mexicaanse peruaanse boliviaanse ecuadoraanse hongaarse slowaakse servische bosnische',
);
/** "turkse" to "turks", "syrische" to "syrisch", "congolese" to "congolees". */
function withoutEnding(adjective: string): string {
  if (adjective.endsWith('ische')) return adjective.slice(0, -1);
  return /[ln]ese$/u.test(adjective) ? adjective.replace(/ese$/u, 'ees') : adjective.slice(0, -1);
}

const TRAIT_ADJECTIVES = new Map<string, TraitKind>([
  ...ORIGINS.flatMap((word) => [[word, 'origin'] as const, [withoutEnding(word), 'origin'] as const]),
  ...words('allochtone allochtoon').map((word) => [word, 'origin'] as const),
  ...words('gevluchte anderstalige').map((word) => [word, 'status'] as const),
  ...words(
    'zwarte zwart donkere donker getint gekleurd donkerkleurige getinte donkergetinte gekleurde donkerhuidige',
  ).map((word) => [word, 'skin'] as const),
  ...words('gesluierde gehoofddoekte islamitische islamitisch joodse joods orthodox-joodse').map(
    (word) => [word, 'belief'] as const,
  ),
  ...words('blinde blind slechtziende dove slechthorende gehandicapte mindervalide andersvalide invalide verlamde').map(
    (word) => [word, 'disability'] as const,
  ),
  ...words('autistische autistisch demente mongoloïde epileptische schizofrene depressieve').map(
    (word) => [word, 'mind'] as const,
  ),
  ...words('oudere ouder oude oud bejaarde bejaard hoogbejaarde').map((word) => [word, 'age'] as const),
  ...words('homoseksuele homoseksueel lesbische lesbisch transgender').map((word) => [word, 'orientation'] as const),
  ...words('arme arm kansarme dakloze').map((word) => [word, 'poverty'] as const),
  ...words('dikke dik mollige mollig corpulente zwaarlijvige obese').map((word) => [word, 'body'] as const),
]);

/** The trait that an adjective before a person names. @param word in lower case */
export function traitOfAdjective(word: string): TraitKind | undefined {
  return TRAIT_ADJECTIVES.get(word);
}

/** Nouns that name a trait behind a person, by the words that lead to them: "met een hoofddoek", "in haar rolstoel". */
const TRAIT_NOUNS: Readonly<Record<string, readonly [TraitKind, leads: string]>> = {
  hoofddoek: ['belief', 'met'],
  hoofddoeken: ['belief', 'met'],
  sluier: ['belief', 'met'],
  hijab: ['belief', 'met in'],
  nikab: ['belief', 'met in'],
  niqab: ['belief', 'met in'],
  boerka: ['belief', 'met in'],
  chador: ['belief', 'met in'],
  keppel: ['belief', 'met'],
  keppeltje: ['belief', 'met'],
  tulband: ['belief', 'met'],
  rolstoel: ['disability', 'met in'],
  rolstoelen: ['disability', 'met in'],
  rollator: ['disability', 'met achter'],
  looprek: ['disability', 'met achter'],
  handicap: ['disability', 'met'],
  beperking: ['disability', 'met'],
  blindenstok: ['disability', 'met'],
  geleidehond: ['disability', 'met'],
  blindengeleidehond: ['disability', 'met'],
  assistentiehond: ['disability', 'met'],
  gehoorapparaat: ['disability', 'met'],
  hoorapparaat: ['disability', 'met'],
  prothese: ['disability', 'met'],
  beenprothese: ['disability', 'met'],
  armprothese: ['disability', 'met'],
  sonde: ['mind', 'met'],
  ms: ['mind', 'met'],
  parkinson: ['mind', 'met'],
  alzheimer: ['mind', 'met'],
  epilepsie: ['mind', 'met'],
  kanker: ['mind', 'met'],
  dyslexie: ['mind', 'met'],
  schizofrenie: ['mind', 'met'],
  autisme: ['mind', 'met'],
  ass: ['mind', 'met'],
  downsyndroom: ['mind', 'met'],
  adhd: ['mind', 'met'],
  dementie: ['mind', 'met'],
  asielcentrum: ['status', 'uit'],
  opvangcentrum: ['status', 'uit'],
  azc: ['status', 'uit'],
  migratieachtergrond: ['origin', 'met'],
  roots: ['origin', 'met'],
  afkomst: ['origin', 'van'],
  origine: ['origin', 'van'],
  herkomst: ['origin', 'van'],
  komaf: ['origin', 'van'],
  kleur: ['skin', 'van'],
  huidskleur: ['skin', 'met'],
  huid: ['skin', 'met'],
  overgewicht: ['body', 'met'],
  obesitas: ['body', 'met'],
};

/** The trait that a noun names behind a preposition. @param word, @param preposition in lower case */
export function traitOfNoun(word: string, preposition: string): TraitKind | undefined {
  if (!Object.hasOwn(TRAIT_NOUNS, word)) return undefined;
  const [kind, leads] = TRAIT_NOUNS[word] as readonly [TraitKind, string];
  return leads.split(' ').includes(preposition) ? kind : undefined;
}

/** Something that is worn or used, so that "die een hoofddoek draagt" names the trait as well. */
export const WORN = new Set(words('hoofddoek sluier hijab nikab niqab boerka chador keppel tulband'));

/** How somebody looks, which is not what he does. */
export const LOOKS = new Set(
  words(
    'lachende glimlachende blije vrolijke jonge mooie knappe vriendelijke trotse bezorgde ernstige jong gelukkige stralende kleine grote lieve tevreden enkele eenzame verdrietige',
  ),
);

/** Words around a person that tell nothing of him. */
export const FRAME_WORDS = new Set(
  words(
    'foto foto’s afbeelding beeld illustratie portret stockfoto close-up tekening van de het een en twee drie vier of zijn haar hun ’n groep groepje',
  ),
);

/** Places that a person can simply be in: whoever names only these does not say what he does. */
export const PLACES = new Set(
  words(
    'straat park bib bibliotheek loket balie onthaal plein marktplein dorpsplein kerkplein stadsplein markt bus tram trein bushalte station perron gang zaal klas klaslokaal speelplaats speelplein stad gemeente dorp centrum wijk buurt keuken buurthuis wijkhuis stadhuis gemeentehuis dienstencentrum zwembad turnzaal sporthal winkel supermarkt tuin bos bank parkbank stoel terras tillift zwembadlift traplift raam deur trap ingang zebrapad stoep voetpad school voorgrond achtergrond kamer woonkamer wachtzaal wachtkamer ziekenhuis tafel tafeltje keukentafel vergadertafel zetel bed bankje muurtje strand kade oever jaarmarkt rommelmarkt kermis speeltuin pleintje parking garage kantoor raadzaal trouwzaal cafetaria refter feestzaal feesttent tent lift gang lokaal leslokaal klasje',
  ),
);

/** Prepositions before such a place. */
export const PLACE_PREPOSITIONS = new Set(words('in op aan voor bij naast van achter onder tussen'));
