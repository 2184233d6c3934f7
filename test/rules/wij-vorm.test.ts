import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const found = (text: string, kind: 'webpagina' | 'brief' = 'webpagina') =>
  marked('wij-vorm', text, { kind, format: 'markdown', path: 'tekst.md' });

describe('“we” zonder dat er staat wie schrijft', () => {
  it.each([
    ['# Een boom kappen\n\nWe beslissen binnen 14 dagen.', 'We'],
    ['# Uw kind\n\nU vult dit in. Dan krijgt u van ons een mail.', 'ons'],
    ['# Uw afval\n\nOnze regels vindt u hier. We helpen u.', 'Onze'],
  ])('één keer per tekst: %s', async (text, match) => {
    expect(await found(text)).toEqual([match]);
  });

  it.each([
    '# Een boom kappen\n\nDe gemeente beslist. We doen dat binnen 14 dagen.',
    '# Een boom kappen\n\nWe beslissen binnen 14 dagen. Kom naar het stadhuis.',
    '# Dienst Wonen\n\nWe beslissen binnen 14 dagen.',
    '# Een boom kappen\n\nWe beslissen. Zie www.hoogbeke.example.',
    '# Water\n\nSamen drinken we te weinig water.',
    '# De aarde\n\nOnze planeet warmt op.',
    '# Een lied\n\n> We zingen voor u.\n\nVan Lotte.',
    'We beslissen binnen 14 dagen.',
    '# {{titel}}\n\nWe beslissen binnen 14 dagen.',
  ])('niet als dat duidelijk is, of als “we” iedereen is: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('in een brief is wie ondertekent “we”', async () => {
    expect(await found('Beste buur\n\nWe komen maandag.\n\nVriendelijke groeten', 'brief')).toEqual(['We']);
    expect(await found('Beste buur\n\nWe komen maandag.', 'brief')).toEqual([]);
    expect(await found('Beste buur\n\nWe komen maandag.\n\nGroeten, Wout', 'brief')).toEqual([]);
  });
});

describe('een bestuur kiest zelf', () => {
  const text = '# Dienst Wonen\n\nWe lezen uw brief. We schrijven u.\n\nDaarna beslissen wij.';
  const withChoice = async (we: string) => {
    const { findings } = await check(text, {
      format: 'markdown',
      only: ['wij-vorm'],
      rules: { 'wij-vorm': { we } },
    });
    return findings.map(({ match }) => match);
  };

  it('nooit “we”: een melding per alinea', async () => {
    expect(await withChoice('verboden')).toEqual(['We', 'wij']);
  });

  it('altijd “we”', async () => {
    expect(await withChoice('toegestaan')).toEqual([]);
  });
});
