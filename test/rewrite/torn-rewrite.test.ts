import { describe, expect, it } from 'vitest';
import { rewritten } from '../support/rewrite.ts';

async function made(text: string, rule: string): Promise<string[]> {
  return (await rewritten(text, { kind: 'brief' })).filter((one) => one.rule === rule).map(({ result }) => result);
}

describe('een voorstel dat zelf een tangconstructie zou zijn', () => {
  it.each([
    'Minstens één jaar voor de vervaldatum wordt er door de gemeente een afschrift van de akte van beëindiging bij het graf en aan de ingang van de begraafplaats uitgehangen.',
    'Het plan wordt door de gemeente op het bord aan de ingang van het stadhuis uitgehangen.',
    'De lijst wordt door de dienst Burgerzaken elke maandag aan de ingang van het stadhuis en aan het loket van de bib uitgehangen.',
    'De bus wordt door de chauffeur elke avond in de garage achter het oude station aan de Molenstraat leeggemaakt.',
    'De borden worden door de groendienst in de week voor de kermis in alle straten van het centrum weggenomen.',
    'De deur van de sporthal wordt door de conciërge elke avond na de laatste training van de clubs afgesloten.',
  ])('komt er niet: %s', async (text) => {
    expect(await made(text, 'lijdende-vorm')).toEqual([]);
  });

  it('komt er ook niet voor een naamwoord of voor “zal”', async () => {
    const noun =
      'De beoordeling van het dossier gebeurt op basis van de door de ouders van de leerling ingevulde vragenlijst.';
    expect(await made(noun, 'naamwoordstijl')).toEqual([]);
    const future = 'De dienst zal de borden in de week voor de kermis in alle straten van het centrum wegnemen.';
    expect(await made(future, 'toekomende-tijd')).toEqual([]);
  });

  it.each([
    ['De affiche wordt door de gemeente aan de ingang uitgehangen.', 'De gemeente hangt de affiche aan de ingang uit.'],
    ['De poort wordt door de conciërge om 22 uur afgesloten.', 'De conciërge sluit de poort om 22 uur af.'],
    ['De premie wordt door de stad uitbetaald.', 'De stad betaalt de premie uit.'],
    ['De inschrijvingen worden door de school afgesloten op 3 mei.', 'De school sluit de inschrijvingen af op 3 mei.'],
    [
      'De bloembakken worden door de groendienst in mei in het park geplaatst en verzorgd.',
      'De groendienst plaatst en verzorgt de bloembakken in mei in het park.',
    ],
    [
      'De markt wordt in de zomer door de stad op het plein voor de kerk in de Dorpsstraat gehouden.',
      'De stad houdt de markt in de zomer op het plein voor de kerk in de Dorpsstraat.',
    ],
  ])('komt er wel als de werkwoorden dicht bij elkaar staan: %s', async (text, result) => {
    expect(await made(text, 'lijdende-vorm')).toEqual([result]);
  });

  it('blijft als dezelfde tang er al stond', async () => {
    const text =
      'Het formulier moet door de aanvrager voor het einde van de maand via de website van de stad of aan het loket worden ingediend.';
    expect(await made(text, 'lijdende-vorm')).toEqual([
      'De aanvrager moet het formulier voor het einde van de maand via de website van de stad of aan het loket indienen.',
    ]);
  });
});
