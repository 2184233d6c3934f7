import { describe, expect, it } from 'vitest';
import { p, r } from '../support/word.ts';
import { corrected, tracked } from '../support/written-word.ts';

const del = (text: string, properties = '') => {
  return `<w:del><w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:delText>${text}</w:delText></w:r></w:del>`;
};
const ins = (text: string, properties = '') => `<w:ins>${run(text, properties)}</w:ins>`;
const run = (text: string, properties = '') => {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
};

interface Case {
  readonly what: string;
  readonly runs: string;
  readonly from: string;
  readonly to: string;
  /** The runs after it, corrected and with tracked changes. */
  readonly after: string;
  readonly shown: string;
}

const BOETE = r('De ') + r('boete', '<w:b/>') + r(' moet u ') + r('nu', '<w:i/>') + r(' betalen.');
const CONTROLE = '<w:rPrChange w:id="4" w:author="Noor"><w:rPr/></w:rPrChange>';

const cases: Case[] = [
  {
    what: 'een woord in drie stukken met elk hun opmaak krijgt die van het eerste',
    runs: r('Wij aan') + r('vaar', '<w:b/>') + r('den dit.'),
    from: 'aanvaarden',
    to: 'nemen',
    after: `${run('Wij ')}${run('nemen dit.')}`,
    shown: `${run('Wij ')}${del('aan')}${del('vaar', '<w:b/>')}${del('den')}${ins('nemen')}${run(' dit.')}`,
  },
  ...[
    '<w:b/>',
    '<w:i/>',
    '<w:u w:val="single"/>',
    '<w:rStyle w:val="Nadruk"/>',
    '<w:color w:val="C00000"/>',
    '<w:lang w:val="nl-BE"/>',
  ].map((look): Case => ({
    what: `wat in de plaats komt, ziet eruit zoals wat gaat: ${look}`,
    runs: r('Wij ') + r('keuren goed', look) + r(' wat u vraagt.'),
    from: 'keuren goed',
    to: 'aanvaarden',
    after: run('Wij ') + run('aanvaarden', look) + run(' wat u vraagt.'),
    shown: run('Wij ') + del('keuren goed', look) + ins('aanvaarden', look) + run(' wat u vraagt.'),
  })),
  {
    what: 'een woord dat verhuist, neemt zijn opmaak mee',
    runs: BOETE,
    from: 'De boete moet u nu betalen',
    to: 'U betaalt nu de boete',
    after: `${run('U betaalt ')}${run('nu', '<w:i/>')}${run(' de ')}${run('boete', '<w:b/>')}${run('.')}`,
    shown: [
      del('De ') + del('boete', '<w:b/>') + del(' moet u'),
      `<w:ins>${run('U ')}${run('betaalt')}</w:ins>`,
      run(' ') + run('nu', '<w:i/>') + run(' ') + del('betalen'),
      `<w:ins>${run('de ')}${run('boete', '<w:b/>')}</w:ins>${run('.')}`,
    ].join(''),
  },
  {
    what: 'een wijziging van opmaak die op een beslissing wacht, blijft op elk deel, met een eigen nummer',
    runs: r('Gelieve te betalen', `<w:b/>${CONTROLE}`),
    from: 'te ',
    to: '',
    after: run('Gelieve betalen', `<w:b/>${CONTROLE}`),
    shown: [
      run('Gelieve ', `<w:b/>${CONTROLE}`),
      del('te ', `<w:b/>${CONTROLE.replace('4', '1')}`),
      run('betalen', `<w:b/>${CONTROLE.replace('4', '3')}`),
    ].join(''),
  },
  {
    what: 'wat erbij komt, heeft geen wijziging van opmaak die op een beslissing wacht',
    runs: r('Gelieve te betalen', `<w:b/>${CONTROLE}`),
    from: 'te',
    to: 'snel te',
    after: run('Gelieve snel te betalen', `<w:b/>${CONTROLE}`),
    shown: [
      run('Gelieve ', `<w:b/>${CONTROLE}`),
      ins('snel ', '<w:b/>'),
      run('te betalen', `<w:b/>${CONTROLE.replace('4', '2')}`),
    ].join(''),
  },
  {
    what: 'onze woorden naast een Arabische naam lopen van links naar rechts',
    runs: r('Beste ') + r('ياسمين', '<w:rtl/>') + r(', gelieve te komen.'),
    from: 'ياسمين,',
    to: 'mevrouw ياسمين Haddad,',
    after: run('Beste mevrouw ') + run('ياسمين', '<w:rtl/>') + run(' Haddad') + run(', gelieve te komen.'),
    shown: run('Beste ') + ins('mevrouw ') + run('ياسمين', '<w:rtl/>') + ins(' Haddad') + run(', gelieve te komen.'),
  },
  {
    what: 'tekens die de richting zeggen, blijven bij een Hebreeuwse naam',
    runs: r('Beste ') + r('\u200fדָּוִד\u200f', '<w:rtl/>') + r(' gelieve te komen.'),
    from: 'gelieve te komen',
    to: 'kom',
    after: run('Beste ') + run('\u200fדָּוִד\u200f', '<w:rtl/>') + run(' kom.'),
    shown: `${run('Beste ')}${run('\u200fדָּוִד\u200f', '<w:rtl/>')}${run(' ')}${del('gelieve te komen')}${ins('kom')}${run('.')}`,
  },
  {
    what: 'een plaats om een woord te splitsen gaat mee weg met het woord',
    runs: '<w:r><w:t>Wij aan</w:t><w:softHyphen/><w:t>vaarden dit.</w:t></w:r>',
    from: 'aanvaarden',
    to: 'nemen',
    after: '<w:r><w:t>Wij </w:t><w:t>nemen dit.</w:t></w:r>',
    shown: `${run('Wij ')}${del('aan')}<w:del><w:r><w:softHyphen/></w:r></w:del>${del('vaarden')}${ins('nemen')}${run(' dit.')}`,
  },
  {
    what: 'een vast koppelteken blijft staan',
    runs: '<w:r><w:t>Stuur een e</w:t><w:noBreakHyphen/><w:t>mail aangaande dit.</w:t></w:r>',
    from: 'aangaande',
    to: 'over',
    after: '<w:r><w:t>Stuur een e</w:t><w:noBreakHyphen/><w:t>mail over dit.</w:t></w:r>',
    shown: `<w:r><w:t>Stuur een e</w:t><w:noBreakHyphen/><w:t>mail </w:t></w:r>${del('aangaande')}${ins('over')}${run(' dit.')}`,
  },
  {
    what: 'een tab blijft voor het nieuwe woord',
    runs: '<w:r><w:t>Datum:</w:t><w:tab/><w:t>heden</w:t></w:r>',
    from: 'heden',
    to: 'vandaag',
    after: '<w:r><w:t>Datum:</w:t><w:tab/><w:t>vandaag</w:t></w:r>',
    shown: `<w:r><w:t>Datum:</w:t><w:tab/></w:r>${del('heden')}${ins('vandaag')}`,
  },
  {
    what: 'een nieuwe regel en een nieuwe bladzijde blijven',
    runs: '<w:r><w:t>Gelieve te komen.</w:t><w:br/><w:t>Tot dan.</w:t><w:br w:type="page"/></w:r>',
    from: 'Gelieve te komen',
    to: 'Kom',
    after: '<w:r><w:t>Kom.</w:t><w:br/><w:t>Tot dan.</w:t><w:br w:type="page"/></w:r>',
    shown: `${del('Gelieve te komen')}${ins('Kom')}<w:r><w:t>.</w:t><w:br/><w:t>Tot dan.</w:t><w:br w:type="page"/></w:r>`,
  },
  {
    what: 'waar een bladzijde vorige keer eindigde, blijft staan',
    runs: '<w:r><w:lastRenderedPageBreak/><w:t>Gelieve te</w:t><w:lastRenderedPageBreak/><w:t xml:space="preserve"> betalen.</w:t></w:r>',
    from: 'Gelieve te betalen',
    to: 'Betaal',
    after: '<w:r><w:lastRenderedPageBreak/><w:lastRenderedPageBreak/><w:t>Betaal.</w:t></w:r>',
    shown: `<w:r><w:lastRenderedPageBreak/></w:r>${del('Gelieve te')}<w:r><w:lastRenderedPageBreak/></w:r>${del(' betalen')}${ins('Betaal')}${run('.')}`,
  },
  {
    what: 'een symbool blijft, ook vlak naast wat verandert',
    runs: '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:t xml:space="preserve"> Gelieve te komen.</w:t></w:r>',
    from: 'Gelieve te komen',
    to: 'Kom',
    after: '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:t> Kom.</w:t></w:r>',
    shown: `<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:t> </w:t></w:r>${del('Gelieve te komen')}${ins('Kom')}${run('.')}`,
  },
  {
    what: 'wit aan de rand telt niet waar het bestand dat niet zegt, een vaste spatie wel',
    runs: '<w:r><w:t>  kost 5</w:t></w:r><w:r><w:t>\u00a0euro heden </w:t></w:r>',
    from: 'heden',
    to: 'nu',
    after: '<w:r><w:t>  kost 5</w:t></w:r><w:r><w:t>\u00a0euro nu</w:t></w:r>',
    shown: `<w:r><w:t>  kost 5</w:t></w:r>${run('\u00a0euro ')}${del('heden')}${ins('nu')}`,
  },
  {
    what: 'CDATA, entiteiten, opmerkingen en instructies in een tekst zijn die tekst',
    runs: '<w:r><w:t><![CDATA[Gelieve & ]]>te <!-- c -->be<?pi x?>talen &amp; &#233;&lt;.</w:t></w:r>',
    from: 'Gelieve & te',
    to: 'Nu &',
    after: run('Nu &amp; betalen &amp; é&lt;.'),
    shown: `${del('Gelieve')}${ins('Nu')}${run(' &amp; ')}${del('te ')}${run('betalen &amp; é&lt;.')}`,
  },
  {
    what: 'wit tussen de elementen blijft',
    runs: '\n  <w:r>\n    <w:t>Gelieve te komen.</w:t>\n  </w:r>\n',
    from: 'Gelieve te komen',
    to: 'Kom',
    after: '\n  <w:r>\n    <w:t>Kom.</w:t>\n  </w:r>\n',
    shown: `\n  ${del('Gelieve te komen')}${ins('Kom')}<w:r>\n    <w:t>.</w:t>\n  </w:r>\n`,
  },
  {
    what: 'namen van wie het stuk schreef, blijven ook op wat verdwijnt',
    runs: '<w:r w:rsidR="00A1"><w:t>Gelieve te komen.</w:t></w:r>',
    from: 'Gelieve te komen',
    to: 'Kom',
    after: '<w:r w:rsidR="00A1"><w:t>Kom.</w:t></w:r>',
    shown: `<w:del><w:r w:rsidR="00A1"><w:delText>Gelieve te komen</w:delText></w:r></w:del>${ins('Kom')}<w:r w:rsidR="00A1"><w:t>.</w:t></w:r>`,
  },
];

describe.each(cases)('$what', ({ runs, from, to, after, shown }) => {
  it('in een verbeterd bestand', async () => {
    expect(await corrected(p(runs), { from, to })).toBe(p(after));
  });

  it('in een nagelezen kopie', async () => {
    expect(await tracked(p(runs), { from, to })).toBe(p(shown));
  });
});

describe('een bestand kan niet houden', () => {
  it.each([
    ['een woord met een vast koppelteken', '<w:r><w:t>Een e</w:t><w:noBreakHyphen/><w:t>mail.</w:t></w:r>', 'e-mail'],
    [
      'een formule',
      `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>bedrag</m:t></m:r></m:oMath>${r(' nu.')}`,
      'bedrag',
    ],
    ['een tekst met een element erin', '<w:r><w:t>heden <w:b/> nu</w:t></w:r>', 'heden'],
  ])('dat %s anders wordt', async (_, runs, word) => {
    expect(await corrected(p(runs), { from: word, to: 'iets' })).toBe('kan niet');
  });
});
