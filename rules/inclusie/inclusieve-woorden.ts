import { defineRule, type Report, type Severity } from '../../src/rule/rule.ts';
import { wordReport } from '../../src/words/word-report.ts';

const VERDICTS: Readonly<Record<Severity, string>> = {
  error: 'kwetst',
  warning: 'kan mensen kwetsen of uitsluiten',
  info: 'kan gevoelig liggen',
};

export default defineRule({
  id: 'inclusieve-woorden',
  category: 'inclusie',
  title: 'Woorden over mensen',
  description: 'Meldt woorden die mensen kwetsen, uitsluiten of herleiden tot één kenmerk.',
  why: 'Een gemeente schrijft aan al haar inwoners. Wie een woord leest dat hem wegzet, voelt zich niet welkom. Gidsen raden aan om eerst de mens te noemen, en een kenmerk alleen als het ertoe doet.',
  how: 'Vraag u af of het kenmerk nodig is. Zo ja: noem eerst de persoon. Weet u welk woord de mensen zelf kiezen? Gebruik dat. De suggesties zijn voorstellen: het programma past ze nooit zelf toe.',
  sources: [
    'Unia, woordenlijst (2024)',
    'VRT Taal, diverse woordenlijst',
    'çavaria, woordenlijst',
    'GRIP, handboek voor mediamakers',
    'Vlaamse overheid, genderbewust taalgebruik',
  ],
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'never',
  options: {},
  wrong: [
    { text: 'De gemeente helpt gehandicapten bij het stemmen.', matches: ['gehandicapten'] },
    { text: 'Veel allochtonen kennen het aanbod niet.', matches: ['allochtonen'] },
    { text: 'De busrit is gratis voor bejaarden.', matches: ['bejaarden'] },
  ],
  right: [
    { text: 'De gemeente helpt personen met een handicap bij het stemmen.' },
    { text: 'De Zigeunerstraat is maandag dicht.', trap: 'een deel van een straatnaam' },
    { text: 'U vraagt het document aan bij de Dienst Vreemdelingenzaken.', trap: 'de naam van een dienst' },
    { text: 'We feliciteren familie De Blinde.', trap: 'een familienaam' },
    { text: 'Schrijf niet “allochtonen”.', trap: 'dit gaat over het woord zelf' },
    { text: 'Illegaal storten kost 250 euro.', trap: 'het gaat over een daad, niet over een persoon' },
    { text: 'Ze brak haar arm op het speelplein.', trap: 'het lichaamsdeel' },
  ],
  start(context) {
    return {
      word(hit) {
        const { suggestions = [], ...report }: Report = wordReport(hit, VERDICTS[hit.entry.severity ?? 'warning']);
        // Words about people are advice, always: only who writes knows whom the text is about.
        context.report({ ...report, suggestions: suggestions.map(({ text }) => ({ text })) });
      },
    };
  },
});
