import { describe, expect, it } from 'vitest';
import { readOdt } from '../../src/formats/odt/read.ts';
import { correctedOdt, reviewedOdt } from '../../src/formats/odt/write/write.ts';
import { Archive } from '../../src/formats/office/archive.ts';
import { ChangedParts } from '../../src/formats/office/changed-parts.ts';
import { type Comment } from '../../src/formats/office/review.ts';
import { bodyOf, editsOf, opened, replaced, reviewer, xmlOf } from '../support/odt-write.ts';
import { odt, zip } from '../support/word.ts';

const p = (content: string, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`;
const span = (name: string, content: string) => `<text:span text:style-name="${name}">${content}</text:span>`;
const link = (content: string) => `<text:a xlink:href="https://kattevoorde.example/">${content}</text:a>`;
const note = (content: string) =>
  `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p(content)}</text:note-body></text:note>`;
const box = (content: string) => `<draw:frame><draw:text-box>${p(content)}</draw:text-box></draw:frame>`;
const shape = (content: string) => `<draw:custom-shape>${p(content)}</draw:custom-shape>`;
const image = (text: string) => `<draw:frame><draw:image xlink:href="a.png"/><svg:desc>${text}</svg:desc></draw:frame>`;

async function corrected(body: string, ...changes: readonly (readonly [string, string])[]): Promise<string> {
  const { archive, document } = await opened(odt(body));
  const changed = await correctedOdt(archive, document, editsOf(document, ...changes));
  const parts = new ChangedParts(archive, changed);
  expect((await readOdt(parts)).source).toBe(replaced(document.source, ...changes));
  return bodyOf(await xmlOf(parts));
}

interface Wanted {
  readonly changes?: readonly (readonly [string, string])[];
  readonly remarks?: readonly string[];
  readonly styles?: string;
}

/** A reviewed copy, with its list of changes and the text behind it apart. */
async function reviewed(body: string | Uint8Array, { changes = [], remarks = [], styles = '' }: Wanted) {
  const { archive, document } = await opened(typeof body === 'string' ? odt(body, { styles }) : body);
  const comments = remarks.map((text): Comment => {
    const from = document.source.indexOf(text);
    expect(from).toBeGreaterThanOrEqual(0);
    return { range: [from, from + text.length], paragraphs: [`Over ${text}.`], about: 'Bij: kader' };
  });
  const review = { reviewer, edits: editsOf(document, ...changes), comments };
  const { changed, leftOut } = await reviewedOdt(archive, document, review);
  const parts = new ChangedParts(archive, changed);
  const all = bodyOf(await xmlOf(parts));
  const [list = '', text = ''] = all.includes('</text:tracked-changes>')
    ? [/^.*<\/text:tracked-changes>/su.exec(all)?.[0], all.replace(/^.*<\/text:tracked-changes>/su, '')]
    : ['', all];
  return { list, text, parts, leftOut, document };
}

describe('een verbeterd OpenDocument', () => {
  it('heeft een nieuw woord in de stijl van het oude, en verder elk teken zoals het was', async () => {
    const other = p('Tot   <text:s text:c="2"/>dan&#33;');
    expect(await corrected(p(`Breng ${span('T1', 'alle bescheiden')} mee.`) + other, ['bescheiden', 'papieren'])).toBe(
      p(`Breng ${span('T1', 'alle papieren')} mee.`) + other,
    );
  });

  it('houdt één stijl waar een woord over stukken verdeeld was, en laat geen leeg stuk na', async () => {
    const body = p(`Graag des${span('T1', 'gewenst')} bellen.`);
    expect(await corrected(body, ['desgewenst', 'gerust'])).toBe(p('Graag gerust bellen.'));
  });

  it('geeft een verplaatst woord zijn eigen stijl mee', async () => {
    const body = p(`U mag ${span('T1', 'altijd')} bellen.`);
    expect(await corrected(body, ['U mag altijd bellen.', 'Bellen mag u altijd.'])).toContain(span('T1', 'altijd'));
  });

  it('verdeelt een stuk waar een woord in gewone tekst in terechtkomt', async () => {
    const { archive, document } = await opened(odt(p(`Kom ${span('T1', 'op tijd')} langs.`)));
    const at = document.source.indexOf(' tijd');
    const edit = { range: [at, at] as const, at, side: 'before' as const, pieces: [{ text: ' zeker', like: 0 }] };
    const parts = new ChangedParts(archive, await correctedOdt(archive, document, [edit]));
    expect(bodyOf(await xmlOf(parts))).toBe(p(`Kom ${span('T1', 'op')} zeker${span('T1', ' tijd')} langs.`));
  });

  it('verandert tekst in een link zonder de link te raken', async () => {
    expect(await corrected(p(`Lees ${link('de brochure')}.`), ['brochure', 'folder'])).toBe(
      p(`Lees ${link('de folder')}.`),
    );
  });

  it.each([
    [
      'cel',
      `<table:table><table:table-row><table:table-cell>${p('Oud.')}</table:table-cell></table:table-row></table:table>`,
    ],
    ['lijst', `<text:list><text:list-item>${p('Oud.')}</text:list-item></text:list>`],
    ['voetnoot', p(`Tekst${note('Oud.')}.`)],
    ['kader', p(`Tekst.${box('Oud.')}`)],
    ['vorm', p(`Tekst.${shape('Oud.')}`)],
    ['beschrijving van een afbeelding', p(`Tekst.${image('Oud.')}`)],
    ['ingevuld veld', p(`Tekst. <loext:content-control>Oud.</loext:content-control>`)],
  ])('verandert tekst in een %s', async (_, body) => {
    expect(await corrected(body, ['Oud.', 'Nieuw & beter.'])).toBe(body.replace('Oud.', 'Nieuw &amp; beter.'));
  });

  it('verandert een koptekst in styles.xml en laat content.xml zoals het is', async () => {
    const styles = `<office:master-styles><style:master-page style:name="Standard"><style:header>${p('Dienst Burgerzaken')}</style:header></style:master-page></office:master-styles>`;
    const { archive, document } = await opened(odt(p('Tekst.'), { styles }));
    const changed = await correctedOdt(archive, document, editsOf(document, ['Burgerzaken', 'Bevolking']));
    expect([...changed.keys()]).toEqual(['styles.xml']);
    expect(new TextDecoder().decode(changed.get('styles.xml'))).toContain(p('Dienst Bevolking'));
  });

  it('laat een veld en een invulveld staan naast wat verandert', async () => {
    const date = '<text:date>3 mei</text:date>';
    const name = '<text:placeholder text:placeholder-type="text">&lt;Naam&gt;</text:placeholder>';
    const body = p(`Geachte ${name}, wij verwachten u op ${date} ten stadhuize.`);
    expect(await corrected(body, ['wij verwachten', 'we zien'], ['ten stadhuize', 'in het stadhuis'])).toBe(
      p(`Geachte ${name}, we zien u op ${date} in het stadhuis.`),
    );
  });

  it('verandert naast een naam die van rechts naar links loopt alleen het woord', async () => {
    const body = p('Beste נועה, gelieve te bellen.');
    expect(await corrected(body, ['gelieve te bellen', 'bel ons'])).toBe(p('Beste נועה, bel ons.'));
  });

  it('laat een bladwijzer, een opmerking en een wijziging van een ander binnen de oude tekst staan', async () => {
    const remark = '<office:annotation office:name="a"><text:p>Echt?</text:p></office:annotation>';
    const marks = '<text:bookmark text:name="b"/><text:change text:change-id="c"/>';
    const fresh = await corrected(p(`Gelieve${remark} ${marks}ons te bellen.`), [
      'Gelieve ons te bellen',
      'Bel gerust',
    ]);
    expect(fresh).toContain(remark);
    expect(fresh).toContain(marks);
  });

  it.each([
    ['vooraan', 'Tevens belt u.', 'belt u.', '<text:s/>belt u.'],
    ['midden in de zin', 'U belt tevens ook.', 'U belt ook.', 'U belt ook.'],
    ['achteraan', 'U belt ons', 'U belt', 'U belt'],
  ])('raakt een woord kwijt: %s', async (_, before, after) => {
    expect(await corrected(p(before), [before, after])).toBe(p(after));
  });

  it.each([
    ['vooraan', 'U belt.', 'Daarom: U belt.'],
    ['achteraan', 'U belt', 'U belt ons'],
  ])('krijgt een woord bij: %s', async (_, before, after) => {
    expect(await corrected(p(before), [before, after])).toBe(p(after));
  });

  it('schrijft een spatie die OpenDocument zou weglaten als element', async () => {
    expect(await corrected(p('Een kaart.'), ['Een kaart', 'Een  kaart'])).toBe(p('Een <text:s/>kaart.'));
  });

  it('schrijft een spatie die na een schrapping weg zou vallen als element', async () => {
    const { archive, document } = await opened(odt(p(`Een ${link('mooie')}<text:tab/> zin die hier staat.`)));
    const from = document.source.indexOf('mooie');
    const edit = { range: [from, from + 5] as const, at: from, side: 'before' as const, pieces: [] };
    const both = { ...edit, range: [0, 3] as const, at: 0 };
    const parts = new ChangedParts(archive, await correctedOdt(archive, document, [both, edit]));
    expect(bodyOf(await xmlOf(parts))).toMatch(/^<text:p text:style-name="Standard"><text:s\/><text:a/u);
  });

  it('schrapt dubbele spaties die als element geschreven zijn', async () => {
    expect(await corrected(p('Een <text:s text:c="2"/>kaart.'), ['Een  kaart', 'Een kaart'])).toBe(p('Een kaart.'));
  });

  it('laat tabs en regeleinden staan', async () => {
    const body = p('Noor Claes<text:tab/>directeur<text:line-break/>reeds lang');
    expect(await corrected(body, ['directeur', 'directrice'], ['reeds', 'al'])).toBe(
      p('Noor Claes<text:tab/>directrice<text:line-break/>al lang'),
    );
  });

  it('gebruikt het voorvoegsel van het bestand zelf', async () => {
    const names = (xml: string) => xml.replaceAll(/(?<=[<\/ ])text:/gu, 't:').replace('xmlns:text=', 'xmlns:t=');
    const source = await xmlOf(await Archive.open(odt(p(`Een ${span('T1', 'oude')} kaart.`))));
    const { archive, document } = await opened(zip({ 'content.xml': names(source) }));
    const changed = await correctedOdt(archive, document, editsOf(document, ['Een oude kaart', 'Een  kaart']));
    const parts = new ChangedParts(archive, changed);
    expect(bodyOf(await xmlOf(parts))).toContain('<t:s/>');
    expect((await readOdt(parts)).source).toBe('Een  kaart.');
  });
});

describe('een nagelezen OpenDocument', () => {
  it('houdt wat geschrapt is met zijn stukken, en zet ernaast wat komt', async () => {
    const { list, text } = await reviewed(p(`Graag des${span('T1', 'gewenst')} bellen.`), {
      changes: [['desgewenst', 'gerust']],
    });
    expect(text).toBe(
      p(
        'Graag <text:change text:change-id="klaretaal-1"/><text:change-start text:change-id="klaretaal-2"/>gerust<text:change-end text:change-id="klaretaal-2"/> bellen.',
      ),
    );
    expect(list).toContain(`${p(`des${span('T1', 'gewenst')}`)}</text:deletion>`);
    expect(list).toMatch(/^<text:tracked-changes text:track-changes="false">/u);
    expect(list).toMatch(/<text:insertion><office:change-info><dc:creator[^>]*>Noor &amp; Co<\/dc:creator>/u);
  });

  it('zet de lijst van wijzigingen achter formulieren', async () => {
    const { list } = await reviewed(`<office:forms/>${p('Reeds.')}`, { changes: [['Reeds', 'Al']] });
    expect(list).toMatch(/^<office:forms\/><text:tracked-changes/u);
  });

  it.each([
    ['een lijst', '<text:tracked-changes><text:changed-region text:id="klaretaal-1"/></text:tracked-changes>'],
    ['een lege lijst', '<text:tracked-changes text:track-changes="true"/>'],
  ])('vult %s van anderen aan', async (_, own) => {
    const { list } = await reviewed(own + p('Reeds lang.'), { changes: [['Reeds', 'Al']] });
    expect(list.startsWith(own.replace(/\/>$/u, '>').replace(/<\/text:tracked-changes>$/u, ''))).toBe(true);
    expect(list.match(/<text:tracked-changes/gu)).toHaveLength(1);
    expect(new Set(list.match(/\btext:id="[^"]+"/gu)).size).toBe(list.match(/<text:changed-region/gu)?.length);
  });

  it('zegt van een schrapping in wat een ander invoegde wie dat was', async () => {
    const theirs =
      '<text:insertion><office:change-info><dc:creator>Amel</dc:creator></office:change-info></text:insertion>';
    const body = `<text:tracked-changes><text:changed-region text:id="c">${theirs}</text:changed-region></text:tracked-changes>${p('<text:change-start text:change-id="c"/>Reeds lang.<text:change-end text:change-id="c"/>')}`;
    const { archive, document } = await opened(
      zip({
        'content.xml': (await xmlOf(await Archive.open(odt(body)))).replace(
          '<office:document-content',
          '<office:document-content xmlns:dc="http://purl.org/dc/elements/1.1/"',
        ),
      }),
    );
    const { changed } = await reviewedOdt(archive, document, {
      reviewer,
      edits: editsOf(document, ['Reeds', 'Al']),
      comments: [],
    });
    expect(await xmlOf(new ChangedParts(archive, changed))).toContain(`${p('Reeds')}</text:deletion>${theirs}`);
  });

  it('houdt wijzigingen in een koptekst bij die koptekst', async () => {
    const styles = `<office:master-styles><style:master-page style:name="Standard"><style:header>${p('Reeds lang')}</style:header></style:master-page></office:master-styles>`;
    const { parts } = await reviewed(p('Tekst.'), { styles, changes: [['Reeds', 'Al']] });
    expect(await xmlOf(parts, 'styles.xml')).toMatch(
      /<style:header><text:tracked-changes.*<\/text:tracked-changes><text:p/su,
    );
    expect(await xmlOf(parts)).not.toContain('tracked-changes');
  });

  it('houdt wijzigingen in een noot bij die van de tekst', async () => {
    const { list, text } = await reviewed(p(`Tekst${note('Reeds lang.')}.`), { changes: [['Reeds', 'Al']] });
    expect(list).toContain(`${p('Reeds')}</text:deletion>`);
    expect(text).toMatch(/<text:note-body><text:p [^>]*><text:change /u);
  });

  it('bewaart apart wat aan weerszijden van een bladwijzer geschrapt is', async () => {
    const { list, text } = await reviewed(p('Graag des<text:bookmark text:name="b"/>gewenst bellen.'), {
      changes: [['desgewenst', 'gerust']],
    });
    expect(list.match(/<text:deletion>/gu)).toHaveLength(2);
    expect(text).toContain('<text:bookmark text:name="b"/>');
  });

  it('zet een opmerking rond haar woorden, met wie, wanneer en elke alinea', async () => {
    const { text } = await reviewed(p(`Breng ${span('T1', 'alle papieren')} mee.`), { remarks: ['papieren'] });
    expect(text).toMatch(
      /alle <\/text:span><office:annotation office:name="klaretaal-1"><dc:creator[^>]*>Noor &amp; Co<\/dc:creator><dc:date[^>]*>2026-11-22T09:30:00Z<\/dc:date><meta:creator-initials[^>]*>N&amp;C<\/meta:creator-initials><text:p>Over papieren\.<\/text:p><\/office:annotation><text:span text:style-name="T1">papieren<\/text:span><office:annotation-end office:name="klaretaal-1"\/> mee/u,
    );
  });

  it('zet initialen in een bestand van voor ODF 1.3 zoals LibreOffice ze daar zet', async () => {
    const xml = (await xmlOf(await Archive.open(odt(p('Tekst.'))))).replace(
      '<office:document-content',
      '<office:document-content office:version="1.2"',
    );
    const { text } = await reviewed(zip({ 'content.xml': xml }), { remarks: ['Tekst'] });
    expect(text).toContain('<loext:sender-initials>N&amp;C</loext:sender-initials>');
  });

  it('laat een opmerking van een ander staan en houdt de namen uit elkaar', async () => {
    const theirs = '<office:annotation office:name="klaretaal-1"><text:p>Echt?</text:p></office:annotation>';
    const { text } = await reviewed(p(`Tek${theirs}st.`), { remarks: ['Tekst'] });
    expect(text).toContain(theirs);
    expect(text.match(/<office:annotation office:name="klaretaal-1"/gu)).toHaveLength(1);
  });

  it('zet een opmerking op wat geschrapt en vervangen is rond beide', async () => {
    const { text } = await reviewed(p('Graag desgewenst bellen.'), {
      changes: [['desgewenst', 'gerust']],
      remarks: ['desgewenst'],
    });
    expect(text).toMatch(/<\/office:annotation><text:change .*<text:change-end [^>]*><office:annotation-end /u);
  });

  it.each([
    ['een veld', p('Op <text:date>3 mei</text:date>.'), '3 mei', '<text:date>'],
    ['de tekst van een vorm', p(`Tekst.${shape('In de pijl.')}`), 'pijl', '<draw:custom-shape>'],
    ['de beschrijving van een afbeelding', p(`Tekst.${image('Een plein.')}`), 'plein', '<draw:frame>'],
    ['een vorm die nergens aan hangt', `${shape('In de pijl.')}${p('Tekst.')}`, 'pijl', 'Tekst.'],
    ['een vorm in een bestand zonder tekst', shape('In de pijl.'), 'pijl', '<office:annotation-end|</text:p>$'],
  ])('zet een opmerking op %s waar ze kan staan', async (_, body, remark, behind) => {
    const { text } = await reviewed(body, { remarks: [remark] });
    expect(text).toMatch(new RegExp(`</office:annotation>(?:${behind})`, 'u'));
    // On a field it stands on the words themselves; elsewhere it says what it is about.
    expect(text.includes('<text:p>Bij: kader</text:p>')).toBe(behind !== '<text:date>');
  });

  it.each([
    ['een vorm', p(`Tekst.${shape('Reeds lang.')}`)],
    ['de beschrijving van een afbeelding', p(`Tekst.${image('Reeds lang.')}`)],
  ])('laat een wijziging in %s weg en zegt dat', async (_, body) => {
    const { text, leftOut } = await reviewed(body, { changes: [['Reeds', 'Al']] });
    expect(text).toBe(body);
    expect(leftOut).toHaveLength(1);
  });

  it('begint een geschrapt stuk met een spatie die blijft', async () => {
    const { list } = await reviewed(p('U belt ons'), { changes: [['U belt ons', 'U belt']] });
    expect(list).toContain(p('<text:s/>ons'));
  });
});
