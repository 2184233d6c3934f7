import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { titleOf } from '../../src/lsp/action-title.ts';

const edits = [{ range: [0, 1] as const, text: 'x' }];
const title = (text: string, match: string, sentence = match) =>
  titleOf({ text, safety: 'suggestion', edits }, {
    match,
    sentence: { text: sentence, range: [0, 0], marks: [] },
  } as unknown as Finding);

const LONG =
  'Het formulier moet worden ingevuld door de aanvrager van het huis en u stuurt het daarna naar de dienst, die het bekijkt.';

describe('de naam van een voorstel', () => {
  it('is de nieuwe tekst, waar die past', () => {
    expect(title('De dienst behandelt de aanvraag.', 'wordt door de dienst behandeld')).toBe(
      'Schrijf: “De dienst behandelt de aanvraag.”',
    );
  });

  it('zegt wat weg kan', () => {
    const nothing = { text: 'Een zin.', safety: 'safe' as const, edits: [{ range: [0, 1] as const, text: '' }] };
    expect(titleOf(nothing, { match: 'a' } as Finding)).toBe('Laat dit weg');
  });

  it('toont van een lange zin het stuk dat verandert, met enkele woorden errond', () => {
    expect(title(LONG.replace('dienst, die', 'dienst. Die'), LONG)).toBe('Schrijf: “… de dienst. Die het bekijkt.”');
    expect(title(LONG.replace(' en u ', '. U '), LONG)).toBe('Schrijf: “… het huis. U stuurt het …”');
  });

  it('vergelijkt met de hele zin waar de melding maar een stuk daarvan is', () => {
    expect(title(LONG.replace('van het huis en u', 'en u'), 'de aanvrager van het huis', LONG)).toBe(
      'Schrijf: “… de aanvrager en u …”',
    );
  });

  it('is nooit te lang, en houdt hele woorden', () => {
    const word = fc.constantFrom('de', 'straat', 'gaat', 'dicht', 'speelstraatreglement', 'en', 'u', 'betaalt.');
    const sentence = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const shown = /^Schrijf: “(.*)”$/su.exec(title(after, before))?.[1] ?? '';
        expect(shown.length).toBeLessThanOrEqual(90);
        const kept = shown.replace(/^… | …$/gu, '').split(' ');
        expect(` ${after} `).toContain(` ${kept.join(' ')} `);
      }),
    );
  });
});
