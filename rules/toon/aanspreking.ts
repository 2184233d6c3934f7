import type { Block, Link } from '../../src/document/document.ts';
import { textsIn } from '../../src/document/separate-texts.ts';
import { defineRule, type Report } from '../../src/rule/rule.ts';
import type { Hit } from '../../src/words/hit.ts';

/** A word for something with a name of its own, and the start of that name. */
const NAMED_BEFORE =
  /(?:^|[^\p{L}])(?:\p{L}*(?:campagne|project|actie|brochure|folder|gids|wedstrijd|cursus|workshop|infosessie|infoavond|vorming|app|website|platform|label|tentoonstelling|expo|voorstelling|lezing|boek|film|feest|reeks|programma|initiatief|slogan|podcast|nieuwsbrief|magazine)) (?:van \p{Lu}\p{L}+ )?\p{Lu}[\p{L}’' -]{0,25}$/u;

export default defineRule({
  id: 'aanspreking',
  category: 'toon',
  title: 'U en je door elkaar',
  description: 'Meldt teksten die “u” en “je” door elkaar gebruiken.',
  why: 'Wie in één brief “u” en “je” leest, twijfelt of het nog over hem gaat. De tekst lijkt bovendien uit stukken geplakt.',
  how: 'Kies één aanspreekvorm voor de hele tekst, ook voor de titels. Voor brieven van een bestuur is “u” gewoon, voor jongeren “je”. Zet uw keuze in de instellingen (`address: u`): dan krijgt elke andere vorm een melding.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 4: één aanspreekvorm',
    'Schrijfafspraken Webplatform Vlaanderen',
  ],
  criterion: 'HH 4',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'never',
  options: {},
  wrong: [
    { text: 'Vul uw naam in. U krijgt dan je kaart.', matches: ['je'] },
    { text: 'Heb jij vragen? Bel ons dan. Je krijgt meteen iemand aan de lijn. Wij helpen u graag.', matches: ['u'] },
    {
      text: '# Vraag je premie aan\n\nU vult het formulier in. Wij sturen u een brief.',
      format: 'markdown',
      matches: ['je'],
    },
  ],
  right: [
    { text: 'Vul uw naam in en klik op uw foto.' },
    { text: 'U kunt langskomen van 9 u. tot 12 u. Breng uw kaart mee.', trap: '“u” is hier de afkorting van uur' },
    {
      text: 'Uw kind zegt: “Mag je daar spelen?” U kunt het hem dan uitleggen.',
      trap: 'een citaat spreekt iemand anders aan',
    },
    {
      text: '**Medewerker:** Hebt u uw kaart bij?\n\n**Inwoner:** Heb jij die niet?\n\n**Medewerker:** Ik zoek ze voor u.',
      format: 'markdown',
      kind: 'loketscript',
      trap: 'de inwoner spreekt de medewerker aan',
    },
    { text: 'Je krijgt je kaart thuis. Jouw code zit in een andere brief.', trap: 'alleen je-vormen' },
    {
      text: '<p>U vindt uw gegevens hier.</p><p><button>Bekijk je profiel</button></p>',
      format: 'html',
      trap: 'een knop hoort bij een ander programma',
    },
    { text: 'De hoogte is 30 km/u. U rijdt dus traag.', trap: 'kilometer per uur' },
    {
      text: 'Je leert in dit gesprek om door te vragen.\n\n**Medewerker:** Hebt u uw kaart bij?\n\n**Inwoner:** Ja.',
      format: 'markdown',
      kind: 'loketscript',
      trap: 'de uitleg bij een script is voor de collega, niet voor de bezoeker',
    },
    {
      text: '**Medewerker:** Komt u samen met uw man? Dan tekenen jullie allebei.\n\n**Inwoner:** Goed.',
      format: 'markdown',
      kind: 'loketscript',
      trap: 'aan het loket is “jullie” meer dan één bezoeker',
    },
    {
      text: 'U kunt meedoen aan de campagne Hou je straat proper, of aan het project Jouw Idee.',
      trap: 'de naam van een campagne of een project',
    },
    {
      text: 'Meer leest u bij [Bereken je premie](https://premies.example).',
      format: 'markdown',
      trap: 'een link naar een pagina van iemand anders',
    },
    {
      text: 'Neem uw paraplu mee. Je weet maar nooit! En het is een feest om u tegen te zeggen.',
      trap: 'vaste uitdrukkingen spreken niemand aan',
    },
  ],
  start(context) {
    const { document, readers } = context;
    const isScript = document.turns.length > 0;
    /** What we say to a visitor, and what the script says to whoever reads it: often a colleague. */
    const uses = { said: noUses(), written: noUses() };
    let elsewhere: ReadonlyMap<Block, readonly Link[]> | undefined;
    return {
      word(hit) {
        const { kind, turn } = hit.block;
        if (
          kind === 'button' ||
          kind === 'option' ||
          isVisitors(hit) ||
          isHour(hit) ||
          isName(hit) ||
          (turn && isToSeveral(hit))
        )
          return;
        elsewhere ??= linksElsewhere(document.links);
        if (elsewhere.get(hit.block)?.some(({ from, to }) => from < hit.to && hit.from < to)) return;
        uses[turn ? 'said' : 'written'][hit.entry.value as Form].push(hit);
      },
      finish() {
        const { address } = readers;
        if (address === 'auto') {
          const texts = textsIn(document);
          for (const all of [uses.said, uses.written]) {
            const perText = usesPerText(all, texts);
            const mixed = perText.filter(({ u, je }) => u.length > 0 && je.length > 0);
            for (const own of mixed) reportMix(own);
            if (mixed.length === 0) tipOnRow(all);
          }
        } else {
          const other = address === 'u' ? 'je' : 'u';
          const hits = isScript ? uses.said[other] : uses.written[other];
          for (const hit of hits) context.report(notChosen(hit, address));
        }
      },
    };

    /** Texts that each keep to one form, and differ: they can be for other readers. */
    function tipOnRow({ u, je }: Uses): void {
      const [first, other] = comesFirst(u, je) ? [u, je] : [je, u];
      const at = other[0];
      if (!at || first.length === 0) return;
      const word = at.block.text.slice(at.from, at.to);
      const form = first === u ? 'u' : formOfJe(je);
      context.report({
        at,
        message: `Hier staat “${word}”, en in een andere tekst van dit bestand “${form}”. Zijn ze voor dezelfde lezers? Kies dan één vorm.`,
        severity: 'info',
        data: { u: u.length, je: je.length },
        related: [{ message: `Hier staat “${form}”.`, at: first[0] as Hit }],
      });
    }

    function reportMix({ u, je }: Uses): void {
      const [many, few] = u.length > je.length || (u.length === je.length && comesFirst(u, je)) ? [u, je] : [je, u];
      const form = many === u ? 'u' : formOfJe(je);
      const places = few.filter((hit, index) => few[index - 1]?.block !== hit.block);
      places.slice(0, MOST).forEach((hit, index) => {
        const word = hit.block.text.slice(hit.from, hit.to);
        const left = index === MOST - 1 ? places.length - MOST : 0;
        const more = left > 0 ? ` (Ook nog in ${left === 1 ? '1 andere alinea' : `${left} andere alinea’s`}.)` : '';
        context.report({
          at: hit,
          message: `Hier staat “${word}”, maar elders spreekt u de lezer aan met “${form}” (${many.length} keer). Kies één vorm.${more}`,
          data: { u: u.length, je: je.length },
          related: [
            { message: `Hier staat “${form}”.`, at: many[0] as Hit },
            ...(left > 0 ? places.slice(MOST).map((at) => ({ message: 'Ook hier.', at })) : []),
          ],
        });
      });
    }
  },
});

/** So many findings tell enough of one cause; the last of them counts the others. */
const MOST = 3;

type Form = 'u' | 'je';
type Uses = Readonly<Record<Form, Hit[]>>;

function noUses(): Uses {
  return { u: [], je: [] };
}

/** The forms of each text that shares the file. */
function usesPerText({ u, je }: Uses, texts: ReadonlyMap<Block, number>): Uses[] {
  const perText = new Map<number, Uses>();
  const add = (form: Form, hits: readonly Hit[]) => {
    for (const hit of hits) {
      const text = texts.get(hit.block) ?? 0;
      const own = perText.get(text) ?? noUses();
      own[form].push(hit);
      perText.set(text, own);
    }
  };
  add('u', u);
  add('je', je);
  return [...perText.values()];
}

/** Links to another site, by their block: their text is the name of a page that somebody else wrote. */
function linksElsewhere(links: readonly Link[]): Map<Block, Link[]> {
  const groups = new Map<Block, Link[]>();
  for (const link of links) {
    if (/^https?:/iu.test(link.url)) groups.set(link.block, [...(groups.get(link.block) ?? []), link]);
  }
  return groups;
}

/** At the counter we say "u" to one visitor, and "jullie" to the two of them. */
function isToSeveral({ block, from, to }: Hit): boolean {
  return block.text.slice(from, to).toLowerCase() === 'jullie';
}

/** "Bezoeker: Dank je.": in a page with a few lines of talk, somebody else's words. */
function isVisitors({ block: { text } }: Hit): boolean {
  return /^(?:Bezoek(?:er|ster)|Klante?|Inw(?:oner|oonster)|Burger|Beller|Bew(?:oner|oonster))(?: \([^)]{1,40}\))?:\s/u.test(
    text,
  );
}

/** "de campagne Hou je straat proper", "het project Jouw Idee": part of what something is called. */
function isName({ block, from, to, sentence }: Hit): boolean {
  const before = block.text.slice(Math.max(sentence.from, from - 80), from);
  if (NAMED_BEFORE.test(before)) return true;
  const word = block.text.slice(from, to);
  return /^J/u.test(word) && /[\p{L}\d,] $/u.test(before);
}

/** What the writer says to one reader, or to several. */
function formOfJe(hits: readonly Hit[]): string {
  const toSeveral = hits.every((hit) => hit.block.text.slice(hit.from, hit.to).toLowerCase() === 'jullie');
  return toSeveral ? 'jullie' : 'je';
}

/** The house has chosen one form: each of the other is reported. */
function notChosen(hit: Hit, address: string): Report {
  const word = hit.block.text.slice(hit.from, hit.to);
  return {
    at: hit,
    message: `Hier staat “${word}”, maar volgens uw instellingen spreekt u de lezer aan met “${address}”.`,
    data: { address },
  };
}

function comesFirst(a: readonly Hit[], b: readonly Hit[]): boolean {
  return (a[0]?.block.index ?? 0) <= (b[0]?.block.index ?? 0) && (a[0]?.from ?? 0) <= (b[0]?.from ?? 0);
}

/** "9 u.", "14.30 u", "km/u": the hour. */
function isHour(hit: Hit): boolean {
  const before = hit.block.text.slice(Math.max(0, hit.from - 8), hit.from);
  return /[\d/]\s*$/u.test(before) && hit.to - hit.from === 1;
}
