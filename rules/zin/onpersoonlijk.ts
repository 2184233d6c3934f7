import type { Block, TextDocument } from '../../src/document/document.ts';
import { hasForm } from '../../src/language/constructions/candidates.ts';
import {
  type AddressedReader,
  addressedReader,
  type Impersonal,
  IMPERSONAL_FORMS,
  impersonalsOf,
} from '../../src/language/constructions/impersonal.ts';
import { isQuote, isQuoted } from '../../src/language/quotes.ts';
import { addressReader } from '../../src/rewrite/clauses/address-reader.ts';
import { defineRule } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'onpersoonlijk',
  category: 'zin',
  title: 'Onpersoonlijk',
  description: 'Meldt “men”, en woorden als “de aanvrager” in een tekst voor de aanvrager zelf.',
  why: 'Bij “men” weet de lezer niet wie iets moet doen: hij, of de gemeente. Leest hij eerst “u” en daarna “de aanvrager”, dan twijfelt hij of het nog over hem gaat.',
  how: 'Bedoelt u de lezer? Schrijf “u”, of “je” als u dat elders ook doet. Bedoelt u uw dienst? Schrijf “we”. Gaat het over iemand anders? Zeg dan wie: “uw buren”, “de eigenaar van het huis”.',
  sources: [
    'Heerlijk Helder (Vlaamse overheid), criterium 4: spreek de lezer aan',
    'Direct Duidelijk, schrijfwijzer: spreek de lezer rechtstreeks aan',
    'Onze Taal: “men” maakt een tekst afstandelijk',
  ],
  criterion: 'HH 5',
  severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
  fixable: 'suggestion',
  options: {},
  wrong: [
    { text: 'Men kan de folder afhalen aan het loket.', matches: ['Men'] },
    { text: 'In de bibliotheek leest men gratis de krant.', matches: ['men'] },
    { text: 'We weten niet wanneer men de straat weer opent.', matches: ['men'] },
    {
      text: 'U vraagt de premie online aan. De aanvrager moet zelf een attest bezorgen.',
      matches: ['De aanvrager'],
    },
    { text: 'De aanvrager moet zelf het attest bezorgen.', kind: 'brief', matches: ['De aanvrager'] },
    {
      text: 'Betaal uw belasting voor 1 juni. Daarna heeft de belastingplichtige recht op uitstel.',
      matches: ['de belastingplichtige'],
    },
    {
      text: 'Je kiest zelf een sportkamp. Voor elk kamp krijgt de inschrijver een mail. Elke inschrijver dient die mail te bewaren.',
      matches: ['de inschrijver', 'Elke inschrijver'],
    },
    {
      text: 'Hebt u vragen? Bel ons. Als de burger geen antwoord krijgt, komt er een tweede brief.',
      matches: ['de burger'],
    },
  ],
  right: [
    { text: 'U kunt de folder afhalen aan het loket.' },
    { text: 'De bioscoop van Mehmet toont zaterdag “Mad Men” en daarna Men in Black.', trap: 'een naam' },
    {
      text: 'Artikel 4. Aangifte\n\nDe belastingplichtige ontvangt een formulier.\n\nArtikel 5. Inning\n\nU betaalt binnen twee maanden.',
      trap: 'een reglement spreekt over iedereen',
    },
    {
      text: 'Verslag van de wijkraad\n\nDe aanvrager moet het attest bezorgen aan Wout.',
      trap: 'een verslag dat niemand aanspreekt',
    },
    { text: 'Vroeger noemde men dat een retributie. In 1920 kookte men op hout.', trap: 'mensen van vroeger' },
    { text: 'In de volksmond spreekt men van het kot. Men zegt dat het er spookt.', trap: 'wat de mensen zeggen' },
    { text: 'Chidi vraagt of men de bank nog herstelt.', trap: 'een verslag van wat iemand zei' },
    {
      text: 'U vraagt een document. Iedere burger heeft het recht om documenten te lezen.',
      trap: 'een recht van iedereen',
    },
    { text: 'U krijgt een brief. De dienst kan de aanvrager ook bellen.', trap: 'geen onderwerp van de zin' },
    {
      text: 'Verhuurt u een kamer? Zeg tegen uw huurder: de aanvrager moet het formulier zelf tekenen.',
      trap: 'de zin spreekt zelf de lezer aan: de aanvrager is dan iemand anders',
    },
    {
      text: 'Maak een afspraak bij Burgerzaken. U kunt ook meedoen aan een burgerinitiatief.',
      trap: '“burger” in een ander woord',
    },
    {
      text: 'Als lokaal bestuur kent u de wet. De burger moet u niet overtuigen. Elke burger kan rekenen op hulp.',
      trap: 'de lezer is een bestuur: de burger is een ander',
    },
    {
      text: 'Er loopt een openbaar onderzoek in uw straat. De aanvrager moet een bord aan zijn gevel hangen.',
      trap: 'de lezer is de buur van wie iets aanvraagt',
    },
    {
      text: 'U ziet het dossier op het loket. De aanvrager, mevrouw Fatima Diallo, moet het nog tekenen.',
      trap: 'iemand met een naam',
    },
    {
      text: 'In het reglement staat: “Men mag niet roken.” Rook dus buiten.',
      trap: 'een citaat schreef iemand anders',
    },
  ],
  start(context) {
    let known: { readonly reader: AddressedReader | undefined } | undefined;
    const reader = () =>
      (known ??= { reader: addressedReader(ownBlocks(context.document), context.kind === 'brief') }).reader;
    return {
      mayConcern: (sentence) => hasForm(sentence, context.analysis, IMPERSONAL_FORMS),
      grammar(sentence, grammar) {
        const { block } = sentence;
        if (isQuote(sentence, context.analysis)) return;
        for (const found of impersonalsOf(grammar, block.text, reader)) {
          const { kind, from, to } = found;
          const at = { block, from: grammar.words.from(from), to: grammar.words.to(to), sentence };
          if (isQuoted(at.from, at.to, context.analysis)) continue;
          if (kind === 'reader' && isForStaff(block, context.document)) continue;
          const { address } = context.readers;
          const form = address === 'auto' ? reader()?.form : address;
          const rewrite =
            form || reader() ? addressReader(found, grammar, sentence, block.text, form ?? 'u') : undefined;
          context.report({
            at,
            message: messageFor(kind, block.text.slice(at.from, at.to), form),
            ...(rewrite && { suggestions: [rewrite] }),
          });
        }
      },
    };
  },
});

/** Where a text speaks to its reader: not in a quote, on a button, or in what a script tells the staff. */
function ownBlocks(document: TextDocument): Block[] {
  return document.blocks.filter((block) => {
    const isOther = /^(?:speaker|button|option|quote)$/u.test(block.kind) || block.turn?.role === 'citizen';
    return !isOther && !isForStaff(block, document);
  });
}

/** What stands between the lines of a counter script. */
function isForStaff(block: Block, { turns }: TextDocument): boolean {
  return turns.length > 0 && !block.turn;
}

function messageFor(kind: Impersonal['kind'], word: string, form: 'u' | 'je' | undefined): string {
  if (kind === 'reader')
    return `“${word}” is hier de lezer, maar die denkt dat het over een ander gaat. Schrijf “${form ?? 'u'}”${form ? ', zoals elders in de tekst' : ''}.`;
  if (!form) return `“${word}” zegt niet wie het doet. Noem wie het doet, of schrijf “we” of “u”.`;
  return `“${word}” zegt niet wie het doet. Bedoelt u de lezer? Schrijf “${form}”. Noem anders wie het doet, of schrijf “we”.`;
}
