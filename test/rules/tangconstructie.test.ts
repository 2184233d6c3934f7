import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/engine/engine.ts';
import { check, marked } from '../support/engine.ts';

const found = (text: string, task: Partial<Task> = {}) => marked('tangconstructie', text, task);

describe('woorden die ver uit elkaar staan', () => {
  it.each([
    'Het attest wordt ten laatste op de tweede dag van de ziekte overgemaakt aan de dienst.',
    'Bent u verhinderd, dan moet u dit binnen de 48 uur na ontvangst van deze brief melden aan de voorzitter.',
    'Daarna kan het college, op advies van de raad voor de jeugd, een subsidie toekennen aan de groep.',
    'De lekke kranen, zoals een kraan in de keuken of in de oude badkamer, worden snel hersteld.',
    'Wij stellen vast dat defecten dikwijls aan de poetsvrouw of aan de technieker van de lift gesignaleerd worden.',
    'Het is nodig dat de gemachtigde bij het stemmen een kopie van de kaart van de volmachtgever toont.',
    'Bel een kennis zodat iemand die uw kind elke dag ziet, u of de school steeds kan bereiken.',
    'De premie die u vorig jaar voor uw vereniging kreeg voor het feest van de buurt, vervalt.',
    'De badge, die u bij elk bezoek aan het park aan de ingang moet tonen, is gratis.',
    'De speelzaal, waar ook kleuters uit de andere scholen van de buurt mogen spelen, is open.',
    'De kermis, die elk jaar in de eerste week van mei op het plein staat, verhuist.',
    'De tenten dienen ten laatste op de ochtend van de dag voor het feest om 11 uur afgebroken te zijn.',
    'Dan kan de jury, na een gesprek met de school en met de ouders van het kind, een plaats geven.',
    'Je geeft de sleutel van de zaal na het feest van je vereniging meteen of later terug.',
    'We hebben de vraag van de buurt, gesteld door een moeder van drie kinderen uit de Hoogstraat, vorige maand goed gelezen.',
    'Dan nodigen we u samen met uw partner en uw kinderen graag op de receptie uit.',
  ])('meldt: %s', async (text) => {
    expect(await found(text)).toHaveLength(1);
  });

  it.each([
    // De twee delen staan bij elkaar.
    'Dan kunt u binnen de twee maanden na ontvangst van dit besluit in beroep gaan.',
    'De huurder moet daarvan ten laatste de dag voor zijn vertrek naar zee aangifte doen.',
    'We stellen vast dat er op uw rekening bij de stad nog een saldo van 212,40 euro openstaat.',
    'Dit kan als tijdens het overleg met de buurt precieze plaatsen voor de windmolens in beeld komen.',
    'Dit kan als het college van burgemeester en schepenen hiervoor een verzoek indient bij de provincie.',
    'Toch is een mooie woning voor vele jonge gezinnen in ons dorp een verre droom geworden.',
    'We vragen dat bewoners met een garage in de Dorpsstraat hun wagen op maandag verplaatsen.',
    'De gedeelde visie van de stad en de raad op de zorg staat in de bijlage.',
    'Er wordt op basis van vertrouwen en met respect voor elkaar samengewerkt.',
    'Fatima kaart opnieuw de toestand van de stoepen in de Nonnenstraat aan.',
    // Geen tang, maar iets anders.
    'Overeenkomstig artikel 7 van het besluit van 16 juli 1992 over de registers moet de stad dit nakijken.',
    'Alvorens over te gaan tot het uitvoeren van de werken moet de bouwheer een melding doen.',
    'Dat is een boom met een omtrek van minstens één meter, gemeten op een hoogte van één meter.',
    'Er gaat wel een mail naar het adres op je kaart als de vier weken om zijn.',
    'U leest dit in het advies van de raad van de wijk, als bedoeld in artikel 3.',
    'Belgen die op 1 augustus 2026 in Hoogbeke ingeschreven zijn en ten laatste op 13 oktober 18 jaar worden',
    'Gezinnen die op 1 januari in de gemeente wonen, en waarvan alle leden op deze datum ouder zijn dan 65 jaar.',
    'Er is elke maandag in het dienstencentrum een praatgroep voor mensen die hun partner verloren.',
    'We hopen dat bewoners ruim voor de verkiezing controleren of hun kaart niet verlopen is.',
    'Stemmen per brief met een pas of een stembiljet Kiezers van 70 jaar en ouder kunnen dat vragen.',
    'Rolstoelbasket (zaterdag 10 uur, sporthal De Wal), judo (woensdag), boccia (elke maand, zie kalender) en dans.',
    '18 euro voor 3 stukken vlees, ook halal en veggie mogelijk, graag vermelden bij de inschrijving.',
    'De tram rijdt elk kwartier van het station naar het ziekenhuis en daarna terug.',
    'Het veer vaart de wandelaars elk uur gratis van de kade naar de overkant en weer terug.',
    'Kopie van de kaart, een bewijs van de bank, een huurcontract, en het formulier moet getekend zijn.',
  ])('zwijgt bij: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('telt een datum als één woord', async () => {
    expect(await found('U moet op zaterdag 14 maart 2026 om 14 uur aan het loket zijn.')).toEqual([]);
  });

  it('noemt werkwoorden die bij elkaar staan als één geheel', async () => {
    const text = 'De stad moet van elke nieuwe klacht in het register binnen de week na de opening melding maken.';
    const [finding] = (await check(text, { only: ['tangconstructie'] })).findings;
    expect(finding?.message).toContain('Tussen “moet” en “melding maken” staan');
  });

  it('noemt het onderwerp en zijn werkwoord', async () => {
    const text = 'Het is nodig dat de gemachtigde bij het stemmen een kopie van de kaart van de volmachtgever toont.';
    const [finding] = (await check(text, { only: ['tangconstructie'] })).findings;
    expect(finding?.message).toContain('Tussen “gemachtigde” en “toont” staan 11 woorden.');
    expect(finding?.data).toEqual({ words: 11, limit: 9 });
  });
});
