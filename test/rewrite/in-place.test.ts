import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

interface Made {
  readonly rule: string;
  readonly safety: string;
  readonly result: string;
}

/** What each suggestion with changes makes of a text. */
async function made(text: string, path = 'tekst.txt'): Promise<Made[]> {
  const { findings } = await check(text, { path, kind: 'brief' });
  return findings.flatMap(({ ruleId, suggestions = [] }) =>
    suggestions.flatMap(({ safety, edits }) => {
      if (!edits) return [];
      let result = '';
      let at = 0;
      for (const { range, text: changed } of edits) {
        result += text.slice(at, range[0]) + changed;
        at = range[1];
      }
      return [{ rule: ruleId, safety, result: result + text.slice(at) }];
    }),
  );
}

const results = async (text: string, path?: string) => (await made(text, path)).map(({ result }) => result);

describe('opmaak rond een woord', () => {
  it('blijft staan als de woorden ernaast veranderen', async () => {
    expect(await results('De **doelstelling** van de [speelstraat](https://x.example) is duidelijk.', 'a.md')).toEqual([
      'Het **doel** van de [speelstraat](https://x.example) is duidelijk.',
    ]);
  });

  it('houdt het woord bij zich dat achter het naamwoord komt', async () => {
    expect(await results('De bovenstaande [tarieven](https://x.example) gelden.', 'a.md')).toEqual([
      'De [tarieven hierboven](https://x.example) gelden.',
    ]);
  });
});

describe('wat vanzelf mag', () => {
  it('is een woord dat overal hetzelfde betekent', async () => {
    expect(await made('Uw kaart is reeds klaar.')).toMatchObject([{ safety: 'safe' }]);
  });

  it('is nooit een woord waarvan de zin de keuze bepaalt', async () => {
    expect(await made('Hebt u vragen aangaande uw rijbewijs?')).toMatchObject([{ safety: 'suggestion' }]);
  });

  it('is nooit een woord over mensen', async () => {
    const all = await made('De lift is er voor gehandicapten.');
    expect(all.map(({ safety }) => safety)).toEqual(['suggestion']);
  });
});

describe('een term met uitleg', () => {
  it('krijgt de uitleg achter zich', async () => {
    expect(await results('Volgens het RUP betaalt u een retributie.')).toContain(
      'Volgens het RUP betaalt u een retributie (geld voor een dienst van de stad of gemeente).',
    );
  });

  it('krijgt ze niet in haakjes of voor een naam', async () => {
    expect(await results('U betaalt (een retributie) bij ons.')).toEqual([]);
    expect(await results('De retributie Parkeren stijgt.')).toEqual([]);
  });
});

describe('een punt achter een afkorting', () => {
  it('blijft staan aan het einde van de zin', async () => {
    expect(await results('Hier brengt u glas, blik e.d.')).toEqual(['Hier brengt u glas, blik en dergelijke.']);
    expect(await results('Breng glas, blik e.d. naar het park.')).toEqual([
      'Breng glas, blik en dergelijke naar het park.',
    ]);
  });
});
