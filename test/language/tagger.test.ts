import { describe, expect, it } from 'vitest';
import { grammarsOf, tagged } from '../support/grammar.ts';

describe('een woord krijgt de woordsoort die het in de zin heeft', () => {
  it.each([
    ['een gebiedende wijs vooraan', 'Breng uw identiteitskaart mee.', 'breng/V.ev'],
    ['een gebiedende wijs die ook een naamwoord is', 'Meld elke schade aan de dienst.', 'meld/V.ev'],
    ['een werkwoord dat ook een naamwoord is', 'Wij werken aan de straat.', 'werken/V.mv'],
    ['een naamwoord dat ook een werkwoord is', 'De werken duren tot mei.', 'werken/N.mv'],
    ['een infinitief achter een hulpwerkwoord', 'U kunt de boeken morgen halen.', 'halen/V.inf'],
    ['een meervoud aan het einde van een bijzin', 'U krijgt een brief omdat de werken starten.', 'starten/V.mv'],
    ['een infinitief achter “te”', 'Vergeet niet te betalen.', 'betalen/V.inf'],
    ['een infinitief met een lidwoord', 'Het indienen van een aanvraag is gratis.', 'indienen/V.inf.zelfst'],
    ['een infinitief in een kop', 'Afval sorteren', 'sorteren/V.inf'],
    ['een voltooid deelwoord', 'De aanvraag wordt goedgekeurd.', 'goedgekeurd/V.vd'],
    ['een deelwoord voor zijn naamwoord', 'Bewaar het goedgekeurde plan.', 'goedgekeurde/V.vd.attr'],
    ['een werkwoord met -t', 'Uw kaart ligt klaar.', 'ligt/V.t'],
    ['“zijn” als werkwoord', 'Zijn uw gegevens juist?', 'zijn/V.mv'],
    ['“zijn” van hem', 'Hij brengt zijn kaart mee.', 'zijn/PRON.bez'],
    ['het deel van een werkwoord dat apart staat', 'Vul het formulier in.', 'in/VZ.achter'],
    ['een voorzetsel', 'U woont in Izegem.', 'in/VZ'],
    ['“die” dat een bijzin opent', 'Wie de kaart vindt die u zoekt, belt ons.', 'die/PRON.betr'],
    ['een Belgisch woord', 'De schepen van het gemeentehuis luistert.', 'schepen/N.zijd'],
    ['een woord in hoofdletters', 'GRATIS PARKEREN IN HET CENTRUM', 'parkeren/V.inf'],
    ['een bijvoeglijk naamwoord in de vergrotende trap', 'Een kleinere doos past beter.', 'kleinere/A.attr.comp'],
  ])('%s', (_, text, expected) => {
    expect(tagged(text).split(' ')).toContain(expected);
  });
});

describe('vreemde invoer krijgt een bescheiden antwoord', () => {
  it.each([
    ['één woord', 'Welkom'],
    ['geen werkwoord', 'Markt 12, 8870 Izegem'],
    ['twee talen door elkaar', 'Please breng your kaart mee because het is nodig.'],
    ['alleen hoofdletters', 'NIET PARKEREN OP ZATERDAG EN ZONDAG'],
    ['alleen getallen', '12 13 14,50 2026'],
    ['alleen leestekens rond een woord', '… (“ja”) !'],
    ['tekens van buiten het alfabet', 'Добро пожаловать 欢迎 👋🏽 welkom'],
    ['een woord van 5.000 letters', 'a'.repeat(5_000)],
    ['alleen “te” en “om”', 'om te om te om te om'],
    ['alleen openers', 'dat die omdat als wie die dat omdat'],
    ['alleen persoonsvormen', 'is was wordt kan moet zal heeft gaat komt'],
  ])('%s', (_, text) => {
    for (const grammar of grammarsOf(text)) {
      expect(() => [grammar.clauses, grammar.verbGroups, grammar.passives, grammar.separables]).not.toThrow();
    }
  });

  it('elk woord staat in hoogstens één deelzin, ook in 10.000 woorden zonder punt', () => {
    const [grammar] = grammarsOf(
      'De aanvraag wordt omdat u die in mei stuurde door de dienst behandeld en '.repeat(770),
    );
    const all = grammar?.clauses.flatMap(({ words }) => words) ?? [];
    expect(all.length).toBeGreaterThan(10_000);
    expect(new Set(all).size).toBe(all.length);
  });

  it('de tijd groeit recht evenredig met de lengte van een zin', () => {
    const time = (times: number) => {
      const start = performance.now();
      for (const grammar of grammarsOf('De aanvraag wordt die u stuurde door de dienst behandeld en '.repeat(times))) {
        void [grammar.passives, grammar.separables];
      }
      return performance.now() - start;
    };
    time(500);
    expect(time(4_000)).toBeLessThan(20 * time(1_000) + 300);
  });
});
