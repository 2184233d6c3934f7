import { CONDESCENDING } from './condescension.ts';
import type { Frame } from './frame.ts';

/**
 * Wordings that make a cliché of people in a picture, whatever else stands there. Patterns are for lower case, and each
 * is bounded in length.
 */

const word = (pattern: string) => new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'u');

const CONDITION =
  'rolstoel|blindheid|doofheid|autisme|downsyndroom|syndroom van down|leeftijd|ziekte|spierziekte|aandoening|hoofddoek|afkomst|slechthorendheid|slechtziendheid|dementie|ms|parkinson|epilepsie|kanker|reuma|verlamming|prothese|beenprothese|armprothese|rollator|migratieachtergrond|taalachterstand|gebrekkig nederlands|armoede|jaren';
const SEVERITY =
  'hoge|gezegende|zware|ernstige|zeldzame|ongeneeslijke|chronische|visuele|auditieve|verstandelijke|mentale|fysieke|lichamelijke|motorische|zwaar|elektrische';
/** As somebody is said to be: "hoewel hij blind is". */
const STATE =
  'blind|doof|slechtziend|slechthorend|verlamd|autistisch|dement|(?:zit|zitten) in een rolstoel|in een rolstoel (?:zit|zitten)|een rolstoel|downsyndroom|syndroom van down|autisme|(?:niets|niet|nauwelijks|weinig) (?:meer )?(?:ziet|hoort|zien|horen)|(?:hoort|ziet) (?:niets|niet|nauwelijks|weinig)|maar één (?:arm|been|hand)';

export const FRAMES: readonly Frame[] = [
  {
    kind: 'despite',
    pattern: word(`(?:ondanks|niettegenstaande) (?:zijn|haar|hun|een) (?:(?:${SEVERITY}) )?(?:${CONDITION})`),
    when: 'always',
  },
  {
    kind: 'despite',
    pattern: word(`(?:ondanks|niettegenstaande) (?:zijn|haar|hun|een) (?:${SEVERITY}) (?:handicap|beperking)`),
    when: 'always',
  },
  {
    kind: 'despite',
    pattern: word(
      String.raw`(?:(?:hoewel|ofschoon) (?:[\p{L}’'-]+ ){1,3}?|(?:ook )?al (?:is|zit|heeft|ziet|hoort) (?:hij|zij|ze|[\p{L}’'-]+) )(?:${STATE})(?: (?:is|zijn|heeft))?`,
    ),
    when: 'always',
  },
  { kind: 'despite', pattern: word('ondanks alles'), when: 'trait' },
  {
    kind: 'despite',
    pattern: word(
      'zelfs (?:met|in) (?:haar|zijn|hun|een) (?:rolstoel|rollator|prothese|beenprothese|handicap|beperking|witte stok)',
    ),
    when: 'always',
  },
  {
    kind: 'despite',
    pattern: word(
      'maar (?:(?:hij|zij|ze) )?(?:lacht|straalt|geniet|blijft lachen|geeft (?:nooit|niet) op|laat zich niet kennen)',
    ),
    when: 'trait',
  },
  {
    kind: 'surprise',
    pattern: word(
      String.raw`(?:doet|doen|speelt|spelen|danst|dansen|zingt|zingen|sport|sporten|mag|mogen|kan|kunnen) (?:er )?(?:ook|gewoon|zelfs|even goed) (?:gewoon |gezellig |vrolijk )?mee(?:doen|spelen|dansen|zingen|helpen)?|(?:hoort|horen) er (?:ook|gewoon|helemaal)(?: helemaal| gewoon)? bij|tellen? ook mee|(?:mag|mogen|kan|kunnen) ook (?:eens|een keer)`,
    ),
    when: 'trait',
  },
  {
    kind: 'age',
    pattern: word(
      String.raw`(?:ook |zelfs )?(?:nog )?op (?:hoge|gezegende|hun|haar|zijn)(?: hoge| gezegende)? leeftijd (?:[\p{L}’'-]+ ){0,4}?(?:nog(?! niet| geen)|actief|fit|sportief|jong)`,
    ),
    when: 'always',
  },
  {
    kind: 'age',
    pattern: word(
      String.raw`nog (?:altijd|steeds|zo|heel|erg|best|lang niet)? ?(?:kwiek|kranig|kras|fit|vitaal|bij de pinken|bij de tijd|goed ter been|goed bij de pinken|helder(?: van geest| in het hoofd)?|scherp van geest|vief|monter|jong van hart|versleten)`,
    ),
    when: 'old',
  },
  {
    kind: 'victim',
    pattern: word(
      '(?:makkelijke?|gemakkelijke?|weerloze?|kwetsbare?|ideale?|dankbare?|gewillige?) (?:slachtoffers?|doelwit|doelwitten|prooi|prooien)',
    ),
    when: 'trait',
  },
  {
    kind: 'praise',
    pattern: word(
      String.raw`zonnetjes? in huis|bron van inspiratie|een (?:echte |ware |grote )?inspiratie|voorbeeld voor (?:ons|velen|iedereen)(?: allemaal)?|petje af|ware held(?:in|en)?|doorzett(?:er|ers|ster)|wat een (?:moed|kracht|karakter)|hoedje af|bewonderenswaardige?`,
    ),
    when: 'trait',
  },
  {
    kind: 'special',
    pattern: word(
      'speciale (?:sporters?|sportertjes|atleten|kinderen|kindjes|kind|jongeren|mensen|mens|leerlingen|bewoners|bezoekers|collega|collega’s|medewerkers?|spelers?|speelvogels|vrienden|vriendjes|broer|zus)',
    ),
    when: 'disability',
  },
  {
    kind: 'worry',
    pattern: word('zorgenkindjes?'),
    when: 'always',
  },
  {
    kind: 'gender-remark',
    pattern: word(
      'keukenprins(?:es|essen|esje)?|haan(?:tje)? in het kippenhok|(?:staat|staan|stond|stonden) (?:haar|hun) mannetje|vrouwelijke toets|vrouwelijk schoon|schone geslacht|lieftallige|bevallige|charmante (?:dames|assistentes?|medewerksters?|gastvrouwen)|powervrouw(?:en)?|powerdames?|mannen onder elkaar|kakelende (?:dames|vrouwen)|huisvrouwtjes?',
    ),
    when: 'always',
  },
  {
    kind: 'gender-remark',
    pattern: word('(?:enige|eenzame) (?:man|vrouw|meisje|jongen) (?:tussen|onder)'),
    when: 'always',
  },
  {
    kind: 'gender-surprise',
    pattern: word(
      '(?:vrouw|man|meisje|jongen|vrouwen|mannen|meisjes|jongens) (?:op|aan|in|achter|als|bij|met) [^,.!?:;]{2,30}[,:;!.–-]{0,2} {1,2}(?:dat|het) kan (?:dus )?ook|(?:vrouwen|meisjes|mannen|jongens|dames) kunnen (?:dat|het) ook|ook (?:vrouwen|meisjes|mannen|jongens|dames) kunnen(?! (?:terecht|deelnemen|inschrijven|meedoen|aansluiten|komen|zich|hier|er|gratis|kiezen|naar|bij|in|aan|op))|niet alleen (?:voor|iets voor) (?:mannen|jongens|vrouwen|meisjes)',
    ),
    when: 'people',
  },
  {
    kind: 'gender',
    pattern: word('enige (?:mannelijke|vrouwelijke)'),
    when: 'people',
  },
  {
    kind: 'exotic',
    pattern: word(
      'exotische (?:geuren|geur|smaken|sfeer|klanken|ritmes|tintje|toets|gasten|bezoekers|buren|schoonheid|schoonheden|vrouwen|danseressen|lekkernijen|keukens?|hapjes|gerechten|dansen|muziek|kledij|outfits?)|exotisch tintje',
    ),
    when: 'people',
    unless: /plant|dieren|dierentuin|vogel|vruchten|fruit|vlinder|serre|hout/u,
  },
  {
    kind: 'exotic',
    pattern: word('(?:oosterse|indische|afrikaanse|aziatische|zuiderse) schon(?:e|en|heid|heden)'),
    when: 'always',
  },
  {
    kind: 'colours',
    pattern: word(
      'alle kleuren (?:spelen|dansen|zingen|leven|wonen|feesten)|(?:spelen|dansen|zingen|lachen|leven|feesten|koken|wonen|sporten) alle kleuren(?: samen| door elkaar)?',
    ),
    when: 'people',
    unless: /verf|bloem|tulp|ballon|vlag/u,
  },
  {
    kind: 'generalising',
    pattern: word(
      'in (?:het|hun) bloed|temperamentvolle?|zuiders temperament|oosterse gastvrijheid|gastvrij volk|warmbloedige?',
    ),
    when: 'elsewhere',
    unless: /bloeddon|donor|bloedgev/u,
  },
  {
    kind: 'new-belgians',
    pattern: word(
      '(?:onze )?nieuwe (?:belgen|vlamingen|landgenoten)|(?:gekleurde|zwarte|bruine|allochtone) (?:medemens|medemensen|medelanders)',
    ),
    when: 'always',
    unless: /nationaliteit|belg (?:word|geworden)|onthaal van nieuwe/u,
  },
];

/** A wording of `FRAMES` in a text, in offsets of its prose. */
export interface FoundFrame {
  readonly frame: Frame;
  readonly from: number;
  readonly to: number;
}

/** The wordings that a text has, in the order of the list. */
export function framesIn(text: string): FoundFrame[] {
  const lower = text.toLowerCase();
  // Some letters get longer in lower case: then places would not fit.
  if (lower.length !== text.length) return [];
  return [...FRAMES, ...CONDESCENDING].flatMap((frame) => {
    const match = frame.pattern.exec(lower);
    return match ? [{ frame, from: match.index, to: match.index + match[0].length }] : [];
  });
}

/** Words of age and state that stand for a trait where no noun phrase has one. */
export const TELLS_STATE = word(STATE);
export const TELLS_AGE = /(?<!\d)(?:[7-9]\d|1[01]\d)(?!\d)|jarige/u;
