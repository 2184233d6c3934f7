import { defineRule, type Report } from '../../src/rule/rule.ts';
import type { Hit } from '../../src/words/match.ts';

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
  ],
  start(context) {
    const uses: Record<string, Hit[]> = { u: [], je: [] };
    return {
      word(hit) {
        if (hit.block.kind !== 'button' && hit.block.kind !== 'option' && !isHour(hit))
          uses[hit.entry.value as string]?.push(hit);
      },
      finish() {
        const { u = [], je = [] } = uses;
        const { address } = context.readers;
        if (address !== 'auto') {
          for (const hit of address === 'u' ? je : u) context.report(notChosen(hit, address));
          return;
        }
        if (u.length === 0 || je.length === 0) return;
        const [many, few] = u.length > je.length || (u.length === je.length && comesFirst(u, je)) ? [u, je] : [je, u];
        const form = many === u ? 'u' : formOfJe(je);
        let last: Hit | undefined;
        for (const hit of few) {
          if (last?.block === hit.block) continue;
          last = hit;
          const word = hit.block.text.slice(hit.from, hit.to);
          context.report({
            at: hit,
            message: `Hier staat “${word}”, maar elders spreekt u de lezer aan met “${form}” (${many.length} keer). Kies één vorm.`,
            data: { u: u.length, je: je.length },
            related: [{ message: `Hier staat “${form}”.`, at: many[0] as Hit }],
          });
        }
      },
    };
  },
});

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
