import type { Image } from '../../src/document/document.ts';
import {
  ELSEWHERE,
  grandparentIn,
  isCliche,
  troubleBeside,
  withTrait,
  type Word,
  wordsOf,
} from '../../src/language/people-in-pictures/cliches.ts';
import type { FrameKind } from '../../src/language/people-in-pictures/frame.ts';
import { type PicturePage, picturePageOf, type PictureTexts } from '../../src/language/people-in-pictures/page.ts';
import type { Person, Picture, Trait } from '../../src/language/people-in-pictures/picture.ts';
import {
  AGAINST,
  CLOTHES,
  COLOURFUL,
  DIMINUTIVE,
  FEAST,
  FILE_WORDS,
  FOLKLORE,
  mayBeNoPerson,
  PITY,
  TROUBLE,
} from '../../src/language/people-in-pictures/stereotypes.ts';
import { imagePlace } from '../../src/rule/image-place.ts';
import { defineRule, type ProsePlace, type Report } from '../../src/rule/rule.ts';

/** How far before or behind somebody a word of pity can stand, in UTF-16 code units. */
const NEAR = 25;
/** What they find in the same words follows from the cliché. */
const OTHERS = ['beeld-kenmerk', 'beeld-rol', 'inclusieve-woorden'];

export default defineRule({
  id: 'beeld-stereotype',
  category: 'beeld',
  title: 'Cliché over mensen in beeld',
  description:
    'Meldt teksten en bestandsnamen van beelden die van mensen een cliché maken, om medelijden vragen of verbaasd doen.',
  why: 'Een kenmerk naast “overlast”, “couscous” of “dankbaar” maakt van één persoon een voorbeeld van een groep. Wie tot die groep hoort, herkent zichzelf daar niet in. Medelijden en lof om niets maken mensen klein. Ook “Een vrouw op de werf, dat kan ook” zegt: zij hoort daar eigenlijk niet.',
  how: 'Schrijf op wat er gebeurt, zoals bij iedereen. Laat het kenmerk of het cliché weg als het niet nodig is. Zet ook in een bestandsnaam geen woord dat u niet hardop zou zeggen.',
  sources: [
    'GRIP, handboek voor mediamakers',
    'Unia, woordenlijst',
    'diversiteitspraktijk.be: vermijd clichés en folklore',
  ],
  criterion: 'Beeldvorming',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'off' },
  fixable: 'never',
  options: {},
  wrong: [
    {
      text: '![Marokkaanse jongeren zorgen voor overlast](park.jpg)',
      format: 'markdown',
      matches: ['Marokkaanse jongeren zorgen voor overlast'],
    },
    {
      text: '<img src="keuken.jpg" alt="Vrouw met hoofddoek serveert couscous">',
      format: 'html',
      matches: ['met hoofddoek serveert couscous'],
    },
    { text: '![Dappere jongen in rolstoel](jongen.jpg)', format: 'markdown', matches: ['Dappere jongen in rolstoel'] },
    { text: '![Zij danst ondanks haar rolstoel](dans.jpg)', format: 'markdown', matches: ['ondanks haar rolstoel'] },
    { text: '![Twee omaatjes drinken koffie](koffie.jpg)', format: 'markdown', matches: ['omaatjes'] },
    {
      text: '<figure><img src="wiezen.jpg" alt="Wouter deelt de kaarten"><figcaption>Onze kranige tachtigers wiezen.</figcaption></figure>',
      format: 'html',
      matches: ['kranige tachtigers'],
    },
    { text: '![Kindje in rolstoel doet ook mee](spel.jpg)', format: 'markdown', matches: ['in rolstoel doet ook mee'] },
    {
      text: '![Vrouw op de werf, dat kan ook!](werf.jpg)',
      format: 'markdown',
      matches: ['Vrouw op de werf, dat kan ook'],
    },
    { text: '![Onze nieuwe Belgen koken](koken.jpg)', format: 'markdown', matches: ['Onze nieuwe Belgen'] },
    {
      text: '![Ouderen zijn een makkelijk slachtoffer](deur.jpg)',
      format: 'markdown',
      matches: ['Ouderen zijn een makkelijk slachtoffer'],
    },
    { text: '![De knappe Chiara Conti zit de raad voor](raad.jpg)', format: 'markdown', matches: ['knappe'] },
    { text: '![Noor, die lijdt aan autisme, zingt](lied.jpg)', format: 'markdown', matches: ['lijdt aan autisme'] },
    {
      text: '<img src="foto/allochtonen-2.jpg" alt="Inwoners praten aan een tafel">',
      format: 'html',
      matches: ['Inwoners praten aan een tafel'],
      severity: 'info',
    },
  ],
  right: [
    { text: '![Jongeren praten met de wijkagent in het park](park.jpg)', format: 'markdown' },
    { text: '![Een bord couscous met groenten](couscous.jpg)', format: 'markdown', trap: 'eten zonder mensen' },
    {
      text: '# Wereldfeest op de Grote Markt\n\n![Afrikaanse vrouw trommelt op het podium](feest.jpg)',
      format: 'markdown',
      trap: 'de pagina gaat over het feest',
    },
    {
      text: '![Vrouw met hoofddoek stapt mee in een actie tegen drugs](actie.jpg)',
      format: 'markdown',
      trap: 'ze doet iets tegen drugs',
    },
    {
      text: '![Vrouw met hoofddoek schildert een kleurrijke muur](muur.jpg)',
      format: 'markdown',
      trap: 'de muur is kleurrijk, niet de vrouw',
    },
    {
      text: '![Karim is al tien jaar blind en kiest een luisterboek](boek.jpg)',
      format: 'markdown',
      trap: '“al” zegt hier hoelang',
    },
    {
      text: '![Een fiets zonder slot is een makkelijke prooi voor dieven](slot.jpg)',
      format: 'markdown',
      trap: 'een ding en geen mens',
    },
    {
      text: '# Sporten met een handicap\n\n![Meisje in rolstoel doet ook mee](sport.jpg)',
      format: 'markdown',
      trap: 'de pagina gaat over meedoen met een handicap',
    },
    {
      text: '![Een oma leest haar kleinzoon voor](oma.jpg)',
      format: 'markdown',
      trap: 'ze is echt de oma van iemand',
    },
    {
      text: '![“Ik ben een doorzetter”, zegt Noor met haar beenprothese](noor.jpg)',
      format: 'markdown',
      trap: 'Noor zegt het zelf',
    },
    { text: '![Dappere kinderen na hun eerste prik](prik.jpg)', format: 'markdown', trap: 'lof zonder kenmerk' },
    { text: '![Vrouwtje van de merel op haar nest](merel.jpg)', format: 'markdown', trap: 'een dier' },
    {
      text: '![De charmante Kerkstraat in de herfst](straat.jpg)',
      format: 'markdown',
      trap: 'een straat en geen mens',
    },
    { text: '![Armen omhoog in de turnles](turnen.jpg)', format: 'markdown', trap: 'armen van een lichaam' },
    {
      text: '![De groene mannetjes van het verkeerslicht](licht.jpg)',
      format: 'markdown',
      trap: 'een teken en geen mens',
    },
  ],
  start(context) {
    if (context.document.images.length === 0) return {};
    const page = picturePageOf(context.document);
    return {
      block: (_, { grammars }) => page.take(context.analysis, grammars),
      image(image) {
        const word = fileWord(image);
        if (word) context.report(fileReport(image, word));
      },
      finish() {
        for (const image of page.pictures) {
          const report = reportOn(image, page);
          if (report) context.report(report);
        }
      },
    };
  },
});

/** One finding for an image: what else is wrong there mostly follows from the same view. */
function reportOn(image: PictureTexts, page: PicturePage): Report | undefined {
  for (const picture of image.texts) {
    const report = aboutFrame(picture, image, page) ?? reportOnWords(picture, page);
    if (report) return report;
  }
  const beside = troubleBeside(image);
  if (!beside) return undefined;
  const { word, trait, person, block } = beside;
  return troubleReport(word, trait, { block, from: trait.from, to: trait.to, sentence: person.sentence });
}

function reportOnWords(picture: Picture, page: PicturePage): Report | undefined {
  const words = wordsOf(picture);
  for (const [index, word] of words.entries()) {
    const report =
      aboutTrouble(word, words[index - 1], picture) ??
      aboutFolklore(word, words[index + 1], picture, page) ??
      aboutPity(word, picture) ??
      aboutDiminutive(word, words[index - 1], picture, page);
    if (report) return report;
  }
  return aboutGrandparent(picture);
}

/** What to say of a wording, by what it makes of people. */
const FRAME_MESSAGES: Readonly<Record<FrameKind, (written: string) => string>> = {
  despite: (written) =>
    `Met “${written}” lijkt het vreemd dat iemand dit kan. Laat dat stuk weg, en zeg gewoon wat er gebeurt.`,
  surprise: (written) => `“${written}” klinkt alsof dat bijzonder is. Zeg gewoon wat er gebeurt.`,
  age: (written) => `Met “${written}” lijkt het vreemd dat ouderen dit kunnen. Zeg gewoon wat ze doen.`,
  victim: (written) =>
    `“${written}” maakt mensen zwak. Zeg liever wat oplichters doen, of wat mensen zelf kunnen doen.`,
  praise: (written) => `“${written}” zegt wat u van iemand vindt. Schrijf op wat die persoon doet, zoals bij iedereen.`,
  special: (written) => `“${written}” zet mensen apart. Laat “speciale” weg, of zeg wat ze doen.`,
  worry: (written) => `“${written}” maakt van een kind een probleem. Schrijf “kind”, en zeg wat het doet.`,
  gender: (written) => `“${written}” zet iemand apart als man of vrouw. Laat dat weg: naam en functie zeggen genoeg.`,
  'gender-remark': (written) =>
    `“${written}” is een cliché over mannen of vrouwen. Laat het weg, en zeg wat die persoon doet.`,
  'gender-surprise': (written) =>
    `“${written}” klinkt alsof dat bijzonder is. Zeg gewoon wie dit is en wat die persoon doet.`,
  exotic: (written) =>
    `“${written}” maakt van mensen en hun eten iets vreemds. Noem het gerecht of het land, of zeg wat ze doen.`,
  colours: (written) => `“${written}” deelt mensen in volgens hun huid. Zeg gewoon wat ze samen doen.`,
  generalising: (written) => `“${written}” is een cliché over een hele groep. Zeg wat deze mensen doen.`,
  looks: (written) =>
    `“${written}” gaat over het uiterlijk of de charme van iemand. Laat dat weg: naam en functie zeggen genoeg.`,
  pair: () => 'Hier krijgen vrouwen en mannen elk hun klassieke rol. Zeg wat de mensen samen doen, of noem namen.',
  suffers: (written) =>
    `“${written}” vraagt om medelijden. Zeg wat die persoon doet. Is het toch nodig? Schrijf dan “heeft”.`,
  fate: (written) => `“${written}” vraagt om medelijden of lof. Laat dat weg, en zeg wat die persoon doet.`,
  'happy-poor': (written) =>
    `“${written}” maakt van armoede iets moois, en van mensen een les voor ons. Zeg liever wat er op de foto gebeurt.`,
  cheerful: (written) => `“${written}” is een cliché. Zeg wat ze doen, of noem de school of de wijk.`,
  down: (written) => `“${written}” kijkt op iemand neer, ook als u het lief bedoelt. Zeg wat die persoon doet.`,
  helper: (written) => `“${written}” maakt van gewone hulp een goede daad. Laat dat woord weg.`,
  smile: (written) => `“${written}” klinkt alsof dat bijzonder is. Laat de lach weg, en zeg gewoon wat er gebeurt.`,
  veiled: (written) => `“${written}” zet mensen apart zonder het te zeggen. Laat dat weg, of zeg wat ze nodig hebben.`,
  crew: (written) =>
    `“${written}” maakt van collega’s alleen mannen of vrouwen. Schrijf “de ploeg” of “de medewerkers”, of noem hun namen.`,
  label: (written) =>
    `“${written}” herleidt mensen tot hun geldzorgen. Schrijf bijvoorbeeld “bezoekers” of “inwoners”.`,
  'new-belgians': (written) =>
    `“${written}” zet mensen apart van de anderen. Schrijf bijvoorbeeld “inwoners”, “buren” of “deelnemers”.`,
};

/** A wording that makes a cliché of people by itself. */
function aboutFrame(picture: Picture, image: PictureTexts, page: PicturePage): Report | undefined {
  const { frames, block, people } = picture;
  const found = frames.find((one) => isCliche(one, block, image, page));
  if (!found) return undefined;
  const { frame, from, to } = found;
  const person = people.find(({ sentence }) => sentence.from <= from && to <= sentence.to);
  // A wording that needs a trait is marked with it.
  const [trait] = /^(?:trait|apart|disabled|elsewhere)$/u.test(frame.when) ? (person?.traits ?? []) : [];
  const at = { block, from, to, ...(person && { sentence: person.sentence }) };
  return {
    at: person && trait ? together(found, trait, person, picture) : at,
    message: FRAME_MESSAGES[frame.kind](block.text.slice(from, to)),
    covers: OTHERS,
  };
}

function troubleReport({ text }: Word, trait: Trait, at: ProsePlace): Report {
  return {
    at,
    message: `Naast “${text}” lijkt “${trait.text}” de oorzaak. Laat “${trait.text}” weg: zeg alleen wat er gebeurt.`,
    covers: OTHERS,
  };
}

/** "Vrijwilliger helpt oma": nobody's grandmother. */
function aboutGrandparent(picture: Picture): Report | undefined {
  const { block } = picture;
  const helped = grandparentIn(picture);
  if (!helped) return undefined;
  const written = block.text.slice(helped.from, helped.to);
  return {
    at: { block, from: helped.from, to: helped.to, sentence: helped.sentence },
    message: `“${written}” is hier geen familie. Schrijf bijvoorbeeld “een oudere ${helped.gender === 'man' ? 'man' : 'vrouw'}” of “een bezoeker”.`,
    covers: OTHERS,
  };
}

/** A word and the trait that it makes a cliché of. */
function together(
  { from, to }: Omit<Word, 'text'>,
  trait: Trait,
  { sentence }: Person,
  { block }: Picture,
): ProsePlace {
  return { block, from: Math.min(from, trait.from), to: Math.max(to, trait.to), sentence };
}

function aboutTrouble(word: Word, before: Word | undefined, picture: Picture): Report | undefined {
  if (!TROUBLE.test(word.text) || AGAINST.test(before?.text ?? '')) return undefined;
  const found = withTrait(picture, ELSEWHERE);
  if (!found || found.person.part?.role === 'receives') return undefined;
  const { person, trait } = found;
  return troubleReport(word, trait, together(word, trait, person, picture));
}

function aboutFolklore(word: Word, next: Word | undefined, picture: Picture, page: PicturePage): Report | undefined {
  if (/^exotische?$/u.test(word.text)) {
    const person = picture.people.find(({ from, to }) => word.from >= from && word.to <= to);
    if (person) return exoticReport(word, person, picture);
  }
  const isFolklore = FOLKLORE.test(word.text) || (COLOURFUL.test(word.text) && CLOTHES.test(next?.text ?? ''));
  if (!isFolklore || FEAST.test(page.opening)) return undefined;
  const found = withTrait(picture, ELSEWHERE);
  if (!found || page.whole.includes(word.text)) return undefined;
  const { person, trait } = found;
  const to = COLOURFUL.test(word.text) && next ? next.to : word.to;
  if (word.from < trait.to && trait.from < to) return undefined;
  const cliche = picture.block.text.slice(word.from, to);
  return {
    at: together({ from: word.from, to }, trait, person, picture),
    covers: OTHERS,
    message: `“${cliche}” naast “${trait.text}” is een cliché. Laat een van de twee weg, of zeg wat ${person.called} hier nog ${person.isPlural ? 'doen' : 'doet'}.`,
  };
}

function exoticReport({ from, to }: Word, { called, sentence }: Person, { block }: Picture): Report {
  return {
    at: { block, from, to, sentence },
    message: `“${block.text.slice(from, to)}” maakt van ${called} iets vreemds. Laat dat woord weg.`,
  };
}

function aboutPity(word: Word, picture: Picture): Report | undefined {
  if (!PITY.test(word.text)) return undefined;
  const found = withTrait(picture);
  if (!found) return undefined;
  const { person, trait } = found;
  const isInside = word.from >= person.from && word.to <= person.to;
  if (word.text === 'arme' && !isInside) return undefined;
  if (word.to < person.from - NEAR || word.from > person.to + NEAR) return undefined;
  const written = picture.block.text.slice(word.from, word.to);
  return {
    at: together(word, trait, person, picture),
    covers: OTHERS,
    message:
      word.text === 'arme'
        ? `“${written}” vraagt om medelijden met ${person.called}. Laat dat woord weg, of zeg wat er aan de hand is.`
        : `“${written}” zegt wat u van ${person.called} vindt. Schrijf alleen op wat er te zien is.`,
  };
}

function aboutDiminutive(
  word: Word,
  before: Word | undefined,
  { block }: Picture,
  page: PicturePage,
): Report | undefined {
  if (!DIMINUTIVE.test(word.text) || /^(?:oude?|oudere)$/u.test(before?.text ?? '')) return undefined;
  if (mayBeNoPerson(word.text, block.text.toLowerCase(), page.whole)) return undefined;
  const written = block.text.slice(word.from, word.to);
  const plain = PLAIN[word.text] ?? 'mensen';
  return {
    at: { block, from: word.from, to: word.to },
    message: `“${written}” maakt volwassen mensen klein. Schrijf bijvoorbeeld “${plain}”.`,
  };
}

const PLAIN: Readonly<Record<string, string>> = {
  vrouwtje: 'vrouw',
  vrouwtjes: 'vrouwen',
  dametje: 'vrouw',
  dametjes: 'vrouwen',
  omaatje: 'vrouw',
  omaatjes: 'vrouwen',
  mannetje: 'man',
  mannetjes: 'mannen',
  opaatje: 'man',
  opaatjes: 'mannen',
};

/** A word in the name of a file that says more of people than it should. */
function fileWord({ url }: Image): string | undefined {
  const name = url.split(/[?#]/u, 1)[0]?.split('/').at(-1)?.toLowerCase() ?? '';
  return name.split(/[^\p{L}]+/u).find((part) => FILE_WORDS.has(part));
}

function fileReport(image: Image, word: string): Report {
  return {
    at: imagePlace(image),
    severity: 'info',
    message: `In de bestandsnaam staat “${word}”. Ook die naam is openbaar: geef het bestand een naam zonder dat woord.`,
  };
}
