import { describe, expect, it } from 'vitest';
import { Tag, type TagName } from '../../src/language/tagger/tags.ts';
import { compounds, morphology, nouns } from '../support/grammar.ts';

describe('het grondwoord van een vorm', () => {
  it.each<[form: string, tag: TagName, lemma: string]>([
    ['vergunningen', 'N.mv', 'vergunning'],
    ['gemeenten', 'N.mv', 'gemeente'],
    ['kinderen', 'N.mv', 'kind'],
    ['foto’s', 'N.mv', 'foto'],
    ['moeilijkheden', 'N.mv', 'moeilijkheid'],
    ['kaartje', 'N.onz', 'kaart'],
    ['ingeschreven', 'V.vd', 'inschrijven'],
    ['aangevraagd', 'V.vd', 'aanvragen'],
    ['schreef', 'V.verl.ev', 'schrijven'],
    ['bent', 'V.t', 'zijn'],
    ['verhuisde', 'V.verl.ev', 'verhuizen'],
    ['ondertekend', 'V.vd', 'ondertekenen'],
    ['grote', 'A.attr', 'groot'],
    ['snelst', 'A.sup', 'snel'],
    // Not in any list: learnt from endings.
    ['herpotdeksels', 'N.mv', 'herpotdeksel'],
    ['herpotdekselde', 'V.verl.ev', 'herpotdekselen'],
  ])('%s (%s) is %s', (form, tag, lemma) => {
    expect(morphology.lemma(form, Tag[tag])).toBe(lemma);
  });

  it('van een naam is de naam zelf, met haar hoofdletter', () => {
    expect(morphology.lemma('Peeters', Tag.EIGEN)).toBe('Peeters');
  });
});

describe('de vorm van een grondwoord', () => {
  it.each<[lemma: string, tag: TagName, form: string]>([
    ['vergunning', 'N.mv', 'vergunningen'],
    ['bewoner', 'N.mv', 'bewoners'],
    ['stad', 'N.mv', 'steden'],
    ['inschrijven', 'V.vd', 'ingeschreven'],
    ['inschrijven', 'V.t', 'inschrijft'],
    ['geven', 'V.verl.ev', 'gaf'],
    ['verzenden', 'V.verl.mv', 'verzonden'],
    ['antwoorden', 'V.t', 'antwoordt'],
    ['registreren', 'V.vd', 'geregistreerd'],
    ['kort', 'A.vrij.comp', 'korter'],
    ['betaalbaar', 'A.attr', 'betaalbare'],
  ])('%s (%s) is %s', (lemma, tag, form) => {
    expect(morphology.form(lemma, tag)).toBe(form);
  });
});

describe('een deel en een werkwoord', () => {
  it.each([
    ['mee', 'delen', 'meedelen'],
    ['aan', 'vragen', 'aanvragen'],
    ['samen', 'werken', 'samenwerken'],
  ])('%s en %s zijn samen %s', (particle, rest, lemma) => {
    expect(morphology.joined(particle, rest)).toBe(lemma);
  });

  it.each([
    ['op', 'wonen'],
    ['aan', 'kosten'],
  ])('%s en %s zijn samen niets', (particle, rest) => {
    expect(morphology.joined(particle, rest)).toBeUndefined();
  });
});

describe('een samenstelling', () => {
  it.each([
    ['gemeentepersoneelsvergadering', 'gemeente personeel vergadering'],
    ['identiteitskaart', 'identiteit kaart'],
    ['speelstraat', 'speel straat'],
    ['kinderopvang', 'kind opvang'],
    ['bouwvergunning', 'bouw vergunning'],
  ])('%s bestaat uit %s', (word, parts) => {
    expect(compounds.split(word)?.join(' ')).toBe(parts);
  });

  it.each([
    'Zigeunerstraat',
    'Kerkstraat',
    'vergadering',
    'gemeente',
    'besluit',
    'minister',
    'belasting',
    'a'.repeat(200),
  ])('%s blijft heel', (word) => {
    expect(compounds.split(word)).toBeUndefined();
  });
});

describe('een naamwoord', () => {
  it.each([
    ['kaart', 'de'],
    ['huis', 'het'],
    ['vergadering', 'de'],
    ['reglement', 'het'],
    ['identiteitskaart', 'de'],
    ['buurthuisreglement', 'het'],
  ])('%s krijgt “%s”', (word, article) => {
    expect(nouns.article(word)).toBe(article);
  });

  it.each([
    ['kaart', 'kaartje'],
    ['boom', 'boompje'],
    ['bal', 'balletje'],
    ['woning', 'woninkje'],
    ['auto', 'autootje'],
    ['café', 'cafeetje'],
    ['baby', "baby'tje"],
    ['ei', 'eitje'],
  ])('%s wordt klein: %s', (word, small) => {
    expect(nouns.diminutive(word)).toBe(small);
  });
});
