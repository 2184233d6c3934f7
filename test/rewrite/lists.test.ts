import { describe, expect, it } from 'vitest';
import { rewritten } from '../support/rewrite.ts';

async function lists(text: string, path: string): Promise<string[]> {
  return (await rewritten(text, { path, only: ['opsomming'] })).map(({ result }) => result);
}

describe('een opsomming als lijst', () => {
  it('staat in Markdown achter haar alinea', async () => {
    expect(
      await lists(
        'U verhuist. U brengt dit mee: **uw kaart**, een [pasfoto](foto.html), een kopie van uw huurcontract en het attest van de school.\n\nTot dan.',
        'tekst.md',
      ),
    ).toEqual([
      'U verhuist. U brengt dit mee:\n\n- **uw kaart**\n- een [pasfoto](foto.html)\n- een kopie van uw huurcontract\n- het attest van de school\n\nTot dan.',
    ]);
  });

  it('sluit in HTML eerst de alinea', async () => {
    const text =
      '<p>Breng uw kaart, <b>een pasfoto</b>, een kopie van uw huurcontract en het attest van de school mee.</p>';
    expect(await lists(text, 'tekst.html')).toEqual([
      '<p>Breng dit mee:</p>\n<ul>\n<li>uw kaart</li>\n<li><b>een pasfoto</b></li>\n<li>een kopie van uw huurcontract</li>\n<li>het attest van de school</li>\n</ul>',
    ]);
  });

  it.each([
    [
      'het bewijs van één ding volstaat',
      'U moet dit tonen: een kopie van uw contract, een brief van de bank, een attest van de school of een brief van de dokter.',
    ],
    [
      'de alinea gaat door',
      'U brengt dit mee: uw kaart, een recente pasfoto, een kopie van uw huurcontract en het attest van de school. Dat is alles.',
    ],
    [
      '“nodig” hoort bij het werkwoord',
      'U hebt uw rijbewijs nodig, een attest van de dokter, een uittreksel van de politie en een recente foto.',
    ],
    [
      'een kopie van alles?',
      'Stuur ons een kopie van uw kaart, uw loonbrief, uw huurcontract en uw aanslagbiljet van vorig jaar.',
    ],
    [
      'een voorzetsel hoort bij het werkwoord achteraan',
      'U moet met uw kaart, een recente pasfoto, een kopie van uw huurcontract en het attest van de school langskomen.',
    ],
  ])('blijft een zin waar dat niet kan: %s', async (_, text) => {
    expect(await lists(text, 'tekst.md')).toEqual([]);
  });
});
