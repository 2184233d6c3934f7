import type { TextDocument } from '../../../document/document.ts';
import type { Body } from './body.ts';
import type { Hyperlinks } from './hyperlinks.ts';
import type { Numbering } from './lists.ts';
import { PACKAGE, RELATIONSHIPS, WORD_NAMESPACE } from './names.ts';
import { STYLES_XML } from './styles.ts';
import { escapeXml } from './text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** The parts that the text refers to, by their name, which is also their type. */
const RELATED = ['styles', 'numbering', 'settings', 'footer'];
/** A4 with margins of 2.5 cm, in twentieths of a point. */
const SECTION =
  '<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';
/** The number of the page, without a result: the program counts it, and our reader sees no text. */
const FOOTER =
  '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
/** Word would else open the file in a mode for older versions. */
const SETTINGS =
  '<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="nl-BE"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>';

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const BULLETS = ['•', '–', '▪'];
/** How each kind of list is numbered; its place is its number among the abstract lists. */
const MARKS: readonly Numbering['marks'][] = ['bullet', 'decimal', 'letter'];
const FORMATS = { bullet: 'bullet', decimal: 'decimal', letter: 'lowerLetter' } as const;

/** The parts of a new Word file by name, in the order in which they stand in it. */
export function partsOf(document: TextDocument, body: Body, hyperlinks: Hyperlinks): ReadonlyMap<string, string> {
  const word = `${WORD_NAMESPACE} xmlns:r="${RELATIONSHIPS}"`;
  return new Map(
    Object.entries({
      '[Content_Types].xml': contentTypes(),
      '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relationship('word', `${RELATIONSHIPS}/officeDocument`, 'word/document.xml')}${relationship('core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')}</Relationships>`,
      'docProps/core.xml': coreProperties(document),
      'word/document.xml': `<w:document ${word}><w:body>${body.xml}${SECTION}</w:body></w:document>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${RELATED.map((name) => relationship(name, `${RELATIONSHIPS}/${name}`, `${name}.xml`)).join('')}${hyperlinks.relationships}</Relationships>`,
      'word/styles.xml': STYLES_XML,
      'word/numbering.xml': `<w:numbering ${WORD_NAMESPACE}>${MARKS.map(abstractList).join('')}${body.lists.numberings.map(list).join('')}</w:numbering>`,
      'word/settings.xml': `<w:settings ${WORD_NAMESPACE}>${SETTINGS}</w:settings>`,
      'word/footer.xml': `<w:ftr ${word}>${FOOTER}</w:ftr>`,
    }).map(([name, xml]) => [name, HEAD + xml]),
  );
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

function contentTypes(): string {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}+xml"/>`;
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('/word/document.xml', `${TYPE}.document.main`),
    ...RELATED.map((name) => override(`/word/${name}.xml`, `${TYPE}.${name}`)),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'),
    '</Types>',
  ].join('');
}

/** Without dates: the same text gives the same file. */
function coreProperties({ blocks }: TextDocument): string {
  const title = blocks.find(({ kind }) => kind === 'title') ?? blocks.find(({ kind }) => kind === 'heading');
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${title ? `<dc:title>${escapeXml(title.text)}</dc:title>` : ''}<dc:language>nl-BE</dc:language></cp:coreProperties>`;
}

function abstractList(marks: Numbering['marks'], id: number): string {
  const levels = LEVELS.map((level) => {
    const text = marks === 'bullet' ? BULLETS[level % BULLETS.length] : `%${level + 1}.`;
    const indent = `<w:pPr><w:ind w:left="${(level + 1) * 425}" w:hanging="425"/></w:pPr>`;
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${FORMATS[marks]}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>${indent}</w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum>`;
}

/** Every list is one of its own, that starts at its own number. */
function list({ marks, level, start }: Numbering, index: number): string {
  const own = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
  return `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${MARKS.indexOf(marks)}"/>${marks === 'bullet' ? '' : own}</w:num>`;
}
