import { describe, expect, it } from 'vitest';
import type { TextFormat } from '../../src/document/document.ts';
import { readDirective } from '../../src/formats/directive-text.ts';
import { read } from '../support/read.ts';

/** What a comment says: its kind, its rules and its reason. */
function said(comment: string) {
  const directive = readDirective(comment, 0);
  return directive && [directive.kind, directive.rules.map(({ name }) => name).join(' '), directive.reason ?? ''];
}

/** The source that each "next" comment of a text covers. */
async function covered(source: string, format: TextFormat): Promise<(string | undefined)[]> {
  const { directives } = await read(source, format);
  return directives.map(({ covers }) => covers && source.slice(...covers));
}

const NEXT = '<!-- klaretaal-volgende -->';

describe('een opmerking over klaretaal', () => {
  it.each([
    ['<!-- klaretaal-volgende -->', 'next', '', ''],
    ['<!--klaretaal-uit-->', 'off', '', ''],
    ['<!-- klaretaal-aan -->', 'on', '', ''],
    ['<!-- klaretaal-bestand-uit -->', 'file', '', ''],
    ['<!-- Klaretaal-Uit Lange-Zin -->', 'off', 'lange-zin', ''],
    ['<!-- klaretaal-uit lange-zin, afkorting -->', 'off', 'lange-zin afkorting', ''],
    ['<!-- klaretaal-uit lange-zin,afkorting, -->', 'off', 'lange-zin afkorting', ''],
    ['<!-- klaretaal-uit lange-zin: uit de wet: artikel 5 -->', 'off', 'lange-zin', 'uit de wet: artikel 5'],
    ['<!-- klaretaal-uit lange-zin -- uit de wet -->', 'off', 'lange-zin', 'uit de wet'],
    ['<!-- klaretaal-uit: uit de wet -->', 'off', '', 'uit de wet'],
    ['<!-- klaretaal-uit -- uit de wet -->', 'off', '', 'uit de wet'],
    ['<!-- klaretaal-uit\n  lange-zin:\n  uit   de wet\n-->', 'off', 'lange-zin', 'uit de wet'],
    ['<!-- klaretaal uit lange-zin -->', 'unknown', '', ''],
    ['<!-- klaretaal: uit -->', 'unknown', '', ''],
    ['<!-- klaretal-uit -->', 'unknown', '', ''],
    ['<!-- klaretaal-disable lange-zin -->', 'unknown', '', ''],
    ['<!-- klaretaal-uit lange-zin afkorting -->', 'unclear', '', ''],
    ['<!-- klaretaal-uit , -->', 'unclear', '', ''],
  ])('%j', (comment, ...parts) => {
    expect(said(comment)).toEqual(parts);
  });

  it.each([
    '<!-- klaretaal vindt deze zin te lang -->',
    '<!-- klaretaal: nog na te lezen -->',
    '<!-- nakijken met klaretaal-uit -->',
    '<!-- klare taal graag -->',
    '<!-- klaretaaltips -->',
    '<!-- menu uit -->',
    '<!---->',
  ])('is geen uitzondering: %s', (comment) => {
    expect(readDirective(comment, 0)).toBeUndefined();
  });

  it('zegt waar elke regel staat', async () => {
    const source = 'Dag.\n\n> <!-- klaretaal-uit\n> lange-zin,\n>  afkorting -->\n';
    const { directives } = await read(source, 'markdown');
    expect(directives.flatMap(({ rules }) => rules.map((rule) => source.slice(...rule.source)))).toEqual([
      'lange-zin',
      'afkorting',
    ]);
  });

  it('onthoudt op welke plaats en onder welke kop ze staat', async () => {
    const { directives } = await read(`# Wonen\n\nDag.\n\n${NEXT}\n\nTekst.\n`, 'markdown');
    expect(directives).toMatchObject([{ index: 2, heading: ['Wonen'] }]);
  });
});

describe('het volgende blok in Markdown', () => {
  it.each([
    ['een alinea', `Een.\n\n${NEXT}\n\nTwee\n**drie**.\n\nVier.`, 'Twee\n**drie**.'],
    ['een alinea zonder lege regel', `Een.\n${NEXT}\nTwee.`, 'Twee.'],
    ['een alinea met harde regeleinden', `${NEXT}\n\nEen  \ntwee\n\ndrie`, 'Een  \ntwee'],
    ['een titel', `${NEXT}\n\n## Twee\n\nDrie.`, 'Twee'],
    ['een heel punt van een lijst', `${NEXT}\n\n- een\n\n  nog\n  - dieper\n- twee`, '- een\n\n  nog\n  - dieper'],
    ['een punt midden in een lijst', `- een\n${NEXT}\n- twee\n- drie`, '- twee'],
    ['de alinea in een punt', `- ${NEXT}\n  een\n\n  twee`, 'een'],
    ['tekst achter de opmerking', `${NEXT} Een.\n\nTwee.`, 'Een.'],
    ['een citaat', `> ${NEXT}\n>\n> Een.\n>\n> Twee.`, 'Een.'],
    ['een hele tabel', `${NEXT}\n\n| a | b |\n| - | - |\n| c | d |\n\nTekst.`, '| a | b |\n| - | - |\n| c | d |'],
    ['een cel', `| a | b |\n| - | - |\n| ${NEXT} c | d |`, 'c'],
    ['de volgende cel', `| a | b |\n| - | - |\n| c ${NEXT} | d |`, 'd'],
    ['het blok waar ze midden in staat', `Een ${NEXT} twee.\n\nDrie.`, `Een ${NEXT} twee.`],
    ['het blok na een opmerking achteraan', `Een. ${NEXT}\n\nTwee.`, 'Twee.'],
    ['een afbeelding', `${NEXT}\n\n![](a.png)\n\nTekst.`, '![](a.png)'],
    ['een afbeelding in een zin', `Kijk: ${NEXT} ![](a.png)\n\nTekst.`, '![](a.png)'],
    ['een voetnoot', `Zie[^1].\n\n${NEXT}\n\n[^1]: Noot.`, 'Noot.'],
    ['wat na code komt', `${NEXT}\n\n\`\`\`\ncode\n\`\`\`\n\nTekst.`, 'Tekst.'],
    ['HTML', `${NEXT}\n\n<div><p>Een</p><p>Twee</p></div>`, '<p>Een</p>'],
    ['niets meer', `Een.\n\n${NEXT}\n`, undefined],
  ])('is %s', async (_, source, expected) => {
    expect(await covered(source, 'markdown')).toEqual([expected]);
  });

  it('is voor twee opmerkingen samen hetzelfde', async () => {
    expect(await covered(`${NEXT}\n\n${NEXT}\n\nEen.\n\nTwee.`, 'markdown')).toEqual(['Een.', 'Een.']);
  });

  it('ligt ook over de stukken van een lange tekst heen', async () => {
    const source = `${'Zin.\n\n'.repeat(11_000)}${NEXT}\n\n# Kop\n`;
    expect(await covered(source, 'markdown')).toEqual(['Kop']);
  });
});

describe('het volgende blok in HTML', () => {
  it.each([
    ['een alinea', `<p>Een</p>${NEXT}<p>Twee <b>drie</b></p><p>Vier</p>`, '<p>Twee <b>drie</b></p>'],
    ['het eerste in een vak', `${NEXT}<div><section><h2>Een</h2><p>Twee</p></section></div>`, '<h2>Een</h2>'],
    [
      'een heel punt',
      `<ul>${NEXT}<li>een<ul><li>twee</li></ul></li><li>drie</li></ul>`,
      '<li>een<ul><li>twee</li></ul></li>',
    ],
    ['het eerste punt van een lijst', `${NEXT}<ul><li>een</li><li>twee</li></ul>`, '<li>een</li>'],
    ['een hele tabel', `${NEXT}<table><tr><td>a<td>b</table><p>c</p>`, '<table><tr><td>a<td>b</table>'],
    [
      'een rij',
      `<table><tr><td>a</td></tr>${NEXT}<tr><td>b</td><td>c</td></tr></table>`,
      '<tr><td>b</td><td>c</td></tr>',
    ],
    ['een cel', `<table><tr><td>a</td>${NEXT}<td>b</td><td>c</td></tr></table>`, '<td>b</td>'],
    ['tekst zonder element', `<div>Een<br>${NEXT}twee</div>`, 'twee'],
    [
      'een figuur met bijschrift',
      `${NEXT}<figure><img src=a><figcaption>x</figcaption></figure>`,
      '<figure><img src=a><figcaption>x</figcaption></figure>',
    ],
    ['een afbeelding zonder tekst', `<div>${NEXT}<img src=a></div><p>Twee</p>`, '<img src=a>'],
    ['een afbeelding met de tekst erachter', `<div>${NEXT}<img src=a alt=b> Een</div>`, '<img src=a alt=b> Een'],
    ['een veld', `<form>${NEXT}<input placeholder="Naam"><p>x</p></form>`, '<input placeholder="Naam">'],
    ['niet een leeg element', `${NEXT}<p>&nbsp;</p><p>Twee</p>`, '<p>Twee</p>'],
    ['niet het menu', `${NEXT}<nav><p>Menu</p></nav><p>Twee</p>`, '<p>Twee</p>'],
  ])('is %s', async (_, source, expected) => {
    expect(await covered(source, 'html')).toEqual([expected]);
  });
});

describe('geen opmerking', () => {
  it.each([
    ['code in Markdown', `Schrijf \`${NEXT}\`.\n\n    ${NEXT}\n\n\`\`\`html\n${NEXT}\n\`\`\`\n`, 'markdown'],
    ['code in HTML', `<pre>&lt;!-- klaretaal-uit --></pre><code>&lt;!-- klaretaal-uit --></code>`, 'html'],
    ['een script', `<script>${NEXT}</script><p>Dag</p>`, 'html'],
    ['een attribuut', `<p title="${NEXT}">Dag</p>`, 'html'],
    ['platte tekst', `${NEXT}\n\nDag.`, 'text'],
  ] as const)('is %s', async (_, source, format) => {
    expect((await read(source, format)).directives).toEqual([]);
  });
});

describe('een tekst achter een opmerking op dezelfde regel', () => {
  it('wordt gelezen', async () => {
    const { blocks } = await read('<!-- een opmerking --> Tekst.', 'markdown');
    expect(blocks.map((block) => block.text)).toEqual(['Tekst.']);
  });
});
