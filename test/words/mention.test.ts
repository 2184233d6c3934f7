import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';
import { findingsOf, listOf } from '../support/own-words.ts';

const list = listOf([
  { word: 'derhalve', pos: 'adv', simpler: ['daarom'] },
  { word: 'zienswijze', pos: 'noun', simpler: ['mening'], means: 'wat u ervan vindt' },
]);
const found = async (text: string) => (await findingsOf([list], text)).map(({ match }) => match);

describe('een woord dat er staat om over te praten', () => {
  it.each([
    ['een vraag naar de betekenis', 'Wat betekent “derhalve”?'],
    ['een vraag zonder aanhalingstekens', 'Wat is een zienswijze?'],
    ['een uitleg tussen haakjes', 'U kunt een zienswijze (uw mening) sturen.'],
    ['het vakwoord tussen haakjes achter het gewone woord', 'U kunt uw mening (zienswijze) sturen.'],
    ['een woordenlijst met dubbele punten', 'Zienswijze: wat u van een plan vindt.'],
    ['een genummerde bepaling', '1° zienswijze: mening van wie in de buurt woont.'],
    ['een bepaling van een artikel', 'Art. 2. Zienswijze: een brief die zegt wat u ervan vindt.'],
    ['een wet achter een nummer zonder punt', 'Dat staat in artikel 3 Zienswijze.'],
    ['een familienaam achter een voorletter', 'Z. Derhalve woont hier.'],
    ['een naam achter het nummer van een artikel', '§ 2. De Zienswijze is een café.'],
    ['een zoekterm', 'Gebruik de zoekterm zienswijze.'],
    ['een woord dat de tekst noemt', 'Vroeger schreef men het woord derhalve.'],
    ['een naam die volgt', 'Zo’n mening noemen we een zienswijze.'],
    ['een citaat', 'Op het bord stond “derhalve gesloten”.'],
    ['de titel van een wet', 'Zie het decreet van 3 mei 2019 betreffende de zienswijze, de inspraak en het beroep.'],
    ['de titel van een decreet', 'Volgens het decreet op de inspraak en de zienswijze kan dat.'],
    ['een helft van twee namen', 'Dit is de inspraak- en zienswijze van de buurt.'],
    ['het woord van een ander', 'De zienswijze, zoals een raadslid het noemde, blijft.'],
    ['een andere naam', 'Dit papier, beter gekend als de zienswijze, kost niets.'],
    ['de vraag van wie het hoort', 'Zienswijze?'],
    ['de naam van een dag', 'Op 3 mei is het de internationale dag van de zienswijze.'],
    ['de naam van een dienst', 'Ga naar het loket Zienswijze Kempen.'],
  ])('wordt niet gemeld: %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });

  it.each([
    ['§ 4. Derhalve bent u welkom.', 'Derhalve'],
    ['§4 Derhalve bent u welkom.', 'Derhalve'],
    ['Art. 3. Derhalve bent u welkom.', 'Derhalve'],
    ['Artikel 3. Derhalve bent u welkom.', 'Derhalve'],
    ['Art. 3. § 1. Derhalve bent u welkom.', 'Derhalve'],
    ['1° Derhalve bent u welkom.', 'Derhalve'],
    ['Hoofdstuk II. Derhalve bent u welkom.', 'Derhalve'],
    ['U kunt derhalve niet parkeren.', 'derhalve'],
    ['Stuur ons uw zienswijze voor 1 mei.', 'zienswijze'],
    ['U kunt een zienswijze sturen (voor 1 mei).', 'zienswijze'],
    ['Volgens het decreet op de inspraak kan een zienswijze helpen.', 'zienswijze'],
    ['Let op: uw zienswijze moet op tijd komen.', 'zienswijze'],
  ])('wordt wel gemeld waar de tekst het gebruikt: %s', async (text, word) => {
    expect(await found(text)).toEqual([word]);
  });

  it('wordt niet gemeld onder een kop die een woordenlijst aankondigt', async () => {
    const text = '# Moeilijke woorden\n\n- retributie: geld dat u betaalt voor een dienst\n- derhalve: dus\n';
    const { findings } = await check(text, { path: 'woorden.md', format: 'markdown' });
    expect(findings.filter(({ category }) => category === 'woord')).toEqual([]);
  });
});
