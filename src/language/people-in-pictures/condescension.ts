import type { Frame } from './frame.ts';

/**
 * Wordings that look down on people in a picture, or make something pretty of them: pity, praise for nothing, poverty
 * that laughs, colleagues who are only boys or girls. Patterns are for lower case, and bounded in length.
 */

const word = (pattern: string) => new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'u');

const SKIN = 'zwarte|donkere|bruine|gekleurde';
const ORIGIN =
  'afrikaanse|aziatische|indische|congolese|senegalese|keniaanse|oegandese|rwandese|filipijnse|haïtiaanse|boliviaanse|peruaanse|nepalese|exotische';
const CHEERFUL = 'vrolijke|lachende|blije|schattige|guitige|stralende|goedlachse|dankbare|opgewekte';
const HAPPY =
  'lachen|lacht|stralen|straalt|gelukkig|gelukkige|blij|blije|glimlachen|glimlacht|tevreden|vrolijk|dankbaar|gastvrij|delen alles';
const CONDITION =
  'het syndroom van down|het downsyndroom|downsyndroom|autisme|een vorm van autisme|een (?:(?:zware|lichte|verstandelijke|mentale|fysieke|visuele|auditieve) )?(?:handicap|beperking)|blindheid|doofheid|slechtziendheid|slechthorendheid|dwerggroei|albinisme';
const TEAMS =
  'ict|it|informatica|technische dienst|groendienst|groenploeg|plantsoendienst|werkploeg|wegendienst|garage|magazijn|containerpark|recyclagepark|stadswerf|onthaal|loket|loketten|administratie|secretariaat|poetsdienst|poetsploeg|keuken|kassa|balie|poets|boekhouding|personeelsdienst|kinderopvang';
const WORKS =
  'serveert|serveren|bedient|bedienen|werkt|werken|helpt|helpen|poetst|poetsen|bakt|bakken|verkoopt|verkopen|schenkt|schenken|vouwt|vouwen|brengt|brengen';
const SMILE = 'met (?:een |de )?(?:brede |grote |eeuwige |stralende )?(?:glimlach|smile)(?! op)';

export const CONDESCENDING: readonly Frame[] = [
  { kind: 'suffers', pattern: word(`(?:lijdt|lijden|lijdend|lijdende|leed) aan (?:${CONDITION})`), when: 'always' },
  {
    kind: 'fate',
    pattern: word(
      '(?:draagt|dragen|droeg|aanvaardt|aanvaarden) (?:zijn|haar|hun) (?:lot|kruis|ziekte|handicap|beperking|lijden)(?: (?:moedig|dapper|waardig|gelaten|met moed|met (?:een|de) glimlach))?',
    ),
    when: 'always',
    unless: /processie|kruisweg|christus|passie|pasen|goede week/u,
  },
  {
    kind: 'fate',
    pattern: word(
      '(?:laat|laten) (?:zich (?:niet|nooit) (?:kisten|kennen)|(?:het hoofd|de moed) (?:niet|nooit) (?:hangen|zakken))|(?:blijft|blijven|gaat|gaan|zit|zitten) (?:niet|nooit) bij de pakken (?:neer|neerzitten|zitten)',
    ),
    when: 'apart',
  },
  {
    kind: 'happy-poor',
    pattern: word(
      String.raw`(?:hebben|heeft|bezitten|bezit) (?:bijna |zo goed als |haast |zo |heel )?(?:niets|niks|weinig|niet veel),? (?:maar|en toch|toch|en) [^.!?]{0,25}?(?:${HAPPY})(?: (?:altijd|steeds))?`,
    ),
    when: 'always',
  },
  {
    kind: 'happy-poor',
    pattern: word(
      `(?:met|van) (?:zo |heel |bijna )?(?:weinig|niets) (?:toch |al |zo |even ){0,3}(?:gelukkig|blij|tevreden|vrolijk)|(?:zo |heel )?arm,? (?:maar|doch|en toch) (?:o zo |toch |zo |heel |altijd ){0,2}(?:gelukkig|blij|vrolijk|gastvrij|tevreden)`,
    ),
    when: 'always',
  },
  { kind: 'happy-poor', pattern: word('onze verwende (?:kinderen|kids|jeugd|jongeren)'), when: 'always' },
  {
    kind: 'happy-poor',
    pattern: word('ondanks (?:de|hun|alle) (?:armoede|ellende|miserie)'),
    when: 'people',
  },
  {
    kind: 'cheerful',
    pattern: word(
      `(?:${CHEERFUL}) (?:${ORIGIN}|${SKIN}) (?:kinderen|kindjes|kindertjes|kinderogen|gezichtjes|gezichten|mensen)|(?:${ORIGIN}) (?:kindjes|kindertjes|kinderoogjes|kinderogen)`,
    ),
    when: 'always',
  },
  {
    kind: 'down',
    pattern: word(
      '(?:simpele|eenvoudige|doodbrave|goedige) (?:jongen|jongeman|man|kerel|ziel|zielen|vrouw|meisje|ventje|meid|sukkel)|simpele van geest|eenvoudig van geest',
    ),
    when: 'always',
    unless: /archief|geschied|erfgoed|schilder|museum/u,
  },
  { kind: 'down', pattern: word('(?:een )?hart van goud|(?:een )?gouden hart'), when: 'apart' },
  {
    kind: 'helper',
    pattern: word(
      '(?:bereidwillige|goedhartige|barmhartige|liefdevolle|behulpzame|gulle|onbaatzuchtige) (?:dame|dames|heer|heren|man|vrouw|mensen|vrijwilligers?|vrijwilligsters?|buurman|buurvrouw|buren|medewerkers?|medewerksters?|ziel|zielen|jongen|meisje|inwoners?|voorbijganger)',
    ),
    when: 'apart',
  },
  {
    kind: 'smile',
    pattern: word(String.raw`(?:${WORKS}) (?:[\p{L}’'-]+ ){0,3}?${SMILE}|${SMILE} (?:${WORKS})`),
    when: 'disabled',
  },
  {
    kind: 'veiled',
    pattern: word(
      '(?:die|dat) het (?:net )?(?:iets|wat|een beetje|een tikje|een tikkeltje) (?:moeilijker|lastiger|minder gemakkelijk|minder makkelijk) (?:heeft|hebben)|(?<=(?:kinderen|kindjes|jongeren|mensen|kind|kindje|bewoners|leerlingen|vrienden|vriendjes) )(?:die|dat) (?:net )?(?:iets|wat|een beetje|een tikje|een tikkeltje) anders (?:is|zijn)',
    ),
    when: 'people',
  },
  {
    kind: 'crew',
    pattern: word(
      `(?<!(?:en|of|&) )(?:(?:jongens|mannen|meisjes|meiden|dames|vrouwen) van (?:de |het |onze |ons )?(?:${TEAMS})|meisjes van de receptie)`,
    ),
    when: 'always',
    unless: /archief|geschied|erfgoed/u,
  },
  {
    kind: 'gender-remark',
    pattern: word('(?:sterke|ijzeren) (?:man|vrouw|dame) van|straffe (?:madam|madammen|dames?)|supermama’s?|babes?'),
    when: 'always',
    unless: /circus|touwtrek|kracht|tilt|trekt/u,
  },
  {
    kind: 'label',
    // "Armen" is of the body as well: only at the start, before what people do.
    pattern:
      /^armen(?= (?:genieten|eten|krijgen|wachten|schuiven|ontvangen|halen|vieren|koken|praten|wandelen|lachen)(?!\p{L}))/u,
    when: 'always',
  },
];
