import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { formatComparison } from '../../../src/report/compare/pretty.ts';
import type { Palette } from '../../../src/report/palette.ts';
import { compared } from '../../support/compare.ts';
import { plain } from '../../support/palette.ts';
import { docx, p, r } from '../../support/word.ts';

const OLD = 'De peter zet de hekken klaar.\n\nU krijgt reeds post van ons.\n';
const NEW = 'De peter zet de hekken klaar.\n\nU krijgt al post van ons.\n';

describe('de vergelijking voor mensen', () => {
  it('zegt eerst of het beter leest, dan de meldingen, dan zin voor zin', async () => {
    expect(formatComparison(await compared(OLD, NEW), plain, 100)).toBe(`oud:   oud.txt  1 waarschuwing
nieuw: nieuw.txt  geen meldingen
Nagelezen als webpagina, omdat u dat zo vroeg.

Er is te weinig Nederlandse tekst voor een score (minstens 5 zinnen, met samen 60 woorden). Kijk naar de andere cijfers.

  woorden per zin              6,0 → 6,0    gelijk
  woorden in de langste zin      6 → 6      gelijk
  moeilijke woorden          8,3 % → 0,0 %  beter: minder
  lijdende vormen                0 → 0      gelijk
  tangconstructies               0 → 0      gelijk
  zinnen                         2 → 2      gelijk
  woorden                       12 → 12     gelijk

Meldingen: 1 weg, 0 nieuw, 0 gebleven

                   weg  nieuw  gebleven
  Ambtelijk woord    1      ·         ·  [ambtelijk-woord]

  Weg
    regel 3  waarschuwing: “reeds” [ambtelijk-woord]

Zinnen: 1 veranderd, 1 gelijk

  (1 zin is gelijk)

  veranderd (6 woorden)
    - regel 3
      U krijgt reeds post van ons.
               ‾‾‾‾‾
    + regel 3
      U krijgt al post van ons.
               ‾‾
      melding weg: ambtelijk-woord
`);
  });

  it('merkt de veranderde woorden met kleur waar dat kan', async () => {
    const chalk = new Chalk({ level: 1 });
    const palette: Palette = { ...plain, color: true, mark: chalk.underline };
    const out = formatComparison(await compared(OLD, NEW), palette, 100);
    expect(out).toContain(`U krijgt ${chalk.underline('reeds')} post`);
    expect(out).not.toContain('‾');
  });

  it('toont in woorden naar welke kant de score gaat', async () => {
    const hard = 'De aanvraag wordt door de bevoegde dienst na ontvangst van alle vereiste stukken onderzocht. '.repeat(
      6,
    );
    const easy = 'U vraagt de kaart aan het loket. U betaalt 10 euro. Breng uw kaart en een foto mee. '.repeat(6);
    const verdict = async (old: string, fresh: string) =>
      formatComparison(await compared(old, fresh), plain, 100).split('\n')[4];
    expect(await verdict(hard, easy)).toMatch(/^De nieuwe tekst leest gemakkelijker: van \d+ naar \d+ op 100\./u);
    expect(await verdict(easy, hard)).toMatch(/^De nieuwe tekst leest moeilijker: van \d+ naar \d+ op 100\./u);
    expect(await verdict(easy, easy)).toMatch(/^De twee teksten lezen even gemakkelijk: allebei \d+ op 100\./u);
  });

  it('noemt in Word de alinea, en de plaats van nu als een melding bleef', async () => {
    const old = docx(p(r('Kop eraf.')) + p(r('U krijgt reeds post.')));
    const out = formatComparison(
      await compared(old, docx(p(r('U krijgt reeds post.'))), { path: 'nieuw.docx' }, { path: 'oud.docx' }),
      plain,
      100,
    );
    expect(out).toContain('alinea 2 → alinea 1  waarschuwing: “reeds”');
  });

  it('toont een gelijke zin wel als een melding erin veranderde', async () => {
    const [old, fresh] = ['U krijgt een brief. Je belt ons.', 'Je krijgt een brief. Je belt ons.'];
    const out = formatComparison(await compared(old, fresh, { only: ['aanspreking'] }), plain, 100);
    expect(out).toMatch(/ {2}gelijk \(3 woorden\)\n.*\n {6}Je belt ons\.\n {6}melding weg: aanspreking$/mu);
  });

  it('maakt besturingstekens en omgekeerde leesrichting zichtbaar', async () => {
    const evil = 'U krijgt \u001b[31mpost\u202e van ons.';
    const out = formatComparison(
      await compared(evil, `${evil.replace('krijgt', 'kreeg')} Bel\u0007 ons.`, { path: 'a\u001b[2Jb.txt' }),
      plain,
      100,
    );
    expect(out).not.toMatch(/[\u001b\u0007\u202e]/u);
    expect(out).toContain('␛[31mpost');
  });

  it('zegt van wat over geen woorden gaat meteen wat er scheelt', async () => {
    const page = '<p>Kom naar het feest op het plein.</p><img src="feest.jpg">';
    const comparison = await compared(page, page, { path: 'a.html', only: ['alt-ontbreekt'] });
    const [finding] = comparison.findings.stayed;
    const out = formatComparison(comparison, plain, 100);
    expect(out).toContain(`regel 1  fout: ${finding?.new.message} [alt-ontbreekt]`);
  });
});
