import { describe, expect, it } from 'vitest';
import rule from '../../rules/zin/onpersoonlijk.ts';
import { readDialogue } from '../../src/formats/dialogue.ts';
import { DEFAULT_SPEAKERS } from '../../src/formats/speakers.ts';
import { type Address, ANY_READERS } from '../../src/language/readers.ts';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { Automaton } from '../../src/words/automaton.ts';
import { compile } from '../../src/words/compile.ts';
import { Vocabulary } from '../../src/words/vocabulary.ts';
import { models } from '../support/engine.ts';
import { read } from '../support/read.ts';

async function findings(
  text: string,
  kind: 'brief' | 'webpagina' | 'loketscript' = 'webpagina',
  address: Address = 'auto',
) {
  const document = await read(text, 'markdown');
  if (kind === 'loketscript') readDialogue(document, DEFAULT_SPEAKERS);
  const active = { rule, severity: 'warning', fixedSeverity: false, options: {} } as const;
  const words = new Vocabulary(new Automaton(compile([])), { ...ANY_READERS, address });
  const exceptions = { knownRules: new Set([rule.id]), configured: [] };
  return (await lintDocument(document, kind, [active], words, (id) => id, exceptions, models)).findings;
}
const marked = async (...task: Parameters<typeof findings>) => (await findings(...task)).map(({ match }) => match);
const messages = async (...task: Parameters<typeof findings>) =>
  (await findings(...task)).map(({ message }) => message);

describe('“men”', () => {
  it.each([
    'Men kan hier parkeren.',
    'Hier kan men parkeren.',
    'Waarom zou men hier betalen?',
    'Wij vragen u of men u al heeft gebeld.',
    'Hoe men dat doet, staat in de folder.',
    'MEN MOET HIER BETALEN',
  ])('is altijd onpersoonlijk: %s', async (text) => {
    expect(await marked(text)).toHaveLength(1);
  });

  it.each(['Men at Work speelt op de markt.', 'De zaal toont The X-Men en Mad Men.', 'Vermijd het woord men.'])(
    'is geen naam en geen woord waarover u praat: %s',
    async (text) => {
      expect(await marked(text)).toEqual([]);
    },
  );

  it.each([
    'Naar men zegt, opent de brug in mei.',
    'Voordien kon men de registers zelf lezen.',
    'Zij wenst te weten of men wacht op regen.',
    'De leden vinden dat men te lang wacht.',
    'Zoiets noemt men een retributie.',
  ])('is geen taak van wie leest of schrijft: %s', async (text) => {
    expect(await marked(text)).toEqual([]);
  });

  it('wordt “u” of “je”, zoals de tekst de lezer aanspreekt', async () => {
    expect((await messages('Men kan bellen. U krijgt een brief.'))[0]).toContain('Schrijf “u”');
    expect((await messages('Men kan bellen. Je krijgt een brief.'))[0]).toContain('Schrijf “je”');
    expect((await messages('Men kan bellen.', 'webpagina', 'je'))[0]).toContain('Schrijf “je”');
    expect((await messages('Men kan bellen.'))[0]).toContain('“we” of “u”');
  });
});

describe('de lezer in de derde persoon', () => {
  const inLetter = (sentence: string) => marked(`Hebt u een vraag? Kom naar ons loket.\n\n${sentence}`);

  it.each([
    ['De aanvrager moet een foto meebrengen.', 'De aanvrager'],
    ['Bovendien moet ook de aanvrager tekenen.', 'de aanvrager'],
    ['De aanvrager van een premie dient een factuur te bewaren.', 'De aanvrager'],
    ['Om de premie te krijgen, moet de aanvrager bellen.', 'de aanvrager'],
    ['De aanvrager die verhuist, moet bellen.', 'De aanvrager'],
    ['De stukken die de aanvrager moet bezorgen, zijn gratis.', 'de aanvrager'],
    ['We vertellen of de burger recht heeft op hulp.', 'de burger'],
    ['Iedere burger is verplicht zich in te schrijven.', 'Iedere burger'],
    ['De belastingplichtigen kunnen uitstel vragen.', 'De belastingplichtigen'],
    ['De betrokkene heeft recht op een kopie.', 'De betrokkene'],
  ])('als onderwerp van een plicht of een recht: %s', async (sentence, match) => {
    expect(await inLetter(sentence)).toEqual([match]);
  });

  it.each([
    'De aanvrager woont in Hoogbeke.',
    'De dienst kan de aanvrager weigeren.',
    'Voor de burger kan dat goedkoper.',
    'Het formulier moet door de aanvrager ingevuld worden.',
    'De partner van de aanvrager moet tekenen.',
    'De aanvrager en zijn partner moeten tekenen.',
    'Een collega die de aanvrager moet helpen, belt terug.',
    'Het attest moet de aanvrager tonen.',
    'Niet de aanvrager moet betalen.',
    'De aanvrager Noor Peeters moet nog tekenen.',
    'De belanghebbende partij moet tekenen.',
    'De aanvrager moet u eerst bellen.',
    'Iemand anders krijgt de plaats. De betrokkene krijgt een brief.',
    'Elke burger mag de zitting bijwonen.',
    'De verzoeker uit lid 5 moet eerst een brief sturen.',
  ])('niet als het iemand anders is, of als dat niet zeker is: %s', async (sentence) => {
    expect(await inLetter(sentence)).toEqual([]);
  });

  it('ook in een tekst die niemand aanspreekt', async () => {
    expect(await marked('De aanvrager moet een foto meebrengen. Open van 9 u. tot 12 u.')).toEqual(['De aanvrager']);
    expect((await messages('De aanvrager moet een foto meebrengen.'))[0]).toMatch(/Schrijf “u”\.$/u);
  });

  it('in een brief altijd: die heeft een lezer', async () => {
    expect(await marked('De aanvrager moet het attest bezorgen volgens de richtlijnen.', 'brief')).toEqual([
      'De aanvrager',
    ]);
  });

  it.each([
    'De gemeenteraad beslist: de aanvrager moet een foto meebrengen.',
    'Notulen van 3 mei\n\nDe aanvrager moet een foto meebrengen.',
    'De belastingplichtige moet een foto meebrengen.',
    'De burger moet zich thuis voelen in Oostmere.',
    'Onze medewerkers kijken het na. De aanvrager moet een foto bezorgen.',
  ])('niet in een reglement, een verslag of een plan dat niemand aanspreekt: %s', async (text) => {
    expect(await marked(text)).toEqual([]);
  });

  it('niet zoals een citaat of een knop de lezer aanspreekt', async () => {
    expect((await messages('> Bel ons als u komt.\n\nDe aanvrager moet een foto meebrengen.'))[0]).toMatch(
      /Schrijf “u”\.$/u,
    );
  });

  it('niet als de lezer zelf een bestuur is, of de buur', async () => {
    expect(await inLetter('Vraag het aan uw inwoners. De burger kan meepraten.')).toEqual([]);
    expect(await inLetter('Het openbaar onderzoek loopt. De aanvrager mag pas bouwen in mei.')).toEqual([]);
  });

  it('in een loketscript alleen in wat de medewerker zegt', async () => {
    const script = [
      'De burger moet een kaart tonen.',
      '**Loket:** Hebt u uw kaart bij?',
      '**Klant:** De aanvrager moet niets tonen.',
      '**Loket:** De aanvrager moet een kaart tonen.',
    ].join('\n\n');
    expect(await marked(script, 'loketscript')).toEqual(['De aanvrager']);
  });
});
