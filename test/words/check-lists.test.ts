import { describe, expect, it } from 'vitest';
import { checkLists } from '../../src/words/check/check-lists.ts';
import type { SourceEntry } from '../../src/words/entry.ts';
import { grammar } from '../support/engine.ts';
import { listOf } from '../support/own-words.ts';

const reader = await grammar();
const whole: SourceEntry = {
  word: 'derhalve',
  pos: 'adv',
  simpler: ['daarom'],
  source: 'Heerlijk Helder',
  wrong: 'De bib is derhalve gesloten.',
  right: 'Daarom is de bib gesloten.',
};
const other: SourceEntry = {
  word: 'teneinde',
  pos: 'conj',
  simpler: ['om'],
  source: 'Heerlijk Helder',
  wrong: 'Bel ons teneinde een plaats te reserveren.',
  right: 'Bel ons om een plaats te reserveren.',
};
const problems = (...entries: SourceEntry[]) =>
  checkLists([listOf(entries)], [], reader).map(({ entry, message }) => `${entry.word}: ${message}`);

describe('een woordenlijst nakijken', () => {
  it('vindt niets in een lijst die af is', () => {
    expect(problems(whole, other)).toEqual([]);
  });

  it('zegt wat een woord mist', () => {
    const [advice, ...hints] = problems({ word: 'derhalve' });
    expect(advice).toBe('derhalve: geeft geen raad. Vul “simpler”, “drop” of “means” in.');
    expect(hints).toHaveLength(4);
  });

  it.each([
    ['de foute zin', { wrong: 'De bib is daarom gesloten.' }, 'wordt niet precies één keer gevonden in de foute zin'],
    ['de goede zin', { right: 'De bib is derhalve open.' }, 'wordt gemeld in de goede zin'],
    ['de uitleg', { note: 'Schrijf teneinde.' }, 'staat in de uitleg en wordt zelf gemeld'],
    [
      'een val',
      { unless: { after: ['open'] }, traps: ['De bib is derhalve dicht.'] },
      'wordt ten onrechte gevonden in',
    ],
    ['een uitzondering zonder val', { unless: { after: ['open'] } }, 'heeft een uitzondering zonder zin die ze toetst'],
  ])('toetst %s', (_, change, message) => {
    expect(problems({ ...whole, ...change }, other)).toEqual([expect.stringContaining(message)]);
  });

  it('vindt een kring: raad die zelf gemeld wordt', () => {
    expect(problems({ ...whole, simpler: ['teneinde'] }, other)).toEqual([
      'derhalve: stelt “teneinde” voor, en dat meldt de lijst proef zelf.',
    ]);
  });

  it('vindt geen kring als de twee woorden voor andere lezers zijn', () => {
    expect(problems({ ...whole, simpler: ['teneinde'], audience: 'breed' }, { ...other, audience: 'nt2' })).toEqual([]);
  });

  it('vindt een woord dat zichzelf voorstelt', () => {
    expect(problems({ ...whole, simpler: ['derhalve'] })).toEqual(['derhalve: stelt zichzelf voor: “derhalve”.']);
  });

  it('vindt een woord dat er twee keer staat', () => {
    const again = { ...whole, wrong: 'Het zwembad is derhalve dicht.', right: 'Daarom is het zwembad dicht.' };
    expect(problems(whole, again)).toContain('derhalve: “derhalve” staat ook in de lijst proef.');
  });

  it('laat twee betekenissen van een woord naast elkaar staan als de woordsoort ze scheidt', () => {
    const noun: SourceEntry = {
      ...other,
      word: 'inzet',
      pos: 'noun',
      simpler: ['moeite'],
      wrong: 'Bedankt voor uw inzet.',
    };
    expect(
      problems(noun, {
        ...whole,
        word: 'inzet',
        pos: 'verb',
        forms: ['inzet'],
        wrong: 'Hij zegt dat hij u inzet.',
      }).join(),
    ).not.toContain('staat ook');
  });

  it('vindt zinnen die alleen in het woord verschillen', () => {
    const copy = { ...whole, word: 'mitsdien', wrong: 'De bib is mitsdien gesloten.', right: 'Dus is de bib dicht.' };
    expect(problems(whole, copy)).toEqual([
      'derhalve: heeft dezelfde foute zin als “mitsdien”, met een ander woord. Maak een eigen zin.',
      'mitsdien: heeft dezelfde foute zin als “derhalve”, met een ander woord. Maak een eigen zin.',
    ]);
  });

  it('vindt een schrijfwijze die nooit gevonden wordt', () => {
    const hidden = {
      ...whole,
      also: ['dus derhalve dan'],
      unless: { phrases: ['dus derhalve dan'] },
      traps: ['Dat is dus derhalve dan zo.'],
    };
    expect(problems(hidden)).toEqual([expect.stringContaining('“dus derhalve dan” wordt nooit gevonden')]);
  });

  it.each([
    ['bezwaar', 'beroep'],
    ['retributie', 'belasting'],
    ['mits', 'als'],
  ])('weigert “%s” te vervangen door “%s”: dat is voor de wet iets anders', (word, simpler) => {
    const entry = { ...whole, word, simpler: [simpler], wrong: `Dat is ${word} hier.` };
    expect(problems(entry)).toContain(
      `${word}: “${simpler}” betekent voor de wet iets anders dan “${word}”. Kies een ander woord.`,
    );
  });

  it('weigert een schrijfwijze die het tegendeel zegt: de raad zou de zin omkeren', () => {
    expect(problems({ ...whole, also: ['niet derhalve'] })).toContain(
      'derhalve: “niet derhalve” ontkent wat “derhalve” zegt, zodat de raad het omkeert. Laat het weg, of maak er een eigen woord van.',
    );
  });

  it('vraagt bij een term van de wet uitleg, en geen ander woord', () => {
    expect(problems({ ...whole, legal: true })).toEqual([
      'derhalve: is een term van de wet zonder uitleg. Vul “means” in.',
      'derhalve: is een term van de wet: leg hem uit met “means”, en laat “simpler” weg.',
    ]);
  });

  it('vraagt bij woorden over mensen een reden en een datum, en wil ze nooit vanzelf vervangen', () => {
    const list = listOf([{ ...whole, swap: true }], { rule: 'inclusieve-woorden' });
    expect(checkLists([list], [], reader).map(({ message }) => message)).toEqual([
      'zegt niet waarom. Vul “note” in.',
      'zegt niet wanneer het is nagekeken. Vul “reviewed” in.',
      'wil een woord over mensen vanzelf vervangen. Laat “swap” weg.',
    ]);
  });

  it('laat “safe” alleen toe waar het eerste woord altijd past, en nooit voor de wet of voor mensen', () => {
    const faults = (entry: object, about?: object) =>
      checkLists([listOf([{ ...whole, ...entry }], about)], [], reader).map(({ message }) => message);
    expect(faults({ safe: true })).toContain('heeft “safe” zonder “swap”. Vul “swap” in, of laat “safe” weg.');
    expect(faults({ swap: true, safe: true, legal: true })).toContain(
      'is een term van de wet, die niemand vanzelf vervangt. Laat “safe” weg.',
    );
    expect(faults({ swap: true, safe: true }, { rule: 'inclusieve-woorden' })).toContain(
      'wil een woord over mensen vanzelf vervangen. Laat “safe” weg.',
    );
    expect(faults({ swap: true, advice: true })).toContain(
      'past altijd (“swap”) en nooit (“advice”) op dezelfde plaats. Laat een van de twee weg.',
    );
  });
});
