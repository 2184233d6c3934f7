/** "plaatsing" gives "plaatsen", "registratie" gives "registreren". */
export const verbOf = (noun: string): string => noun.replace(/ing$/u, 'en').replace(/atie$/u, 'eren');

/** What towns do, with the verb where the ending does not give it. No things, no gatherings, no steps in law. */
export const ACTIONS: ReadonlyMap<string, string> = new Map(
  `aanbesteding aanduiding aangifte:aangeven aankondiging aankoop:aankopen aanleg:aanleggen aanlevering aanmaning aanmelding aanpassing aanplanting aanrekening aansluiting aanstelling aanvulling aanwerving aanwijzing activatie:activeren activering afbakening afbraak:afbreken afhandeling aflevering afmelding afname:afnemen afschaffing afstemming afvoer:afvoeren afweging analyse:analyseren annulatie
    annulering asfaltering automatisering begeleiding behandeling beheer:beheren bekendmaking benoeming beoordeling berekening bescherming beslissing besluit:besluiten bespreking besteding bestelling bestraffing bestrijding betaling betekening beveiliging bevestiging bevraging bewaking bewaring bezorging bijdrage:bijdragen boeking communicatie:communiceren controle:controleren correctie:corrigeren
    coördinatie deelname:deelnemen digitalisering doorverwijzing evaluatie facturatie facturering financiering goedkeuring handhaving heraanleg:heraanleggen herberekening herinrichting herplaatsing herstel:herstellen herstelling hervorming herziening:herzien huldiging identificatie:identificeren inbeslagname:in_beslag_nemen inbreng:inbrengen indexering indiening ingebruikname:in_gebruik_nemen
    inhuldiging inkoop:inkopen inname:innemen inning inrichting inschatting inschrijving inspanning:zich_inspannen inspectie:inspecteren installatie inventarisatie investering invoering invordering invulling inzameling isolatie:isoleren kennisgeving:laten_weten keuring keuze:kiezen kwijtschelding lediging legalisatie:legaliseren levering loting mededeling:meedelen medewerking:meewerken melding meting
    naleving navraag:navragen neerlegging omruiling onderhandeling onderhoud:onderhouden ondersteuning ondertekening onderzoek:onderzoeken ontbinding ontharding onthulling ontmanteling ontruiming ontsmetting ontvangst:ontvangen ontwikkeling opening opgave:opgeven ophaling ophoging opkuis:opkuisen oplevering opmaak:opmaken opmeting opname:opnemen oprichting oproeping opschorting opslag:opslaan
    opsporing opstart:opstarten opstelling opvang:opvangen opvolging opvraging opzegging opzoeking overbrenging overdracht:overdragen overhandiging overleg:overleggen overmaking overname:overnemen overplaatsing overschrijving plaatsing publicatie:publiceren raadpleging raming realisatie registratie registrering reiniging renovatie reparatie:repareren reservatie reservering restauratie ruiming
    samenstelling sanering schatting schoonmaak:schoonmaken schorsing schrapping screening:screenen selectie:kiezen sensibilisering sloop:slopen sluiting snoei:snoeien sortering splitsing stemming stopzetting storting subsidiëring telling terbeschikkingstelling:ter_beschikking_stellen terugbetaling teruggave:teruggeven terugvordering toediening toekenning toelichting toepassing toetsing toewijzing
    toezegging toezending toezicht:toezicht_houden transport:vervoeren uitbetaling uitbreiding uitgifte:uitgeven uitlening uitnodiging uitreiking uitrol:uitrollen uitschrijving uitstel:uitstellen uitvoering uitwerking uitwisseling vaststelling verandering verbetering verbouwing verdeling verduurzaming vereenvoudiging vergelijking vergoeding vergroening verhoging verhuizing verhuur:verhuren
    verificatie:controleren verkoop:verkopen verlaging verlenging vermelding vermindering vernietiging vernieuwing verplaatsing verrekening verspreiding verstrekking vervanging vervoer:vervoeren verwerking verwijdering verwittiging verzending voorbereiding voorlegging vrijgave:vrijgeven vrijstelling weergave:weergeven wegname:wegnemen weigering werving wijziging zuivering`
    .split(/\s+/u)
    .map((entry) => {
      const [noun = '', verb] = entry.split(':');
      return [noun, verb?.replaceAll('_', ' ') ?? verbOf(noun)];
    }),
);
/** Also the name of something that takes place on a day: "de opening vindt plaats op 3 mei" is right. */
export const EVENTS =
  /^(?:bespreking|bevraging|herdenking|huldiging|inhuldiging|loting|ondertekening|onthulling|ontvangst|opening|opname|oplevering|opvang|overdracht|overhandiging|overleg|raadpleging|stemming|telling|toelichting|uitreiking|verhuizing|verkoop|onderzoek|inwijding|inzegening|lancering|presentatie|veiling|verloting|voordracht)$/u;
/** Words on "-ing" that are things, gatherings or accidents, although a verb is near; also at the end of a compound. */
export const THINGS =
  /(?:instelling|woning|rekening|vergunning|vereniging|vergadering|opleiding|stelling|leiding|oefening|training|verkiezing|omgeving|lening|zitting|lezing|wandeling|vertoning|viering|regering|belasting|werking|mening|(?<!in)richting|ervaring|handeling|ontmoeting|vorming|beweging|opvoering|uitzending|vertelling|aanrijding|botsing|ontploffing|ontsporing|overstroming|vergissing|verdrinking|besmetting|aanvaring|verrassing|bevalling|schending|overtreding|beschieting|ontsnapping|ontvoering|arrestatie|operatie|organisatie|delegatie|situatie|demonstratie|manifestatie|generatie|combinatie|informatie|gebruiksaanwijzing|kinderopvang)$/u;
export const HAPPENS = /^(?:gebeuren|geschieden|plaatsvinden|plaatshebben)$/u;
/** Verbs, and the actions beside which they say nothing by themselves. */
export const PERFORMS = [
  [/^nemen$/u, /^beslissing$/u],
  [/^(?:plegen|voeren)$/u, /^(?:overleg|onderhandeling)$/u],
  [/^(?:geven|verlenen)$/u, /^(?:uitvoering|invulling|toelichting|goedkeuring|medewerking|ondersteuning)$/u],
  [/^leveren$/u, /^(?:bijdrage|inspanning)$/u],
  [/^uitoefenen$/u, /^(?:controle|toezicht)$/u],
  [/^treffen$/u, /^voorbereiding$/u],
  [/^instellen$/u, /^onderzoek$/u],
  [/^verrichten$/u, /./u],
  [
    /^(?:aanbrengen|doorvoeren|ondergaan)$/u,
    /^(?:wijziging|ver(?:ander|beter|hog|lag|minder|nieuw)ing|aanpassing|uitbreiding|correctie|hervorming|indexering)$/u,
  ],
  [
    /^(?:maken|doen)$/u,
    /^(?:inschatting|vergelijking|(?:her)?berekening|afweging|reserv(?:atie|ering)|raming|schatting|evaluatie|analyse|selectie|betaling|storting|vaststelling|mededeling|bestelling|aanpassing|inschrijving|toezegging|navraag|opzoeking|herstelling|meting|controle)$/u,
  ],
  [
    /^uitvoeren$/u,
    /^(?:wijziging|aanpassing|verbetering|uitbreiding|(?:ver)?plaatsing|controle|(?:op)?meting|onderzoek|herstelling|reparatie|telling|keuring|inspectie|(?:her)?berekening|reiniging|evaluatie|analyse|screening|registratie|verbouwing|renovatie|sanering|inventarisatie|schatting|toetsing|beoordeling)$/u,
  ],
] as const;
/** Fixed expressions: the verb, what stands with it, the preposition that they ask for, and the plain verb. */
export const EXPRESSIONS = [
  'nemen/aanvang//beginnen nemen/kennis/van/lezen maken/gebruik/van/gebruiken maken/melding/van/melden maken/begin/met/beginnen',
  'treffen/regeling//regelen brengen/tot_stand// brengen/tot_uitvoering//uitvoeren brengen/ten_uitvoer//uitvoeren',
].flatMap((line) => line.split(' ').map((entry) => entry.replaceAll('_', ' ').split('/')));
/** Infinitives that are nouns of their own behind "het", or tell what something does by itself. */
export const LEXICAL =
  /^(?:ontbreken|eten|leven|bestaan|voortbestaan|wonen|vertrouwen|wantrouwen|optreden|vermoeden|verleden|vermogen|schrijven|inkomen|verblijven|overlijden|verlangen|streven|weten|wezen|voornemen|onderkomen|aanzien|ontstaan|lijden|gebeuren|samenleven|samenwonen|handelen|ingrijpen|aftreden|falen|slagen|welslagen|functioneren|bewegen|zijn|waren|worden|hebben|kunnen|moeten|mogen|zullen|willen|gaan|komen|dreigen|blijken|lijken|oordelen|denken|gevoelen|genoegen|aandenken|spelen|werken|zwemmen|lopen|rijden|slapen|huilen|lachen|roepen|gedragen|uitzien|geloven|begin|verloop)$/u;
/** What is taxed, allowed or paid for: "een retributie op het parkeren van". What is done has that name there. */
export const LEVIES =
  /(?:belasting|retributie|taks|heffing|vergunning|toelating|machtiging|melding|premie|subsidie|toelage|tegemoetkoming|kost|kosten|tarief|prijs|vergoeding|vrijstelling)$/u;
/** Before examples: "kleine herstellingen, zoals het ontkalken van kranen". */
export const EXAMPLES = /^(?:zoals|bijvoorbeeld|bv|bijv|waaronder|namelijk|name|meer|genre)$/u;
/** Verbs that wait for an infinitive: in "u kunt het huren van de stad", "het" is a thing. */
export const AWAITS = /^(?:kunnen|moeten|mogen|willen|zullen|laten|komen|gaan|blijven|hoeven|helpen)$/u;
/** Nouns that make a chain heavy; not what is also a thing: "vergoeding", "isolatie". */
export const ABSTRACT = /(?<!vergoed|begeleid|bestell|uitnodig)ing$|(?<!isol|install|public)atie$|iteit$|baarheid$/u;
/** All verbs that can be empty: others are passed over at once. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set([
  ...'gebeuren geschieden plaatsvinden plaatshebben overgaan verlopen gebruikmaken nemen plegen voeren geven verlenen'.split(
    ' ',
  ),
  ...'leveren uitoefenen treffen instellen verrichten aanbrengen doorvoeren ondergaan maken doen uitvoeren'.split(' '),
  ...EXPRESSIONS.map(([verb]) => verb as string),
]);
