import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

const findings = async (text: string, format: 'text' | 'markdown' = 'text') =>
  (await check(text, { only: ['wisselende-term'], format })).findings;
const marked = async (text: string) => (await findings(text)).map(({ match }) => match);

describe('een ander woord voor hetzelfde', () => {
  it.each([
    ['U krijgt een factuur. Betaal de rekening voor 1 mei.', 'rekening'],
    ['Uw aanvraag is goed aangekomen. We behandelen uw verzoek binnen een maand.', 'verzoek'],
    ['Het recyclagepark is open. Breng uw kaart mee naar het containerpark.', 'containerpark'],
    ['U betaalt een waarborg. Na het feest krijgt u de borg terug.', 'borg'],
    ['Vul het formulier in. Stuur het document terug.', 'document'],
  ])('wordt gemeld: %s', async (text, match) => {
    expect(await marked(text)).toEqual([match]);
  });

  it('krijgt één melding, met de plaats van het eerste woord erbij', async () => {
    const text = 'De cursus start in mei. De opleiding kost 10 euro. Tijdens de opleiding krijgt u koffie.';
    const [finding, ...others] = await findings(text);
    expect(others).toEqual([]);
    expect(finding?.match).toBe('opleiding');
    expect(finding?.related).toHaveLength(1);
  });

  it.each([
    'Houd rekening met de feestdagen. Betaal de factuur. De rekening van de stad begint met BE12.',
    'Kom naar het loket. De balie van de bib is op zondag dicht.',
    'Breng een document mee. Vul aan het loket het formulier in.',
    'U vraagt de premie aan. Subsidies zijn er voor verenigingen. Over de subsidie leest u elders meer.',
    'De premie is 50 euro. Mehmet zei: “De toelage is te laag.”',
    'De berekening vindt u in de brief. Betaal de factuur.',
    'Toon uw identiteitsdocument. Vul het formulier in.',
  ])('kan ook iets anders zijn: %s', async (text) => {
    expect(await marked(text)).toEqual([]);
  });
});
