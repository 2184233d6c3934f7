import { describe, expect, it } from 'vitest';
import { check, marked } from '../support/engine.ts';

const found = (text: string) => marked('negatieve-formulering', text);
const messages = async (text: string) =>
  (await check(text, { only: ['negatieve-formulering'] })).findings.map(({ message }) => message);

describe('een zin die zegt wat niet gebeurt', () => {
  it.each([
    ['U krijgt geen toegang zolang u niet betaald hebt.', '“Betaal … Dan …”'],
    ['Als u geen kaart meebrengt, kunnen we u niet helpen.', '“Breng … mee. Dan …”'],
    ['Dient u het formulier niet in, dan krijgt u geen premie.', '“Dien … in. Dan …”'],
    ['Zet de zak niet voor 20 uur buiten.', '“vanaf 20 uur”'],
    ['U mag de zak niet voor maandag 20 uur buitenzetten.', '“vanaf maandag 20 uur”'],
    ['Kom niet later dan 10 uur.', '“uiterlijk om 10 uur”'],
    ['Bezorg de factuur niet later dan 3 mei.', '“uiterlijk op 3 mei”'],
  ])('kan ook zeggen wat wel: %s', async (text, direction) => {
    expect(await messages(text)).toEqual([expect.stringContaining(direction)]);
  });

  it.each([
    'Kan je niet voor 9 uur komen?',
    'Bel niet als u geen spoed hebt.',
    'Als u niet verwittigt, betaalt u toch.',
    'U verliest uw plaats als u niet komt.',
    'Als u niet thuis was, was er geen probleem.',
    'Als u het formulier niet kunt invullen, krijgt u geen boete.',
    'Indien u geen bezwaar indient, wordt de belasting niet aangepast.',
    'Als u niets meldt, gebeurt er niets.',
    'U moet niet betalen maar wel tekenen.',
    'We komen niet voor maandag 3 mei.',
    'De agent zei: “U krijgt geen kaart als u niet betaalt.”',
  ])('is soms gewoon waar: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});
