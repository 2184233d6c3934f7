import { describe, expect, it } from 'vitest';
import { marked } from '../support/engine.ts';

const letter = (body: string) => `Beste mevrouw Diallo\n\n${body}\n\nMet vriendelijke groeten\nLotte Claes`;
const found = (body: string) => marked('kernboodschap', letter(body), { kind: 'brief' });

describe('een brief die begint met de procedure', () => {
  it.each([
    ['Ingevolge uw aanvraag van 3 mei heeft het comité uw dossier behandeld. Het verslag volgt.', 'Ingevolge'],
    ['Op 3 mei 2027 diende u een aanvraag in. Ons team las ze op 4 mei. U krijgt de premie.', 'Op 3 mei 2027 diende'],
    ['Hierbij brengen wij u ter kennis dat het comité de volgende beslissing heeft genomen.', 'Hierbij'],
    ['Met dit schrijven informeren wij u omtrent de voorwaarden van de toelage.', 'Met dit schrijven'],
    ['Op 3 mei werd bij ons uw dossier geopend. Het ligt bij de dienst.', 'Op 3 mei werd'],
    ['In antwoord op uw mail laten wij u weten dat het zwembad open is.', 'In antwoord op'],
    ['Wij hebben uw schrijven goed ontvangen. Het is bezorgd aan de dienst Wonen.', 'Wij hebben uw schrijven'],
    ['Gelet op de wet van 3 mei 2020 is een dossier gemaakt. Het ligt op het bureau.', 'Gelet op'],
  ])('%s', async (body, match) => {
    expect(await found(body)).toEqual([match]);
  });

  it('ook achter een aanhef op dezelfde regel', async () => {
    const text = 'Geachte heer, mevrouw, Wij hebben uw mail ontvangen. Die ligt bij de schepen.\n\nGroeten\nLotte';
    expect(await marked('kernboodschap', text, { kind: 'brief' })).toEqual(['Wij hebben uw mail']);
  });
});

describe('een brief die met het nieuws begint', () => {
  it.each([
    'U krijgt de premie. Naar aanleiding van uw aanvraag bekeken we uw dak.',
    'U vroeg op 3 mei een kaart. Dat kan.',
    'We hebben uw aanvraag ontvangen. U kunt starten in mei.',
    'Naar aanleiding van uw vraag komt er een zebrapad. De werken duren een week.',
    'Op maandag 4 mei starten we met de werken. Uw straat is dan dicht.',
    'Naar aanleiding van uw klacht is een agent gekomen. Hij zag niets.',
    'Naar aanleiding van het overlijden van uw man is uw dossier aangepast. Het ligt klaar.',
    'Hierbij brengen wij u ter kennis dat uw premie stopt.',
    'Bij deze betekenen wij u het besluit waarbij uw woning onbewoonbaar wordt verklaard.',
    'Hierbij vindt u uw nieuwe kaart. Ze is een jaar geldig.',
    'Met deze brief willen we uw hulp vragen. De speeltuin is stuk.',
  ])('%s', async (body) => {
    expect(await found(body)).toEqual([]);
  });
});
