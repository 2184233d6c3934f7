import { missingCourtesies } from '../../src/language/dialogue/courtesy.ts';
import { Speech } from '../../src/language/dialogue/speech.ts';
import { isQuoted } from '../../src/language/quotes.ts';
import { defineRule } from '../../src/rule/rule.ts';

interface Rudeness {
  readonly said: RegExp;
  /** It may be a question; what else asks something reproaches nothing. */
  readonly asks?: true;
  /** It is none where “maar” brings help: "…, maar ik bel ze voor u". */
  readonly mayOffer?: true;
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
    said: /\bdat is uw (?:eigen )?(?:probleem|schuld|fout)\b|\b(?:uw|je) eigen (?:schuld|fout)\b|\bdaar (?:kan|kunnen) (?:ik|we|wij) (?:(?:ook|nu|echt|verder) )*(?:niets|niks) aan (?:doen|veranderen)\b/iu,
    message: (words) => `“${words}” ${DISMISSES}. Zeg wat u wel kunt doen: “Ik kijk wat mogelijk is.”`,
  },
  {
    said: /\b(?:dat|het|alles) staat (?:er |daar )?(?:toch|nochtans) (?:duidelijk|gewoon|overal|vermeld|zwart op wit|bij|aan|in (?:de|het|onze|uw) |op (?:de|het|onze|die|deze|uw (?:brief|kaart|factuur|uitnodiging)\b))[^.?!,;“”"]{0,40}|\bdat weet (?:u|je|iedereen) toch\b|\bdat weet toch iedereen\b|\bu weet toch\b|\bu moest dat weten\b|\bdat moe(?:t|st) u toch weten\b|\b(?:dat )?had u (?:dat )?(?:kunnen|moeten) weten\b|\bu had (?:dat )?(?:kunnen|moeten) weten\b/iu,
    message: (words) => `“${words}” ${BLAMES}. Toon waar het staat: “Kijk, hier staat het.”`,
  },
  {
    said: /\b(?:u|je|jij) moet (?:(?:eens|maar|gewoon|toch|echt) )*beter (?:lezen|luisteren|opletten|kijken)\b|\b(?:kunt|kan) (?:u|je|gij) (?:dan )?niet (?:lezen|luisteren)\b|\bhebt u (?:de|die|onze) \p{L}+ dan niet gelezen\b/iu,
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
    said: /\bwaarom (?:hebt|bent|komt|kwam) u (?:(?:dat|dan|ons) )*(?:niet (?:vroeger|eerder|op tijd)|pas nu|nu pas|zo laat|te laat)\b/iu,
    asks: true,
    message: (words) => `“${words}” ${BLAMES}. Zeg wat nu kan: “Goed dat u er bent. We bekijken het samen.”`,
  },
  {
    said: /\b(?:u moet|gaat u|wilt u) (?:(?:nu|eens|even) )*kalmeren\b|^kalmeer\b|\bdoe (?:eens )?(?:rustig|normaal)\b/iu,
    message: (words) => `“${words}” maakt wie boos is alleen bozer. Zeg: “Ik begrijp dat u boos bent.”`,
  },
];
const OFFERS = /^[^.?!]{0,40}, maar\b/iu;
/** A condition, or regret: then the same words blame nobody. */
const SOFTENED = /\b(?:als|indien|helaas|jammer|spijtig|sorry|excuseer|spijt|onze fout|wij hadden|we hadden)\b/iu;
/** What makes any of this worth testing. */
const CUE =
  /\b(?:had|hadt|zoals|gelijk|heb|hebt|heeft|is|staat|weet|moest|moet|punt|regels|kan|kunnen|kunt|eigen|tijd|waarom|kalmeer|kalmeren|doe|nu)\b/iu;

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
  ],
  right: [
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
    const speech = new Speech(context.document);
    return {
      block(block) {
        for (const { sentence, text, quoted } of speech.read(context.analysis)) {
          if (quoted || !CUE.test(text) || SOFTENED.test(text)) continue;
          for (const { said, asks, mayOffer, message } of RUDE) {
            const match = asks || !text.endsWith('?') ? said.exec(text) : undefined;
            if (!match || (mayOffer && OFFERS.test(text.slice(match.index + match[0].length)))) continue;
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
        for (const { kind, block } of missingCourtesies(context.document)) {
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
