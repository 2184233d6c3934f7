import { defineRule, type UselessException } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'ongebruikte-uitzondering',
  category: 'overig',
  title: 'Uitzondering zonder nut',
  description: 'Meldt uitzonderingen in een tekst die niets uitschakelen, of die klaretaal niet begrijpt.',
  why: 'Een uitzondering die blijft staan, kan later een nieuwe fout verbergen. En met een tikfout in een uitzondering denkt u dat een regel uit staat, terwijl dat niet zo is.',
  how: 'Haal de uitzondering weg, of verbeter ze. Met klaretaal-volgende schakelt u een regel uit voor het volgende blok. Dat is een alinea, een titel, een heel punt van een lijst of een tabel, in HTML soms een cel. Met klaretaal-uit schakelt u een regel uit tot aan klaretaal-aan, met klaretaal-bestand-uit voor de hele tekst. Noem daarachter de regels, met een komma ertussen, of geen: dan gaat het om alle regels. Een reden komt achter een dubbelepunt.',
  sources: [
    'ESLint, “Report unused disable directives”: een uitzondering zonder nut wordt zelf gemeld',
    'remark-message-control: opmerkingen in Markdown die regels uitschakelen',
  ],
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'never',
  options: {},
  needsOthers: true,
  wrong: [
    {
      text: '<!-- klaretaal-volgende ambtelijk-woord: titel van een besluit -->\n\nBel ons als u vragen hebt.',
      format: 'markdown',
      matches: ['<!-- klaretaal-volgende ambtelijk-woord: titel van een besluit -->'],
    },
    {
      text: '<!-- klaretaal-uit ambtelijk-woord, afkorting -->\n\nU krijgt reeds post.',
      format: 'markdown',
      matches: ['afkorting'],
    },
    {
      text: '<!-- klaretaal-uit lange-zn -->\n<p>Bel ons.</p>',
      format: 'html',
      matches: ['<!-- klaretaal-uit lange-zn -->'],
    },
    {
      text: '<!-- klaretaal uit ambtelijk-woord -->\n<p>Bel ons.</p>',
      format: 'html',
      matches: ['<!-- klaretaal uit ambtelijk-woord -->'],
    },
    {
      text: '<!-- klaretaal-uit ambtelijk-woord omdat de wet het zegt -->\n<p>Bel ons.</p>',
      format: 'html',
      matches: ['<!-- klaretaal-uit ambtelijk-woord omdat de wet het zegt -->'],
    },
    {
      text: 'Bel ons.\n\n<!-- klaretaal-aan -->\n\nWe helpen u.',
      format: 'markdown',
      matches: ['<!-- klaretaal-aan -->'],
    },
    {
      text: '- <!-- klaretaal-volgende ambtelijk-woord -->\n  een foto\n- reeds betaald',
      format: 'markdown',
      matches: ['<!-- klaretaal-volgende ambtelijk-woord -->'],
    },
  ],
  right: [
    {
      text: '<!-- klaretaal-volgende ambtelijk-woord: zo staat het in het besluit -->\n\nU krijgt reeds post.',
      format: 'markdown',
    },
    {
      text: 'Schrijf dit: `<!-- klaretaal-uit -->`.\n\n```html\n<!-- klaretaal-uit lange-zin -->\n```',
      format: 'markdown',
      trap: 'code is geen uitzondering',
    },
    {
      text: '<!-- klaretaal zegt dat dit nog korter kan -->\n\nBel ons.',
      format: 'markdown',
      trap: 'een opmerking die alleen over klaretaal gaat',
    },
    {
      text: '<p>Bel ons.</p>\n<!-- menu uit -->\n<p>We helpen u.</p>',
      format: 'html',
      trap: 'een opmerking voor een ander programma',
    },
    {
      text: '<ul>\n<!-- klaretaal-volgende ambtelijk-woord -->\n<li>een foto <ul><li>reeds gestempeld</li></ul></li>\n</ul>',
      format: 'html',
      trap: 'het woord staat dieper in hetzelfde punt van de lijst',
    },
    {
      text: '<!-- klaretaal-uit ambtelijk-woord -->\n\nReeds betaald.\n\n<!-- klaretaal-aan ambtelijk-woord -->\n\nBel ons.',
      format: 'markdown',
      trap: 'het stuk is netjes afgesloten, ook al komt er niets meer na',
    },
    {
      text: '| dag | wat |\n| --- | --- |\n| ma | <!-- klaretaal-volgende ambtelijk-woord --> reeds volzet |',
      format: 'markdown',
      trap: 'de uitzondering staat in een cel',
    },
    {
      text: '<!-- klaretaal-bestand-uit ongebruikte-uitzondering -->\n\n<!-- klaretaal-uit afkorting: voor later -->\n\nBel ons.',
      format: 'markdown',
      trap: 'een andere uitzondering zet deze regel zelf uit',
    },
  ],
  start(context) {
    return {
      uselessException(exception) {
        context.report({ at: exception.at, message: messageFor(exception) });
      },
    };
  },
});

function messageFor(exception: UselessException): string {
  const { problem, rule, nearest, directive } = exception;
  switch (problem) {
    case 'unknownRule':
      return `De regel “${rule}” bestaat niet. ${nearest ? `Bedoelt u “${nearest}”?` : 'Bekijk alle regels met “klaretaal rules”.'}`;
    case 'unknownCommand':
      return `Klaretaal begrijpt deze uitzondering niet. ${nearest ? `Bedoelt u “${nearest}”?` : 'Schrijf klaretaal-volgende, klaretaal-uit, klaretaal-aan of klaretaal-bestand-uit.'}`;
    case 'unclear':
      return 'Klaretaal begrijpt deze uitzondering niet. Zet een komma tussen de namen van regels, en een dubbelepunt voor de reden.';
    case 'unused':
      return unusedMessage(directive.kind === 'on', directive.rules.length, rule);
  }
}

/** @param count of rules that the comment names */
function unusedMessage(isOn: boolean, count: number, rule: string | undefined): string {
  if (isOn) {
    const what = rule ? `De regel “${rule}” staat hier niet uit` : 'Hier staat geen regel uit';
    return `${what}: er is niets weer aan te zetten. Haal ${count > 1 ? 'die naam' : 'deze opmerking'} weg.`;
  }
  if (!rule) return 'Deze uitzondering schakelt niets uit. Haal de opmerking weg.';
  if (count > 1) return `De regel “${rule}” heeft hier niets te melden. Haal de naam weg uit de uitzondering.`;
  return `Deze uitzondering schakelt niets uit: de regel “${rule}” heeft hier niets te melden. Haal de opmerking weg.`;
}
