import { traitOfAdjective, type TraitKind } from '../../src/language/people-in-pictures/lexicon.ts';
import {
  everybodyOn,
  type PicturePage,
  picturePageOf,
  type PictureTexts,
} from '../../src/language/people-in-pictures/page.ts';
import type { Person, Picture, Trait } from '../../src/language/people-in-pictures/picture.ts';
import { defineRule, type Report } from '../../src/rule/rule.ts';

/** What a trait says, where it is needed only if the page is about it: no picture shows it, or nobody asked. */
const SAYS: Readonly<Record<TraitKind, (person: Person) => string>> = {
  origin: ({ called, isPlural }) => `zegt waar ${called} vandaan ${isPlural ? 'komen' : 'komt'}`,
  status: () => 'zegt hoe mensen naar hier kwamen',
  mind: ({ called }) => `zegt iets over de gezondheid van ${called}`,
  orientation: () => 'zegt iets over de liefde of het gender van mensen',
  poverty: () => 'zegt hoeveel geld mensen hebben',
  body: ({ called }) => `zegt hoe het lichaam van ${called} eruitziet`,
  belief: () => 'zegt welk geloof mensen hebben',
  skin: () => 'zet mensen apart door hun huid',
  disability: () => 'zegt iets over een handicap',
  age: () => 'zegt hoe oud mensen zijn',
};
const NEEDLESS = new Set<TraitKind>(['origin', 'status', 'mind', 'orientation', 'poverty', 'body']);
/** Beside a name, only what nobody sees. */
const NEEDLESS_BY_NAME = new Set<TraitKind>(['origin', 'status', 'mind', 'belief', 'orientation', 'poverty']);
/** "Moussa, " before "een donkere man": who somebody is was told already. */
const APPOSITION = /\p{Lu}[\p{L}’'-]+,? $/u;
/** Before a function. */
const BEFORE_FUNCTION = new Set<TraitKind>(['origin', 'belief', 'mind', 'disability', 'orientation', 'body']);
/** Behind one as well: a wheelchair, which can be seen, is no more than what somebody has with him. */
const BEHIND_FUNCTION = new Set<TraitKind>(['origin', 'mind']);
/** Words for skin that set people apart, whatever they do. */
const SETS_APART = /^(?:donkere?|gekleurde?|getinte?|donkergetinte|donkerkleurige|donkerhuidige)$/iu;
/** Words that inclusieve-woorden reports itself. */
const LISTED =
  /^(?:allochtone?|niet-westerse|gehandicapte|andersvalide|invalide|mindervalide|bejaarden?|bejaard|hoogbejaarde|kansarmen?|daklozen?|demente|rolstoelpatiënt(?:en|e|es)?|oudjes?)$/iu;
const LISTED_PAIR =
  /^(?:gekleurde|getinte) (?:mensen|man|mannen|vrouw|vrouwen|persoon|personen|inwoners|kinderen|jongeren)$/iu;
/** Where somebody who makes art, plays a match or speaks for a country comes from is a fact about that. */
const KNOWN_BY_ORIGIN =
  /(?:muzikant|zanger|danser|kunstenaar|schilder|schrijver|schrijfster|auteur|dichter|fotogra|journalist|act(?:eur|rice)|dj$|drummer|gitarist|pianist|violist|componist|dirigent|loper|loopster|zwem|wielrenner|atle(?:et|te)|voetbal|basket|judoka|turn|winna|kampioen|kapitein|speler|ambassadeur|consul|delegatie|burgemeester|soldaat|soldaten|spreker|student|professor|onderzoeker|kok$|koks$)/u;
/** How many others must stand there without a trait before one with a trait stands out. */
const OTHERS = 2;
/** A year of before: a picture from the archive. */
const PAST = /(?<!\d)(?:1[5-9]\d\d|jaren (?:vijftig|zestig|zeventig))(?!\d)/u;
const ARCHIVE = /archief|geschied|erfgoed|wereldoorlog|herdenk|museum/u;
const CROWD = /(?<!\p{L})(?:tientallen|honderden|honderd|publiek|menigte|[6-9]|[1-9]\d+)(?!\p{L})/iu;

/** "Tesfay komt uit Eritrea", "Fatima Diallo, raadslid", "ook Geert (43)": a text that tells who somebody is. */
const NAME_TOLD =
  /^(\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}-]+){0,3}(?:, | (?:is|komt|woont|leert|leerde|vertelt|werkt|heeft|oefent|wil|volgt|kookt|speelt|fietst|studeert) )|(?<!\p{L})(\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}-]+){0,2} \(\d{1,3}(?: jaar)?\)/u;

type Somebody = ReturnType<typeof everybodyOn>[number];

export default defineRule({
  id: 'beeld-kenmerk',
  category: 'beeld',
  title: 'Mensen herleid tot een kenmerk',
  description: 'Meldt teksten bij beelden die van iemand alleen een kenmerk noemen, of een kenmerk dat niet nodig is.',
  why: 'In “vrouw met hoofddoek” doet de vrouw niets: ze is alleen haar hoofddoek. De andere mensen op de pagina krijgen wel een naam of een taak. Wie zo in beeld komt, hoort er niet bij. Herkomst en gezondheid ziet u ook niet op een foto. En naast een naam duwt een kenmerk iemand weer in een groep.',
  how: 'Zeg wat iemand doet, of wie het is. Noem een kenmerk alleen als de pagina daarover gaat, of als de persoon dat zelf wil. Beschrijf alle mensen op dezelfde manier.',
  sources: [
    'GRIP, handboek voor mediamakers',
    'Unia, woordenlijst: noem een kenmerk alleen als het ertoe doet',
    'diversiteitspraktijk.be: diversiteit in beeld',
  ],
  criterion: 'Beeldvorming',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'off' },
  fixable: 'never',
  options: {},
  wrong: [
    { text: '<img src="bib.jpg" alt="Vrouw met hoofddoek">', format: 'html', matches: ['met hoofddoek'] },
    { text: '![Een man in een rolstoel aan het loket](loket.jpg)', format: 'markdown', matches: ['in een rolstoel'] },
    { text: '![Zwarte jongen op het speelplein](speelplein.jpg)', format: 'markdown', matches: ['Zwarte'] },
    {
      text: '<figure><img src="soep.jpg" alt="Soep in grote potten"><figcaption>Een Turkse vrouw roert in de soep.</figcaption></figure>',
      format: 'html',
      matches: ['Turkse'],
    },
    {
      text: '![Jongen met autisme bouwt een toren](toren.jpg)',
      format: 'markdown',
      matches: ['met autisme'],
      severity: 'info',
    },
    {
      text: '![Reza, vluchteling uit Afghanistan](reza.jpg)',
      format: 'markdown',
      matches: ['vluchteling'],
    },
    { text: '![Dove barista](koffie.jpg)', format: 'markdown', matches: ['Dove'] },
    {
      text: '<img src="fietsles.jpg" alt="Moslima’s leren fietsen op het plein">',
      format: 'html',
      matches: ['Moslima’s'],
    },
    { text: '![Gekleurde kindjes op het springkasteel](feest.jpg)', format: 'markdown', matches: ['Gekleurde'] },
    {
      text: '![Marokkaanse kapper knipt een klant](kapper.jpg)',
      format: 'markdown',
      matches: ['Marokkaanse'],
      severity: 'info',
    },
    {
      text: '![Schepen Lotte Claes en enkele vluchtelingen bij de nieuwe boom](boom.jpg)',
      format: 'markdown',
      matches: ['enkele vluchtelingen'],
      severity: 'info',
    },
    {
      text: '# Nederlands oefenen\n\n<figure><img src="fiets.jpg" alt="Asielzoeker met buddy"><figcaption>Tesfay komt uit Eritrea en woont nu in Hoogbeke.</figcaption></figure>',
      format: 'html',
      matches: ['Asielzoeker'],
    },
  ],
  right: [
    { text: '![Een vrouw kiest een boek aan de balie](bib.jpg)', format: 'markdown' },
    { text: '![Vrouw met hoofddoek leest een verhaal voor](bib.jpg)', format: 'markdown', trap: 'ze doet iets' },
    {
      text: '# Rolstoelen lenen\n\n![Man in rolstoel](rolstoel.jpg)',
      format: 'markdown',
      trap: 'de pagina gaat over het kenmerk',
    },
    {
      text: '<figure><img src="raad.jpg" alt="Vrouw met hoofddoek"><figcaption>Fatima Diallo, raadslid</figcaption></figure>',
      format: 'html',
      trap: 'het bijschrift zegt wie ze is',
    },
    { text: '![Vrijwilliger in rolstoel](vrijwilliger.jpg)', format: 'markdown', trap: 'haar taak staat erbij' },
    {
      text: '<figure><img src="reza.jpg" alt="Reza, vluchteling uit Iran"><figcaption>“Volgend jaar wil ik weer voor de klas staan.”</figcaption></figure>',
      format: 'html',
      trap: 'het bijschrift geeft zijn eigen woorden',
    },
    {
      text: '![De Keniaanse loopster Faith Mwangi wint](loop.jpg)',
      format: 'markdown',
      trap: 'een sporter komt uit voor een land',
    },
    {
      text: '![Meryem Aksoy tikt met haar witte stok tegen de stoel](stok.jpg)',
      format: 'markdown',
      trap: 'ze heeft een naam en doet iets',
    },
    { text: '![Vrouw in zwarte jas](jas.jpg)', format: 'markdown', trap: 'het kenmerk hoort bij de jas' },
    { text: '![Lege rolstoel aan de ingang](ingang.jpg)', format: 'markdown', trap: 'een beeld zonder mensen' },
    {
      text: '![Belgische en Poolse mannen op het plein, 1919](archief.jpg)',
      format: 'markdown',
      trap: 'een foto uit het archief',
    },
    {
      text: 'Op de foto staat een Turkse vrouw. Klopt dat wel?',
      trap: 'gewone tekst, geen tekst bij een beeld',
    },
    {
      text: '![Oude vrienden op een bank](bank.jpg)',
      format: 'markdown',
      trap: '“oude” zegt hier niets over hun leeftijd',
    },
  ],
  start(context) {
    if (context.document.images.length === 0) return {};
    const page = picturePageOf(context.document);
    return {
      block: (_, { grammars }) => page.take(context.analysis, grammars),
      finish() {
        for (const report of reportsOn(page)) context.report(report);
      },
    };
  },
});

function reportsOn(page: PicturePage): Report[] {
  const reports: Report[] = [];
  const told = new Set<PictureTexts>();
  const everybody = everybodyOn(page);
  for (const one of everybody) {
    // One finding for an image: its caption often says the same as its alternative text.
    if (told.has(one.texts) || isOfThePast(one, page)) continue;
    const report =
      aboutNameBeside(one) ??
      aboutTraitAlone(one, page) ??
      aboutTraitByName(one, page) ??
      aboutTraitBeforeFunction(one, page) ??
      aboutNeedless(one, everybody, page) ??
      aboutNameless(one);
    if (!report) continue;
    told.add(one.texts);
    reports.push(report);
  }
  if (reports.length > 0) return reports;
  const uneven = everybody.find((one) => !isOfThePast(one, page) && standsOut(one, everybody, page));
  return uneven ? [unevenReport(uneven)] : [];
}

/** A picture from the archive tells of who people were. */
function isOfThePast({ texts }: Somebody, page: PicturePage): boolean {
  return texts.texts.some(({ block }) => PAST.test(block.text)) || ARCHIVE.test(page.opening);
}

/** "Asielzoeker met buddy" above "Tesfay woont sinds vorig jaar in Hoogbeke": whatever the page is about, he has a name. */
function aboutNameBeside({ person, picture, texts }: Somebody): Report | undefined {
  const trait = person.traits.find(({ isNoun, text }) => isNoun && !LISTED.test(text));
  if (!trait || trait.kind === 'age' || person.isNamed || person.isPlural || picture.hasLooseName) return undefined;
  if (!picture.isVerbless) return undefined;
  for (const other of texts.texts) {
    const name = other === picture ? undefined : NAME_TOLD.exec(other.block.text)?.slice(1).find(Boolean);
    if (!name || traitOfAdjective(name.toLowerCase())) continue;
    return {
      at: placeOf(trait, person, picture),
      message: `Bij het beeld staat een naam (“${name}”), maar deze tekst zegt alleen “${trait.text}”. Gebruik ook hier die naam, en zeg wat die persoon doet.`,
    };
  }
  return undefined;
}

/** Somebody of whom the text says how he looks, and nothing else. */
function aboutTraitAlone({ person, picture, texts }: Somebody, page: PicturePage): Report | undefined {
  const [trait] = person.traits;
  if (!trait || !picture.isBare || person.sort === 'function' || isToldElsewhere(picture, texts)) return undefined;
  if (picture.people.some(({ sort, part }) => sort === 'function' || part)) return undefined;
  if (picture.people.some(({ traits }) => traits.some(({ text }) => LISTED.test(text)))) return undefined;
  if (trait.kind === 'age' && (picture.hasPlace || trait.isNoun)) return undefined;
  if (person.traits.some((one) => page.concerns(one, picture))) return undefined;
  const rest = `Zeg wat ${person.called} ${person.isPlural ? 'doen' : 'doet'}, of wie het ${person.isPlural ? 'zijn' : 'is'}.${trait.isNoun ? '' : ' Laat het kenmerk weg als het niet nodig is.'}`;
  const start = picture.hasPlace
    ? `Deze tekst noemt een kenmerk (“${trait.text}”), maar niet wat er gebeurt.`
    : `Deze tekst noemt alleen een kenmerk: “${trait.text}”.`;
  return { at: placeOf(trait, person, picture), message: `${start} ${rest}` };
}

/** The other text of the image says who they are, or what they do. */
function isToldElsewhere(picture: Picture, { texts }: PictureTexts): boolean {
  return texts.some((text) => text !== picture && (text.hasLooseName || (text.people.length > 0 && !text.isBare)));
}

/** "Reza, vluchteling uit Afghanistan": a name says who he is, and the trait makes him one of a group. */
function aboutTraitByName({ person, picture, texts }: Somebody, page: PicturePage): Report | undefined {
  if (!person.isNamed || person.isPlural) return undefined;
  const isSaidApart = APPOSITION.test(picture.block.text.slice(0, person.from));
  const trait = person.traits.find(({ kind, text }) => {
    return (NEEDLESS_BY_NAME.has(kind) || (kind === 'skin' && isSaidApart)) && !LISTED.test(text);
  });
  if (!trait || isKnownByOrigin(trait, person) || tellsHimself(texts)) return undefined;
  if (page.isAbout(trait)) return undefined;
  const called = person.sort === 'function' ? person.called : person.called.replace('deze persoon', 'die persoon');
  return {
    at: placeOf(trait, person, picture),
    message: `Er staat al een naam, en “${trait.text}” ${SAYS[trait.kind]({ ...person, called })}. Laat dat weg als het hier niet nodig is, en zeg liever wat ${called} doet.`,
    // "in zijn Turkse bakkerij" can be told of the bread as well.
    ...(person.sort === 'person' &&
      trait.to === person.to &&
      !trait.isNoun &&
      !trait.text.includes(' ') && { severity: 'info' }),
  };
}

/** "Dove barista", "Turkse bakker", "chauffeur met Poolse roots". */
function aboutTraitBeforeFunction({ person, picture }: Somebody, page: PicturePage): Report | undefined {
  if (person.sort !== 'function' || person.isNamed || picture.hasLooseName) return undefined;
  const trait = person.traits.find(({ kind, text, to }) => {
    if (!BEFORE_FUNCTION.has(kind) || LISTED.test(text)) return false;
    return BEHIND_FUNCTION.has(kind) || (!text.includes(' ') && to < person.to);
  });
  if (!trait || isKnownByOrigin(trait, person) || page.concerns(trait, picture)) return undefined;
  if (!picture.isVerbless && trait.kind === 'disability') return undefined;
  const { called, isPlural } = person;
  const doing = picture.isVerbless ? ` Zeg wat ${called} ${isPlural ? 'doen' : 'doet'}.` : '';
  return {
    at: placeOf(trait, person, picture),
    message: `“${trait.text}” ${SAYS[trait.kind](person)}. Laat dat weg als het hier niet nodig is.${doing}`,
    // Whoever does something is more than the trait.
    ...(!picture.isBare && { severity: 'info' }),
  };
}

function isKnownByOrigin({ kind, isNoun, text }: Trait, { sort, called }: Person): boolean {
  if (sort !== 'function' || isNoun || text.includes(' ')) return false;
  return (kind === 'origin' || kind === 'belief') && KNOWN_BY_ORIGIN.test(called);
}

/** His own words stand with the picture. */
function tellsHimself({ texts }: PictureTexts): boolean {
  return texts.some(({ block }) => /[“"„‘'][^“”"„‘’']{20,}[”"’']/u.test(block.text));
}

/** A trait that no picture shows. */
function aboutNeedless(one: Somebody, everybody: readonly Somebody[], page: PicturePage): Report | undefined {
  const { person, picture } = one;
  if (person.sort === 'function' || person.isNamed || picture.hasLooseName) return undefined;
  const trait = person.traits.find((each) => isNeedless(each, person, picture));
  if (!trait || page.concerns(trait, picture)) return undefined;
  if (/^(?:status|poverty)$/u.test(trait.kind) && named(picture)) return undefined;
  const doing = !picture.isBare ? '' : ` Zeg wat ${person.called} ${person.isPlural ? 'doen' : 'doet'}.`;
  const advice = trait.isNoun
    ? `Is dat hier niet nodig? Schrijf dan bijvoorbeeld “${plainNoun(trait, person)}”.`
    : 'Laat dat weg als het hier niet nodig is.';
  const message = `“${trait.text}” ${SAYS[trait.kind](person)}. ${advice}${doing}`;
  const other = everybody.find((another) => another.person.traits.length === 0 && another.picture !== picture);
  return {
    at: placeOf(trait, person, picture),
    message,
    // The writer often knows this, and somebody who does something is more than it.
    ...((trait.kind === 'status' || (trait.kind === 'mind' && person.part)) && { severity: 'info' }),
    ...(other && { related: [{ message: 'Hier noemt u geen kenmerk.', at: placeOfPerson(other) }] }),
  };
}

function isNeedless({ kind, text, isNoun }: Trait, { from, to }: Person, { block }: Picture): boolean {
  if (LISTED.test(text)) return false;
  if (kind === 'belief') return isNoun || /^(?:islamiti|jood|joods)/iu.test(text);
  if (kind === 'skin') return SETS_APART.test(text) && !LISTED_PAIR.test(block.text.slice(from, to));
  return NEEDLESS.has(kind);
}

function plainNoun({ kind, text }: Trait, { isPlural }: Person): string {
  if (kind === 'orientation') return /(?:vrouw|man)/iu.exec(text)?.[0] ?? 'koppel';
  if (/kind/iu.test(text)) return isPlural ? 'kinderen' : 'kind';
  if (kind === 'belief' && /moslima|vrouw|mama/iu.test(text)) return isPlural ? 'vrouwen' : 'vrouw';
  if (kind === 'mind') return isPlural ? 'mensen' : 'persoon';
  return isPlural ? 'inwoners' : 'inwoner';
}

function named({ people }: Picture): Person | undefined {
  return people.find(({ sort, isNamed }) => sort === 'function' && isNamed);
}

/** "Schepen An Claes en enkele vluchtelingen": one has a name, the others are a group. */
function aboutNameless({ person, picture }: Somebody): Report | undefined {
  const other = named(picture);
  const [trait] = person.traits;
  if (!other || other.part || !trait || person.isNamed || person.sort === 'function' || CROWD.test(picture.block.text))
    return undefined;
  if (!/^(?:|met|naast|tussen|bij)$/u.test(person.preposition) || picture.hasLooseName) return undefined;
  const { called } = person;
  return {
    at: { block: picture.block, from: person.from, to: person.to, sentence: person.sentence },
    severity: 'info',
    message: `${capitalised(other.called)} heeft hier een naam, maar ${called} niet. Noem ook ${called} bij naam, of zeg wat ${person.isPlural ? 'ze doen' : `${called} doet`}. Vraag dat eerst.`,
  };
}

/** Others in the pictures of the page are described by what they do, and only one by a trait as well. */
function standsOut({ person, picture }: Somebody, everybody: readonly Somebody[], page: PicturePage): boolean {
  const [trait] = person.traits;
  if (!trait || person.isNamed || person.sort === 'function' || !/^(?:belief|skin|disability)$/u.test(trait.kind))
    return false;
  if (page.concerns(trait, picture) || picture.hasLooseName) return false;
  if (everybody.some((one) => one.person !== person && one.person.traits.length > 0)) return false;
  const others = everybody.filter(
    (one) => one.picture !== picture && (one.person.part || one.person.sort === 'function'),
  );
  return others.length >= OTHERS;
}

function unevenReport({ person, picture }: Somebody): Report {
  const trait = person.traits[0] as Trait;
  return {
    at: placeOf(trait, person, picture),
    severity: 'info',
    message: `Alleen bij ${person.called} noemt u een kenmerk (“${trait.text}”), bij de anderen niet. Laat het weg als het hier niet nodig is.`,
  };
}

function placeOf({ from, to }: Trait, { sentence }: Person, { block }: Picture): Report['at'] {
  return { block, from, to, sentence };
}

function placeOfPerson({ person: { from, to, sentence }, picture: { block } }: Somebody) {
  return { block, from, to, sentence };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
