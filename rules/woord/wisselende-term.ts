import { defineRule, type Report } from '../../src/rule/rule.ts';
import { type Naming, NamingFinder } from '../../src/words/naming.ts';

/** Words that name the same thing in texts of towns, each with its plural. What the law tells apart is not here. */
const SETS: readonly (readonly string[])[] = [
  ['premie/premies', 'toelage/toelages', 'subsidie/subsidies', 'tussenkomst/tussenkomsten'],
  ['factuur/facturen', 'rekening/rekeningen'],
  ['aanvraag/aanvragen', 'verzoek/verzoeken'],
  ['formulier/formulieren', 'document/documenten'],
  ['stadhuis/stadhuizen', 'gemeentehuis/gemeentehuizen'],
  ['loket/loketten', 'balie/balies'],
  ['recyclagepark/recyclageparken', 'containerpark/containerparken', 'milieupark/milieuparken'],
  ['waarborg/waarborgen', 'borg/borgen', 'waarborgsom/waarborgsommen', 'borgsom/borgsommen'],
  ['huisvuilzak/huisvuilzakken', 'vuilniszak/vuilniszakken', 'restafvalzak/restafvalzakken'],
  ['vergunning/vergunningen', 'toelating/toelatingen', 'machtiging/machtigingen'],
  ['bibliotheek/bibliotheken', 'boekerij/boekerijen'],
  ['cursus/cursussen', 'opleiding/opleidingen', 'vorming/vormingen'],
];
/** Words of which a compound can come first, and the bare word of another kind later: "renovatiepremie", "de subsidie". */
const NAMES_A_KIND = /^(?:premie|toelage|subsidie|factuur|formulier|vergunning|cursus|opleiding|aanvraag)$/u;
/** Only near each other these two are one paper: "Vul het formulier in. Stuur het document terug." */
const PAPER = 'document';
/** A bank account, and not a bill. */
const ACCOUNT =
  /rekeningnummer|op (?:uw|de|je|onze|deze|die) rekening|rekening hou|IBAN|(?<!\p{L})BE ?\d{2}|stort|schrij(?:f|ven) .{0,40} over|bank/iu;

export default defineRule({
  id: 'wisselende-term',
  category: 'woord',
  title: 'Wisselende term',
  description: 'Meldt twee woorden voor hetzelfde in één tekst: eerst “de premie”, daarna “de toelage”.',
  why: 'Wie eerst “de premie” leest en daarna “de toelage”, denkt dat het om twee dingen gaat. Wie nog Nederlands leert, zoekt allebei de woorden op.',
  how: 'Kies één woord en gebruik het overal. Herhalen mag: dat is duidelijk. Gaat het toch om twee dingen? Zeg dan wat het verschil is.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid): noem hetzelfde altijd hetzelfde',
    'Onze Taal: varieer niet met vaktermen',
  ],
  criterion: 'HH 15',
  severity: { brief: 'info', webpagina: 'info', loketscript: 'off' },
  fixable: 'never',
  options: {},
  wrong: [
    { text: 'U vraagt de premie aan in het e-loket. De toelage bedraagt 50 euro.', matches: ['toelage'] },
    {
      text: 'Vul het formulier in. Bezorg ons het document voor 1 mei.',
      kind: 'brief',
      matches: ['document'],
    },
    {
      text: 'U krijgt een renovatiepremie van de stad. We storten de subsidie in juni.',
      matches: ['subsidie'],
    },
    { text: 'Kom naar het loket. Aan de balie krijgt u uw kaart.', matches: ['balie'] },
  ],
  right: [
    { text: 'U vraagt de premie aan in het e-loket. De premie bedraagt 50 euro.' },
    {
      text: 'De renovatiepremie loopt tot mei. De schooltoelage vraagt u apart aan. U krijgt de toelage in juni.',
      trap: 'twee verschillende dingen met een eigen naam',
    },
    {
      text: 'De stad geeft de premie. Wie wil, vraagt ook een subsidie aan Vlaanderen.',
      trap: 'de tekst voert iets nieuws in',
    },
    {
      text: 'De premie of de toelage staat in uw brief. De toelage krijgt u in mei.',
      trap: 'de tekst noemt ze naast elkaar',
    },
    {
      text: 'Betaal de factuur voor 1 mei. Stort het geld op de rekening van de stad.',
      trap: 'een rekening bij de bank',
    },
    {
      text: 'De premie van de stad is 50 euro. De toelage van Vlaanderen is hoger.',
      trap: 'de tekst zegt wie wat geeft',
    },
    { text: 'Vul het formulier in. Voeg de documenten toe.', trap: 'papieren die bij het formulier horen' },
    {
      text: '# Premie\n\nU vraagt de premie aan.\n\n# School\n\nDe toelage komt in mei.',
      format: 'markdown',
      trap: 'een ander hoofdstuk',
    },
  ],
  start(context) {
    const finder = new NamingFinder(SETS);
    const all: Naming[][] = SETS.map(() => []);
    return {
      block() {
        for (const naming of finder.in(context.analysis)) all[naming.set]?.push(naming);
      },
      finish() {
        for (const namings of all) {
          const report = changeIn(namings);
          if (report) context.report(report);
        }
      },
    };
  },
});

/** Where a text goes over to another word for what it named before; nothing where it may name another thing. */
function changeIn(namings: readonly Naming[]): Report | undefined {
  const members = new Set(namings.map(({ member }) => member));
  if (members.size < 2) return undefined;
  const first = namings.find(({ use, compound, member }) => {
    return compound === undefined ? use !== 'other' : NAMES_A_KIND.test(member);
  });
  const second = first && namings.find((one) => one.member !== first.member && one.use === 'known' && !one.compound);
  if (!first || !second || !isBefore(first, second) || isApart(namings, first, second)) return undefined;
  const written = ({ place: { block, from, to } }: Naming) => block.text.slice(from, to);
  return {
    at: second.place,
    message: `Eerder heet dit “${written(first)}”, hier “${written(second)}”. Is het hetzelfde? Gebruik dan overal “${written(first)}”. Zeg anders wat het verschil is.`,
    data: { terms: [first.member, second.member] },
    related: [{ message: `Hier staat “${written(first)}”.`, at: first.place }],
  };
}

function isBefore({ place: a }: Naming, { place: b }: Naming): boolean {
  return a.block.index < b.block.index || (a.block === b.block && a.from < b.from);
}

/** Whether the text may mean two things: in another chapter, side by side, with a name of their own, or brought in anew. */
function isApart(namings: readonly Naming[], first: Naming, second: Naming): boolean {
  if (first.place.block.heading.join('\n') !== second.place.block.heading.join('\n')) return true;
  const ownNames = new Set(namings.flatMap(({ compound }) => compound ?? []));
  if (ownNames.size > 1 || namings.some(({ member, compound }) => compound && member === second.member)) return true;
  const others = namings.filter(({ member }) => member === second.member);
  if (others.some(({ use }) => use !== 'known')) return true;
  if (second.member === 'rekening' && others.some(({ place }) => ACCOUNT.test(place.block.text))) return true;
  const isPaper = first.member === PAPER || second.member === PAPER;
  // "een document" is any paper.
  if (isPaper && (first.use === 'new' || second.place.block !== first.place.block)) return true;
  // Side by side in one sentence they are two things.
  const sentenceOf = ({ place }: Naming) => `${place.block.index}:${place.sentence.from}`;
  const sentences = new Set(others.map(sentenceOf));
  return namings.some((one) => one.member !== second.member && sentences.has(sentenceOf(one)));
}
