import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

/** What the suggestions of a rule make of a text. */
async function rewritten(text: string, rule: string, path = 'tekst.txt', kind = 'webpagina'): Promise<string[]> {
  const { findings } = await check(text, { path, kind });
  return findings.flatMap(({ ruleId, suggestions = [] }) => {
    const own = ruleId === rule ? suggestions : [];
    return own.flatMap(({ edits }) => {
      if (!edits) return [];
      return [
        edits.reduceRight((all, { range: [from, to], text: put }) => all.slice(0, from) + put + all.slice(to), text),
      ];
    });
  });
}

describe('een zin met een werkwoord in plaats van een naamwoord', () => {
  it('houdt de opmaak van wat verhuist', async () => {
    const text = 'U kunt gebruik maken van de <a href="/kluisjes">kluisjes</a> aan de ingang.';
    expect(await rewritten(`<p>${text}</p>`, 'naamwoordstijl', 'tekst.html')).toEqual([
      '<p>U kunt de <a href="/kluisjes">kluisjes</a> aan de ingang gebruiken.</p>',
    ]);
  });

  it('verliest geen aanhalingstekens', async () => {
    expect(await rewritten('“Het indienen van uw aanvraag” gebeurt via het loket.', 'naamwoordstijl')).toEqual([]);
  });

  it('zegt “we” niet als de tekst de stad bij haar naam noemt', async () => {
    const text = 'De verwerking van uw dossier gebeurt in juni.';
    expect(await rewritten(`De stad helpt u graag.\n\n${text}`, 'naamwoordstijl')).toEqual([]);
    expect(await rewritten(`We helpen u graag.\n\n${text}`, 'naamwoordstijl')).toEqual([
      'We helpen u graag.\n\nWe verwerken uw dossier in juni.',
    ]);
  });

  it('zegt wie iets op eigen risico doet', async () => {
    const text = 'Het beklimmen van de toren gebeurt op eigen risico.';
    expect(await rewritten(`${text} U draagt een helm.`, 'naamwoordstijl')).toEqual([
      'U beklimt de toren op eigen risico. U draagt een helm.',
    ]);
    expect(await rewritten(text.replace('op eigen risico', 'overdag'), 'naamwoordstijl')).toEqual([]);
  });

  it('spreekt de lezer aan zoals de tekst', async () => {
    const text = 'Het aanvragen van een attest kan online.';
    expect(await rewritten(`${text} Breng je kaart mee.`, 'naamwoordstijl')).toEqual([
      'Je kunt een attest online aanvragen. Breng je kaart mee.',
    ]);
    expect(await rewritten(`${text} Breng uw kaart mee.`, 'naamwoordstijl')).toEqual([
      'U kunt een attest online aanvragen. Breng uw kaart mee.',
    ]);
  });

  it.each([
    ['De raad neemt een beslissing en deelt die mee.', 'iets verwijst naar het naamwoord'],
    ['De controle van de tenten en de keuring van de tanks gebeuren door de brandweer.', 'twee onderwerpen'],
    ['De verhuizing van de dienst gebeurt in mei.', '“van” zegt wie het doet'],
    ['U kunt gebruik maken van de gelegenheid om te tekenen.', 'een gelegenheid gebruiken is geen Nederlands'],
  ])('blijft zoals hij is: %s (%s)', async (text) => {
    expect(await rewritten(text, 'naamwoordstijl')).toEqual([]);
  });
});

describe('een zin in de tegenwoordige tijd', () => {
  it.each([
    ['De dienst zal u morgen opbellen.', 'De dienst belt u morgen op.'],
    ['Morgen zal je een brief krijgen.', 'Morgen krijg je een brief.'],
    ['We melden u dat de balie vanaf 1 juni open zal zijn.', 'We melden u dat de balie vanaf 1 juni open is.'],
  ])('%s', async (text, result) => {
    expect(await rewritten(text, 'toekomende-tijd', 'tekst.txt', 'brief')).toEqual([result]);
  });

  it.each([
    ['De dienst zal je morgen opbellen.', '“je” kan hier onderwerp en voorwerp zijn'],
    ['De dienst zal morgen de ouders bellen en de lijst afsluiten.', 'twee infinitieven'],
  ])('blijft zoals hij is: %s (%s)', async (text) => {
    expect(await rewritten(text, 'toekomende-tijd', 'tekst.txt', 'brief')).toEqual([]);
  });
});

describe('een zin die zegt wat wel kan', () => {
  it.each([
    ['We plaatsen geen banken, tenzij de hele straat het vraagt.', '“alleen banken” zegt iets anders'],
    ['Een niet onbelangrijk deel van de straat gaat open.', 'een belangrijk deel is geen groot deel'],
    ['U krijgt geen duplicaat, tenzij u een aangifte voorlegt.', 'met of zonder lidwoord is niet zeker'],
  ])('blijft zoals hij is: %s (%s)', async (text) => {
    expect(await rewritten(text, 'dubbele-ontkenning')).toEqual([]);
  });
});
