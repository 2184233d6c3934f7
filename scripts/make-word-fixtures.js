// Makes fixtures/word: `node scripts/make-word-fixtures.js`. Needs LibreOffice (Debian: libreoffice-writer-nogui). The
// files are committed: tests read them as they are, and this script says how they came to be.
//   word-fixtures/*.html, *.fodt   converted by LibreOffice to .odt or .docx
//   word-fixtures/<folder>         the parts of a file as Word itself writes it, zipped as they are
//   letter, template, script       made by the npm library docx
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { zipSync } from 'fflate';

const sources = fileURLToPath(new URL('word-fixtures/', import.meta.url));
const out = fileURLToPath(new URL('../fixtures/word/', import.meta.url));
/** A grey square. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** @param {string} name @param {Uint8Array} bytes */
function put(name, bytes) {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), bytes);
}

/** @param {string} source @param {string} target */
function convert(source, target) {
  const folder = mkdtempSync(join(tmpdir(), 'klaretaal-word-'));
  const extension = target.slice(target.lastIndexOf('.') + 1);
  const filter = { odt: 'odt:writer8', docx: 'docx:MS Word 2007 XML' }[extension] ?? extension;
  const input = source.endsWith('.html') ? ['--infilter=HTML (StarWriter)'] : [];
  execFileSync('soffice', ['--headless', ...input, '--convert-to', filter, '--outdir', folder, join(sources, source)]);
  put(target, readFileSync(join(folder, `${basename(source).replace(/\.\w+$/u, '')}.${extension}`)));
  rmSync(folder, { recursive: true });
}

/** @param {string} folder @param {string} target */
function zip(folder, target) {
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const name of readdirSync(join(sources, folder), { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(sources, folder, name);
    if (statSync(path).isFile()) files[name.replaceAll('\\', '/')] = readFileSync(path);
  }
  put(target, zipSync(files, { mtime: new Date('2026-01-01T00:00:00') }));
}

const text = (/** @type {string} */ line) => new Paragraph(line);
const heading = (/** @type {string} */ line) => new Paragraph({ text: line, heading: HeadingLevel.HEADING_2 });
const bullet = (/** @type {string} */ line, level = 0) => new Paragraph({ text: line, bullet: { level } });
/** @param {string[][]} rows */
const table = (rows) =>
  new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [text(cell)] })) }),
    ),
  });
const dutch = { default: { document: { run: { language: { value: 'nl-BE' } } } } };

function letter() {
  const logo = (/** @type {string} */ description) =>
    new ImageRun({
      type: 'png',
      data: PNG,
      transformation: { width: 60, height: 60 },
      altText: { title: '', description, name: 'Logo' },
    });
  return new Document({
    styles: dutch,
    footnotes: {
      1: { children: [text('De premie bedraagt ten hoogste 750 euro per woning.')] },
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph({ children: [logo('Logo van Berkelare')] })] }) },
        footers: {
          default: new Footer({
            children: [
              text('Gemeente Berkelare | Sint-Jansplein 2, 8996 Berkelare'),
              new Paragraph({ children: [new TextRun({ children: ['Bladzijde ', PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children: [
          text('Mevrouw Precious Adeyemi'),
          text('Molenwiek 8 bus 2'),
          text('8996 Berkelare'),
          text('Onderwerp: uw premie voor dakisolatie'),
          text('Beste mevrouw Adeyemi'),
          new Paragraph({
            children: [
              new TextRun('Wij hebben uw aanvraag van 3 februari onderzocht. '),
              new TextRun({ text: 'U krijgt de premie.', bold: true }),
              new FootnoteReferenceRun(1),
              new TextRun(
                ' Het bedrag wordt u eerstdaags overgemaakt door middel van een overschrijving op uw rekening.',
              ),
            ],
          }),
          heading('Wat verwachten we nog van u?'),
          bullet('Bewaar de facturen gedurende vijf jaar.'),
          bullet('Stuur ons een foto van het dak na de werken:'),
          bullet('via onze website, of', 1),
          bullet('met de post.', 1),
          new Paragraph({
            children: [
              new TextRun('Alle voorwaarden leest u op '),
              new ExternalHyperlink({
                link: 'https://www.berkelare.example/premies',
                children: [new TextRun({ text: 'www.berkelare.example/premies', style: 'Hyperlink' })],
              }),
              new TextRun('.'),
            ],
          }),
          table([
            ['Werk', 'Premie'],
            ['Isolatie van het dak', '6 euro per vierkante meter'],
            ['Isolatie van de zolder', '4 euro per vierkante meter, voor zover u zelf in de woning verblijft'],
          ]),
          text('Hebt u vragen? Bel Joris of Thi Mai op 052 00 00 00.'),
          text('Met vriendelijke groeten'),
          new Paragraph({
            children: [new TextRun('Jean-Baptiste Okafor'), new TextRun({ text: 'schepen', break: 1 })],
          }),
        ],
      },
    ],
  });
}

/** A letter that is filled in with the data of each debtor. */
function template() {
  const field = (/** @type {string} */ name) => new SimpleField(` MERGEFIELD ${name} `, `«${name}»`);
  return new Document({
    styles: dutch,
    sections: [
      {
        children: [
          new Paragraph({ children: [field('Voornaam'), new TextRun(' '), field('Naam')] }),
          text('Betreft: u mag in schijven betalen'),
          new Paragraph({ children: [new TextRun('Beste '), field('Voornaam'), new TextRun(' '), field('Naam')] }),
          new Paragraph({
            children: [
              new TextRun('U vroeg ons op '),
              field('Datum_aanvraag'),
              new TextRun(' of u uw belasting later mag betalen. Dat mag. U betaalt het openstaande saldo in '),
              field('Aantal_schijven'),
              new TextRun(' schijven van '),
              field('Bedrag'),
              new TextRun(' euro, telkens uiterlijk op de laatste dag van de maand.'),
            ],
          }),
          text('Indien u een schijf niet tijdig betaalt, vervalt dit uitstel van rechtswege.'),
          text(
            'Lukt betalen niet? Maak een afspraak bij het sociaal huis. Dat is gratis en we praten er met niemand over.',
          ),
          text('Met vriendelijke groeten'),
          text('Hatice Verstraeten, financieel directeur van Lindevoorde'),
        ],
      },
    ],
  });
}

function script() {
  return new Document({
    styles: dutch,
    numbering: {
      config: [
        {
          reference: 'stappen',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Loketscript: rijbewijs omruilen', heading: HeadingLevel.HEADING_1 }),
          text('Voor de medewerkers aan het loket van Oosterhage.'),
          table([
            ['Medewerker', 'Dag mevrouw, waarmee kan ik u helpen?'],
            ['Klant', 'Ik kom uit Colombia. Kan ik mijn rijbewijs hier omruilen?'],
            [
              'Medewerker',
              'Dat kan. Dient u nog andere documenten in te leveren, dan stuur ik u daarover in de loop van de volgende week een bericht via e-mail of sms.',
            ],
            ['Klant', 'Wat moet ik nu al geven?'],
            [
              'Medewerker',
              'Uw rijbewijs, uw verblijfskaart en een pasfoto. Teneinde fraude te vermijden, kijken we uw rijbewijs na.',
            ],
            ['Klant', 'Hoe lang duurt dat?'],
            ['Medewerker', 'Ongeveer zes weken. U krijgt een brief zodra het klaar is.'],
          ]),
          new Paragraph({ text: 'Achteraf', heading: HeadingLevel.HEADING_2 }),
          new Paragraph({ text: 'Scan de documenten.', numbering: { reference: 'stappen', level: 0 } }),
          new Paragraph({
            text: 'Leg het dossier in de map van Cemal.',
            numbering: { reference: 'stappen', level: 0 },
          }),
        ],
      },
    ],
  });
}

put('brieven/premie-dakisolatie.docx', await Packer.toBuffer(letter()));
put('brieven/sjabloon-betalen-in-schijven.dotx', await Packer.toBuffer(template()));
put('loketscripts/rijbewijs-omruilen.docx', await Packer.toBuffer(script()));
zip('attest-gezinssamenstelling', 'brieven/attest-gezinssamenstelling.docx');
convert('uitnodiging-buurtfeest.html', 'brieven/uitnodiging-buurtfeest.docx');
convert('weigering-standplaats.fodt', 'brieven/weigering-standplaats.odt');
convert('verhuis-melden.html', 'loketscripts/verhuis-melden.odt');
convert('huisvuil-ophalen.html', 'paginas/huisvuil-ophalen.odt');
convert('opvang-in-de-vakantie.fodt', 'paginas/opvang-in-de-vakantie.docx');
