import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/document/document.ts';
import { hashOf } from '../../src/language/characters.ts';
import { Flag, scan, Tokens } from '../../src/language/tokens.ts';

const tokens = new Tokens();

function words(text: string, spans: Span[] = []): string[] {
  scan(text, spans, tokens);
  return Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.start[at], tokens.end[at]));
}

function flagged(text: string, flag: number, spans: Span[] = []): string[] {
  return words(text, spans).filter((_, at) => tokens.has(at, flag));
}

describe('een tekst in woorden verdelen', () => {
  it.each([
    ['huis- en tuinafval', ['huis', 'en', 'tuinafval']],
    ['foto’s van z’n auto’s', ['foto’s', 'van', 'z’n', 'auto’s']],
    ["'s Morgens in 't Vondel", ["'s", 'Morgens', 'in', "'t", 'Vondel']],
    ['om 14.30 uur, 1.250,50 euro', ['om', '14.30', 'uur', '1.250,50', 'euro']],
    ['t.a.v. en/of e-mail', ['t.a.v', 'en', 'of', 'e-mail']],
    ['mail info@hoogbeke.example.', ['mail', 'info@hoogbeke.example']],
    ['zie www.hoogbeke.example/a?b=c, ja', ['zie', 'www.hoogbeke.example/a?b=c', 'ja']],
    ['(https://hoogbeke.example/x).', ['https://hoogbeke.example/x']],
    ['Beste {{ naam }}, «Dossier» en [NAAM]', ['Beste', '{{ naam }}', '«Dossier»', 'en', '[NAAM]']],
    ['de gemeente.De wijk', ['de', 'gemeente', 'De', 'wijk']],
    ['af\u200bval 24/7', ['af\u200bval', '24/7']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('leest adressen op het web en plaatsen om in te vullen als woorden waar niets over te zeggen is', () => {
    expect(flagged('Kijk op www.a.be of mail a@b.be, {{naam}}.', Flag.opaque)).toEqual([
      'www.a.be',
      'a@b.be',
      '{{naam}}',
    ]);
  });

  it('merkt delen van een samenstelling met streepje', () => {
    expect(flagged('huis- en tuinafval', Flag.fragment)).toEqual(['huis']);
  });

  it('gaat nooit over de rand van een stuk code of voetnoot', () => {
    expect(words('De premie1 is er', [{ kind: 'aside', from: 9, to: 10 }])).toEqual(['De', 'premie', '1', 'is', 'er']);
    expect(flagged('De premie1 is er', Flag.aside, [{ kind: 'aside', from: 9, to: 10 }])).toEqual(['1']);
  });

  it('vergelijkt woorden zonder op hoofdletters, apostrof en samengestelde tekens te letten', () => {
    const hashes = ['Café', 'CAFÉ', 'cafe\u0301', 'ca\u200bfé'].map((word) => {
      words(word);
      return tokens.hash[0];
    });
    expect(new Set(hashes)).toEqual(new Set([hashOf('café')]));
    expect(hashOf('foto’s')).toBe(hashOf("foto's"));
  });

  it('doet er lineair over: tien keer zo veel tekst geeft tien keer zo veel woorden', () => {
    expect(words('a.b '.repeat(100_000)).length).toBe(100_000);
  });
});
