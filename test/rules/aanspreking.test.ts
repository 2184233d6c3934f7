import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const found = (text: string, kind = 'webpagina') => marked('aanspreking', text, { format: 'markdown', kind });

describe('u en je', () => {
  it.each([
    ['Vul uw naam in. Je krijgt een mail. U betaalt later.', 'Je'],
    ['U krijgt een brief. Heb je vragen, dan belt u.', 'je'],
    ['# Jouw afval\n\nU zet uw zak buiten. U betaalt niets.', 'Jouw'],
    ['U komt langs. Breng je kaart mee. [Maak uw afspraak](afspraak.html)', 'je'],
    ['**Medewerker:** Hebt u uw kaart? Dan krijg je een nieuwe.\n\n**Inwoner:** Goed.', 'je'],
  ])('staan door elkaar: %s', async (text, match) => {
    expect(await found(text)).toEqual([match]);
  });

  it.each([
    'U kunt niet alles weten. Voor je het weet, is het feest. Je moet er maar op komen.',
    'Een feest om u tegen te zeggen! Je bent welkom, en je kind ook.',
    'U leest meer in de brochure Wonen in je wijk. Uw kind kan naar de workshop Teken Je Huis.',
    'Op het bord staat “Let op je kind”. U rijdt er traag.',
    'Uw kind zegt: “Help je mij?” U helpt dan.',
    'U vindt de voorwaarden bij [Zo vraag je het aan](https://www.vlaanderen.example/premie).',
  ])('niet in een uitdrukking, een naam, een citaat of een link naar elders: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('een tekst met veel van de andere vorm', () => {
  it('krijgt drie meldingen; de laatste telt en toont de rest', async () => {
    const text = `U belt ons.\n\nU krijgt uw kaart. U betaalt. U komt langs. U tekent.\n\n${'Je komt.\n\n'.repeat(5)}`;
    const { findings } = await check(text, { only: ['aanspreking'], format: 'markdown' });
    expect(findings).toHaveLength(3);
    expect(findings[2]?.message).toContain('(Ook nog in 2 andere alinea’s.)');
    expect(findings[2]?.related).toHaveLength(3);
  });
});
