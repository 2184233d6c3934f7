import type { Image } from '../../src/document/document.ts';
import type { TraitKind } from '../../src/language/people-in-pictures/lexicon.ts';
import { type PicturePage, picturePageOf } from '../../src/language/people-in-pictures/page.ts';
import type { Person, Picture, Trait } from '../../src/language/people-in-pictures/picture.ts';
import {
  AGAINST,
  CLOTHES,
  COLOURFUL,
  DESPITE,
  DIMINUTIVE,
  FEAST,
  FILE_WORDS,
  FOLKLORE,
  NO_PEOPLE,
  PITY,
  TROUBLE,
} from '../../src/language/people-in-pictures/stereotypes.ts';
import { imagePlace } from '../../src/rule/image-place.ts';
import { defineRule, type ProsePlace, type Report } from '../../src/rule/rule.ts';

/** Traits by which people are seen as from elsewhere. */
const ELSEWHERE = new Set<TraitKind>(['origin', 'status', 'skin', 'belief']);
const WORD = /[\p{L}\p{M}’'-]+/gu;
/** How far before or behind somebody a word of pity can stand, in UTF-16 code units. */
const NEAR = 25;
/** What they find in the same words follows from the cliché. */
const OTHERS = ['beeld-kenmerk', 'beeld-rol'];

export default defineRule({
  id: 'beeld-stereotype',
  category: 'beeld',
  title: 'Cliché over mensen in beeld',
  description: 'Meldt teksten en bestandsnamen van beelden die van mensen een cliché maken of om medelijden vragen.',
  why: 'Een kenmerk naast “overlast”, “couscous” of “dankbaar” maakt van één persoon een voorbeeld van een groep. Wie tot die groep hoort, herkent zichzelf daar niet in. Medelijden en lof om niets maken mensen klein.',
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
    { text: '![Dappere kinderen na hun eerste prik](prik.jpg)', format: 'markdown', trap: 'lof zonder kenmerk' },
    { text: '![Vrouwtje van de merel op haar nest](merel.jpg)', format: 'markdown', trap: 'een dier' },
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
        for (const { texts } of page.pictures) {
          for (const picture of texts) for (const report of reportsOn(picture, page)) context.report(report);
        }
      },
    };
  },
});

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function reportsOn(picture: Picture, page: PicturePage): Report[] {
  const words = Array.from(picture.block.text.matchAll(WORD), ({ 0: text, index }): Word => {
    return { text: text.toLowerCase(), from: index, to: index + text.length };
  });
  const reports: Report[] = [];
  words.forEach((word, index) => {
    const report =
      aboutTrouble(word, words[index - 1], picture) ??
      aboutFolklore(word, words[index + 1], picture, page) ??
      aboutPity(word, picture) ??
      aboutDespite(words.slice(index, index + 3), picture) ??
      aboutDiminutive(word, words[index - 1], picture, page);
    if (report) reports.push(report);
  });
  // One finding for a text: the others follow from the same frame.
  return reports.slice(0, 1);
}

/** Somebody with one of some traits who has no name and no function in the text. */
function withTrait(picture: Picture, kinds?: ReadonlySet<TraitKind>): { person: Person; trait: Trait } | undefined {
  for (const person of picture.people) {
    if (person.isNamed || person.sort === 'function') continue;
    const trait = person.traits.find(({ kind }) => !kinds || kinds.has(kind));
    if (trait) return { person, trait };
  }
  return undefined;
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
  return {
    at: together(word, trait, person, picture),
    message: `Naast “${word.text}” lijkt “${trait.text}” de oorzaak. Laat “${trait.text}” weg: zeg alleen wat er gebeurt.`,
    covers: OTHERS,
  };
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

function aboutDespite([word, whose, what]: readonly Word[], { block, people }: Picture): Report | undefined {
  if (word?.text !== 'ondanks' || !whose || !what) return undefined;
  if (!/^(?:zijn|haar|hun|een|de)$/u.test(whose.text) || !DESPITE.test(what.text)) return undefined;
  const written = block.text.slice(word.from, what.to);
  const [person] = people;
  return {
    at: { block, from: word.from, to: what.to, ...(person && { sentence: person.sentence }) },
    message: `Met “${written}” lijkt het vreemd dat iemand dit kan. Laat dat stuk weg, en zeg gewoon wat er gebeurt.`,
  };
}

function aboutDiminutive(
  word: Word,
  before: Word | undefined,
  { block }: Picture,
  page: PicturePage,
): Report | undefined {
  if (!DIMINUTIVE.test(word.text) || /^(?:oude?|oudere)$/u.test(before?.text ?? '')) return undefined;
  if (NO_PEOPLE.test(block.text.toLowerCase()) || NO_PEOPLE.test(page.whole)) return undefined;
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
