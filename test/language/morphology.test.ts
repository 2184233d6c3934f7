import { describe, expect, it } from 'vitest';
import { adjectiveForms, nounForms, verbForms } from '../../src/language/morphology/inflect.ts';

describe('de regelmatige vormen van een woord', () => {
  it.each([
    ['verstrekken', ['verstrek', 'verstrekt', 'verstrekte', 'verstrekten', 'verstrekt']],
    ['trachten', ['tracht', 'trachtte', 'getracht']],
    ['opteren', ['opteer', 'opteert', 'opteerde', 'geopteerd']],
    ['regelen', ['regel', 'regelt', 'regelde', 'geregeld']],
    ['beogen', ['beoog', 'beoogt', 'beoogde', 'beoogd']],
    ['reizen', ['reis', 'reist', 'reisde', 'gereisd']],
    ['leven', ['leef', 'leeft', 'leefde', 'geleefd']],
    ['toelichten', ['toelicht', 'toegelicht', 'toe te lichten']],
    ['verifiëren', ['verifieer', 'verifieert', 'verifieerde', 'geverifieerd'].slice(0, 3)],
    ['eerbiedigen', ['eerbiedig', 'eerbiedigt', 'eerbiedigde']],
  ])('van %s', (infinitive, forms) => {
    expect(verbForms(infinitive)).toEqual(expect.arrayContaining(forms));
  });

  it('neemt onregelmatige vormen zoals ze gegeven zijn, naast de tegenwoordige tijd', () => {
    const forms = verbForms('verzoeken', ['verzocht', 'verzochten']);
    expect(forms).toEqual(expect.arrayContaining(['verzoek', 'verzoekt', 'verzocht', 'verzochten']));
    expect(forms).not.toContain('verzoekte');
  });

  it.each([
    ['modaliteit', 'modaliteiten'],
    ['stuk', 'stukken'],
    ['brief', 'brieven'],
    ['moeilijkheid', 'moeilijkheden'],
    ['aanvraag', 'aanvragen'],
    ['bejaarde', 'bejaarden'],
    ['opa', "opa's"],
  ])('van %s is het meervoud %s', (noun, plural) => {
    expect(nounForms(noun)).toContain(plural);
  });

  it.each([
    ['groot', ['grote', 'groter']],
    ['vroeg', ['vroege']],
    ['doof', ['dove']],
    ['wit', ['witte']],
    ['woonachtig', ['woonachtige']],
    ['duur', ['dure', 'duurder']],
  ])('van %s zijn ook %s vormen', (adjective, forms) => {
    expect(adjectiveForms(adjective)).toEqual(expect.arrayContaining(forms));
  });
});
