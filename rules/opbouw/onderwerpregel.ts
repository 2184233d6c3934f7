import { isOnPaper, type Letter, letterOf } from '../../src/document/letter.ts';
import { type SubjectProblem, subjectProblem } from '../../src/language/subject-lines.ts';
import { defineRule } from '../../src/rule/rule.ts';

/** Lines that the examples share. */
const START =
  'Gemeente Oostmere\nMarkt 1\n8799 Oostmere\n\nMevrouw Fatima Diallo\nKerkstraat 4\n8799 Oostmere\n\nOostmere, 3 mei 2027';
const LETTER = 'Beste mevrouw Diallo\n\nU krijgt een premie van 300 euro.\n\nMet vriendelijke groeten\nWout Claes';

export default defineRule({
  id: 'onderwerpregel',
  category: 'opbouw',
  title: 'Onderwerp van de brief',
  description: 'Meldt brieven zonder onderwerp, en onderwerpen die vaag zijn, te lang zijn of naar een wet verwijzen.',
  why: 'De lezer kijkt eerst naar het onderwerp. Daaraan ziet hij of de brief voor hem is en of het dringend is. “Betreft: aanvraag” of een nummer zegt hem niets.',
  how: 'Schrijf in enkele woorden wat de lezer krijgt, moet doen of moet weten: “Uw premie van 300 euro is goedgekeurd”. Zet wetten en nummers ergens anders.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 9: onderwerpregel',
    'Team Taaladvies: de onderwerpregel in een brief',
  ],
  criterion: 'HH 9',
  severity: { brief: 'warning', webpagina: 'off', loketscript: 'off' },
  fixable: 'never',
  options: {
    maxWords: {
      type: 'integer',
      description: 'Meeste woorden in een onderwerp; getallen en maanden tellen niet mee.',
      default: 12,
      minimum: 3,
    },
  },
  wrong: [
    { text: `${START}\n\nBetreft: aanvraag\n\n${LETTER}`, kind: 'brief', matches: ['aanvraag'] },
    {
      text: `<p>Onderwerp: uw dossier nr. 2027/114</p><p>Beste mevrouw Diallo</p><p>U krijgt een premie.</p>`,
      format: 'html',
      kind: 'brief',
      matches: ['uw dossier nr. 2027/114'],
    },
    {
      text: '**Betreft: GAS-dossier – kennisgeving**\n\nBeste meneer Aydin\n\nU moet een boete betalen.',
      format: 'markdown',
      kind: 'brief',
      matches: ['GAS-dossier – kennisgeving'],
    },
    {
      text: `Betreft: boete m.t.v. art. 13.1.5 Energiedecreet\n\n${LETTER}`,
      kind: 'brief',
      matches: ['m.t.v. art. 13.1.5 Energiedecreet'],
    },
    {
      text: `Betreft: kennisgeving van de beslissing van het bijzonder comité voor de sociale dienst over uw aanvraag voor een leefloon\n\n${LETTER}`,
      kind: 'brief',
      matches: [
        'kennisgeving van de beslissing van het bijzonder comité voor de sociale dienst over uw aanvraag voor een leefloon',
      ],
    },
    {
      text: `Betreft: Kennisgeving opstart van de administratieve procedure\n\n${LETTER}`,
      kind: 'brief',
      matches: ['Kennisgeving opstart van de administratieve procedure'],
    },
  ],
  right: [
    { text: `${START}\n\nBetreft: uw premie van 300 euro is goedgekeurd\n\n${LETTER}`, kind: 'brief' },
    {
      text: `Betreft: melding van een losse tegel in uw straat\n\n${LETTER}`,
      kind: 'brief',
      trap: 'na “melding” staat waarover het gaat',
    },
    { text: LETTER, kind: 'brief', trap: 'een mail: het onderwerp staat niet in de tekst zelf' },
    {
      text: '# Uw premie is goedgekeurd\n\nOostmere, 3 mei 2027\n\nBeste mevrouw Diallo\n\nU krijgt 300 euro.',
      format: 'markdown',
      kind: 'brief',
      trap: 'een titel boven de brief is ook een onderwerp',
    },
    {
      text: `${START}\n\nUitnodiging: denk mee over het park\n\n${LETTER}`,
      kind: 'brief',
      trap: 'een onderwerp zonder “Betreft”, met een dubbelpunt erin',
    },
    {
      text: `${START}\n\nUw aanvraag voor een terras: goedgekeurd\nDossier: TER-2027-016\n\n${LETTER}`,
      kind: 'brief',
      trap: 'het onderwerp staat boven het nummer van het dossier',
    },
    {
      text: `Betreft: nieuw reglement voor de markt vanaf 1 mei 2027\n\n${LETTER}`,
      kind: 'brief',
      trap: 'de brief gaat zelf over een reglement',
    },
    { text: `Betreft: «onderwerp»\n\n${LETTER}`, kind: 'brief', trap: 'een sjabloon vult het onderwerp later in' },
    {
      text: `Betreft: uw rijbewijs vervalt op maandag 14 december 2026 en u kunt het tot 31 december 2026 vernieuwen\n\n${LETTER}`,
      kind: 'brief',
      trap: 'datums maken een onderwerp lang, maar zeggen iets',
    },
    {
      text: 'Beste ouders\n\nWe organiseren een feest. Betreft het uw kind? Bel ons dan.\n\nMet vriendelijke groeten\nLotte Claes',
      kind: 'brief',
      trap: '“betreft” in een gewone zin',
    },
  ],
  start(context) {
    return {
      finish() {
        const letter = letterOf(context.document);
        const { subject, greeting } = letter;
        if (!subject) {
          const at = lacksSubject(letter) ? greeting[0] : undefined;
          if (at) context.report({ at, message: MISSING, scope: 'document' });
          return;
        }
        const problem = subjectProblem(subject, context.options.maxWords);
        if (!problem) return;
        const at = problem.kind === 'law' ? { ...subject, from: problem.from, to: problem.to } : subject;
        if (at.from === at.to) return;
        context.report({
          at,
          message: messageFor(problem, at.block.text.slice(at.from, at.to)),
          ...(problem.kind === 'long' && { data: { words: problem.words, limit: context.options.maxWords } }),
        });
      },
    };
  },
});

const MISSING =
  'Deze brief heeft geen onderwerp. Zet boven de aanhef waarover de brief gaat, zoals “Uw premie is goedgekeurd”.';

/** A letter on paper in which every line above the greeting is something else than a subject. */
function lacksSubject(letter: Letter): boolean {
  return isOnPaper(letter) && letter.greeting.length > 0;
}

function messageFor(problem: SubjectProblem, text: string): string {
  if (problem.kind === 'law')
    return `“${text}” zegt de lezer niets in een onderwerp. Schrijf waarover het gaat, en zet de wet onderaan in de brief.`;
  if (problem.kind === 'long')
    return `Dit onderwerp telt ${problem.words} woorden. Zeg in enkele woorden wat de brief voor de lezer betekent.`;
  return `“${text}” zegt niet waarover de brief gaat. Schrijf wat de lezer krijgt, moet doen of moet weten.`;
}
