import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { beforeAll, expect, it } from 'vitest';
import { folderWith } from './cli.ts';
import { describeWithLibreOffice, type Inspection, inspect, inspectOne, textOfPdf } from './libreoffice.ts';
import { annotation, changedRegion, wholeDocx, wholeOdt } from './whole-office-files.ts';
import { p, r } from './word.ts';
import { problemsOfDocx } from './word-validity.ts';
import { problemsOfOdt } from './odt-validity.ts';

const date = '2026-10-02T09:10:00Z';
let next = 1;
const inserted = (text: string, author = 'klaretaal') => new InsertedTextRun({ id: next++, author, date, text });
const deleted = (text: string, author = 'klaretaal') => new DeletedTextRun({ id: next++, author, date, text });
const line = (...children: ParagraphChild[]) => new Paragraph({ children });
const about = (id: number, text: string) => [
  new CommentRangeStart(id),
  new TextRun(text),
  new CommentRangeEnd(id),
  new TextRun({ children: [new CommentReference(id)] }),
];

/** Changes and comments in every place that a text has. */
async function letter(): Promise<Uint8Array> {
  const comment = (id: number, author: string, text: string) => ({
    id,
    author,
    initials: author.slice(0, 1),
    date: new Date(date),
    children: [new Paragraph(text)],
  });
  const document = new Document({
    comments: {
      children: [comment(0, 'klaretaal', 'Zeg liever “bel”.'), comment(1, 'Amina', 'Klopt deze prijs?')],
    },
    footnotes: { 1: { children: [line(new TextRun('Dit is '), deleted('enkel'), inserted('alleen'))] } },
    sections: [
      {
        headers: { default: new Header({ children: [line(new TextRun('Dienst '), inserted('Milieu '))] }) },
        children: [
          line(
            new TextRun('U kunt '),
            ...about(0, 'telefoneren'),
            new TextRun(' naar '),
            deleted('ons'),
            inserted('Sien'),
          ),
          line(
            new TextRun('Breng uw kaart'),
            inserted(' en uw pas', 'Amina'),
            new TextRun('.'),
            new FootnoteReferenceRun(1),
          ),
          new Table({
            rows: [
              new TableRow({
                children: [
                  new TableCell({ children: [line(...about(1, '2 euro'))] }),
                  new TableCell({ children: [line(deleted('gratis', 'Amina'), inserted('betalend'))] }),
                ],
              }),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const lines = (text: string) => text.split('\n').filter((each) => each.trim() !== '');

describeWithLibreOffice('wat LibreOffice van een Word-bestand ziet', () => {
  let seen: Inspection;
  let folder: string;
  beforeAll(async () => {
    folder = await folderWith({ 'brief.docx': await letter() });
    seen = await inspectOne(join(folder, 'brief.docx'), { pdf: folder });
  }, 120_000);

  it('zijn de opmerkingen, met wie wat waarover zegt', () => {
    expect(seen.comments).toEqual([
      expect.objectContaining({ author: 'klaretaal', initials: 'k', text: 'Zeg liever “bel”.', anchor: 'telefoneren' }),
      expect.objectContaining({ author: 'Amina', text: 'Klopt deze prijs?', anchor: '2 euro', resolved: false }),
    ]);
    expect(seen.comments[0]?.date).toBe('2026-10-02T09:10:00');
  });

  it('zijn de wijzigingen in tekst, tabel, voetnoot en koptekst', () => {
    expect(seen.changes.map(({ type, author, text }) => `${type} ${author}: ${text}`).sort()).toEqual([
      'Delete Amina: gratis',
      'Delete klaretaal: enkel',
      'Delete klaretaal: ons',
      'Insert Amina:  en uw pas',
      'Insert klaretaal: Milieu ',
      'Insert klaretaal: Sien',
      'Insert klaretaal: alleen',
      'Insert klaretaal: betalend',
    ]);
    expect(new Set(seen.changes.map((change) => change.date))).toEqual(new Set(['2026-10-02T09:10:00']));
  });

  it('is de tekst met alle wijzigingen in beeld', () => {
    expect(lines(seen.text)).toEqual([
      'U kunt telefoneren naar onsSien',
      'Breng uw kaart en uw pas.1',
      '2 euro',
      'gratisbetalend',
      'Dit is enkelalleen',
      'Dienst Milieu ',
    ]);
  });

  it('is de tekst nadat alles aanvaard is', () => {
    expect(lines(seen.accepted)).toEqual([
      'U kunt telefoneren naar Sien',
      'Breng uw kaart en uw pas.1',
      '2 euro',
      'betalend',
      'Dit is alleen',
      'Dienst Milieu ',
    ]);
  });

  it('is de tekst nadat alles geweigerd is', () => {
    expect(lines(seen.rejected)).toEqual([
      'U kunt telefoneren naar ons',
      'Breng uw kaart.1',
      '2 euro',
      'gratis',
      'Dit is enkel',
      'Dienst ',
    ]);
  });

  it('is de tekst nadat alleen de wijzigingen van één auteur geweigerd of aanvaard zijn', () => {
    expect(lines(seen.rejectedOf.klaretaal ?? '')).toEqual([
      'U kunt telefoneren naar ons',
      'Breng uw kaart en uw pas.1',
      '2 euro',
      'gratis',
      'Dit is enkel',
      'Dienst ',
    ]);
    expect(lines(seen.acceptedOf.Amina ?? '')).toEqual([
      'U kunt telefoneren naar onsSien',
      'Breng uw kaart en uw pas.1',
      '2 euro',
      'betalend',
      'Dit is enkelalleen',
      'Dienst Milieu ',
    ]);
  });

  it('staat ook op papier, met en zonder de opmerkingen', () => {
    expect(textOfPdf(seen.pdf ?? '')).toMatch(/U kunt telefoneren naar ons/u);
    expect(textOfPdf(seen.pdfWithComments ?? '')).toMatch(/telefoneren \[klaretaal: Zeg liever “bel”\.\]/u);
  });
});

describeWithLibreOffice('de controles van geldigheid', () => {
  const all = fileURLToPath(new URL('../../fixtures/word/', import.meta.url));
  const names = readdirSync(all, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/u.test(name));

  it('vinden niets fout aan wat LibreOffice en de bibliotheek docx schrijven', async () => {
    const folder = await folderWith({ 'brief.docx': await letter() });
    const seen = await inspect([join(folder, 'brief.docx'), ...names.map((name) => join(all, name))], {
      saved: folder,
    });
    const written = seen.flatMap((each) => (each.opened && each.saved ? [each.saved] : []));
    expect(written).toHaveLength(names.length + 1);
    const bytes = (path: string) => new Uint8Array(readFileSync(path));
    expect(problemsOfDocx(bytes(join(folder, 'brief.docx')))).toEqual([]);
    for (const { docx, odt } of written) {
      expect({ docx, problems: problemsOfDocx(bytes(docx)) }).toEqual({ docx, problems: [] });
      expect({ odt, problems: problemsOfOdt(bytes(odt)) }).toEqual({ odt, problems: [] });
    }
  });
});

describeWithLibreOffice('de proef met LibreOffice', () => {
  it('leest een OpenDocument: wijziging, opmerking en tekstkader', async () => {
    const gone = changedRegion('c1', 'deletion', 'Kwame', '<text:p>reeds<text:s/></text:p>');
    const added = changedRegion('c2', 'insertion', 'Kwame');
    const box =
      '<draw:frame text:anchor-type="paragraph" svg:width="5cm"><draw:text-box><text:p>Open van 9 tot 12 uur.</text:p></draw:text-box></draw:frame>';
    const body = `<text:tracked-changes>${gone}${added}</text:tracked-changes><text:p>U krijgt <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>al <text:change-end text:change-id="c2"/>een ${annotation('n1', 'Kwame', 'Kan dit korter?')}kaart<office:annotation-end office:name="n1"/>.${box}</text:p>`;
    const folder = await folderWith({ 'brief.odt': wholeOdt(body, '<text:p>Dienst Milieu</text:p>') });
    const seen = await inspectOne(join(folder, 'brief.odt'));
    expect(seen.comments).toEqual([
      expect.objectContaining({ author: 'Kwame', text: 'Kan dit korter?', anchor: 'kaart' }),
    ]);
    expect(seen.changes.map(({ type, text }) => `${type}: ${text}`)).toEqual(['Delete: reeds ', 'Insert: al ']);
    expect(lines(seen.accepted)).toEqual(['U krijgt al een kaart.', 'Open van 9 tot 12 uur.', 'Dienst Milieu']);
    expect(lines(seen.rejected)).toEqual(['U krijgt reeds een kaart.', 'Open van 9 tot 12 uur.', 'Dienst Milieu']);
  });

  it('leest een tekstvak van Word, en de wijzigingen erin', async () => {
    const box = `<w:r><w:pict><v:shape type="#_x0000_t202" style="position:absolute;width:170pt;height:57pt"><v:textbox><w:txbxContent>${p(`${r('Open om ')}<w:del w:id="1" w:author="Lore" w:date="${date}"><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id="2" w:author="Lore" w:date="${date}">${r('10')}</w:ins>${r(' uur.')}`)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const folder = await folderWith({ 'vak.docx': wholeDocx(p(`${r('Tot dan.')}${box}`)) });
    const seen = await inspectOne(join(folder, 'vak.docx'));
    expect(lines(seen.accepted)).toEqual(['Tot dan.', 'Open om 10 uur.']);
    expect(lines(seen.rejected)).toEqual(['Tot dan.', 'Open om 9 uur.']);
  });

  it('zegt van een stuk bestand dat het niet opengaat, en gaat door', async () => {
    const whole = wholeDocx(p(r('Heel.')));
    const folder = await folderWith({
      'afgebroken.docx': whole.slice(0, whole.length / 2),
      'tekst.docx': 'Dit is geen Word-bestand.',
      'xml.docx': wholeDocx('<w:p><w:r></w:p>'),
      'leeg.odt': '',
      'heel.docx': whole,
    });
    const names = ['afgebroken.docx', 'tekst.docx', 'xml.docx', 'leeg.odt', 'bestaat-niet.docx', 'heel.docx'];
    const seen = await inspect(names.map((name) => join(folder, name)));
    expect(seen.map((each) => each.opened)).toEqual([false, false, false, false, false, true]);
  });

  it('laat niets achter bij de bestanden die ze leest', async () => {
    const folder = await folderWith({ 'brief.docx': await letter() });
    await inspectOne(join(folder, 'brief.docx'));
    expect(readdirSync(folder)).toEqual(['brief.docx']);
  });

  it('eindigt met wie haar startte, en ruimt haar profiel op', async () => {
    const folder = await folderWith({ 'brief.docx': wholeDocx(p(r('Tekst.'))) });
    const script = fileURLToPath(new URL('libreoffice.py', import.meta.url));
    const out = execFileSync('/usr/bin/python3', [script, 'soffice'], {
      input: `${JSON.stringify({ path: join(folder, 'brief.docx') })}\n`,
      env: { ...process.env, TMPDIR: folder },
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toMatchObject({ opened: true, text: 'Tekst.' });
    expect(readdirSync(folder)).toEqual(['brief.docx']);
  });
});
