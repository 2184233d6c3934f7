import { describe, expect, it } from 'vitest';
import type { TextDocument } from '../../src/document/document.ts';
import { newDocx } from '../../src/formats/docx/new.ts';
import { differences, html, markdown, paragraphs, partOf, text } from '../support/new-docx.ts';

describe('lijsten', () => {
  const nested = [
    'ListParagraph 1/0: twee',
    'ListParagraph 2/1: diep',
    'ListParagraph 2/1: dieper',
    'ListParagraph 1/0: drie',
    'ListParagraph 3/0: andere',
  ];
  const numbering = async (document: TextDocument) =>
    [...(await partOf(document, 'word/numbering.xml')).matchAll(/<w:num .*?<\/w:num>/gsu)].map(([list]) => {
      const start = /startOverride w:val="(\d+)"/u.exec(list)?.[1];
      return start ? `vanaf ${start}` : 'bolletjes';
    });

  it('houden in HTML hun niveau, hun nummers en hun begin', async () => {
    const document = await html(
      '<ol start="2"><li>twee<ul><li>diep</li><li>dieper</li></ul></li><li>drie</li></ol><ul><li>andere</li></ul>',
    );
    expect(await paragraphs(document)).toEqual(nested);
    expect(await numbering(document)).toEqual(['vanaf 2', 'bolletjes', 'bolletjes']);
  });

  it('houden in Markdown hun niveau, hun nummers en hun begin', async () => {
    const document = await markdown('2. twee\n   - diep\n   - dieper\n3. drie\n\n- andere\n');
    expect(await paragraphs(document)).toEqual(nested);
    expect(await numbering(document)).toEqual(['vanaf 2', 'bolletjes', 'bolletjes']);
  });

  it('houden in gewone tekst de nummers die getypt zijn', async () => {
    const document = await text('Breng mee:\n\n3. uw kaart\n4. uw pincode\n\n- een foto\n');
    expect((await paragraphs(document)).slice(1)).toEqual([
      'ListParagraph 1/0: uw kaart',
      'ListParagraph 1/0: uw pincode',
      'ListParagraph 2/0: een foto',
    ]);
    expect(await numbering(document)).toEqual(['vanaf 3', 'bolletjes']);
  });

  it('laten een tweede alinea van een punt zonder teken', async () => {
    expect(await paragraphs(await html('<ul><li><p>Uw kaart.</p><p>- De oude.</p></li></ul>'))).toEqual([
      'ListParagraph 1/0: Uw kaart.',
      'ListContinue: -\u2002De oude.',
    ]);
  });

  it.each(['- een streepje', '1. een nummer', 'a) een letter', '• een bolletje'])(
    'zijn geen alinea’s die met “%s” beginnen',
    async (start) => {
      const document = await html(`<p>${start}</p>`);
      expect(await differences(document)).toEqual([]);
      expect((await newDocx(document)).written.blocks[0]?.kind).toBe('paragraph');
    },
  );
});

describe('tabellen', () => {
  /** The rows as cells with their paragraphs, "|" between cells; [head], >2 for the columns it spans. */
  async function rows(document: TextDocument): Promise<string[]> {
    const xml = await partOf(document);
    return [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/gsu)].map(([, row = '']) => {
      const cells = [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gsu)].map(([, cell = '']) => {
        const words = [...cell.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].map(([one]) => one.replace(/<[^>]*>/gu, ''));
        const span = /gridSpan w:val="(\d+)"/u.exec(cell)?.[1];
        const content = `${words.join(' / ')}${span ? `>${span}` : ''}`;
        return cell.includes('w:shd') ? `[${content}]` : content;
      });
      return cells.join(' | ');
    });
  }

  it('hebben rijen, kolommen en koppen', async () => {
    const table = '<table><tr><th>Dag<th>Uur<tr><td>maandag<td>9 tot 12<tr><td>Gesloten op feestdagen</table>';
    expect(await rows(await html(table))).toEqual(['[Dag] | [Uur]', 'maandag | 9 tot 12', 'Gesloten op feestdagen>2']);
    expect(await rows(await markdown('| Dag | Uur |\n|---|---|\n| maandag | 9 tot 12 |\n'))).toEqual([
      '[Dag] | [Uur]',
      'maandag | 9 tot 12',
    ]);
  });

  it('houden een lege cel leeg', async () => {
    expect(await rows(await html('<table><tr><td>a<td><td>c</table>'))).toEqual(['a |  | c']);
  });

  it('houden alles van een cel samen: regels, een lijst, een kop, een alternatieve tekst', async () => {
    const table =
      '<table><tr><td>a<br>b<td><h3>Kop</h3>c<td><ul><li>d<li>e</ul><tr><td>f<td><img alt="Foto"><td>g</table>';
    expect(await rows(await html(table))).toEqual(['a / b | Kop / c | d / e', 'f | Alternatieve tekst / Foto | g']);
  });

  it('blijven in elkaar staan', async () => {
    const document = await html('<table><tr><td>a<td>b<table><tr><td>c<td>d</table>e</table><p>na</p>');
    const xml = await partOf(document);
    expect(xml.match(/<w:tbl>/gu)).toHaveLength(2);
    expect(xml.lastIndexOf('<w:tbl>')).toBeLessThan(xml.indexOf('</w:tbl>'));
    expect(await differences(document)).toEqual([]);
  });

  it('staan uit elkaar, zodat Word er geen één van maakt', async () => {
    const xml = await partOf(await html('<table><tr><td>a<td>b</table><table><tr><td>c<td>d</table>'));
    expect(xml).toMatch(/<\/w:tbl><w:p>.*?<\/w:p><w:tbl>/su);
  });

  it('komen er ook van kolommen die met spaties gemaakt zijn', async () => {
    const columns =
      'maandag      9 - 12 uur     14 - 19 uur\nzaterdag     enkel op afspraak\n\nNoor Haddad      Wout Claes\n';
    expect(await rows(await text(columns))).toEqual([
      'maandag | 9 - 12 uur | 14 - 19 uur',
      'zaterdag | enkel op afspraak>2',
      'Noor Haddad | Wout Claes',
    ]);
  });

  it('met meer kolommen dan Word kan openen, worden alinea’s', async () => {
    const wide = await html(`<table><tr>${Array.from({ length: 64 }, (_, at) => `<td>cel ${at}`).join('')}</table>`);
    expect(await partOf(wide)).not.toContain('<w:tbl>');
    expect(await differences(wide)).toEqual([]);
  });

  it('die heel diep in elkaar staan, blijven leesbaar', async () => {
    const deep = `${'<table><tr><td>a<td>'.repeat(30)}z`;
    expect(await differences(await html(deep))).toEqual([]);
  });
});

describe('links', () => {
  const targets = async (link: string) => {
    const document = await html(`<p>Zie <a href="${link}">hier</a>.</p>`);
    const relationships = await partOf(document, 'word/_rels/document.xml.rels');
    const external = [...relationships.matchAll(/Target="([^"]*)" TargetMode="External"/gu)].map((match) => match[1]);
    const isLink = /<w:hyperlink r:id="link1"[^>]*><w:r>.*?hier<\/w:t><\/w:r><\/w:hyperlink>/su.test(
      await partOf(document),
    );
    return isLink ? external : external.length;
  };

  it.each([
    ['https://www.hoogbeke.example/afval?a=1&amp;b=2', 'https://www.hoogbeke.example/afval?a=1&amp;b=2'],
    ['http://hoogbeke.example/een pagina', 'http://hoogbeke.example/een%20pagina'],
    ['https://hoogbeke.example/100%', 'https://hoogbeke.example/100%25'],
    ['mailto:afval@hoogbeke.example', 'mailto:afval@hoogbeke.example'],
    ['tel:+3251002270', 'tel:+3251002270'],
  ])('openen %s', async (link, target) => {
    expect(await targets(link)).toEqual([target]);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/hosts',
    '/afval',
    '#boven',
    'data:text/html,x',
    'ms-word:ofe|u|x',
    'http://',
  ])('openen %s niet', async (link) => {
    expect(await targets(link)).toBe(0);
  });

  it('naar dezelfde pagina delen één verwijzing', async () => {
    const link = '<a href="https://hoogbeke.example/">hier</a>';
    const document = await html(`<p>Zie ${link} of ${link}.</p>`);
    expect((await partOf(document, 'word/_rels/document.xml.rels')).match(/TargetMode/gu)).toHaveLength(1);
    expect((await partOf(document)).match(/<w:hyperlink /gu)).toHaveLength(2);
  });
});
