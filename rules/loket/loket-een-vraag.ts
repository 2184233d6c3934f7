import type { Grammar } from '../../src/language/constructions/grammar.ts';
import { type QuestionPart, questionsOf } from '../../src/language/dialogue/questions.ts';
import { speechOf, type SpokenSentence } from '../../src/language/dialogue/speech.ts';
import { defineRule, type Report } from '../../src/rule/rule.ts';

/** Questions that go with another one: they greet, announce, or check what was just said. */
const COMPANIONS =
  /^(?:hoe (?:gaat|is) het|hoe zit (?:het|dat)|hoe maakt|gaat (?:het|dat)|(?:lukt|klopt|past|gaat|mag|kan) (?:dat|het)\b|is (?:dat|dit|alles)(?: (?!of\b)\p{L}+){0,3}(?:, \p{L}+)? ?\?|is (?:dat|het) (?:goed|oké|ok) (?:dat|als|voor)\b|is het (?:zo|goed|oké|ok|juist|mogelijk|duidelijk|in orde|dringend|voor u)\b[^?]{0,30}\?|(?:begrijpt|verstaat|snapt|begrijp|snap) (?:u|je|ge)|zo toch|(?:waarmee|hoe|wat)? ?(?:kan|mag) ik (?:u |je )?(?:helpen|(?:even |eens |nog )?(?:iets|wat) (?:vragen|zeggen))|wat kan ik voor|(?:weet|wist|ziet) (?:u|ge|je)|mag ik (?:u |even |eens )*storen|wie is er)/iu;
/** Words with which a second question says the first again, or names a choice in it. */
const GOES_ON = /^(?:of|dus|bedoelt|ik bedoel|met andere woorden|anders gezegd|bijvoorbeeld)\b/iu;
/** Two ways to ask for the same, in either order. */
const SAME: readonly (readonly [RegExp, RegExp])[] = [
  [/\bnaam\b/iu, /\b(?:heet|heten|noemt)\b/iu],
  [/\badres\b/iu, /\b(?:waar|welke straat) woont\b/iu],
  [/\b(?:oud|leeftijd|geboortedatum)\b/iu, /\b(?:oud|geboren|geboortedatum)\b/iu],
  [/\b(?:gehuwd|trouwt|trouwen)\b/iu, /\b(?:getrouwd|huwt|huwen)\b/iu],
  [/\b\p{L}*nummer\b/iu, /\b(?:bellen|bereiken)\b/iu],
  [/\bberoep\b/iu, /\b(?:werk|werkt|job)\b/iu],
  [/\bafspraak\b/iu, /\b(?:gebeld|afgesproken|verwacht\p{L}*)\b/iu],
  [/\b(?:wanneer|welke dag)\b/iu, /\b(?:dag|datum|uur|hoe laat)\b/iu],
];
/** Polite requests: the visitor does something, and has nothing to say. */
const REQUEST = /^(?:en |dan )?(?:(?:wilt|wil|kunt|kan|zou|gaat|ga) (?:u|je|ge)|mag ik)\b/iu;
const OWN = /\b(?:ik|we|wij)\b/iu;
const ADDRESSED = /\b(?:u|uw|je|jij|jouw|jullie|ge|gij)\b/iu;
/** A remark between two questions that leaves no room for an answer: staff look in vain, or say why they ask. */
const REMARK =
  /^(?:ik (?:zie|vind) (?:u )?(?:hier )?(?:niets|niks|niet|geen)\b|ik vind u\b[^.?!]{0,20}\bniet\b|(?:dat|die|het) (?:moet|heb|wil) ik (?:ook |wel |toch )*(?:weten|nodig)\b|ik (?:moet|wil) (?:dat|het) (?:ook |wel |toch )*weten\b|(?:dat|het) is (?:voor het dossier|belangrijk|nodig)\b)/iu;

/** "En een attest van de ziekenkas?", "Welke categorie?": behind a question they ask for one thing more, without a verb. */
const ONE_MORE =
  /^(?:en (?:(?:ook|nog) ){0,2}(?:het|de|een|uw|jouw|welke?) \p{L}{3,}[^?,]{0,60}|(?:in |op )?welke? \p{L}{3,}) ?\?$/iu;
/** They go with the address, the name or the moment that was asked before. */
const BELONGS = /\b(?:\p{L}*nummer|postcode|\p{L}*naam|straat|gemeente|uur|dag|datum)\b/iu;
/** Of who speaks in broken Dutch: "Jij kinderen?" */
const BROKEN = /^(?:en )?jij (?:\p{L}{2,}en|man|vrouw|kind|werk)(?: \p{L}+)? ?\?$/iu;
/** A question with others behind it that leave out their verb: from so many on they are no single list. */
const MANY = 3;

interface Question {
  readonly spoken: SpokenSentence;
  readonly parts: readonly QuestionPart[];
  /** Prose offset of its last part. */
  readonly lastFrom: number;
  /** It leaves out its verb, and goes on with the question before it. */
  readonly isShort: boolean;
}

export default defineRule({
  id: 'loket-een-vraag',
  category: 'loket',
  title: 'Meer dan één vraag tegelijk',
  description: 'Meldt in een loketscript beurten waarin de medewerker twee of meer vragen na elkaar stelt.',
  why: 'Wie twee vragen krijgt, antwoordt meestal alleen op de laatste. Dan moet u de eerste opnieuw stellen.',
  how: 'Stel één vraag en wacht op het antwoord. Stel daarna de volgende.',
  sources: ['Communicatiewaaier', 'VDAB, klare taal aan het loket'],
  criterion: 'Loket taal',
  severity: { brief: 'off', webpagina: 'off', loketscript: 'warning' },
  fixable: 'never',
  options: {},
  wrong: [
    {
      text: 'Medewerker: Hebt u het attest bij? En hebt u ook een pasfoto?',
      kind: 'loketscript',
      matches: ['En hebt u ook een pasfoto?'],
    },
    {
      text: 'Medewerker: Wat is uw naam en waar woont u?',
      kind: 'loketscript',
      matches: ['waar woont u?'],
    },
    {
      text: 'Loket: Dag meneer. Hoe groot is het tuinhuis, hoe hoog wordt het en hoever staat het van de buren?',
      kind: 'loketscript',
      matches: ['hoe hoog wordt het en hoever staat het van de buren?'],
    },
    {
      text: '**Medewerker:** In welke straat woont u? Sinds wanneer woont u daar? Met hoeveel personen bent u?',
      format: 'markdown',
      kind: 'loketscript',
      matches: ['Sinds wanneer woont u daar? Met hoeveel personen bent u?'],
    },
    {
      text: 'Balie: Hebt u de uittreksels mee? En het vonnis? En een attest van het ziekenfonds?',
      kind: 'loketscript',
      matches: ['En het vonnis? En een attest van het ziekenfonds?'],
    },
  ],
  right: [
    {
      text: 'Medewerker: Mag ik uw kaart? En een pasfoto? En de brief?',
      kind: 'loketscript',
      trap: 'de bezoeker geeft papieren af, en moet niets zeggen',
    },
    {
      text: 'Medewerker: Wat is uw naam? Ik kijk even. Dank u. Wanneer bent u verhuisd?',
      kind: 'loketscript',
      trap: 'de medewerker wacht op het antwoord',
    },
    { text: 'Medewerker: Ik help u graag. Wat is uw naam?', kind: 'loketscript' },
    { text: 'Medewerker: Wilt u koffie of wilt u liever thee?', kind: 'loketscript', trap: 'een keuze is één vraag' },
    {
      text: 'Medewerker: Wanneer past het voor u? In de voormiddag of in de namiddag?',
      kind: 'loketscript',
      trap: 'de tweede vraag geeft een keuze bij de eerste',
    },
    {
      text: 'Medewerker: U hebt een afspraak om tien uur, klopt dat? Mooi.',
      kind: 'loketscript',
      trap: 'een korte vraag achteraan',
    },
    {
      text: 'Medewerker: Hoe gaat het met u? Waarmee kan ik u helpen?',
      kind: 'loketscript',
      trap: 'de eerste vraag is een groet',
    },
    {
      text: 'Medewerker: Woont u in Hoogbeke? Bent u ouder dan 65? Dan rijdt u gratis met de bus.',
      kind: 'loketscript',
      trap: 'de vragen zeggen voor wie iets geldt, zoals “als”',
    },
    {
      text: 'Medewerker: Mag ik uw paspoort zien? Dank u. Wanneer bent u aangekomen?',
      kind: 'loketscript',
      trap: 'op de eerste vraag kwam al een antwoord',
    },
    {
      text: 'Medewerker: Mag ik uw kaart? (De bezoeker geeft de kaart.) Is dit adres nog juist?',
      kind: 'loketscript',
      trap: 'tussen de vragen doet de bezoeker iets',
    },
    {
      text: 'Medewerker: Bent u gehuwd? Bent u getrouwd?',
      kind: 'loketscript',
      trap: 'dezelfde vraag in andere woorden',
    },
    {
      text: 'Bezoeker: Wat kost dat? En waar moet ik betalen?',
      kind: 'loketscript',
      trap: 'de bezoeker vraagt zoveel als hij wil',
    },
    {
      text: 'Medewerker: Hebt u een kaart?\n\nIndien ja: Mag ik die zien?\n\nIndien nee: Waar woont u?',
      kind: 'loketscript',
      trap: 'de bezoeker hoort maar één van de twee',
    },
    {
      text: 'Medewerker: Kunt u zeggen waar u woont en hoe laat u thuis bent?',
      kind: 'loketscript',
      trap: 'de vraagwoorden staan in een bijzin',
    },
    {
      text: 'Medewerker: Neem dit formulier mee, en lees het rustig thuis. Er staat: “Wat is uw naam? Waar woont u?”',
      kind: 'loketscript',
      trap: 'de vragen staan op een formulier',
    },
  ],
  start(context) {
    const speech = speechOf(context.document);
    const questions = new Map<SpokenSentence, Question>();
    return {
      block(_, { grammars }) {
        for (const spoken of speech.read(context.analysis)) {
          if (!/\?["”’\s]*$/u.test(spoken.text) || spoken.quoted) continue;
          const question = questionIn(spoken, grammars.of(spoken.sentence));
          if (question) questions.set(spoken, question);
        }
      },
      finish() {
        for (const { sentences } of speech.stretches) {
          const found = firstRun(sentences, questions);
          if (found) context.report(found);
        }
      },
    };
  },
});

function questionIn(spoken: SpokenSentence, { words }: Grammar): Question | undefined {
  const parts = questionsOf(words);
  const [first] = parts;
  const last = parts.at(-1);
  const isShort = ONE_MORE.test(spoken.text) && !BELONGS.test(spoken.text);
  if (!first || !last || isShort) {
    if (!isShort && !BROKEN.test(spoken.text)) return undefined;
    return { spoken, parts: [{ from: 0, kind: 'closed' }], lastFrom: spoken.sentence.from, isShort };
  }
  if (COMPANIONS.test(spoken.block.text.slice(words.from(first.from), spoken.sentence.to))) return undefined;
  if (OWN.test(spoken.text) && !ADDRESSED.test(spoken.text)) return undefined;
  return { spoken, parts, lastFrom: words.from((parts[1] ?? last).from), isShort };
}

/** The first questions that stand side by side, from the second one on. */
function firstRun(
  sentences: readonly SpokenSentence[],
  questions: ReadonlyMap<SpokenSentence, Question>,
): Report | undefined {
  let run: Question[] = [];
  for (let at = 0; at <= sentences.length; at++) {
    const spoken = sentences[at];
    const previous = run.at(-1);
    const question = spoken && goingOn(questions.get(spoken), previous, sentences[at - 1]);
    const breaks = question && previous && (spoken.afterDirection || isSame(previous, question));
    if (question && !breaks) {
      run.push(question);
      continue;
    }
    if (run.length > 0 && spoken && !question && (isRemark(spoken, sentences[at + 1]) || isUnclear(spoken))) continue;
    const report = reportOf(answered(run, spoken !== undefined && !question));
    if (report) return report;
    run = question ? [question] : [];
  }
  return undefined;
}

/** A question that leaves out its verb counts only right behind another that is no request. */
function goingOn(question: Question | undefined, previous: Question | undefined, before: SpokenSentence | undefined) {
  if (!question?.isShort) return question;
  return previous?.spoken === before && previous && !REQUEST.test(previous.spoken.text) ? question : undefined;
}

function isRemark({ text, afterDirection }: SpokenSentence, next: SpokenSentence | undefined): boolean {
  return next?.text.endsWith('?') === true && !afterDirection && !next.afterDirection && REMARK.test(text);
}

/** It asks something, but not in a way that we can count: what stands behind it says whether somebody has to answer. */
function isUnclear({ text, afterDirection }: SpokenSentence): boolean {
  return (
    !afterDirection && /^(?:en )?(?:wie|wat|waar|wanneer|hoe|welke?)\b[^?]*\?$/iu.test(text) && !COMPANIONS.test(text)
  );
}

/** "Woont u in Hoogbeke? Dan …": closed questions before a statement are conditions. */
function answered(run: readonly Question[], goesOn: boolean): readonly Question[] {
  if (!goesOn) return run;
  const last = run.findLastIndex(({ parts }) => parts[0]?.kind === 'open');
  return run.slice(0, last + 1);
}

function isSame({ spoken: before, parts }: Question, { spoken, parts: own }: Question): boolean {
  if (REQUEST.test(before.text) && REQUEST.test(spoken.text)) return true;
  if (before.block !== spoken.block || GOES_ON.test(spoken.text)) return true;
  const asksBoth = ([one, other]: (typeof SAME)[number]) =>
    (one.test(before.text) && other.test(spoken.text)) || (other.test(before.text) && one.test(spoken.text));
  if (SAME.some(asksBoth)) return true;
  const opening = ({ text }: SpokenSentence) => text.toLowerCase().split(/\s+/u, 2).join(' ');
  const isClosed = parts[0]?.kind === 'closed' && own[0]?.kind === 'closed';
  return isClosed && opening(before) === opening(spoken) && !/\b(?:en|ook|nog)\b/iu.test(spoken.text);
}

function reportOf(run: readonly Question[]): Report | undefined {
  const count = run.reduce((sum, { parts }) => sum + parts.length, 0);
  const [first] = run;
  const last = run.at(-1);
  const limit = run.filter(({ isShort }) => !isShort).length === 1 && run.length > 1 ? MANY : 2;
  if (!first || !last || count < limit) return undefined;
  const second = first.parts.length > 1 ? first : (run[1] as Question);
  const from = second === first ? first.lastFrom : second.spoken.sentence.from;
  const { block } = second.spoken;
  return {
    at: { block, from, to: last.spoken.sentence.to, sentence: second.spoken.sentence },
    message: `Hier staan ${count} vragen na elkaar. De bezoeker antwoordt vaak maar op één. Stel één vraag, en wacht op het antwoord.`,
    ...(isShortPair(run) && { severity: 'info' }),
    data: { questions: count, limit: 1 },
  };
}

/** "Hoe heet uw zoontje, en hoe oud is hij?": in one breath, and easy to answer in one. */
function isShortPair(run: readonly Question[]): boolean {
  const [only] = run;
  return (
    run.length === 1 &&
    only?.parts.length === 2 &&
    only.parts.every(({ kind }) => kind === 'open') &&
    only.spoken.sentence.words <= SHORT_PAIR
  );
}
/** In words. */
const SHORT_PAIR = 12;
