import { isByTelephone, Speech, type SpokenSentence, type Stretch } from '../../src/language/dialogue/speech.ts';
import { defineRule, type Report } from '../../src/rule/rule.ts';

/** What nobody should have to say aloud, with how a sentence asks for it or says it. */
const SUBJECTS: readonly { readonly what: string; readonly advice: string; readonly said: readonly RegExp[] }[] = [
  {
    what: 'het rijksregisternummer',
    advice: 'Vraag de kaart en lees het nummer zelf, of laat het opschrijven.',
    said: [
      /\b(?:wat is|wat was|mag ik|geef|zeg|zegt u|geeft u|hoe luidt)\b[^?.]{0,20}\b(?:uw|zijn|haar) rijksregisternummer\b(?![^?.]*\b(?:opschrijven|intikken|lezen|scannen|zien|kopiëren)\b)/iu,
      /\b(?:kunt|kan|wilt|wil) u (?:mij |me |even |eens |nog )*(?:uw|het) rijksregisternummer (?:even |eens |nog )*(?:geven|zeggen|doorgeven|herhalen)\b/iu,
      /^(?:en )?(?:uw )?rijksregisternummer(?:,? alstublieft)? ?\?/iu,
      /\brijksregisternummer is (?:dus )?\d\d\./iu,
    ],
  },
  {
    what: 'schulden',
    advice: 'Vraag: “Wilt u apart praten?”',
    said: [
      /\b(?:hebt|heeft|heb) u (?:(?:veel|nog|ook|soms|misschien|al|andere|grote|hoge|openstaande|zelf) ){0,3}(?:schulden|achterstallen)\b/iu,
      /\b(?:komt|kom) u (?:hier )?voor (?:uw|de|een) (?:\p{L}+ )?(?:schuld|schulden|schuldbemiddeling|afbetaling)\b/iu,
      /\bu komt (?:hier )?(?:dus )?voor (?:uw|de) schulden\b/iu,
      /\bhoe(?:veel| groot zijn| hoog zijn)\b[^?]{0,15}\bschulden\b[^?]*\?/iu,
      /\bik zie (?:hier )?dat u (?:\p{L}+ ){0,3}schulden hebt\b/iu,
    ],
  },
  {
    what: 'het inkomen',
    advice: 'Laat het invullen op papier, of vraag: “Wilt u apart praten?”',
    said: [
      /\b(?:wat|hoeveel|hoe hoog) (?:is|bedraagt) uw (?:\p{L}+ )?(?:inkomen|inkomsten|loon|uitkering|gezinsinkomen|pensioen)\b/iu,
      /\bhoeveel (?:verdient|krijgt) (?:u|uw (?:man|vrouw|partner|gezin))(?: (?:per|elke|iedere|in een) maand)? ?\?/iu,
      /\b(?:hebt|heeft|krijgt|trekt) u (?:al |nu |misschien |ook )*(?:een |uw )?(?:leefloon|invaliditeitsuitkering|werkloosheidsuitkering|ziekte-uitkering|uitkering)\b/iu,
      /\b(?:komt|bent) u (?:hier )?voor (?:een|uw|het) leefloon\b/iu,
      /\bik zie (?:hier )?dat u (?:een )?(?:leefloon|uitkering)\b/iu,
    ],
  },
  {
    what: 'de verblijfssituatie',
    advice: 'Vraag de verblijfskaart en lees ze zelf, of vraag: “Wilt u apart praten?”',
    said: [
      /\b(?:wat is|welke is) uw (?:nationaliteit|verblijfsstatuut|verblijfsstatus|statuut)\b/iu,
      /\bwelke nationaliteit (?:hebt|heeft) u\b/iu,
      /\b(?:bent|verblijft|woont|is) u (?:hier |wel |in België )*(?:wettig|legaal|illegaal|onwettig)\b(?! (?:verhinderd|gehuwd|getrouwd|afwezig))/iu,
      /\bbent u (?:een |hier )*(?:vluchteling|asielzoeker|illegaal|erkend vluchteling|erkende vluchteling|mens zonder papieren)\b/iu,
      /\b(?:hebt|heeft) u (?:wel |hier |al )*(?:een )?(?:geldige? )?(?:verblijfspapieren|verblijfsvergunning|papieren om hier te (?:wonen|blijven))\b/iu,
    ],
  },
  {
    what: 'het geloof',
    advice: 'Vraag het alleen als u het nodig hebt, en laat het invullen op papier.',
    said: [
      /\b(?:wat is|welke?) (?:uw )?(?:geloof|godsdienst|religie)\b[^?]*\?/iu,
      /\bbent u (?:een )?(?:moslim|moslima|katholiek|christen|joods|jood|protestant|gelovig|vrijzinnig|hindoe|boeddhist)\b/iu,
    ],
  },
  {
    what: 'de gezondheid',
    advice: 'Laat het invullen op papier, of vraag: “Wilt u apart praten?”',
    said: [
      /\b(?:hebt|heeft) (?:u|uw (?:kind|zoon|dochter|man|vrouw|partner|moeder|vader)|hij|zij|ze) (?:(?:een|ook|soms|misschien|al|nog|andere|ernstige|zware|chronische|bepaalde|psychische|zelf) ){0,3}(?:ziekte|ziektes|ziekten|aandoening|handicap|beperking|allergie|diabetes|epilepsie|autisme|hiv|kanker|depressie|burn-out)\b/iu,
      /\b(?:welke|wat voor een?) (?:ziekte|handicap|beperking|aandoening|medicatie|medicijnen)\b[^?]{0,30}\b(?:u|uw|hij|zij|ze)\b/iu,
      /\b(?:neemt|nemen) (?:u|uw (?:kind|zoon|dochter)|hij|zij|ze) (?:(?:nu|ook|veel|soms|bepaalde|andere|al|dagelijks|elke dag) ){0,2}(?:medicatie|medicijnen|geneesmiddelen|pillen)\b/iu,
      /\b(?:bent|is) (?:u|uw (?:man|vrouw|zoon|dochter|partner)) (?:\p{L}+ ){0,2}(?:verslaafd|depressief|zwanger|seropositief|psychisch ziek|gehandicapt|zwaar ziek|ongeneeslijk ziek)\b/iu,
      /\b(?:wat is uw|hebt u een|welke is uw) diagnose\b/iu,
      /\bwat (?:scheelt|mankeert) (?:er (?:met|aan) )?(?:u|uw (?:kind|zoon|dochter|man|vrouw))\b/iu,
    ],
  },
  {
    what: 'problemen thuis',
    advice: 'Neem de bezoeker eerst mee naar een aparte ruimte.',
    said: [
      /\b(?:zijn er|hebt u|is er) (?:\p{L}+ ){0,2}(?:problemen|geweld|ruzie|misbruik) (?:bij u )?(?:thuis|in (?:uw|het) gezin|met uw (?:man|vrouw|partner))\b/iu,
      /\b(?:wordt|werd) u (?:\p{L}+ ){0,3}(?:geslagen|mishandeld|misbruikt|bedreigd)\b/iu,
      /\b(?:slaat|mishandelt|bedreigt) (?:uw (?:man|vrouw|partner|vriend)|hij|iemand) u\b/iu,
      /\bbent u (?:een )?slachtoffer van (?:\p{L}+ )?(?:geweld|misbruik|partnergeweld|mensenhandel)\b/iu,
    ],
  },
  {
    what: 'een strafblad',
    advice: 'Vraag het op papier, of vraag: “Wilt u apart praten?”',
    said: [/\b(?:hebt|heeft) u (?:(?:een|ook|soms|al) ){0,2}strafblad\b(?! (?:bij|mee))/iu],
  },
];
/** Any of these says that it stays between the two: in a room of its own, or on paper. */
const APART =
  /\b(?:apart\p{L}*|aparte|privé|afgesloten|spreekkamer|gespreksruimte|gesprekslokaal|kantoortje|zijkamer|onder vier ogen|deur dicht|discreet|stil|stilletjes|zacht|luidop)\b|\b(?:kantoor|lokaal|bureau|kamer|ruimte) (?:hiernaast|achteraan)\b/iu;
const ON_PAPER =
  /\b(?:schrijf|schrijft|opschrijven|vul|vult|invullen|papier|formulier|blad|kruis|aankruisen|duid|aanduiden|wijs|wijst|tik|tikt|intikken|scherm|tablet|lees|lezen|inlezen)\b/iu;

/** Without a question mark: it orders to say it, or says it. */
const TELLS = /\b(?:geef|geeft u|zeg|zegt u|ik zie|u komt|is (?:dus )?\d)\b/iu;

export default defineRule({
  id: 'loket-privacy',
  category: 'loket',
  title: 'Privézaken luidop',
  description:
    'Meldt in een loketscript vragen naar iets wat andere bezoekers niet moeten horen: een nummer, ziekte, schulden.',
  why: 'Aan het loket luisteren anderen mee. Wie zich schaamt, geeft geen eerlijk antwoord of komt niet meer terug.',
  how: 'Lees het van de kaart, laat het opschrijven, of vraag of de bezoeker apart wil praten.',
  sources: ['Communicatiewaaier', 'VDAB, klare taal aan het loket'],
  criterion: 'Loket omgang',
  severity: { brief: 'off', webpagina: 'off', loketscript: 'warning' },
  fixable: 'never',
  options: {},
  wrong: [
    {
      text: 'Medewerker: Wat is uw rijksregisternummer?',
      kind: 'loketscript',
      matches: ['Wat is uw rijksregisternummer?'],
    },
    {
      text: 'Loket: Dag mevrouw. Komt u voor uw schulden?',
      kind: 'loketscript',
      matches: ['Komt u voor uw schulden?'],
    },
    {
      text: '**Medewerker:** Heeft uw zoon een ziekte of een allergie?',
      format: 'markdown',
      kind: 'loketscript',
      matches: ['Heeft uw zoon een ziekte of een allergie?'],
    },
    { text: 'Onthaal: Zijn er problemen thuis?', kind: 'loketscript', matches: ['Zijn er problemen thuis?'] },
    {
      text: 'Balie: Ik zie dat u een leefloon krijgt.',
      kind: 'loketscript',
      matches: ['Ik zie dat u een leefloon krijgt.'],
    },
  ],
  right: [
    { text: 'Medewerker: Mag ik uw kaart? Dan lees ik het nummer.', kind: 'loketscript' },
    {
      text: 'Medewerker: Schrijf hier uw rijksregisternummer op, alstublieft.',
      kind: 'loketscript',
      trap: 'de bezoeker schrijft het op',
    },
    {
      text: 'Medewerker: Hebt u een handicap? (Wijs het vakje op het papier aan.)',
      kind: 'loketscript',
      trap: 'de vraag staat ook op papier',
    },
    {
      text: 'Medewerker: Hebt u een leefloon? Dan krijgt u korting.',
      kind: 'loketscript',
      trap: 'uitleg over een voorwaarde',
    },
    {
      text: 'Medewerker: We gaan even naar het kantoortje hiernaast.\n\nBezoeker: Goed.\n\nMedewerker: Hebt u nog andere schulden?',
      kind: 'loketscript',
      trap: 'het gesprek gaat apart verder',
    },
    {
      text: 'Medewerker: U vult uw inkomen in op het formulier.',
      kind: 'loketscript',
      trap: 'de bezoeker zegt het niet luidop',
    },
    {
      text: 'Medewerker: Hebt u zijn rijksregisternummer bij?',
      kind: 'loketscript',
      trap: 'de bezoeker moet het nummer niet zeggen',
    },
    { text: 'Bezoeker: Hebt u ook schulden?', kind: 'loketscript', trap: 'de bezoeker vraagt het' },
    {
      text: 'Telefoonscript\n\nMedewerker: Wat is uw rijksregisternummer?',
      kind: 'loketscript',
      trap: 'aan de telefoon luistert niemand mee',
    },
  ],
  start(context) {
    const speech = new Speech(context.document);
    return {
      block() {
        speech.read(context.analysis);
      },
      finish() {
        if (isByTelephone(context.document)) return;
        for (const stretch of speech.stretches) {
          // From here on the conversation goes on in a room of its own.
          if (stretch.sentences.some(({ text }) => APART.test(text))) return;
          for (const report of reportsIn(stretch)) context.report(report);
        }
      },
    };
  },
});

function reportsIn({ sentences, turn }: Stretch): Report[] {
  const found = sentences.flatMap((spoken, index) => {
    const subject = spoken.quoted
      ? undefined
      : SUBJECTS.find(({ said }) => said.some((form) => form.test(spoken.text)));
    return subject && !isCondition(spoken, sentences[index + 1]) ? [{ spoken, subject }] : [];
  });
  if (found.length === 0 || turn.directions.some((direction) => APART.test(direction) || ON_PAPER.test(direction)))
    return [];
  if (sentences.some(({ text }) => !text.endsWith('?') && ON_PAPER.test(text))) return [];
  return found.map(({ spoken: { block, sentence }, subject: { what, advice } }) => ({
    at: { block, from: sentence.from, to: sentence.to, sentence },
    message: `Dit gaat over ${what}, en andere bezoekers horen mee. ${advice}`,
  }));
}

/** "Hebt u een leefloon? Dan krijgt u korting", "Als u een leefloon hebt, …": nobody has to answer. */
function isCondition({ text }: SpokenSentence, next: SpokenSentence | undefined): boolean {
  if (/\b(?:als|indien|wie)\b/iu.test(text)) return true;
  if (!/\?["”’\s]*$/u.test(text) && !TELLS.test(text)) return true;
  return (
    text.endsWith('?') &&
    next !== undefined &&
    !next.afterDirection &&
    /^(?:dan|zo ja|in dat geval)\b/iu.test(next.text)
  );
}
