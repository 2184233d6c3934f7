import { describe, expect, it } from 'vitest';
import { findingsOf, listOf } from '../support/own-words.ts';

const list = listOf(
  [
    { word: 'ingevolge', simpler: ['door', 'volgens'], note: 'Zeg “door” bij een oorzaak en “volgens” bij een regel.' },
    { word: 'spoedig', simpler: ['snel'], note: 'Noem als het kan een datum.' },
    { word: 'terzake', simpler: ['hierover'], drop: true, note: '“Hierover” kent iedereen.' },
    { word: 'fungeren', pos: 'verb', simpler: ['werken', 'zijn'], note: 'Vaak is “zijn” genoeg.' },
    { word: 'sukkelaar', pos: 'noun', simpler: ['persoon'], note: 'Dat past altijd. Dit oude woord kwetst.' },
    { word: 'nvt', simpler: ['geldt niet'], note: 'In een tabel mag deze afkorting.' },
    { word: 'aanvullend', pos: 'adj', simpler: ['extra', 'in de plaats'] },
    { word: 'stappen [ondernemen]', also: ['stappen te ondernemen'], pos: 'phrase', simpler: ['maatregelen nemen'] },
    { word: 'gepland', pos: 'adj', simpler: ['gesnord', 'op tijd'] },
  ],
  { rule: 'ambtelijk-woord' },
);
const messages = async (text: string) => (await findingsOf([list], text)).map(({ message }) => message);

describe('de melding van een woord', () => {
  it('noemt de eenvoudiger woorden, en zegt er dan iets bij', async () => {
    expect(await messages('U krijgt spoedig nieuws.')).toEqual([
      '“spoedig” is ambtelijke taal. Schrijf “snel”. Noem als het kan een datum.',
    ]);
  });

  it.each([
    ['Na de brand ondernam de stad stappen.', 'nam maatregelen'],
    ['Als de stad stappen onderneemt, hoort u dat.', 'maatregelen neemt'],
    ['De stad is verplicht stappen te ondernemen.', 'maatregelen te nemen'],
  ])('zet het werkwoord van een eenvoudiger uitdrukking in de juiste vorm: %s', async (text, wording) => {
    expect((await messages(text))[0]).toContain(`Schrijf “${wording}”`);
  });

  it('noemt ze maar één keer als de uitleg ze allemaal noemt', async () => {
    expect(await messages('U betaalt ingevolge het reglement.')).toEqual([
      '“ingevolge” is ambtelijke taal. Zeg “door” bij een oorzaak en “volgens” bij een regel.',
    ]);
    expect(await messages('U kunt terzake bellen.')).toEqual([
      '“terzake” is ambtelijke taal. “Hierover” kent iedereen. Of laat het weg.',
    ]);
  });

  it('noemt ze toch als de uitleg er maar een deel van noemt', async () => {
    expect(await messages('De zaal kan als loket fungeren.')).toEqual([
      '“fungeren” is ambtelijke taal. Schrijf “werken” of “zijn”. Vaak is “zijn” genoeg.',
    ]);
  });

  it('zegt eerst wat over het gemelde woord gaat, en pas na de raad wat over het eenvoudiger woord gaat', async () => {
    expect(await messages('De sukkelaar wacht.')).toEqual([
      '“sukkelaar” is ambtelijke taal. Dit oude woord kwetst. Schrijf “persoon”. Dat past altijd.',
    ]);
  });

  it('zegt waar het woord mag blijven pas na de raad', async () => {
    expect(await messages('Dit is nvt voor u.')).toEqual([
      '“nvt” is ambtelijke taal. Schrijf “geldt niet”. In een tabel mag deze afkorting.',
    ]);
  });

  it('vraagt alleen een vorm van een woord dat vormen heeft', async () => {
    expect(await messages('De aanvullende uitleg en de geplande uitleg.')).toEqual([
      '“aanvullende” is ambtelijke taal. Schrijf “extra” of “in de plaats”.',
      '“geplande” is ambtelijke taal. Kies een vorm van “gesnord”, of schrijf “op tijd”.',
    ]);
  });
});
