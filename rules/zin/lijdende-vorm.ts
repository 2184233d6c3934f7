import { causeOf, namesForce, wholeAgentEnd } from '../../src/language/constructions/agents.ts';
import { hasForm, TO_BE, TO_BECOME } from '../../src/language/constructions/candidates.ts';
import type { Passive } from '../../src/language/constructions/passives.ts';
import { hidesDoer } from '../../src/language/constructions/untold-doers.ts';
import type { Words } from '../../src/language/constructions/words.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { isRegulation } from '../../src/language/regulation.ts';
import { makeActive } from '../../src/rewrite/clauses/passives/make-active.ts';
import { hasOthersBefore, type Setting, settingOf } from '../../src/rewrite/clauses/setting.ts';
import { defineRule, type PlacedSentence, type ProsePlace } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'lijdende-vorm',
  category: 'zin',
  title: 'Lijdende vorm',
  description: 'Meldt zinnen met “worden” of “zijn” waarin niet staat wie iets doet, of pas achteraan.',
  why: 'In “Uw aanvraag wordt behandeld” staat niet wie dat doet. De lezer weet dan niet of hij zelf iets moet doen, en wie hij kan bellen. Een zin met een doener is korter en leest vlotter.',
  how: 'Zeg eerst wie het doet, en dan wat: “De dienst Wonen behandelt uw aanvraag.” Moet de lezer iets doen? Schrijf dan “u” of de gebiedende wijs. Doet u het zelf? Schrijf dan “we”.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 16: actieve zinnen',
    'Direct Duidelijk, schrijfwijzer: schrijf actief',
    'Redacteurs van Amsterdam brachten het aandeel zinnen met “worden” terug van 17,9 naar 3,5 procent',
  ],
  criterion: 'Webplatform',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'suggestion',
  options: {
    allowed: {
      type: 'integer',
      description:
        'Zoveel lijdende vormen zonder doener mogen er in één tekst staan. De eerste krijgen dan geen melding.',
      default: 0,
      minimum: 0,
    },
  },
  wrong: [
    { text: 'Uw aanvraag wordt binnen tien dagen behandeld.', matches: ['wordt binnen tien dagen behandeld'] },
    {
      text: 'De vergunning is door het college goedgekeurd.',
      matches: ['is door het college goedgekeurd'],
    },
    { text: 'Er wordt gevraagd om stil te zijn in de gang.', matches: ['wordt gevraagd'] },
    { text: 'Dit formulier moet volledig worden ingevuld.', matches: ['moet volledig worden ingevuld'] },
    { text: 'We laten u weten dat de markt werd verplaatst.', matches: ['werd verplaatst'] },
    {
      text: 'Het kind werd door een buurman van de straat geplukt.',
      matches: ['werd door een buurman van de straat geplukt'],
    },
    { text: 'In het park mag niet worden gerookt of gedronken.', matches: ['mag niet worden gerookt of gedronken'] },
  ],
  right: [
    { text: 'De dienst Wonen behandelt uw aanvraag binnen tien dagen.' },
    { text: 'Fatima El Idrissi is vorig jaar naar Deinze verhuisd.', trap: 'een voltooide tijd met “zijn”' },
    { text: 'Op maandag is het loket gesloten.', trap: 'hoe iets is, niet wat iemand doet' },
    { text: 'U bent verplicht een helm te dragen.', trap: '“verplicht” is hier een eigenschap' },
    { text: 'Bent u gehuwd of gescheiden? Breng dan het bewijs mee.', trap: 'een toestand' },
    { text: 'Wordt uw kind dit jaar 18? Dan krijgt het een brief.', trap: '“worden” met een leeftijd' },
    { text: 'Olena wordt lid van de adviesraad.', trap: '“worden” met een naamwoord' },
    { text: 'Door het mooie weer wordt de wachtrij langer.', trap: '“worden” met een vergelijking' },
    { text: 'Breng de ingevulde formulieren en zijn identiteitskaart mee.', trap: '“zijn” is hier van hem' },
    { text: 'Is uw identiteitskaart gestolen? Bel dan meteen de politie.', trap: 'niemand weet wie het deed' },
    {
      text: 'We gebruiken het door u opgegeven adres en de door de raad goedgekeurde tarieven.',
      trap: 'een deelwoord voor zijn naamwoord',
    },
    { text: 'We hebben uw brief goed ontvangen.', trap: 'een voltooide tijd met “hebben”' },
    { text: 'Je kaart is beschadigd. De belbus is afgeschaft.', trap: 'hoe het nu is: wie het deed, telt niet' },
    {
      text: 'De visie is opgenomen in bijlage 2, en afval dat niet verpakt is, blijft staan.',
      trap: 'een toestand, ook met een ander woord achter “is”',
    },
    {
      text: 'Artikel 1\n\nAls tweede verblijf wordt beschouwd: elke woning aan de kust.\n\nArtikel 2\n\nDe eigenaar betaalt.',
      trap: 'een reglement legt een begrip vast',
    },
    {
      text: 'Dat is een boom met een stam van 1 meter, gemeten op een hoogte van 1 meter.',
      trap: 'een deelwoord dat bij een ander woord hoort',
    },
    { text: 'Gelet op uw plannen is deze nota verplicht.', trap: '“gelet op” is een voorzetsel' },
    { text: 'Wilt u op de hoogte gehouden worden? Schrijf u in.', trap: 'een vaste uitdrukking' },
    { text: 'Niemand mag hier parkeren als er gewerkt wordt.', trap: 'het werk telt, niet wie het doet' },
    { text: 'In de folder staat: “Honden worden niet toegelaten.”', trap: 'een citaat schreef iemand anders' },
  ],
  start(context) {
    let left = context.options.allowed;
    const isMinutes = context.document.blocks.slice(0, HEAD).some(({ text }) => MINUTES.test(text));
    let known: boolean | undefined;
    let setting: Setting | undefined;
    const readSetting = () => (setting ??= settingOf(context.document, context.kind, context.readers.address));
    const inRegulation = () => (known ??= isRegulation(context.document.blocks));
    return {
      mayConcern: (sentence) => hasForm(sentence, context.analysis, TO_BECOME, TO_BE),
      grammar(sentence, grammar) {
        const { words, passives } = grammar;
        if (passives.length === 0 || isQuote(sentence, context.analysis)) return;
        for (const passive of onePerAuxiliary(passives.filter((one) => hidesDoer(one, words, inRegulation())))) {
          const at = placeOf(passive, words, sentence);
          if (APPROVES_MINUTES.test(sentence.block.text.slice(sentence.from, sentence.to))) continue;
          if (isQuoted(at.from, at.to, context.analysis) || (!passive.agent && left-- > 0)) continue;
          const active = makeActive(passive.passives, grammar, sentence, sentence.block.text, () => ({
            ...readSetting(),
            othersBefore: hasOthersBefore(context.document, sentence.block, sentence.from),
          }));
          context.report({
            at,
            ...(isMinutes && { severity: 'info' }),
            message: messageFor(passive, words, sentence, active !== undefined),
            ...(active && { suggestions: [active] }),
          });
        }
      },
    };
  },
});

/** Minutes say what was decided, and their readers know by whom. */
const MINUTES = /^(?:(?:ontwerp|kort|goedgekeurd) )?(?:verslag|notulen)(?: van)?(?!\p{L})/iu;
/** How many blocks from the start a title can stand. */
const HEAD = 3;

/** "Het verslag van 3 mei wordt goedgekeurd": what all minutes have, of the whole meeting. */
const APPROVES_MINUTES = /^(?:het|de) (?:\p{L}*verslag|notulen|agenda)(?!\p{L})[^.?!,;]{0,80} goedgekeurd[.]?\s*$/iu;

/** Passives that share their auxiliary ("wordt gewogen en verwerkt") are one finding, up to the last verb. */
interface Found {
  readonly first: number;
  readonly last: number;
  readonly impersonal: boolean;
  readonly agent: Passive['agent'];
  readonly passives: readonly Passive[];
}

function onePerAuxiliary(passives: readonly Passive[]): Found[] {
  const found: Found[] = [];
  for (const passive of passives) {
    const { group, impersonal, agent } = passive;
    const first = group.words[0] as number;
    const last = group.words.at(-1) as number;
    const before = found.at(-1);
    if (before?.first === first) {
      const all = [...before.passives, passive];
      found[found.length - 1] = { ...before, last, agent: before.agent ?? agent, passives: all };
    } else found.push({ first, last, impersonal, agent, passives: [passive] });
  }
  return found;
}

function placeOf({ first, last }: Found, words: Words, sentence: PlacedSentence): ProsePlace {
  return { block: sentence.block, from: words.from(first), to: words.to(last), sentence };
}

/** Who reads and who writes: with one of them in the sentence, they can be the ones who do it. */
const ADDRESSED = /^(?:u|uw|je|jij|jouw|jullie|we|wij|ons|onze)$/u;
const ASKED = /^(?:moeten|mogen|kunnen|dienen|hoeven)$/u;

/** Whether the reader or the town can be who does it, and not a builder of long ago, the pupils or a court. */
function mayBeUs({ passives }: Found, words: Words): boolean {
  const asks = passives.some(({ group }) => group.auxiliaries.some((one) => ASKED.test(one)));
  for (let at = 0; at < words.count; at++) if (ADDRESSED.test(words.word(at))) return true;
  return asks;
}

function messageFor(found: Found, words: Words, { block }: PlacedSentence, isRewritten: boolean): string {
  const { agent, impersonal, passives } = found;
  const isOurs = isRewritten || mayBeUs(found, words);
  if (agent) {
    const end = wholeAgentEnd(agent, passives[0]?.group.finite ?? -1, words);
    const doer = block.text.slice(words.from(agent[0] + 1), words.to(end));
    return `Lijdende vorm: wie het doet, staat pas achter “door”. Begin met “${doer}”.`;
  }
  if (impersonal)
    return `Onpersoonlijke zin met “er”. Zeg wie wat doet${isOurs ? ', bijvoorbeeld met “we” of “u”' : ''}.`;
  const cause = passives.map(({ group }) => causeOf(group.clause, group.main, group.lemma, words)).find((one) => one);
  // "Door de storm werd …": what caused it is told, and who acted is not.
  if (cause === 'cause' || passives.some(({ group }) => namesForce(group.clause, words)))
    return 'Lijdende vorm: er staat wel waardoor, maar niet wie iets doet. Begin met wie het doet, als dat telt voor de lezer.';
  if (cause) return 'Lijdende vorm: wie of wat het doet, staat pas achter “door”. Begin daarmee, of met wie iets doet.';
  return isOurs
    ? 'Lijdende vorm: er staat niet wie dit doet. Schrijf het actief, bijvoorbeeld met “we”, “u” of de naam van uw dienst.'
    : 'Lijdende vorm: er staat niet wie dit doet. Schrijf het actief, en begin met wie het doet.';
}
