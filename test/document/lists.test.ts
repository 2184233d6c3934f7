import { describe, expect, it } from 'vitest';
import { listsOf } from '../../src/document/lists.ts';
import { read } from '../support/read.ts';

const lists = async (source: string, format: 'markdown' | 'html' | 'text') =>
  listsOf((await read(source, format)).blocks).map((items) =>
    items.map((item) => item.map(({ text }) => text).join('/')),
  );

describe('lijsten', () => {
  it('houden de blokken van een punt samen', async () => {
    expect(await lists('- Een kaart\n\n  U hebt ze thuis.\n\n- Een foto', 'markdown')).toEqual([
      ['Een kaart/U hebt ze thuis.', 'Een foto'],
    ]);
    expect(await lists('<ul><li>Een kaart<br>van thuis</li><li><p>Een foto</p></li></ul>', 'html')).toEqual([
      ['Een kaart/van thuis', 'Een foto'],
    ]);
  });

  it('staan los van de lijst in een punt', async () => {
    expect(await lists('- Kaart\n  - oud\n  - nieuw\n- Foto', 'markdown')).toEqual([
      ['Kaart', 'Foto'],
      ['oud', 'nieuw'],
    ]);
    expect(await lists('<ol><li>Kaart<ul><li>oud</li></ul></li><li>Foto</li></ol>', 'html')).toEqual([
      ['Kaart', 'Foto'],
      ['oud'],
    ]);
  });

  it('zijn in tekst zonder opmaak de punten die op elkaar volgen', async () => {
    expect(await lists('- Kaart\n- Foto\n\nEn dit:\n\n- Geld', 'text')).toEqual([['Kaart', 'Foto'], ['Geld']]);
  });
});
