import type { Block, Link } from '../../src/document/document.ts';
import { defineRule } from '../../src/rule/rule.ts';

/** Link texts that say nothing of what stands behind the link. */
const EMPTY = new Set([
  'hier',
  'klik hier',
  'klik',
  'klik dan hier',
  'kijk hier',
  'lees hier',
  'vind je hier',
  'vindt u hier',
  'via deze link',
  'deze link',
  'link',
  'de link',
  'onderstaande link',
  'lees meer',
  'lees verder',
  'meer',
  'meer lezen',
  'meer info',
  'meer informatie',
  'info',
  'meer weten',
  'meer uitleg',
  'alle info',
  'alle informatie',
  'alle details',
  'lees alles',
  'bekijk meer',
  'toon meer',
  'verder lezen',
  'lees het hier',
  'ontdek meer',
  'deze pagina',
  'deze website',
  'deze site',
  'website',
  'de website',
  'site',
  'pagina',
  'document',
  'dit document',
  'download',
  'downloaden',
  'pdf',
  'formulier',
  'dit formulier',
  'bekijk',
  'bekijk hier',
  'zie hier',
  'ga naar',
  'verder',
  'ga verder',
  'klik verder',
  'naar het formulier',
  'naar het document',
  'naar de pagina',
  'naar de website',
  'naar de site',
  'volgende pagina',
  'details',
  'read more',
  'here',
  'click here',
]);
/** "Ontdek het hier", "Meer info hier": nothing but where to click. */
const ENDS_HERE =
  /^(?:(?:lees|bekijk|ontdek|kijk|zie|vind|vindt|klik|download|raadpleeg|check|open|probeer|meer|verder|alle|alles|info|informatie|uitleg|details|het|dit|dat|die|ze|u|je|daarover|erover|gerust|snel|even|dan|nog) ){1,5}hier$/u;
/** "Klik hier voor meer informatie": behind it nothing that tells one link from another. */
const STARTS_HERE =
  /^klik (?:dan )?hier (?:voor|om) (?:(?:de|alle|meer|verdere|extra) )*(?:info|informatie|uitleg|details|verder te gaan|verder te lezen|(?:meer|alles) te (?:weten|lezen))$/u;
/** The name of a file, as a computer writes it: without spaces, with its ending. */
const FILE = /^[^\s/@]+\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip)$/iu;
/** In a row of links ("Formulier | Reglement | Tarieven") each of these is told from the others. */
const SORTS = new Set([
  'formulier',
  'document',
  'website',
  'site',
  'naar het formulier',
  'naar het document',
  'naar de website',
  'naar de site',
]);
const ROW = 3;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;
/** A short name of a site reads well; a whole address does not. */
const LONGEST_ADDRESS = 32;

export default defineRule({
  id: 'linktekst',
  category: 'opbouw',
  title: 'Linktekst die niets zegt',
  description: 'Meldt links zoals “klik hier”, kale webadressen, en dezelfde linktekst voor verschillende pagina’s.',
  why: 'Veel mensen lezen niet, ze zoeken: hun oog springt van link naar link. Wie een schermlezer gebruikt, hoort vaak alleen de links, zonder de zin eromheen. “Klik hier” zegt dan niets.',
  how: 'Zet in de link wat de lezer achter de link vindt of doet: “Vraag een parkeerkaart aan”.',
  sources: [
    'WCAG 2.2, succescriterium 2.4.4: linkdoel',
    'AnySurfer, richtlijn 2.4',
    'Schrijfafspraken Webplatform Vlaanderen',
  ],
  criterion: 'WCAG 2.4.4',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'off' },
  fixable: 'never',
  options: {},
  wrong: [
    { text: '[Klik hier](aanvraag.html) voor het formulier.', format: 'markdown', matches: ['Klik hier'] },
    {
      text: '<p>Meer over de speelstraat vindt u <a href="speelstraat.html">hier</a>.</p>',
      format: 'html',
      matches: ['hier'],
    },
    {
      text: 'Zie [https://www.hoogbeke.example/diensten/burgerzaken/rijbewijs](https://www.hoogbeke.example/diensten/burgerzaken/rijbewijs).',
      format: 'markdown',
      matches: ['https://www.hoogbeke.example/diensten/burgerzaken/rijbewijs'],
    },
    { text: 'Alles over het kamp? [Ontdek het hier](kamp.html).', format: 'markdown', matches: ['Ontdek het hier'] },
    {
      text: '[Klik hier voor meer informatie](kamp.html).',
      format: 'markdown',
      matches: ['Klik hier voor meer informatie'],
    },
    { text: '[notulen_2026-03.pdf](notulen_2026-03.pdf)', format: 'markdown', matches: ['notulen_2026-03.pdf'] },
    { text: 'Klik hier voor het formulier.', matches: ['Klik hier'] },
    {
      text: '[Schrijf u in](kamp.html) voor het kamp. [Schrijf u in](zwem.html) voor de zwemles.',
      format: 'markdown',
      matches: ['Schrijf u in'],
    },
  ],
  right: [
    { text: '[Vraag de premie aan](aanvraag.html).', format: 'markdown' },
    {
      text: '<a href="speelstraat.html" aria-label="Meer over de speelstraat">Lees meer</a>',
      format: 'html',
      trap: 'een schermlezer hoort de volledige tekst',
    },
    {
      text: 'Kijk op [www.hoogbeke.example](https://www.hoogbeke.example).',
      format: 'markdown',
      trap: 'de naam van een site, kort genoeg om te lezen',
    },
    {
      text: 'Mail naar [info@hoogbeke.example](mailto:info@hoogbeke.example).',
      format: 'markdown',
      trap: 'een mailadres zegt zelf waar het naartoe gaat',
    },
    {
      text: 'Meer op [www.hoogbeke.example/diensten/burgerzaken/rijbewijs](https://www.hoogbeke.example/diensten/burgerzaken/rijbewijs).',
      format: 'markdown',
      kind: 'brief',
      trap: 'een brief komt ook op papier',
    },
    { text: 'U kunt hier parkeren.', trap: '“hier” in een gewone zin' },
    {
      text: '[Openingsuren](uren.html) en nog eens de [openingsuren](uren.html).',
      format: 'markdown',
      trap: 'twee keer dezelfde link',
    },
    {
      text: '[Formulier](formulier.html) | [Reglement](reglement.html) | [Tarieven](tarieven.html)',
      format: 'markdown',
      trap: 'in een rij links zegt elk woord waar het naartoe gaat',
    },
    {
      text: '<head><meta name="description" content="Klik hier voor alle info over bouwen."></head><p>Bouwen mag.</p>',
      format: 'html',
      trap: 'de samenvatting voor een zoekmachine heeft geen links',
    },
    {
      text: '[Bekijk alle foto’s van het feest hier](feest.html)',
      format: 'markdown',
      trap: '“hier” achter wat er staat',
    },
    { text: '[Reglement van de kermis (pdf)](r.pdf)', format: 'markdown', trap: 'het soort bestand achter een naam' },
    { text: '[Meer over de afvalkalender](afval.html)', format: 'markdown', trap: '“meer” met een onderwerp erachter' },
  ],
  start(context) {
    const byText = new Map<string, Link[]>();
    let byBlock: Map<Block, Link[]> | undefined;
    const linksOf = (block: Block) => {
      byBlock ??= groupByBlock(context.document.links);
      return byBlock.get(block) ?? [];
    };
    return {
      word(hit) {
        const inLink = linksOf(hit.block).some(({ from, to }) => from < hit.to && hit.from < to);
        // What a search engine shows holds no links, so that nobody can click there.
        if (!inLink && hit.block.kind !== 'description')
          context.report({ at: hit, message: emptyMessage(hit.block.text.slice(hit.from, hit.to)) });
      },
      link(link) {
        const name = nameOf(link);
        const isInRow = SORTS.has(name) && linksOf(link.block).length >= ROW;
        if ((EMPTY.has(name) || ENDS_HERE.test(name) || STARTS_HERE.test(name)) && !link.label && !isInRow)
          context.report({ at: link, message: emptyMessage(textOf(link)) });
        else if (FILE.test(textOf(link).trim()) && !link.label) {
          context.report({
            at: link,
            message: `“${textOf(link)}” is de naam van een bestand. Zeg in de link wat erin staat, en wat voor bestand het is: “Reglement van de markt (pdf)”.`,
          });
        }
        // A letter is also read on paper, where only the address itself leads anywhere.
        else if (
          context.kind === 'webpagina' &&
          !link.label &&
          ADDRESS.test(textOf(link)) &&
          textOf(link).length > LONGEST_ADDRESS
        ) {
          context.report({
            at: link,
            message: 'Een kaal webadres is moeilijk te lezen. Zet in de link wat de lezer er vindt.',
          });
        } else if (name) {
          const same = byText.get(name);
          if (same) same.push(link);
          else byText.set(name, [link]);
        }
      },
      finish() {
        for (const links of byText.values()) {
          const pages = new Set(links.map(({ url }) => url.replace(/[#?].*$|\/$/gu, '')));
          const [first, ...others] = links;
          if (pages.size < 2 || !first) continue;
          const other = others.find((link) => link.url !== first.url) ?? first;
          context.report({
            at: other,
            message: `De link “${textOf(other)}” staat hier ${links.length} keer en leidt naar ${pages.size} verschillende pagina’s. Geef elke link een eigen tekst.`,
            data: { links: links.length, pages: pages.size },
            related: [{ message: 'Dezelfde linktekst, een andere pagina.', at: first }],
          });
        }
      },
    };
  },
});

function groupByBlock(links: readonly Link[]): Map<Block, Link[]> {
  const groups = new Map<Block, Link[]>();
  for (const link of links) {
    const group = groups.get(link.block);
    if (group) group.push(link);
    else groups.set(link.block, [link]);
  }
  return groups;
}

function textOf(link: Link): string {
  return link.block.text.slice(link.from, link.to);
}

/** The link text as it is compared: what a screen reader says, without arrows and stops. */
function nameOf(link: Link): string {
  return (link.label ?? textOf(link)).toLowerCase().replace(/^[\s›»>→]+|[\s.…!?:›»>→]+$/gu, '');
}

function emptyMessage(text: string): string {
  return `De link “${text}” zegt niet waar hij naartoe gaat. Zet in de link wat de lezer er vindt.`;
}
