import { describe, expect, it } from 'vitest';
import { marked } from '../support/engine.ts';

const figure = (caption: string, alt = 'Buren in de zaal') =>
  marked('beeld-bijschrift', `<figure><img src="a.jpg" alt="${alt}"><figcaption>${caption}</figcaption></figure>`, {
    path: 'pagina.html',
    format: 'html',
  });
const markdown = (text: string) => marked('beeld-bijschrift', text, { path: 'pagina.md', format: 'markdown' });

describe('een bijschrift dat alleen een groep noemt', () => {
  it.each([
    'Groepsfoto',
    'Groepsfoto 2025',
    'De groep',
    'Enkele aanwezigen',
    'Onze enthousiaste vrijwilligers!',
    'Ons team',
    'De trotse winnaars',
    'Sfeerbeeld',
    'Foto 2',
  ])('zegt niet wie dat zijn: %s', async (caption) => {
    expect(await figure(caption)).toEqual([caption]);
  });

  it.each([
    'Het team van de bib',
    'Enkele aanwezigen proeven van de soep',
    'De winnaars van de quiz',
    'Vrijwilligers aan het werk in de moestuin',
    'Fatima Diallo en Wout Maes',
    'De burgemeester en de schepenen',
    'Groepsfoto van de klas van juf An',
    'Sfeerbeeld van de kerstmarkt',
    'Het gemeentehuis',
    'De grote markt',
  ])('zegt iets meer: %s', async (caption) => {
    expect(await figure(caption)).toEqual([]);
  });
});

describe('wij en zij', () => {
  it.each([
    'Onze inwoners leren Nederlands met nieuwkomers.',
    'Nieuwkomers en onze Hoogbekenaars schillen aardappelen.',
    'Vlaamse moeders en allochtone moeders koken samen.',
    'Vlamingen ontmoeten vluchtelingen op het plein.',
  ])('staan tegenover elkaar: %s', async (caption) => {
    expect(await figure(caption)).toHaveLength(1);
  });

  it.each([
    'Wij verwelkomen onze nieuwe inwoners.',
    'Nieuwkomers schillen aardappelen met hun buren.',
    'Onze handelaars geven nieuwkomers een kans.',
    'Zowel onze inwoners als nieuwkomers planten mee.',
    'Onze inwoners planten een haag.',
  ])('staan niet tegenover elkaar: %s', async (caption) => {
    expect(await figure(caption)).toEqual([]);
  });
});

describe('de maker als bijschrift', () => {
  it('is te weinig bij mensen', async () => {
    expect(await figure('© Stad Hoogbeke')).toHaveLength(1);
    expect(await figure('Foto: K. Claes')).toHaveLength(1);
  });

  it('volstaat bij een gebouw, of achter een zin', async () => {
    expect(await figure('© Stad Hoogbeke', 'De kerk')).toEqual([]);
    expect(await figure('Buren koken soep © Stad Hoogbeke')).toEqual([]);
  });
});

describe('onder een afbeelding in Markdown', () => {
  it('staat een bijschrift in dezelfde alinea, of cursief eronder', async () => {
    expect(await markdown('![Buren](a.jpg)\nGroepsfoto')).toHaveLength(1);
    expect(await markdown('![Buren](a.jpg)\n\n_Groepsfoto_')).toHaveLength(1);
  });

  it('is een gewone alinea of tussentitel geen bijschrift', async () => {
    expect(await markdown('![Buren](a.jpg)\n\nVrijwilligers\n\nBel ons.')).toEqual([]);
    expect(await markdown('![Buren](a.jpg)\n\n## Ons team\n\nBel ons.')).toEqual([]);
    expect(await markdown('![Buren](a.jpg)\n\n**Ons team**\n\nBel ons.')).toEqual([]);
  });
});
