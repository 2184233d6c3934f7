import { describe, expect, it } from 'vitest';
import { marked } from '../support/engine.ts';

const found = (text: string, kind: 'brief' | 'loketscript' = 'brief') => marked('wetsverwijzing', text, { kind });

describe('een wet in een gewone zin', () => {
  it.each([
    [
      'Conform artikel 56, § 3, eerste lid van het decreet over het lokaal bestuur beslist het college.',
      'artikel 56, § 3, eerste lid van het decreet',
    ],
    [
      'Op basis van de artikelen 34 en 112 van het algemeen politiereglement krijgt u een boete.',
      'artikelen 34 en 112 van het algemeen politiereglement',
    ],
    ['Dat doen we in uitvoering van het KB van 3 mei 1999 en met uw akkoord.', 'KB van 3 mei 1999'],
    ['Volgens het ministerieel besluit van 3 mei 1999 is dat zo.', 'ministerieel besluit van 3 mei 1999'],
    ['U kunt volgens art. 7bis van de wet een kopie vragen.', 'art. 7bis van de wet'],
    ['Volgens artikel 15, lid 3, van de AVG krijgt u een kopie.', 'artikel 15, lid 3, van de AVG'],
    ['Dat mag op basis van artikel 6, lid 1, c) van de verordening.', 'artikel 6, lid 1, c) van de verordening'],
    [
      'Uw plan past niet bij artikel 3 van de provinciale stedenbouwkundige verordening.',
      'artikel 3 van de provinciale stedenbouwkundige verordening',
    ],
    ['Volgens artikel 41 van het DLB beslist de raad.', 'artikel 41 van het DLB'],
    ['Volgens art. 5.2.1 van VLAREM II mag dat niet.', 'art. 5.2.1 van VLAREM II'],
    ['De ordonnantie van 5 juli 2018 verbiedt dat.', 'ordonnantie van 5 juli 2018'],
    [
      'Krachtens artikel 4.2.1 van de Vlaamse Codex Ruimtelijke Ordening hebt u een vergunning nodig.',
      'artikel 4.2.1 van de Vlaamse Codex',
    ],
    [
      'De wet betreffende de bevolkingsregisters van 19 juli 1991 vraagt dat u zich inschrijft.',
      'wet betreffende de bevolkingsregisters van 19 juli 1991',
    ],
  ])('wordt gemeld: %s', async (text, match) => {
    expect(await found(text)).toEqual([match]);
  });

  it.each([
    'U krijgt in artikel 3 van het magazine een recept.',
    'Ze schreef een artikel van 3 bladzijden over de wet van Murphy.',
    'Amir werkt als artikel 60 bij de groendienst.',
    'De winkel heeft 12 artikelen van 5 euro in de etalage.',
    'Uw huurcontract van 3 mei 2026 en het besluit van 4 mei 2026 liggen klaar.',
    'Wet van de dag: het decreet lokaal bestuur.',
    'U moet zich inschrijven (wet van 19 juli 1991, art. 5).',
    'Wijziging van artikel 5 van het reglement.',
    'De wettelijke basis is artikel 5 van het reglement.',
    'Bent u het niet eens? U kunt beroep instellen op grond van artikel 5 van het decreet.',
    'We verwerken uw persoonsgegevens volgens de wet van 30 juli 2018.',
    'Opzettelijk liegen is strafbaar volgens artikel 5 van het Strafwetboek.',
    'Op straat liggen nat blad en art. 12 kost 3 euro.',
    'Gelet op de feestdag zijn we dicht.',
    'Zie artikel 5 van het reglement, of lees het decreet van 3 mei 2026.',
    '“Wij dragen zorg voor elkaar.” — artikel 5 van het charter',
    'Hoewel de wet dat vraagt, doen we het niet.',
  ])('en andere zinnen niet: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('geeft één melding per alinea', async () => {
    const law = 'Dat mag niet volgens artikel 5 van het reglement. Ook de wet van 3 mei 2020 verbiedt het.';
    expect(await found(law)).toHaveLength(1);
    expect(await found(`${law}\n\n${law}`)).toHaveLength(2);
  });

  it('is gewoon in een besluit', async () => {
    const decision = [
      'Gelet op het decreet van 22 december 2017;',
      'Gelet op artikel 5 van het reglement;',
      'Overwegende dat de vraag volledig is;',
      'Het college beslist op basis van artikel 5 van het reglement.',
    ];
    expect(await found(decision.join('\n\n'))).toEqual([]);
  });
});
