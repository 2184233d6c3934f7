import type { Block, TextDocument, Turn } from '../../src/document/document.ts';
import { allTurns } from '../../src/document/turns.ts';
import { missingCourtesies } from '../../src/language/dialogue/courtesy.ts';
import { speechOf, type SpokenSentence } from '../../src/language/dialogue/speech.ts';
import { isQuoted } from '../../src/language/quotes.ts';
import { defineRule } from '../../src/rule/rule.ts';

interface Rudeness {
  readonly said: RegExp;
  /** It may be a question; what else asks something reproaches nothing. */
  readonly asks?: true;
  /** It is none where “maar” brings help: "…, maar ik bel ze voor u". */
  readonly mayOffer?: true;
  /** It is none where the turn goes on with help: "Dat weet ik niet. Ik vraag het na." */
  readonly mayHelp?: true;
  /** It is none where what follows in the turn says what can be done: "Ik kan u niet helpen. Probeer het bij het OCMW." */
  readonly mayGoOn?: true;
  readonly message: (words: string) => string;
}

const BLAMES = 'geeft de bezoeker de schuld';
const DISMISSES = 'stuurt de bezoeker weg';
/** "U had", "dat had u"; not "mijn collega had u", "die u had": there somebody else should have done it. */
const WHO_HAD =
  '(?:(?<!\\b(?:die|wie|wat|dat|waar\\p{L}{0,9}) )\\b(?:u|je|jij|ge|gij) hadt?|(?<=\\b(?:dat|dit|dan|daar|daarvoor|daarmee|daarover|eerst|eigenlijk|toen|ook|hier) )hadt? (?:u|je|jij|ge|gij))\\b';
/** What a visitor gets and does not do: then the town made the mistake. */
const GETS = '(?:krijgen|terugkrijgen|ontvangen|horen|wachten|hebben|zijn|bereiken)\\b';
/** What sounds like a reproach or a refusal, and what to say in its place. */
const RUDE: readonly Rudeness[] = [
  {
    said: new RegExp(
      `${WHO_HAD}(?! (?:niet|geen)\\b)(?:(?!\\b(?:niet|geen|minder|krijgen|ontvangen)\\b)[^.?!,;:]){0,60}\\bmoeten (?!${GETS})\\p{Ll}+`,
      'iu',
    ),
    message: (words) => `“${words}” ${BLAMES}. Zeg wat nu kan: “Ik help u nu verder.”`,
  },
  {
    said: new RegExp(`${WHO_HAD} (?:dan )?(?:maar|toch|beter)\\b|^had (?:u|je) (?:dan )?maar\\b`, 'iu'),
    message: (words) => `“${words}” ${BLAMES}. Zeg wat nu kan: “We zoeken samen een oplossing.”`,
  },
  {
    said: /\b(?:zoals|gelijk) (?:ik|we|wij) (?:(?:u|je|al|reeds|net|daarnet|daarstraks|toch) ){0,3}(?:zei|zeiden|zegde|uitlegde|vertelde|gezegd heb|heb gezegd|gezegd hebben|uitgelegd heb|heb uitgelegd)\b|\b(?:ik heb (?:u |je )?(?:dat|het)|dat heb ik (?:u |je )?) ?(?:(?:u|je|nu|toch|al|net|daarnet) ){1,4}(?:\p{L}+ keer )?(?:gezegd|uitgelegd|verteld)\b/iu,
    message: (words) => `“${words}” klinkt ongeduldig. Leg het opnieuw uit, met andere woorden of met een tekening.`,
  },
  {
    said: /\b(?:dat|dit|het) is (?:hier )?(?:(?:niet|toch niet) (?:mijn|onze|ons) (?:dienst|taak|werk|probleem|zaak|afdeling|verantwoordelijkheid|job|fout|schuld)\b|niet de taak van (?:mijn|onze|ons|de) \p{Ll}+|(?:mijn|onze|ons) (?:dienst|taak|werk|probleem|zaak|afdeling|verantwoordelijkheid|job) (?:toch )?niet\b)/iu,
    mayOffer: true,
    message: (words) => `“${words}” ${DISMISSES}. Zeg wie wel kan helpen, en waar: “Ik zoek wie u kan helpen.”`,
  },
  {
    said: /\bdat is (?:uw|je|jouw) (?:eigen )?(?:probleem|schuld|fout)\b|\b(?:uw|je) eigen (?:schuld|fout)\b|\bdaar (?:kan|kunnen) (?:ik|we|wij) (?:(?:ook|nu|echt|verder) )*(?:niets|niks) aan (?:doen|veranderen)\b/iu,
    message: (words) => `“${words}” ${DISMISSES}. Zeg wat u wel kunt doen: “Ik kijk wat mogelijk is.”`,
  },
  {
    said: /\b(?:dat|het|alles) staat (?:er |daar )?(?:toch|nochtans) (?:duidelijk|gewoon|overal|vermeld|zwart op wit|bij|aan|in (?:de|het|onze|uw) |op (?:de|het|onze|die|deze|uw (?:brief|kaart|factuur|uitnodiging)\b))[^.?!,;“”"]{0,40}|\bdat weet (?:u|je|ge|gij|iedereen) toch\b|\bdat weet toch iedereen\b|\b(?:u|ge|je) weet toch\b|\b(?:u|ge|je) moest dat weten\b|\bdat moe(?:t|st) (?:u|ge|je) toch weten\b|\b(?:dat )?had u (?:dat )?(?:kunnen|moeten) weten\b|\bu had (?:dat )?(?:kunnen|moeten) weten\b/iu,
    message: (words) => `“${words}” ${BLAMES}. Toon waar het staat: “Kijk, hier staat het.”`,
  },
  {
    said: /\b(?:u|je|jij|ge|gij) moet (?:(?:eens|maar|gewoon|toch|echt) )*beter (?:lezen|luisteren|opletten|kijken)\b|\b(?:kunt|kan) (?:u|je|ge|gij) (?:dan )?niet (?:lezen|luisteren)\b|\b(?:hebt|heb) (?:u|je|ge) (?:de|die|onze) \p{L}+ dan niet gelezen\b/iu,
    asks: true,
    message: (words) => `“${words}” ${BLAMES}. Lees het samen: “Ik toon u waar dat staat.”`,
  },
  {
    said: /\bpunt uit\b|, punt\.?$|\bregels zijn (?:nu eenmaal )?regels\b|\bzo is het nu eenmaal\b|\b(?:dat|het) is nu eenmaal (?:zo|de regel|de wet|het reglement)\b|\bik maak de regels niet\b|\bik heb de regels? niet gemaakt\b/iu,
    message: (words) => `“${words}” sluit het gesprek af. Leg kort uit waarom, en zeg wat wel kan.`,
  },
  {
    said: /\bik heb (?:(?:daar|nu|hier|echt) )*geen tijd\b|\bdaar heb ik (?:nu )?geen tijd voor\b/iu,
    message: (words) => `“${words}” ${DISMISSES}. Zeg wanneer het wel kan: “Hebt u morgen om tien uur tijd?”`,
  },
  {
    said: /\bwaarom (?:hebt|bent|zijt|komt|kwam|heb|ben|kom) (?:u|je|ge|gij) (?:(?:dat|dan|ons) )*(?:niet (?:vroeger|eerder|op tijd)|pas nu|nu pas|zo laat|te laat)\b/iu,
    asks: true,
    message: (words) => `“${words}” ${BLAMES}. Zeg wat nu kan: “Goed dat u er bent. We bekijken het samen.”`,
  },
  {
    said: /\b(?:(?:u|ge|je) moet|gaat u|wilt u) (?:(?:nu|eens|even) )*(?:kalmeren|(?:kalm|rustig) (?:blijven|worden))\b|^kalmeer\b|\bdoe (?:eens )?(?:rustig|normaal)\b/iu,
    message: (words) => `“${words}” maakt wie boos is alleen bozer. Zeg: “Ik begrijp dat u boos bent.”`,
  },
  {
    said: /^(?:dat |nee, |ja, )?(?:dat )?weet ik (?:(?:ook|echt|eigenlijk|toch|zelf) )*niet(?=[,.!]|$)|^geen idee(?=[,.!]|$)|^ik weet het (?:(?:ook|echt|eigenlijk|zelf) )*niet(?=[,.!]|$)/iu,
    mayHelp: true,
    message: (words) => `Met “${words}” is de bezoeker niet geholpen. Zeg: “Ik vraag het voor u na.”`,
  },
  {
    said: /\ber (?:staan|wachten|zitten) (?:er )?(?:hier )?nog (?:\p{L}+ ){0,2}?(?:mensen |anderen )?(?:achter|na) (?:u|je)\b|\bandere mensen (?:staan (?:ook )?te )?wachten ook\b/iu,
    message: (words) => `“${words}” jaagt de bezoeker op. Geef een rustig antwoord, of maak een afspraak.`,
  },
  {
    said: /\b(?:sorry,? )?ik moet (?:nu )?(?:verder|voortdoen|voortmaken)(?=[.!]|$)/iu,
    mayHelp: true,
    message: (words) => `“${words}” breekt het gesprek af. Zeg wanneer u wel tijd hebt, of wie kan helpen.`,
  },
  {
    said: /\bdan moe(?:t|st) (?:u|je|jij|ge|gij) (?:de volgende keer )?maar (?:(?:wat|eens|gewoon|zelf) )*(?:vroeger|eerder|op tijd|beter|wachten|terugkomen|opletten|klacht)\b/iu,
    message: (words) => `“${words}” ${BLAMES}. Zeg wat nu kan: “We zoeken samen een oplossing.”`,
  },
  {
    said: /^lees (?:(?:dan|toch|maar) )*(?:eens|eerst)(?: (?:goed|beter|(?:de|uw|onze) (?:brief|folder|mail|uitnodiging|affiche)|wat (?:er|daar) (?:op )?staat))?(?=[.!]|$)/iu,
    message: (words) => `“${words}” ${BLAMES}. Lees het samen: “Ik toon u waar dat staat.”`,
  },
  {
    said: /\banders (?:leg ik (?:(?:de telefoon|de hoorn|af|nu) )*(?:neer|af)|hang ik op|haak ik (?:in|af)|stop ik (?:met )?(?:dit|het|ons)? ?gesprek|(?:bel|roep|haal) ik de (?:politie|bewaking))(?![\p{L}])/iu,
    message: (words) => `“${words}” is een dreiging. Zeg: “Ik begrijp dat u boos bent. Ik wil u graag helpen.”`,
  },
  {
    said: /\b(?:kan|kunnen) (?:ik|we|wij) (?:(?:u|je|daar|hier|ook|echt|dan|nu|voor u|voor je) )*(?:niets|niks) (?:(?:meer|voor u|voor je) )*doen\b|\b(?:ik|we|wij) (?:kan|kunnen) (?:u|je) (?:(?:daarmee|daarbij|hiermee|hierbij|daar|hier|echt|dan|ook|nu) )*niet (?:verder )?helpen\b|\b(?:daar begin ik|begin ik (?:daar|hier)) niet aan\b/iu,
    mayOffer: true,
    mayHelp: true,
    mayGoOn: true,
    message: (words) => `“${words}” ${DISMISSES}. Zeg wat u wel kunt doen, of wie kan helpen.`,
  },
  {
    said: /^(?:ja,? |och,? )?dat zal wel(?=[.!]|$)/iu,
    mayHelp: true,
    message: (words) => `Met “${words}” weet de bezoeker niets zeker. Zeg: “Ik kijk het voor u na.”`,
  },
  {
    said: /^wat (?:is het |is er )?nu weer\b/iu,
    asks: true,
    message: (words) => `“${words}” klinkt ongeduldig. Zeg: “Waarmee kan ik u helpen?”`,
  },
  {
    said: /^(?:(?:voor)?naam|adres|(?:dossier|rijksregister|telefoon|gsm-)?nummer|geboortedatum|(?:identiteits)?kaart|paspoort)(?: en (?:(?:voor)?naam|adres|geboortedatum))? ?\?/iu,
    asks: true,
    message: (words) => `“${words}” klinkt kortaf. Vraag het in een zin: “Mag ik uw ${words.toLowerCase()}”`,
  },
];
/** Help that follows a hard word in the same turn. */
const HELP =
  /\b(?:ik (?:vraag|bel|zoek|kijk|noteer|toon|ga|zal|stuur|haal|breng|schrijf|check|mail|geef|help|controleer)|(?:vraag|bel|zoek|kijk|noteer|check|stuur|mail) ik|mijn collega|we (?:zoeken|kijken|vragen|bellen)|samen|maar (?:wel|u (?:kunt|kan|mag|krijgt)))\b/iu;
/** What follows a refusal and says what can be done. */
const GOES_ON =
  /\b(?:maar|wel|collega\p{L}*|vraag|bel|mail|kom|kunt|kan|mag|krijgt|geef|stuur|zoek|noteer|probeer|zet|schrijf|misschien)\b/iu;
/** "Het stond in de mail": it answers a complaint that nobody knew, and says sorry for nothing. */
const STOOD =
  /^(?:(?:dat|het|alles|die info) )?stond (?:(?:nochtans|toch|wel|allemaal|ook|duidelijk) )*(?:in|op) (?:de|het|uw|onze) (?:mail|brief|infoblad|infokrant|folder|(?:web)?site|uitnodiging|affiche|krant|gemeenteblad)\b[^.?!,]{0,30}[.!]?$/iu;
const ASKS_WHERE = /\b(?:waar|welke?|wanneer)\b/iu;
/** The visitor complains, so that the answer blames him. */
const COMPLAINS =
  /!|\b(?:niet|geen|nooit|niemand|niets)\b[^?]*$|\bhoe (?:moe(?:t|st)|kon) ik dat\b|\bgraag (?:op voorhand|vooraf|eerder)\b/iu;
/** A call for the next visitor. */
const NEXT_ONE = /^(?:de )?volgende ?[!.]?$|^nummer \d+ ?!$|^volgende(?: klant| nummer)? ?!$/iu;
const GOODBYE =
  /\b(?:tot (?:ziens|dan|straks|binnenkort|later|morgen)|dag|daag|fijne|prettige|graag gedaan|succes|dank\p{L}*|bedankt|merci|goede?|welkom)\b/iu;
const OFFERS = /^[^.?!]{0,40}, maar\b/iu;
/** A condition, or regret: then the same words blame nobody. */
const SOFTENED = /\b(?:als|indien|helaas|jammer|spijtig|sorry|excuseer|spijt|onze fout|wij hadden|we hadden)\b/iu;
/** What makes any of this worth testing. */
const CUE =
  /\b(?:had|hadt|zoals|gelijk|heb|hebt|heeft|is|staat|weet|moest|moet|punt|regels|kan|kunnen|kunt|anders|begin|zal|eigen|tijd|waarom|kalmeer|kalmeren|doe|nu|weet|idee|er|lees|wachten|\p{L}*naam|adres|\p{L}*-?nummer|geboortedatum|\p{L}*kaart|paspoort)\b/iu;

export default defineRule({
  id: 'loket-beleefdheid',
  category: 'loket',
  title: 'Onbeleefd aan het loket',
  description:
    'Meldt in een loketscript verwijten en afwijzingen, en gesprekken zonder groet in het begin of op het einde.',
  why: 'Wie een verwijt krijgt, luistert niet meer. Een groet kost één woord, en de bezoeker voelt zich welkom.',
  how: 'Groet de bezoeker. Zeg wat nu wel kan, en wie kan helpen. Wens hem op het einde nog een fijne dag.',
  sources: ['Communicatiewaaier', 'VDAB, klare taal aan het loket'],
  criterion: 'Loket omgang',
  severity: { brief: 'off', webpagina: 'off', loketscript: 'warning' },
  fixable: 'never',
  options: {},
  wrong: [
    {
      text: 'Medewerker: U had online een afspraak moeten maken.',
      kind: 'loketscript',
      matches: ['U had online een afspraak moeten maken'],
    },
    { text: 'Loket: Zoals ik al zei, moet u eerst betalen.', kind: 'loketscript', matches: ['Zoals ik al zei'] },
    {
      text: '**Medewerker:** Dat is mijn dienst niet.',
      format: 'markdown',
      kind: 'loketscript',
      matches: ['Dat is mijn dienst niet'],
    },
    {
      text: 'Balie: Dan had u maar vroeger moeten komen.',
      kind: 'loketscript',
      matches: ['had u maar vroeger moeten komen'],
    },
    {
      text: 'Onthaal: Dat staat toch duidelijk op de brief.',
      kind: 'loketscript',
      matches: ['Dat staat toch duidelijk op de brief'],
    },
    {
      text: 'Loket: Goedemorgen.\n\nBezoeker: Mag ik een folder?\n\nLoket: Die zijn op. Volgende!',
      kind: 'loketscript',
      matches: ['Volgende!'],
    },
  ],
  right: [
    {
      text: 'Medewerker: Dag meneer.\n\nBezoeker: Dag. Dat was alles.\n\nMedewerker: Tot ziens. Volgende!',
      kind: 'loketscript',
      trap: 'het afscheid komt eerst',
    },
    {
      text: 'Medewerker: Dat weet ik niet. Ik vraag het even aan mijn collega.',
      kind: 'loketscript',
      trap: 'de medewerker zoekt het antwoord',
    },
    { text: 'Medewerker: Dag mevrouw. Ik toon u waar dat staat.', kind: 'loketscript' },
    {
      text: 'Medewerker: U had in maart een brief moeten krijgen. Ik zoek hem voor u.',
      kind: 'loketscript',
      trap: 'de fout ligt bij de stad',
    },
    {
      text: 'Medewerker: Wij hadden u beter eerst gebeld. Onze excuses.',
      kind: 'loketscript',
      trap: 'de medewerker geeft zelf een fout toe',
    },
    {
      text: 'Medewerker: Als u gebouwd had, had u een vergunning moeten vragen.',
      kind: 'loketscript',
      trap: 'een voorwaarde',
    },
    {
      text: 'Medewerker: Dat is niet uw fout. Dat is onze fout.',
      kind: 'loketscript',
      trap: 'de medewerker stelt gerust',
    },
    {
      text: 'Medewerker: U had niet moeten betalen. U krijgt het geld terug.',
      kind: 'loketscript',
      trap: 'goed nieuws',
    },
    {
      text: 'Bezoeker: Dat is mijn probleem niet. Zoals ik al zei, heb ik betaald.',
      kind: 'loketscript',
      trap: 'de bezoeker zegt het',
    },
    {
      text: 'Medewerker: Zeg nooit “Dat is mijn dienst niet” tegen iemand die hulp zoekt.',
      kind: 'loketscript',
      trap: 'een voorbeeld van hoe het niet moet',
    },
    { text: 'Medewerker: Had u al een afspraak?\n\nBezoeker: Nee.', kind: 'loketscript', trap: 'een gewone vraag' },
  ],
  start(context) {
    const speech = speechOf(context.document);
    return {
      block(block) {
        for (const { sentence, text, quoted } of speech.read(context.analysis)) {
          if (quoted || !CUE.test(text) || SOFTENED.test(text)) continue;
          for (const { said, asks, mayOffer, mayHelp, mayGoOn, message } of RUDE) {
            const match = asks || !text.endsWith('?') ? said.exec(text) : undefined;
            if (
              !match ||
              (mayHelp && HELP.test(block.text)) ||
              (mayGoOn && GOES_ON.test(block.text.slice(sentence.from + match.index + match[0].length))) ||
              (mayOffer && OFFERS.test(text.slice(match.index + match[0].length)))
            )
              continue;
            const words = match[0].replace(/^[\s,]+|[\s.]+$/gu, '');
            const from = sentence.from + match.index + match[0].indexOf(words);
            const at = { block, from, to: from + words.length, sentence };
            if (isQuoted(at.from, at.to, context.analysis)) continue;
            context.report({ at, message: message(words) });
            break;
          }
        }
      },
      finish() {
        const dismissed = new Set<Block>();
        speech.stretches.forEach(({ sentences, turn }, index) => {
          for (const { spoken, message } of curtnessIn(sentences, turn, index === 0, context.document)) {
            const { block, sentence } = spoken;
            dismissed.add(block);
            context.report({ at: { block, from: sentence.from, to: sentence.to, sentence }, message });
          }
        });
        for (const { kind, block } of missingCourtesies(context.document)) {
          if (kind === 'farewell' && dismissed.has(block)) continue;
          context.report({
            at: { block, from: 0, to: block.text.length },
            message:
              kind === 'greeting'
                ? 'De eerste beurt van de medewerker bevat geen groet. Zeg eerst “Goedemorgen” of “Welkom”.'
                : 'De laatste beurt van de medewerker bevat geen groet of wens. Zeg nog “Tot ziens” of “Fijne dag”.',
            scope: 'document',
          });
        }
      },
    };
  },
});

/** What is curt only because of where it stands: behind a complaint, or at the end of a conversation. */
function curtnessIn(
  sentences: readonly SpokenSentence[],
  turn: Turn,
  isFirst: boolean,
  document: TextDocument,
): { spoken: SpokenSentence; message: string }[] {
  const all = allTurns(document.turns);
  const before = all[all.indexOf(turn) - 1];
  const heard = before?.role === 'citizen' ? before.blocks.map(({ text }) => text).join(' ') : '';
  const said = sentences.map(({ text }) => text).join(' ');
  return sentences.flatMap((spoken) => {
    const { text, quoted } = spoken;
    if (quoted) return [];
    const words = text.replace(/[\s.!]+$/u, '');
    if (STOOD.test(text) && COMPLAINS.test(heard) && !ASKS_WHERE.test(heard) && !SOFTENED.test(said)) {
      return [{ spoken, message: `“${words}” ${BLAMES}. Zeg: “Dat is vervelend. Ik leg het u uit.”` }];
    }
    if (!isFirst && heard !== '' && NEXT_ONE.test(text) && !GOODBYE.test(said)) {
      return [{ spoken, message: `“${words}” ${DISMISSES}. Neem eerst afscheid, met “Tot ziens” of “Fijne dag”.` }];
    }
    return [];
  });
}
