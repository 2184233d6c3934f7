import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Run, TextDocument } from '../../src/document/document.ts';
import { Archive } from '../../src/formats/office/archive.ts';
import { isElement, type XmlElement, XmlReader, type XmlText } from '../../src/formats/office/xml.ts';
import { docx, p, r, readWord } from '../support/word.ts';

const folder = new URL('../../fixtures/word/', import.meta.url);
const paths = (await readdir(folder, { recursive: true })).filter((path) => /\.\w{4}$|\.odt$/u.test(path)).sort();
/** Elements that are one character themselves. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:noBreakHyphen': '-',
  'w:sym': ' ',
  'w:tab': ' ',
  'text:s': ' ',
  'text:tab': ' ',
};

/** All elements and texts of a part, by number. */
function nodesOf(root: XmlElement): Map<number, XmlElement | XmlText> {
  const nodes = new Map<number, XmlElement | XmlText>();
  const add = (node: XmlElement | XmlText) => {
    nodes.set(node.node, node);
    if (isElement(node)) node.children.forEach(add);
  };
  add(root);
  return nodes;
}

/** The text that a run stands for, as the file has it. */
async function textInFile(archive: Archive, parts: Map<string, ReturnType<typeof nodesOf>>, run: Run): Promise<string> {
  let nodes = parts.get(run.part);
  if (!nodes) {
    nodes = nodesOf(new XmlReader().parse((await archive.bytes(run.part)) as Uint8Array, run.part));
    parts.set(run.part, nodes);
  }
  const node = nodes.get(run.node);
  if (!node) return '(geen knoop)';
  const text = !isElement(node) ? node.text : run.attribute ? node.attributes[run.attribute] : CHARACTERS[node.name];
  return (text ?? '(geen tekst)').slice(run.offset, run.offset + run.to - run.from);
}

/** Every character of every block in the extracted text, with what the file has there. */
async function differences(document: TextDocument, archive: Archive): Promise<string[]> {
  const { source, runs = [], blocks } = document;
  const found: (string | undefined)[] = [];
  const parts = new Map<string, ReturnType<typeof nodesOf>>();
  for (const run of runs) {
    const text = await textInFile(archive, parts, run);
    text.split('').forEach((char, at) => (found[run.from + at] = char));
  }
  return blocks.flatMap((block) => {
    return [...block.text].flatMap((_, at) => {
      const [from, to] = [block.map.start(at), block.map.end(at + 1)];
      const inSource = source.slice(from, to).replace(/\s/gu, ' ');
      const inFile = found.slice(from, to).join('').replace(/\s/gu, ' ');
      return inSource === inFile && from < to ? [] : [`${block.text} (${at}): “${inSource}” is “${inFile}”`];
    });
  });
}

describe('de plaats van elk teken in een bestand van Word of LibreOffice', () => {
  it.each(paths)('klopt in %s', async (path) => {
    const bytes = new Uint8Array(await readFile(new URL(path, folder)));
    const document = await readWord(bytes);
    expect(document.blocks.length).toBeGreaterThan(5);
    expect(await differences(document, await Archive.open(bytes))).toEqual([]);
  });

  it.each(paths)('staat op volgorde en overlapt niet in %s', async (path) => {
    const { runs = [] } = await readWord(new Uint8Array(await readFile(new URL(path, folder))));
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.filter((run, index) => run.from < (runs[index - 1]?.to ?? 0) || run.to <= run.from)).toEqual([]);
  });

  it('wijst een woord dat over twee stukken tekst staat aan beide toe', async () => {
    const { blocks, runs, source } = await readWord(docx(p(r('Graag des') + r('gewenst.'))));
    const from = blocks[0]?.text.indexOf('desgewenst') ?? -1;
    const [start, end] = [blocks[0]?.map.start(from) ?? 0, blocks[0]?.map.end(from + 10) ?? 0];
    const touched = runs?.filter((run) => run.from < end && run.to > start);
    expect(touched?.map((run) => source.slice(Math.max(run.from, start), Math.min(run.to, end)))).toEqual([
      'des',
      'gewenst',
    ]);
  });

  it('is de plaats van de hele aanduiding voor elk teken van een invulveld', async () => {
    const hint = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Kies een ')}${r('datum')}</w:sdtContent></w:sdt>`;
    const { blocks, source } = await readWord(docx(p(hint)));
    const block = blocks[0];
    expect(block?.text).toBe('«Kies_een_datum»');
    expect(source.slice(block?.map.start(3), block?.map.end(4))).toBe('Kies een datum');
  });

  it('is een regel van de getrokken tekst per blok', async () => {
    const { blocks, source } = await readWord(docx(p(r('Een  twee.')) + p(r('Drie.'))));
    expect(source).toBe('Een  twee.\nDrie.');
    expect(blocks.map((block) => block.text)).toEqual(['Een twee.', 'Drie.']);
  });
});
