import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const found = (text: string) => marked('toekomende-tijd', text);
const message = async (text: string) =>
  (await check(text, { only: ['toekomende-tijd'] })).findings.map((finding) => finding.message);

describe('“zullen” in een zin die al zegt wanneer', () => {
  it.each([
    ['De ploeg zal maandag langskomen in uw straat.', 'Schrijf “komt … langs”'],
    ['De ploeg zal vanaf de eerste week langskomen.', 'Schrijf “komt … langs”'],
    ['De ploeg zal maandag komen kijken.', 'Schrijf “komt … kijken”'],
    ['De parking zal tijdens de werken niet bereikbaar zijn.', 'Schrijf “is”'],
    ['Als u niet betaalt, zullen we een aanmaning sturen.', 'Schrijf “sturen”'],
    ['Zodra we uw dossier hebben, zullen we u verwittigen.', 'Schrijf “verwittigen”'],
    ['U zult in mei een nieuwe kaart ontvangen.', 'Schrijf “ontvangt”'],
    ['U zult in mei lid zijn van de bibliotheek.', 'Schrijf de tegenwoordige tijd'],
    ['Je zult in mei een brief krijgen.', 'Schrijf de tegenwoordige tijd'],
    ['We melden u dat de ploeg maandag zal komen.', 'Schrijf “komt”'],
    ['De nieuwe regels zullen op 1 januari in werking treden.', 'Schrijf de tegenwoordige tijd'],
  ])('%s', async (text, advice) => {
    expect(await message(text)).toEqual([expect.stringContaining(advice)]);
  });

  it.each([
    'Zo zal het plein eruit zien vanaf de Kerkstraat.',
    'Wout zal u vanaf het station naar de zaal brengen.',
    'Ze zal dinsdag 18 jaar worden.',
    'We zullen ons best doen om u morgen te bellen.',
    'De zon zal morgen schijnen.',
    'U zal begrijpen dat we hier niet op kunnen ingaan.',
    'Zal de bus maandag rijden?',
    'De school zal dinsdag waarschijnlijk dicht zijn.',
    'We verwachten dat de brug in mei zal openen.',
    'Vandaag rijdt de bus, maar morgen zal hij niet rijden.',
    'U ondertekent een verklaring dat u in mei zult verhuizen.',
    'Artikel 3. De belasting zal na twee maanden worden geïnd.',
  ])('zwijgt bij: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});
