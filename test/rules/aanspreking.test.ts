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
    'U kunt op zaterdag ook bellen.\n\nBezoeker: Dank je.',
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

describe('teksten die één bestand delen', () => {
  const severities = async (text: string) =>
    (await check(text, { only: ['aanspreking'], format: 'markdown', kind: 'webpagina' })).findings.map(
      ({ match, severity }) => [match, severity],
    );

  it.each([
    [
      'sms-berichten',
      '## Sms voor ouders\n\nU haalt uw kind om 16 uur.\n\n## Sms voor tieners\n\nJij komt met de fiets.',
      'Jij',
    ],
    [
      'ingesprongen berichten',
      'Twee teksten.\n\n> U krijgt uw pas thuis.\n\nEn voor de jeugd:\n\n> Je vindt je pas in de bus.',
      'Je',
    ],
    [
      'mails',
      'Beste mevrouw Okoro\n\nU krijgt uw sleutel.\n\nMet vriendelijke groeten\n\nHallo Noor\n\nJe krijgt je sleutel.',
      'Je',
    ],
  ])('krijgen één tip als elk zijn eigen vorm houdt: %s', async (_, text, match) => {
    expect(await severities(text)).toEqual([[match, 'info']]);
  });

  it('krijgen een waarschuwing als één ervan beide vormen heeft', async () => {
    const text = '## Flyer 1\n\nU komt met uw kind. Breng je helm mee.\n\n## Flyer 2\n\nJe komt alleen.';
    expect(await severities(text)).toEqual([['je', 'warning']]);
  });

  it('zijn geen delen van één pagina', async () => {
    expect(await severities('## Aanvragen\n\nU vult uw naam in.\n\n## Ophalen\n\nU komt langs met je kaart.')).toEqual([
      ['je', 'warning'],
    ]);
    expect(await severities('## Aanvragen\n\nU vult uw naam in.\n\n## Ophalen\n\nJe komt langs.')).toEqual([
      ['Je', 'warning'],
    ]);
  });
});

describe('genummerde berichten in één bestand', () => {
  it('zijn aparte teksten: geen waarschuwing, hoogstens een tip', async () => {
    const text =
      'SMS-BERICHTEN VAN DE STAD\n\n1. Bibliotheek\nDag Imane, je boek ligt klaar.\n\n2. Afval\nZet uw zak na 18 uur buiten.\n\n3. Zwembad\nUw zwempas ligt aan de kassa.';
    const { findings } = await check(text, { only: ['aanspreking'], format: 'text' });
    expect(findings.map(({ severity }) => severity)).toEqual(['info']);
  });
});
