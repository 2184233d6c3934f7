import { describe, expect, it } from 'vitest';
import { rewritten } from '../support/rewrite.ts';

const results = async (text: string, path: string) =>
  (await rewritten(text, { path, only: ['lijdende-vorm'] })).map(({ result }) => result);

describe('wat in een herschreven zin verhuist, neemt zijn opmaak mee', () => {
  it.each([
    [
      'Uw aanvraag wordt door de **dienst Mobiliteit** behandeld.',
      'De **dienst Mobiliteit** behandelt uw aanvraag.',
      'vet',
    ],
    [
      'Uw [aanvraag](/a) wordt door de [dienst *Mobiliteit*](/m_b) onderzocht.',
      'De [dienst *Mobiliteit*](/m_b) onderzoekt uw [aanvraag](/a).',
      'links, en cursief daarin',
    ],
  ])('in Markdown: %s', async (text, result) => {
    expect(await results(`# Kaart\n\n${text}`, 'a.md')).toEqual([`# Kaart\n\n${result}`]);
  });

  it('in HTML, ook met het ene in het andere', async () => {
    const text = '<p>Uw <a href="x">aanvraag</a> wordt door de <b>dienst <i>Wonen</i></b> behandeld.</p>';
    expect(await results(text, 'a.html')).toEqual([
      '<p>De <b>dienst <i>Wonen</i></b> behandelt uw <a href="x">aanvraag</a>.</p>',
    ]);
  });

  it.each([
    ['Uw aanvraag wordt **door de stad behandeld**.', 'vet over wat weggaat en wat blijft'],
    ['Uw **aanvraag wordt door** de stad behandeld.', 'vet over een deel van wat verhuist'],
  ])('anders blijft de zin zoals hij is: %s', async (text) => {
    expect(await results(`# Kaart\n\n${text}`, 'a.md')).toEqual([]);
  });
});
