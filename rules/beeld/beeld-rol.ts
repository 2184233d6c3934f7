import type { TraitKind } from '../../src/language/people-in-pictures/lexicon.ts';
import { everybodyOn, type PicturePage, picturePageOf } from '../../src/language/people-in-pictures/page.ts';
import { HOME_WORK, LEADING_WORK } from '../../src/language/people-in-pictures/verbs.ts';
import { defineRule, type Report } from '../../src/rule/rule.ts';

type Somebody = ReturnType<typeof everybodyOn>[number];

/** Traits of people who are told apart in the same way. */
const FAMILIES: readonly (readonly TraitKind[])[] = [
  ['origin', 'status', 'skin', 'belief'],
  ['disability', 'mind'],
  ['age'],
  ['poverty'],
];
/** How many pictures show a pattern, where one alone may be what the page is about. */
const PATTERN = 2;
/** "Zijn moeder in een rolstoel": family helps each other. */
const FAMILY = /^(?:zijn|haar|hun|mijn|onze?) /iu;
/** Children are helped by everybody. */
const CHILD = /kind|kinderen|kleuter|peuter|baby|jongen|meisje|leerling|zoon|dochter/u;

export default defineRule({
  id: 'beeld-rol',
  category: 'beeld',
  title: 'Altijd dezelfde rol in beeld',
  description:
    'Meldt beelden waarop mensen met een kenmerk alleen hulp krijgen. Meldt ook pagina’s waar vrouwen zorgen, koken of poetsen, en mannen bouwen of leiden.',
  why: 'Wie altijd hulp krijgt, lijkt zelf niets te kunnen. Wie altijd kookt of poetst, lijkt niets anders te mogen. Lezers nemen die beelden over, ook als u dat niet bedoelt.',
  how: 'Toon mensen met een kenmerk ook terwijl ze iets doen, kiezen of uitleggen. Wissel af: een man kookt, een vrouw herstelt een fiets. Schrijf in de tekst bij het beeld ook wat die persoon zelf doet.',
  sources: [
    'GRIP, handboek voor mediamakers: rollen van mensen met een handicap',
    'CommunicatieRijk, herkenbare communicatie: doorbreek rolpatronen',
    'diversiteitspraktijk.be: diversiteit in beeld',
  ],
  criterion: 'Beeldvorming',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'off' },
  fixable: 'never',
  options: {},
  wrong: [
    {
      text: '![Een vrijwilliger helpt een vrouw met hoofddoek](helpen.jpg)',
      format: 'markdown',
      matches: ['een vrouw met hoofddoek'],
    },
    {
      text: '<img src="uitstap.jpg" alt="Begeleidster Lotte duwt een man in een rolstoel door het park">',
      format: 'html',
      matches: ['een man in een rolstoel'],
      severity: 'info',
    },
    {
      text: '![Een Syrische man krijgt uitleg van een medewerker](uitleg.jpg)',
      format: 'markdown',
      matches: ['Een Syrische man'],
    },
    {
      text: [
        '![Een vrouw kookt soep](soep.jpg)',
        '![Een man herstelt een fiets](fiets.jpg)',
        '![Twee vrouwen poetsen de zaal](zaal.jpg)',
        '![Mannen bouwen het podium](podium.jpg)',
      ].join('\n\n'),
      format: 'markdown',
      matches: ['Twee vrouwen'],
    },
  ],
  right: [
    { text: '![Vrijwilligers en bezoekers spelen samen een bordspel](spel.jpg)', format: 'markdown' },
    { text: '![Een vrouw met hoofddoek helpt een man](helpen.jpg)', format: 'markdown', trap: 'zij helpt zelf' },
    {
      text: '![Een vrijwilliger duwt een man in een rolstoel](duwen.jpg)\n\n![Een vrouw in een rolstoel geeft les](les.jpg)',
      format: 'markdown',
      trap: 'op een ander beeld geeft iemand in een rolstoel les',
    },
    {
      text: '# Thuiszorg\n\n![Een verpleegkundige verzorgt een oudere vrouw](zorg.jpg)',
      format: 'markdown',
      trap: 'de pagina gaat over de zorg zelf',
    },
    {
      text: '![Een mama duwt haar kind in een rolstoel](kind.jpg)',
      format: 'markdown',
      trap: 'een kind krijgt van iedereen hulp',
    },
    {
      text: '![Een vrijwilliger helpt een man met zijn formulier](formulier.jpg)',
      format: 'markdown',
      trap: 'zonder kenmerk',
    },
    {
      text: [
        '![Een vrouw kookt soep](soep.jpg)',
        '![Een man herstelt een fiets](fiets.jpg)',
        '![Twee mannen poetsen de zaal](zaal.jpg)',
        '![Vrouwen bouwen het podium](podium.jpg)',
      ].join('\n\n'),
      format: 'markdown',
      trap: 'de rollen wisselen af',
    },
    {
      text: '![Een vrouw kookt soep](soep.jpg)\n\n![Een man herstelt een fiets](fiets.jpg)',
      format: 'markdown',
      trap: 'één beeld van elk is nog geen patroon',
    },
  ],
  start(context) {
    if (context.document.images.length === 0) return {};
    const page = picturePageOf(context.document);
    return {
      block: (_, { grammars }) => page.take(context.analysis, grammars),
      finish() {
        const everybody = everybodyOn(page);
        for (const family of FAMILIES) {
          const report = helpReport(family, everybody, page);
          if (report) context.report(report);
        }
        const report = genderReport(everybody);
        if (report) context.report(report);
      },
    };
  },
});

/** People with a trait who get help on this page, and nowhere do something themselves. */
function helpReport(
  family: readonly TraitKind[],
  everybody: readonly Somebody[],
  page: PicturePage,
): Report | undefined {
  const ofFamily = everybody.filter(({ person }) => person.traits.some(({ kind }) => family.includes(kind)));
  if (ofFamily.some(({ person }) => person.part?.role === 'acts' || person.sort === 'function')) return undefined;
  // Where others are helped as well, that is what the page is about.
  if (everybody.some((one) => !ofFamily.includes(one) && one.person.part?.role === 'receives')) return undefined;
  const helped = onePerImage(ofFamily.filter((one) => isHelped(one)));
  const [first, second] = helped;
  const trait = first?.person.traits.find(({ kind }) => family.includes(kind));
  if (!first || !trait) return undefined;
  const isCommon = family.includes('age') || page.isAboutCare || page.concerns(trait, first.picture);
  if (isCommon && mayActUntold(everybody, helped, page)) return undefined;
  if (helped.length < (isCommon ? PATTERN : 1) || (family.includes('age') && page.isAboutCare)) return undefined;
  if (!second) {
    const { called, isPlural } = first.person;
    const message = `In deze tekst ${isPlural ? 'krijgen' : 'krijgt'} ${called} alleen hulp (“${trait.text}”). Zeg ook wat ${called} zelf ${isPlural ? 'doen' : 'doet'}, of laat het kenmerk weg.`;
    // Help can be what the picture is about: a wheelchair that somebody pushes.
    const severity = family.includes('origin') ? 'warning' : 'info';
    return { at: placeOf(first), message, severity, data: { images: 1 }, covers: ['beeld-kenmerk'] };
  }
  return {
    at: placeOf(second),
    message: `Op ${helped.length} beelden krijgt iemand met een kenmerk hulp, en nergens doet zo iemand zelf iets. Kies ook een beeld waarop dat wel zo is.`,
    data: { images: helped.length },
    covers: ['beeld-kenmerk'],
    related: [{ message: 'Ook hier krijgt iemand met een kenmerk alleen hulp.', at: placeOf(first) }],
  };
}

/** Whoever has a name, or no trait, can be one of them all the same: where the page is about them, nobody knows. */
function mayActUntold(everybody: readonly Somebody[], helped: readonly Somebody[], page: PicturePage): boolean {
  if (page.pictures.some(({ texts }) => texts.some(({ hasLooseName }) => hasLooseName))) return true;
  return everybody.some(({ person: { traits, sort, part }, picture }) => {
    const isUntold = traits.length === 0 && sort === 'person' && part?.role === 'acts';
    return isUntold && !helped.some((one) => one.picture === picture);
  });
}

/** Somebody is helped by another, of whom no trait is told. */
function isHelped({ person, picture }: Somebody): boolean {
  if (person.part?.role !== 'receives' || person.isNamed || CHILD.test(person.called)) return false;
  if (FAMILY.test(picture.block.text.slice(person.from, person.to))) return false;
  return !picture.people.some(({ part, traits }) => part?.role === 'acts' && traits.length > 0);
}

/** Women who care, cook or clean while men build or lead. */
function genderReport(everybody: readonly Somebody[]): Report | undefined {
  const of = (gender: 'woman' | 'man') => everybody.filter(({ person }) => person.gender === gender && !person.isNamed);
  const doing = (people: readonly Somebody[], work: ReadonlySet<string>) => {
    return people.filter(
      ({ person }) => person.part?.role === 'acts' && person.part.verbs.some((verb) => work.has(verb)),
    );
  };
  const [women, men] = [of('woman'), of('man')];
  if (doing(women, LEADING_WORK).length > 0 || doing(men, HOME_WORK).length > 0) return undefined;
  const homely = onePerImage(doing(women, HOME_WORK));
  const leading = onePerImage(doing(men, LEADING_WORK));
  const [first, second] = homely;
  if (!first || !second || leading.length < PATTERN) return undefined;
  const free = women.filter(({ person }) => person.part?.role === 'acts').length - homely.length;
  if (free >= homely.length) return undefined;
  return {
    at: placeOf(second),
    message: `Op deze pagina zorgen, koken of poetsen de vrouwen (${homely.length} beelden), en bouwen of leiden de mannen (${leading.length}). Wissel af: kies ook een beeld waarop het omgekeerd is.`,
    data: { women: homely.length, men: leading.length },
    related: [
      { message: 'Ook hier zorgt, kookt of poetst een vrouw.', at: placeOf(first) },
      ...leading.slice(0, PATTERN).map((one) => ({ message: 'Hier bouwt of leidt een man.', at: placeOf(one) })),
    ],
  };
}

function onePerImage(people: readonly Somebody[]): Somebody[] {
  return people.filter(({ texts }, index) => people.findIndex((one) => one.texts === texts) === index);
}

function placeOf({ person: { from, to, sentence }, picture: { block } }: Somebody) {
  return { block, from, to, sentence };
}
