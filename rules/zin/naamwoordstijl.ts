import { mayHaveNounStyle, type NounStyle, nounStylesOf } from '../../src/language/constructions/noun-style.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { Draft } from '../../src/rewrite/clauses/draft.ts';
import { withVerb } from '../../src/rewrite/clauses/noun-style/verb-for-noun.ts';
import { type Setting, settingOf } from '../../src/rewrite/clauses/setting.ts';
import { defineRule } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'naamwoordstijl',
  category: 'zin',
  title: 'Naamwoordstijl',
  description: 'Meldt naamwoorden die zeggen wat iemand doet, waar een gewoon werkwoord duidelijker is.',
  why: 'In “De controle van uw dossier gebeurt in mei” zit de actie verstopt in “controle”. De lezer ziet niet wie iets doet, en of hij zelf iets moet doen. Zulke zinnen zijn ook langer, en ze klinken stijf.',
  how: 'Zoek het werkwoord in het naamwoord: “plaatsing” komt van “plaatsen”. Zeg dan wie het doet: “We plaatsen extra vuilnisbakken.” Moet de lezer iets doen? Schrijf dan “u” of de gebiedende wijs: “Dien uw aanvraag in.”',
  sources: [
    'Taaladvies.net: naamwoordstijl',
    'Onze Taal, taalloket: naamwoordstijl',
    'Redacteurs van Amsterdam brachten zulke constructies terug van 20 naar 8 per 10.000 woorden',
  ],
  criterion: 'Webplatform',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'suggestion',
  options: {},
  wrong: [
    {
      text: 'Het indienen van uw aanvraag gebeurt via het e-loket.',
      matches: ['Het indienen van uw aanvraag gebeurt'],
    },
    {
      text: 'Voor het tijdig betalen van de factuur krijgt u een korting.',
      matches: ['het tijdig betalen van de factuur'],
    },
    {
      text: 'We gaan over tot de plaatsing van extra vuilnisbakken.',
      matches: ['gaan over tot de plaatsing van extra vuilnisbakken'],
    },
    { text: 'De verwerking van uw dossier vindt plaats in juni.', matches: ['verwerking van uw dossier vindt plaats'] },
    { text: 'De betaling dient te gebeuren aan het loket.', matches: ['betaling dient te gebeuren'] },
    { text: 'De wijkagent zal een onderzoek verrichten naar het lawaai.', matches: ['onderzoek verrichten'] },
    { text: 'Het college neemt morgen een beslissing over de speelstraat.', matches: ['neemt morgen een beslissing'] },
    {
      text: 'U krijgt een brief over de toekenning van de vrijstelling van de betaling.',
      matches: ['toekenning van de vrijstelling van de betaling'],
    },
    {
      text: 'U kunt gebruik maken van de kluisjes. De stad zorgt voor het ophalen en verwerken van uw afval.',
      matches: ['gebruik maken van de kluisjes', 'het ophalen en verwerken van uw afval'],
    },
  ],
  right: [
    { text: 'Dien uw aanvraag in via het e-loket. We verwerken uw dossier in juni.' },
    { text: 'We plaatsen extra vuilnisbakken in het park. Het college beslist morgen.' },
    { text: 'De vergadering vindt plaats op 3 mei in de feestzaal.', trap: 'een vergadering is een bijeenkomst' },
    {
      text: 'De opening van de nieuwe bibliotheek vindt plaats op zaterdag om 14 uur.',
      trap: 'een feestelijk moment heeft een dag en een uur',
    },
    { text: 'Uw antwoord op het schrijven van 3 mei kwam te laat.', trap: '“het schrijven” is hier een brief' },
    {
      text: 'Het leven van de inwoners verandert, en het vertrouwen van de buurt groeit.',
      trap: 'sommige hele werkwoorden zijn gewone naamwoorden geworden',
    },
    { text: 'Hebt u geen tent? Dan kunt u het huren van de stad.', trap: '“het” is hier een ding' },
    { text: 'Mehmet Aydin kan bezwaar aantekenen tegen de beslissing.', trap: 'een vaste term uit het recht' },
    { text: 'Het openbaar onderzoek vindt plaats van 3 mei tot 2 juni.', trap: 'een stap die de wet zo noemt' },
    { text: 'De stad voert de beslissing van de rechter uit.', trap: 'wie een beslissing uitvoert, beslist niet' },
    { text: 'De beslissing neemt veel tijd in beslag.', trap: '“beslissing” is hier het onderwerp van “nemen”' },
    {
      text: 'Wat gebeurt er na de betaling van de borg?',
      trap: 'de vraag gaat over wat er ná de betaling volgt',
    },
    {
      text: 'De firma maakt het gebruik van de app gratis.',
      trap: '“gebruik” met een lidwoord is geen vaste uitdrukking',
    },
    { text: 'U vindt de lijst van de inschrijvingen van de school op de site.', trap: '“van” tussen gewone dingen' },
    {
      text: 'Volg het reglement op het plaatsen van terrassen.',
      trap: 'zo heet het reglement',
    },
    {
      text: 'Dit doet u als stagiair:\n\n- het reinigen van de ramen\n- het sorteren van de post',
      format: 'markdown',
      trap: 'een lijst van taken of kosten, zonder zin',
    },
    {
      text: 'Kleine werken, zoals het ontkalken van kranen, doet u zelf. Denk bijvoorbeeld aan het vervangen van een lamp.',
      trap: 'voorbeelden van werk',
    },
    {
      text: 'De gemeente heft een belasting op het parkeren van vrachtwagens.',
      trap: 'zo heet waarvoor iemand betaalt',
    },
    {
      text: 'Voor het plaatsen van een container hebt u een vergunning nodig.',
      trap: 'zo heet waarvoor iemand een vergunning vraagt',
    },
    { text: 'Breng uw code mee bij het ophalen van uw kaart.', trap: 'kort en duidelijk: “bij het …”' },
    { text: 'Onderzoekers hebben een draagvlakonderzoek uitgevoerd.', trap: 'de naam van een onderzoek' },
    {
      text: 'In de oude brief stond: “De betaling dient te gebeuren binnen acht dagen.”',
      trap: 'een citaat schreef iemand anders',
    },
  ],
  start(context) {
    const { analysis } = context;
    let known: Setting | undefined;
    const setting = () => (known ??= settingOf(context.document, context.kind, context.readers.address));
    return {
      // A long sentence nearly always may, and looking is dearer than reading on.
      mayConcern: ({ block, from, to, words }) => words > 12 || mayHaveNounStyle(block.text.slice(from, to)),
      grammar(sentence, grammar) {
        const styles = nounStylesOf(grammar);
        if (styles.length === 0 || isQuote(sentence, analysis)) return;
        const { block } = sentence;
        const { words } = grammar;
        for (const style of styles) {
          const at = { block, from: words.from(style.first), to: words.to(style.last), sentence };
          const before = block.text.slice(Math.max(sentence.from, at.from - 100), at.from);
          if (LAW_TITLE.test(before) || isQuoted(at.from, at.to, analysis)) continue;
          const written = (first: number, last: number) => block.text.slice(words.from(first), words.to(last));
          // The empty verb is often in a word list as well.
          const covers =
            style.kind === 'emptyVerb' ? { covers: ['ambtelijk-woord', 'voorzetseluitdrukking', 'vaag-woord'] } : {};
          const rewrite = withVerb(new Draft(words, block.text, sentence.from, sentence.to), style, grammar, setting);
          const plain = style.plain.map((verb) => context.simplerVerb(verb) ?? verb);
          context.report({
            at,
            message: messageFor({ ...style, plain }, written),
            data: { verbs: plain },
            ...covers,
            ...(rewrite && { suggestions: [rewrite] }),
          });
        }
      },
    };
  },
});

/** "het reglement op", "het decreet van 5 mei 2019 houdende": what follows is the name of a law. */
const LAW_TITLE =
  /(?:wet|decreet|besluit|reglement|verordening|ordonnantie|richtlijn|omzendbrief)(?: van [\d\p{L} ]{4,40})? (?:betreffende|houdende|inzake|over|op|tot|ter|voor)(?: (?:de|het))?\s*$/iu;

/** @param written the text from one word to another */
function messageFor(
  { kind, first, nouns, empty, plain }: NounStyle,
  written: (first: number, last: number) => string,
): string {
  const verbs = listOf(plain);
  const start = nouns[0] ?? first;
  const end = nouns.at(-1) ?? first;
  switch (kind) {
    case 'infinitive':
      return `“${written(first, end)} van” maakt van een werkwoord een naamwoord: zo ziet de lezer niet wie iets doet. Maak er een zin van met ${verbs}.`;
    case 'chain':
      return `${listOf(nouns.map((noun) => written(noun, noun)))} hangen aan elkaar: de lezer ziet niet wie wat doet. Maak er zinnen van met ${verbs}.`;
    case 'emptyVerb': {
      const isWhole = nouns.length === 0 || plain.length === 0;
      const problem = isWhole
        ? `“${empty}” is een omweg die zwaar leest.`
        : `De actie zit verstopt in “${written(start, end)}”; “${empty}” zegt zelf niets.`;
      return `${problem} Schrijf wie wat doet, met ${verbs || 'één gewoon werkwoord'}.`;
    }
  }
}

/** “plaatsen”, “betalen” en “keuren” */
function listOf(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter(Boolean).join(' en ');
}
