import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const found = (text: string) => marked('gestapelde-hulpwerkwoorden', text);
const message = async (text: string) =>
  (await check(text, { only: ['gestapelde-hulpwerkwoorden'] })).findings.map((finding) => finding.message);

describe('twee hulpwerkwoorden die samen niets meer zeggen', () => {
  it.each([
    'U zult hiervoor niet hoeven te betalen.',
    'De kinderen zullen kunnen spelen op het nieuwe plein.',
    'Vanaf mei zal u online een afspraak kunnen maken.',
    'We zullen in mei gaan starten met de werken.',
    'De bewoners zouden eventueel hun garage kunnen gebruiken.',
    'Er zou een wachtlijst kunnen zijn.',
    'Uw kaart zou gestolen kunnen zijn.',
    'De prijzen kunnen mogelijk nog wijzigen.',
    'U krijgt de toelating om op het plein te mogen parkeren.',
    'Ik zou u willen bedanken voor uw geduld.',
  ])('meldt: %s', async (text) => {
    expect(await found(text)).toHaveLength(1);
  });

  it.each([
    'Zal ik lang moeten wachten?',
    'U moet zich altijd kunnen legitimeren.',
    'U kunt mogelijk een premie krijgen.',
    'U kunt eventueel met uw partner langskomen.',
    'De dienst kan eventueel, na overleg, een plaatsbezoek doen.',
    'Uw zoon zou dat gisteren al hebben kunnen doen.',
    'Dat zou kunnen.',
    'Het zou kunnen dat de bus later rijdt.',
    'Stel dat u verhuist: dan zou u een nieuwe kaart kunnen vragen.',
    'Vertel ons wat u zou willen veranderen.',
    'De aanvraag zou via het loket moeten kunnen.',
    'U hebt recht op hulp om te kunnen verhuizen.',
    'U zult zich wel moeten legitimeren.',
    'Hij vertelde dat hij zou kunnen helpen.',
  ])('zwijgt bij: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('noemt het woord dat blijft, in de vorm die past', async () => {
    expect((await message('Zo zult u altijd kunnen betalen.'))[0]).toContain('alleen “kunt”');
    expect((await message('De aannemer zal moeten wachten.'))[0]).toContain('alleen “moet”');
    expect((await message('De buren zouden last kunnen hebben.'))[0]).toContain('alleen “kunnen”');
  });

  it('vraagt alleen naar het tijdstip waar het ontbreekt', async () => {
    expect((await message('U zal een kaart moeten kopen.'))[0]).toContain('Zeg dan wanneer');
    expect((await message('Vanaf mei zal u een kaart moeten kopen.'))[0]).not.toContain('Zeg dan wanneer');
  });
});
