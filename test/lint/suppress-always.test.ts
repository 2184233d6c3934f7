import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

const markdown = (text: string) => check(text, { path: 'a.md' });

const BLOCKS = [
  'U krijgt reeds post.',
  'Indien u i.v.m. uw kaart belt, doe dat tevens.',
  '## Aangaande de premie',
  '- reeds betaald\n- i.v.m. uw kind\n  - tevens',
  '> Gelieve dit te lezen.',
  '| a | b |\n| - | - |\n| reeds | i.v.m. |',
  '![](foto.png)',
  '<div><p>Reeds <b>tevens</b></p></div>',
  'Bel ons.',
  `${'woord '.repeat(30)}slot.`,
];
const COMMENTS = [
  'klaretaal-volgende',
  'klaretaal-uit lange-zin',
  'klaretaal-aan',
  'klaretaal-uit',
  'klaretaal-bestand-uit afkorting',
  'iets anders',
];
const texts = fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 8 });
const key = ({ ruleId, match, fingerprint }: { ruleId: string; match?: string; fingerprint: string }) =>
  `${ruleId} ${match} ${fingerprint}`;

describe('altijd', () => {
  it('zwijgt alles als alles uit staat, en staat alles bij de uitgeschakelde meldingen', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (parts) => {
        const plain = await markdown(parts.join('\n\n'));
        fc.pre(plain.findings.length > 0);
        const off = await markdown(`<!-- klaretaal-bestand-uit -->\n\n${parts.join('\n\n')}`);
        expect(off.findings).toEqual([]);
        expect(off.suppressedFindings.map(key)).toEqual(plain.findings.map(key));
      }),
      { numRuns: 60 },
    );
  });

  it('verschuift een opmerking geen enkele andere melding, en verandert ze geen vingerafdruk', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(8), fc.constantFrom(...COMMENTS), async (parts, place, comment) => {
        const plain = await markdown(parts.join('\n\n'));
        const at = Math.min(place, parts.length);
        const source = [...parts.slice(0, at), `<!-- ${comment} -->`, ...parts.slice(at)].join('\n\n');
        const changed = await markdown(source);
        const all = [...changed.findings, ...changed.suppressedFindings].filter(
          ({ ruleId }) => ruleId !== 'ongebruikte-uitzondering',
        );
        expect(all.map(key).sort()).toEqual(plain.findings.map(key).sort());
      }),
      { numRuns: 100 },
    );
  });
});

/** Where the work would grow with the square of the text, these tests would not end in time. */
describe('een heel lange tekst', () => {
  it.each([
    ['opmerkingen en meldingen door elkaar', '<!-- klaretaal-volgende lange-zin -->\n\nReeds.\n\n'],
    ['stukken die open blijven', '<!-- klaretaal-uit afkorting -->\n\nReeds.\n\n'],
    ['stukken die nooit open waren', '<!-- klaretaal-aan -->\n\nReeds.\n\n'],
    ['onbekende regels', '<!-- klaretaal-uit abc, def, ghi -->\n\n'],
  ])('is op tijd nagelezen: %s', async (_, part) => {
    expect((await markdown(`Dag.\n\n${part.repeat(8_000)}`)).fatal).toBeNull();
  });

  it.each([
    '<!-- klaretaal-volgende --><br>'.repeat(20_000),
    '<!-- klaretaal-volgende --><img src=a>'.repeat(20_000),
    `${'<!-- klaretaal-volgende -->'.repeat(20_000)}<ul>${'<li></li>'.repeat(20_000)}</ul>`,
  ])('is ook in HTML op tijd nagelezen, met opmerkingen waar geen blok na komt', async (text) => {
    expect((await check(`<p>Dag.</p>${text}`, { path: 'a.html' })).fatal).toBeNull();
  });
});
