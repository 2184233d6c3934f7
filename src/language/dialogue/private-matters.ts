/** What nobody should have to say aloud where others listen. */
export type PrivateMatter =
  'number' | 'debts' | 'income' | 'residence' | 'religion' | 'health' | 'home' | 'divorce' | 'record' | 'poverty';

/** How one matter is asked for or said. */
interface Forms {
  readonly matter: PrivateMatter;
  /** Questions, and orders to say it. */
  readonly asked: readonly RegExp[];
  /** Statements that say it aloud, also without a question mark. */
  readonly told?: readonly RegExp[];
}

/** A regular expression in which YOU, HAVE and ARE stand for "u", "hebt" and "bent" in their forms. */
function form(source: string): RegExp {
  const spelled = source
    .replaceAll('YOU', '(?:u|je|jij|ge|gij)')
    .replaceAll('HAVE', '(?:hebt|heeft|heb)')
    .replaceAll('ARE', '(?:bent|zijt|ben|is)')
    .replaceAll('SEEN', '(?:(?:ik zie|zie ik|ik lees|lees ik|hier staat|staat hier|er staat hier)\\b)');
  return new RegExp(spelled, 'iu');
}

/** The needs that people come for and seldom say aloud. */
const NEED =
  '(?:een )?(?:leefloon|schulden|schuldbemiddeling|schuldhulp|voedselpakket(?:ten)?|voedselhulp|voedselbank|alimentatie|financiële steun|financiële hulp|collectieve schuldenregeling)';
const ILLNESS =
  '(?:diabetes|epilepsie|autisme|adhd|hiv|aids|kanker|dementie|parkinson|een (?:depressie|burn-out|verslaving|psychose|angststoornis|eetstoornis))';
const VISITOR = '(?:madame|mevrouw|meneer|mijnheer|(?:die|deze) (?:vrouw|man|mevrouw|meneer|madame|mensen))';

/** In the order in which they are tried: the first that fits names the matter. */
const MATTERS: readonly Forms[] = [
  {
    matter: 'number',
    asked: [
      /\b(?:wat is|wat was|mag ik|geef|zeg|zegt u|geeft u|hoe luidt)\b[^?.]{0,20}\b(?:uw|je|jouw|zijn|haar) rijksregister(?:nummer|nr)\b(?![^?.]*\b(?:opschrijven|intikken|lezen|scannen|zien|kopiëren)\b)/iu,
      /\b(?:kunt|kan|wilt|wil) (?:u|je|ge) (?:mij |me |even |eens |nog )*(?:uw|je|het) rijksregisternummer (?:even |eens |nog )*(?:geven|zeggen|doorgeven|herhalen)\b/iu,
      /^(?:en )?(?:uw |je )?rijksregisternummer(?:,? alstublieft)? ?\?/iu,
    ],
    told: [/\b\d{2}\.\d{2}\.\d{2}[- ]{1,3}\d{3}[.-]\d{2}\b/u, /\brijksregisternummer is (?:dus )?\d\d\./iu],
  },
  {
    matter: 'divorce',
    asked: [form(`\\balimentatie\\b[^?]{0,40}\\b(?:krijgt|krijg|ontvangt|betaalt|betaal|trekt) YOU\\b`)],
    told: [
      form(`(?:^|[,;:] )(?:dus )?(?:u|ge|gij) gaat (?:dus |ook )?(?:uit de echt )?scheiden\\b[^?]*$`),
      form(`\\bYOU ARE (?:dus |ook |nog |al )*(?:uit de echt )?gescheiden\\b[^.?]{0,15}\\bSEEN`),
      form(`\\bSEEN[^.?]{0,20}\\b(?:gescheiden|(?:echt)?scheiding)\\b`),
    ],
  },
  {
    matter: 'debts',
    asked: [
      form(
        `\\bHAVE YOU (?:(?:veel|nog|ook|soms|misschien|al|andere|grote|hoge|openstaande|zelf) ){0,3}(?:schulden|achterstallen)\\b`,
      ),
      form(
        `\\b(?:komt|kom) YOU (?:hier )?voor (?:uw|de|een|je) (?:\\p{L}+ )?(?:schuld|schulden|schuldbemiddeling|afbetaling)\\b`,
      ),
      /\bhoe(?:veel| groot zijn| hoog zijn)\b[^?]{0,15}\bschulden\b[^?]*\?/iu,
      form(`\\b(?:is|gaat) (?:het|dat) (?:hier )?(?:voor|over|om) [^.?!]{0,60}\\b(?:schulden|schuldbemiddeling)\\b`),
    ],
    told: [
      form(`\\bYOU (?:komt|kom) (?:hier )?(?:dus )?voor (?:uw|de|je) schulden\\b`),
      form(`\\bSEEN[^.?]{0,30}\\b(?:schulden|achterstallen|schuldbemiddeling|schuldenregeling)\\b`),
      form(`\\b(?:u|ge) zit(?:t)? (?:dus )?(?:diep )?in de schulden\\b`),
      form(`\\b(?:u|ge|gij) (?:bent|zijt|was|ging) (?:\\p{L}+ ){0,2}failliet\\b`),
    ],
  },
  {
    matter: 'income',
    asked: [
      form(
        `\\b(?:wat|hoeveel|hoe hoog) (?:is|bedraagt) (?:uw|je|jouw) (?:\\p{L}+ )?(?:inkomen|inkomsten|loon|uitkering|gezinsinkomen|pensioen)\\b`,
      ),
      form(
        `\\bhoeveel (?:verdient|verdien|krijgt|trekt) (?:YOU|uw (?:man|vrouw|partner|gezin))(?: (?:per|elke|iedere|in een) maand)? ?\\?`,
      ),
      form(
        `\\b(?:HAVE|krijgt|krijg|trekt) YOU (?:al |nu |misschien |ook )*(?:een |uw )?(?:leefloon|invaliditeitsuitkering|werkloosheidsuitkering|ziekte-uitkering|uitkering)\\b`,
      ),
      form(
        `\\bHAVE YOU (?:(?:al|dan|nog|ook|zelf|geen|andere|nu|een) ){0,3}(?:inkomen|inkomsten)\\b(?! (?:bij|mee|op))`,
      ),
      form(`\\b(?:komt|kom|ARE) YOU (?:hier )?voor (?:een|uw|het) leefloon\\b`),
    ],
    told: [form(`\\bSEEN[^.?]{0,30}\\b(?:leefloon|\\p{L}*uitkering|steun van het ocmw|werkloos|geschorst)\\b`)],
  },
  {
    matter: 'poverty',
    asked: [form(`\\b(?:is|gaat) (?:het|dat) (?:hier )?(?:voor|over|om) [^.?!]{0,40}\\b${NEED}\\b`)],
    told: [
      form(`^(?:(?:ah|aha|ja|oké|dus),? ){0,2}${NEED},? (?:dus|zeker)\\b`),
      form(`\\b(?:het is|dat is|u komt|ge komt) (?:dus |zeker )?voor ${NEED}\\b`),
      form(
        `\\b${VISITOR} (?:hier )?(?:heeft|hebben|zit|zitten|kan|kunnen|komt) [^.?!,]{0,20}(?:geen geld|zonder (?:geld|eten|inkomen)|geen eten|schulden|een leefloon|niet (?:betalen|rondkomen))\\b`,
      ),
      form(`\\bYOU HAVE (?:dus )?geen geld meer\\b`),
    ],
  },
  {
    matter: 'residence',
    asked: [
      /\b(?:wat is|welke is) (?:uw|je) (?:nationaliteit|verblijfsstatuut|verblijfsstatus|statuut)\b/iu,
      form(`\\bwelke nationaliteit HAVE YOU\\b`),
      form(
        `\\b(?:ARE|verblijft|woont) YOU (?:hier |wel |in België )*(?:wettig|legaal|illegaal|onwettig)\\b(?! (?:verhinderd|gehuwd|getrouwd|afwezig))`,
      ),
      form(
        `\\bARE YOU (?:een |hier )*(?:vluchteling|asielzoeker|illegaal|erkend vluchteling|erkende vluchteling|mens zonder papieren)\\b`,
      ),
      form(
        `\\bHAVE YOU (?:wel |hier |al )*(?:een )?(?:geldige? )?(?:verblijfspapieren|verblijfsvergunning|papieren om hier te (?:wonen|blijven))\\b`,
      ),
    ],
    told: [
      form(`\\bYOU (?:ARE|verblijft|woont) (?:hier |dus )*illegaal\\b`),
      form(`\\bSEEN[^.?]{0,40}\\b(?:tijdelijke bescherming|asielzoeker|vluchteling|zonder papieren)\\b`),
    ],
  },
  {
    matter: 'religion',
    asked: [
      /\b(?:wat is|welke?) (?:uw |je )?(?:geloof|godsdienst|religie)\b[^?]*\?/iu,
      form(
        `\\bARE YOU (?:een )?(?:moslim|moslima|katholiek|christen|joods|jood|protestant|gelovig|vrijzinnig|hindoe|boeddhist)\\b`,
      ),
    ],
  },
  {
    matter: 'health',
    asked: [
      form(
        `\\bHAVE (?:YOU|uw (?:kind|zoon|dochter|man|vrouw|partner|moeder|vader)|hij|zij|ze) (?:(?:een|ook|soms|misschien|al|nog|andere|ernstige|zware|chronische|bepaalde|psychische|zelf) ){0,3}(?:ziekte|ziektes|ziekten|aandoening|handicap|beperking|allergie|diabetes|epilepsie|autisme|hiv|kanker|depressie|burn-out)\\b`,
      ),
      /\b(?:welke|wat voor een?) (?:ziekte|handicap|beperking|aandoening|medicatie|medicijnen)\b[^?]{0,30}\b(?:u|uw|je|ge|hij|zij|ze)\b/iu,
      form(
        `\\b(?:neemt|neem|nemen) (?:YOU|uw (?:kind|zoon|dochter)|hij|zij|ze) (?:(?:nu|ook|veel|soms|bepaalde|andere|al|dagelijks|elke dag) ){0,2}(?:medicatie|medicijnen|geneesmiddelen|pillen)\\b`,
      ),
      form(
        `\\bARE (?:YOU|uw (?:man|vrouw|zoon|dochter|partner)) (?:\\p{L}+ ){0,2}(?:verslaafd|depressief|zwanger|seropositief|psychisch ziek|gehandicapt|zwaar ziek|ongeneeslijk ziek)\\b`,
      ),
      form(`\\b(?:wat is (?:uw|je)|HAVE YOU een|welke is uw) diagnose\\b`),
      /\bwat (?:scheelt|mankeert) (?:er (?:met|aan) )?(?:u|uw (?:kind|zoon|dochter|man|vrouw))\b/iu,
    ],
    told: [
      form(`\\b(?:YOU|uw (?:kind|zoon|dochter|man|vrouw)) HAVE (?:dus |ook )?${ILLNESS}\\b`),
      form(`\\bSEEN[^.?]{0,30}\\b(?:${ILLNESS}|invalide|verslaafd|psychiatrie|psychiater|invaliditeit)\\b`),
      /\b(?:uw|de) diagnose (?:is|luidt)\b/iu,
    ],
  },
  {
    matter: 'home',
    asked: [
      form(
        `\\b(?:zijn er|HAVE YOU|is er) (?:\\p{L}+ ){0,2}(?:problemen|geweld|ruzie|misbruik) (?:bij (?:u|jou|je) )?(?:thuis|in (?:uw|het|je) gezin|met (?:uw|je) (?:man|vrouw|partner))\\b`,
      ),
      form(`\\b(?:wordt|werd|word) YOU (?:\\p{L}+ ){0,3}(?:geslagen|mishandeld|misbruikt|bedreigd)\\b`),
      form(`\\b(?:slaat|mishandelt|bedreigt) (?:(?:uw|je) (?:man|vrouw|partner|vriend)|hij|iemand) (?:u|je|jou)\\b`),
      form(`\\bARE YOU (?:een )?slachtoffer van (?:\\p{L}+ )?(?:geweld|misbruik|partnergeweld|mensenhandel)\\b`),
    ],
  },
  {
    matter: 'record',
    asked: [form(`\\bHAVE YOU (?:(?:een|ook|soms|al) ){0,2}strafblad\\b(?! (?:bij|mee))`)],
    told: [
      form(`\\bYOU (?:staat|sta|zit) (?:hier |in het systeem )*met een strafblad\\b`),
      form(`\\bYOU HAVE (?:dus |hier )*een strafblad\\b`),
      form(`\\bSEEN[^.?]{0,30}\\b(?:strafblad|veroordeel(?:d|ing)|gevangenis)\\b`),
    ],
  },
];

/** Without a question mark: it orders to say it. */
const ORDERS = /\b(?:geef|geeft u|zeg|zegt u)\b/iu;
/** Who says it under a condition says nothing of this visitor. */
const CONDITION = /\b(?:als|indien|wie|wanneer|stel|mensen die)\b/iu;

/** The private matter that a sentence asks for or says aloud, if any. */
export function privateMatterIn(text: string): PrivateMatter | undefined {
  if (CONDITION.test(text)) return undefined;
  const asks = /\?["”’\s]*$/u.test(text) || ORDERS.test(text);
  const found = MATTERS.find(({ asked, told = [] }) => {
    return told.some((one) => one.test(text)) || (asks && asked.some((one) => one.test(text)));
  });
  return found?.matter;
}
