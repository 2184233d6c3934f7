import { describe, expect, it } from 'vitest';
import { rewritten } from '../support/rewrite.ts';

const made = async (text: string) =>
  (await rewritten(text)).filter(({ rule }) => rule === 'ambtelijk-woord').map(({ result }) => result);

describe('“kunnen” voor “in de mogelijkheid zijn”', () => {
  it.each([
    'Inwoners die niet in de mogelijkheid zijn zich te verplaatsen, kunnen bellen.',
    'Wie niet in de mogelijkheid is om zich te verplaatsen, belt ons.',
    'Als u niet in de mogelijkheid bent u aan te melden, bel dan.',
    'Als u in de mogelijkheid bent u aan te melden, bel dan.',
    'U bent niet in de mogelijkheid u te verplaatsen.',
    'Wie niet in de mogelijkheid is de factuur te betalen, belt ons.',
    'Bent u niet in de mogelijkheid ons te bellen? Kom dan langs.',
    'Zij zijn nooit in de mogelijkheid zich in te schrijven.',
  ])('komt er niet waar een voornaamwoord of voorwerp verkeerd zou staan: %s', async (text) => {
    expect(await made(text)).toEqual([]);
  });

  it.each([
    ['Wie niet in de mogelijkheid is te komen, belt ons.', 'Wie niet kan komen, belt ons.'],
    ['Wie niet in de mogelijkheid is om te komen, belt ons.', 'Wie niet kan komen, belt ons.'],
    ['Wie in de mogelijkheid is zich te verplaatsen, komt langs.', 'Wie zich kan verplaatsen, komt langs.'],
    ['Wie in de mogelijkheid is de factuur te betalen, belt ons.', 'Wie de factuur kan betalen, belt ons.'],
    ['U bent niet in de mogelijkheid te komen.', 'U kunt niet komen.'],
    ['U bent in de mogelijkheid te betalen.', 'U kunt betalen.'],
    ['Als u zich dient aan te melden, krijgt u een brief.', 'Als u zich moet aanmelden, krijgt u een brief.'],
  ])('staat anders bij zijn werkwoord: %s', async (text, result) => {
    expect(await made(text)).toEqual([result]);
  });
});
