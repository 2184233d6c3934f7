import { describe, expect, it } from 'vitest';
import { p, r } from '../support/word.ts';
import { corrected, tracked } from '../support/written-word.ts';

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const del = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const ins = (text: string) => `<w:ins>${run(text)}</w:ins>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instruction: string, result: string) => {
  return `${mark('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
};
const control = (content: string, properties = '') => {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
};

/** Ways to write a link. */
const links: readonly (readonly [name: string, link: (content: string) => string])[] = [
  ['een w:hyperlink', (content) => `<w:hyperlink r:id="l">${content}</w:hyperlink>`],
  ['een veld', (content) => field('HYPERLINK "https://www.gent.be"', content)],
  ['een enkel veld', (content) => `<w:fldSimple w:instr="HYPERLINK gent.be">${content}</w:fldSimple>`],
];

describe.each(links)('%s', (_, link) => {
  const paragraph = p(r('Zie ') + link(r('onze webstek')) + r(' nu.'));
  const rows: readonly (readonly [what: string, from: string, to: string, after: string, shown: string])[] = [
    [
      'binnenin',
      'webstek',
      'website',
      run('Zie ') + link(run('onze website')) + run(' nu.'),
      run('Zie ') + link(run('onze ') + del('webstek') + ins('website')) + run(' nu.'),
    ],
    [
      'vlak ervoor',
      'Zie',
      'Kijk op',
      run('Kijk op ') + link(run('onze webstek')) + run(' nu.'),
      del('Zie') + ins('Kijk op') + run(' ') + link(run('onze webstek')) + run(' nu.'),
    ],
    [
      'vlak ervoor erbij',
      'onze',
      'op onze',
      run('Zie op ') + link(run('onze webstek')) + run(' nu.'),
      run('Zie ') + ins('op ') + link(run('onze webstek')) + run(' nu.'),
    ],
    [
      'vlak erachter',
      'nu',
      'vandaag',
      run('Zie ') + link(run('onze webstek')) + run(' vandaag.'),
      run('Zie ') + link(run('onze webstek')) + run(' ') + del('nu') + ins('vandaag') + run('.'),
    ],
    [
      'vlak erachter een teken erbij',
      'webstek',
      'webstek:',
      run('Zie ') + link(run('onze webstek')) + run(': nu.'),
      run('Zie ') + link(run('onze webstek')) + ins(':') + run(' nu.'),
    ],
    [
      'alle woorden',
      'onze webstek',
      'de website',
      run('Zie ') + link(run('de website')) + run(' nu.'),
      run('Zie ') + link(del('onze webstek') + ins('de website')) + run(' nu.'),
    ],
  ];

  it.each(rows)('%s: verbeterd', async (_what, from, to, after) => {
    expect(await corrected(paragraph, { from, to })).toBe(p(after));
  });

  it.each(rows)('%s: nagelezen', async (_what, from, to, _after, shown) => {
    expect(await tracked(paragraph, { from, to })).toBe(p(shown));
  });

  it.each([
    ['verliest geen woorden aan de zin', 'Zie onze webstek nu', 'Onze zie nu webstek'],
    ['neemt geen woorden over de rand weg', 'onze webstek nu', 'dit'],
    ['gaat nooit helemaal weg', ' onze webstek', ''],
  ])('%s', async (_what, from, to) => {
    expect(await corrected(paragraph, { from, to })).toBe('kan niet');
  });
});

/** What is filled in later, as a reader sees it: "naam". */
const placeholders: readonly (readonly [name: string, xml: string])[] = [
  ['MERGEFIELD', field('MERGEFIELD naam', r('naam'))],
  ['MERGEFIELD zonder resultaat', field('MERGEFIELD naam', '')],
  ['MERGEFIELD in één element', `<w:fldSimple w:instr="MERGEFIELD naam">${r('naam')}</w:fldSimple>`],
  ['FORMTEXT', field('FORMTEXT', r('naam'))],
  ['besturingselement met hint', control(r('naam'), '<w:showingPlcHdr/>')],
  ['datum die Word zelf zet', field('DATE \\@ "d MMMM"', r('naam'))],
  ['verwijzing', field('REF naam', r('naam'))],
];

describe.each(placeholders)('een plaatshouder (%s)', (_, xml) => {
  const paragraph = p(r('Beste ') + xml + r(', gelieve te komen.'));
  const stays = paragraph.replaceAll(' xml:space="preserve"', '');

  it('blijft waar hij is als de zin ernaast verandert', async () => {
    const after = stays.replace('gelieve te komen', 'kom');
    expect(await corrected(paragraph, { from: 'gelieve te komen', to: 'kom' })).toBe(after);
  });

  it('blijft waar hij is als woorden van achter hem naar voren gaan', async () => {
    const after = stays.replace('Beste ', 'Kom, beste ').replace(', gelieve te komen.', '.');
    const change = { from: ', gelieve te komen', to: '' };
    expect(await corrected(paragraph.replace('Beste ', 'Kom, beste '), change)).toBe(after);
  });

  it.each([
    ['verandert nooit', 'naam', 'buur'],
    ['verdwijnt nooit', 'naam, gelieve', 'u'],
  ])('%s', async (_what, from, to) => {
    expect(await corrected(paragraph, { from, to })).toBe('kan niet');
    expect(await tracked(paragraph, { from, to })).toBe('kan niet');
  });
});

describe('wat de tekst omvat', () => {
  const around: readonly (readonly [name: string, wrap: (content: string) => string])[] = [
    ['een besturingselement in de regel', (content) => control(content)],
    ['w:smartTag', (content) => `<w:smartTag w:element="place">${content}</w:smartTag>`],
    ['w:customXml', (content) => `<w:customXml w:element="zaak">${content}</w:customXml>`],
    ['w:dir', (content) => `<w:dir w:val="ltr">${content}</w:dir>`],
    ['w:bdo', (content) => `<w:bdo w:val="ltr">${content}</w:bdo>`],
    ['een bladwijzer', (content) => `<w:bookmarkStart w:id="9" w:name="b"/>${content}<w:bookmarkEnd w:id="9"/>`],
    ['een spelfout', (content) => `<w:proofErr w:type="spellStart"/>${content}<w:proofErr w:type="spellEnd"/>`],
    ['een toelating', (content) => `<w:permStart w:id="9" w:edGrp="everyone"/>${content}<w:permEnd w:id="9"/>`],
    [
      'een opmerking van iemand anders',
      (content) =>
        `<w:commentRangeStart w:id="9"/>${content}<w:commentRangeEnd w:id="9"/><w:r><w:commentReference w:id="9"/></w:r>`,
    ],
  ];

  it.each(around)('%s blijft waar het is', async (_, wrap) => {
    const xml = p(r('Kom ') + wrap(r('heden nog')) + r(' langs.'));
    const [from, to] = ['heden', 'vandaag'];
    expect(await corrected(xml, { from, to })).toBe(p(run('Kom ') + wrap(run('vandaag nog')) + run(' langs.')));
    expect(await tracked(xml, { from, to })).toBe(
      p(run('Kom ') + wrap(del('heden') + ins('vandaag') + run(' nog')) + run(' langs.')),
    );
  });

  it('een blok met één stuk tekst in een besturingselement verandert daarin', async () => {
    const xml = control(p(r('Kom heden.')));
    expect(await tracked(xml, { from: 'heden', to: 'vandaag' })).toBe(
      control(p(`${run('Kom ')}${del('heden')}${ins('vandaag')}${run('.')}`)),
    );
  });

  it('een bladwijzer midden in wat verandert, blijft waar de woorden stonden', async () => {
    const xml = p(
      `${r('Gelieve')}<w:bookmarkStart w:id="9" w:name="b"/>${r(' te komen')}<w:bookmarkEnd w:id="9"/>${r('.')}`,
    );
    expect(await corrected(xml, { from: 'Gelieve te komen', to: 'Kom' })).toBe(
      p(`<w:bookmarkStart w:id="9" w:name="b"/>${run('Kom')}<w:bookmarkEnd w:id="9"/>${run('.')}`),
    );
  });

  it('in een ruby verandert alleen wat er staat, niet hoe het klinkt', async () => {
    const ruby = (base: string) =>
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run('gids')}</w:rt><w:rubyBase>${base}</w:rubyBase></w:ruby></w:r>`;
    expect(await tracked(p(ruby(r('heden')) + r(' komt u.')), { from: 'heden', to: 'nu' })).toBe(
      p(ruby(del('heden') + ins('nu')) + run(' komt u.')),
    );
  });
});

describe('wijzigingen van iemand anders', () => {
  const noor = (name: string, content: string, id = 7) =>
    `<w:${name} w:id="${id}" w:author="Noor &gt; Els">${content}</w:${name}>`;
  const rows: readonly (readonly [what: string, xml: string, after: string, shown: string])[] = [
    [
      'in wat zij erbij zette, gaat een woord van haar weg en komt het onze ernaast',
      r('Wij ') + noor('ins', r('komen heden nog')) + r(' langs.'),
      run('Wij ') + noor('ins', run('komen nu nog')) + run(' langs.'),
      `${run('Wij ')}${noor('ins', run('komen ') + del('heden'))}${ins('nu')}${noor('ins', run(' nog'), 3)}${run(' langs.')}`,
    ],
    [
      'van wat zij erbij zette, blijft bij ons niets leeg achter',
      r('Kom ') + noor('ins', r('heden')) + r(' langs.'),
      run('Kom ') + noor('ins', run('nu')) + run(' langs.'),
      run('Kom ') + noor('ins', del('heden')) + ins('nu') + run(' langs.'),
    ],
    [
      'wat zij wegdeed, blijft weg naast wat wij veranderen',
      r('Wij ') + noor('del', '<w:r><w:delText>zouden</w:delText></w:r>') + r('komen heden.'),
      run('Wij ') + noor('del', '<w:r><w:delText>zouden</w:delText></w:r>') + run('komen nu.'),
      `${run('Wij ')}${noor('del', '<w:r><w:delText>zouden</w:delText></w:r>')}${run('komen ')}${del('heden')}${ins('nu')}${run('.')}`,
    ],
    [
      'wat zij verplaatste, blijft verplaatst',
      `<w:moveToRangeStart w:id="5" w:name="m"/>${noor('moveTo', r('Kom heden.'))}<w:moveToRangeEnd w:id="5"/>`,
      `<w:moveToRangeStart w:id="5" w:name="m"/>${noor('moveTo', run('Kom nu.'))}<w:moveToRangeEnd w:id="5"/>`,
      `<w:moveToRangeStart w:id="5" w:name="m"/>${noor('moveTo', run('Kom ') + del('heden'))}${ins('nu')}${noor('moveTo', run('.'), 3)}<w:moveToRangeEnd w:id="5"/>`,
    ],
  ];

  it.each(rows)('%s', async (_, xml, after, shown) => {
    const change = { from: 'heden', to: 'nu' };
    expect(await corrected(p(xml), change)).toBe(p(after));
    expect(await tracked(p(xml), change)).toBe(p(shown));
  });

  it('een alinea die zij aan de volgende hing, wordt geen nieuwe alinea', async () => {
    const joined = '<w:rPr><w:del w:id="7" w:author="Noor"/></w:rPr>';
    const xml = p(r('Gelieve '), joined) + p(r('te komen.'));
    expect(await tracked(xml, { from: 'Gelieve te komen', to: 'Kom' })).toBe(
      p(del('Gelieve '), joined) + p(`${del('te komen')}${ins('Kom')}${run('.')}`),
    );
  });

  it('een rij die zij wegdeed, blijft zoals ze was', async () => {
    const row = (text: string, properties = '') =>
      `<w:tr>${properties}<w:tc>${p(text)}</w:tc><w:tc>${p(run('x'))}</w:tc></w:tr>`;
    const gone = row(run('heden'), '<w:trPr><w:del w:id="7" w:author="Noor"/></w:trPr>');
    const xml = `<w:tbl>${gone}${row(r('Kom heden.'))}${row(r('Tot dan.'))}</w:tbl>`;
    expect(await corrected(xml, { from: 'heden', to: 'nu' })).toBe(
      `<w:tbl>${gone}${row(run('Kom nu.'))}${row(run('Tot dan.'))}</w:tbl>`,
    );
  });
});
