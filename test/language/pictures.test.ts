import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../src/language/people-in-pictures/people.ts';
import { partsOf } from '../../src/language/people-in-pictures/roles.ts';
import { grammarOf } from '../support/grammar.ts';

const isKnown = () => true;

/** Whom a text mentions, with their traits. */
function people(text: string): string[] {
  const { words } = grammarOf(text);
  return mentionsIn(words, isKnown).map(({ head, traits, isNamed }) => {
    const told = traits.map(({ from, to }) => text.slice(words.from(from), words.to(to)));
    return [words.word(head), ...told, ...(isNamed ? ['(naam)'] : [])].join(' | ');
  });
}

/** What everybody does in a text: "acts", "receives" or "-". */
function roles(text: string): string[] {
  const grammar = grammarOf(text);
  return partsOf(grammar, mentionsIn(grammar.words, isKnown)).map((part) => part?.role ?? '-');
}

describe('mensen in de tekst bij een beeld', () => {
  it.each([
    ['Vrouw met hoofddoek', ['vrouw | met hoofddoek']],
    ['Twee vrouwen met een hoofddoek op', ['vrouwen | met een hoofddoek op']],
    ['Man in zijn nieuwe elektrische rolstoel', ['man | in zijn nieuwe elektrische rolstoel']],
    ['Man die in een rolstoel zit', ['man | die in een rolstoel zit']],
    ['Vrouw draagt een hoofddoek', ['vrouw | draagt een hoofddoek']],
    ['Een lachende oudere dame met rollator', ['dame | oudere | met rollator']],
    ['Man van Turkse afkomst', ['man | van Turkse afkomst']],
    ['Kind met het syndroom van Down', ['kind | met het syndroom van Down']],
    ['Met haar rollator wandelt een dame door het park', ['dame | Met haar rollator']],
    ['Vrouw duwt haar man in zijn rolstoel', ['vrouw', 'man | in zijn rolstoel']],
    ['Marokkanen en een moslima', ['marokkanen | Marokkanen', 'moslima | moslima']],
    ['Burgemeester An Claes met enkele vluchtelingen', ['burgemeester | (naam)', 'vluchtelingen | vluchtelingen']],
    ['Fatima, een vrouw met hoofddoek', ['vrouw | met hoofddoek | (naam)']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    ['Vrouw in zwarte jas', ['vrouw']],
    ['Man met zwarte hoed', ['man']],
    ['Oude vrienden op een bank', ['vrienden']],
    ['Dikke vriendinnen', ['vriendinnen']],
    ['Oudere leerlingen lezen voor', ['leerlingen']],
    ['Vrouw geeft uitleg over een rolstoel', ['vrouw']],
    ['Man zonder hoofddoek', ['man']],
    ['Lege rolstoel aan de ingang', []],
    ['Turkse pizza op een bord', []],
  ])('geen kenmerk: %s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('wie iets doet en wie hulp krijgt', () => {
  it.each([
    ['Een vrijwilliger helpt een vrouw', ['acts', 'receives']],
    ['Verpleegster duwt man in rolstoel', ['acts', 'receives']],
    ['Een vrouw wordt door een medewerker geholpen', ['receives', 'acts']],
    ['In het buurthuis leert een vrijwilliger een man lezen', ['acts', 'receives']],
    ['Een man krijgt uitleg van een medewerker', ['receives', 'acts']],
    ['Medewerker geeft uitleg aan een vrouw', ['acts', 'receives']],
    ['Medewerker legt een vrouw iets uit', ['acts', 'receives']],
    ['Monnik helpt een vrouw', ['receives']],
    ['Vrouw aan het koken', ['acts']],
    ['Een lezende vrouw', ['acts']],
    ['Meisjes koken en jongens herstellen fietsen', ['acts', 'acts']],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it.each([
    ['Vrouw met hoofddoek', ['-']],
    ['Man zit op een bank', ['-']],
    ['Man geeft een boek aan een vrouw', ['acts', '-']],
    ['Vrouw helpt met haar man in de tuin', ['acts', '-']],
    ['Man krijgt een kaart van een vrouw', ['acts', '-']],
  ])('geen hulp: %s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});
