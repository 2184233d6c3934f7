import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/options/check-options.ts';
import { harmless } from '../../src/report/harmless.ts';
import { exampleTexts, formats, reportFullOf, reportOn, small } from '../support/reports.ts';
import { elementsOf, xmlTree } from '../support/xml-tree.ts';

const example = small(await reportOn(exampleTexts));

describe('elke vorm van een rapport', () => {
  it.each(FORMATS)('%s ziet er zo uit', async (name) => {
    await expect(formats[name]?.(example)).toMatchFileSnapshot(`formats/${name}.out`);
  });

  it.each(Object.keys(formats))('%s geeft twee keer dezelfde bytes', (name) => {
    expect(formats[name]?.(example)).toBe(formats[name]?.(structuredClone(example)));
  });
});

const HOSTILE = [
  '| cel | `code` **vet** _schuin_ ~~weg~~ [link](https://kwaad.example) ![x](y.png) www.kwaad.example',
  '<script>alert(1)</script><img src=x onerror=alert(1)> </details> <!-- -->',
  ']]> & "aanhaling\' &amp; &#0; ',
  '%0A::error::nep %25 %3A,file=x',
  '::error file=x::nep',
  '##[error]nep ##[set-output name=x]y ##vso[task.complete]nep',
  '@burgemeester #1 !2 $var %mijlpaal &episch',
  'GH-12 gh-3 1234567890abcdef1234567890abcdef12345678 (deadbee)',
  '\u202Ekwaad\u202C \u2066x\u2069 \u200Fx \u061C',
  '\u0000\u0007\u001b[31mrood\u009b31m \ufffe \uffff \ud800 los \t tab \r\n::error::regel \u2028 \u2029',
];
const everything = HOSTILE.join(' ');
const SAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

describe.each([...HOSTILE, everything].map((text) => [JSON.stringify(text).slice(0, 30), text] as const))(
  'een tekst met %s',
  (_, text) => {
    const report = reportFullOf(text);

    it.each(['json', 'jsonl', 'sarif', 'gitlab', 'rdjson', 'eslint-json'])(
      'blijft in %s geldige JSON',
      async (name) => {
        const out = formats[name]?.(await report) ?? '';
        const values = name === 'jsonl' ? out.trimEnd().split('\n') : [out];
        for (const value of values) expect(() => JSON.parse(value)).not.toThrow();
        expect(out).not.toMatch(/##\[|##vso\[/u);
        expect(out).not.toMatch(/^\s*::/mu);
      },
    );

    it.each(['junit', 'checkstyle'])('blijft in %s geldige XML, met de boodschap erin', async (name) => {
      const out = formats[name]?.(await report) ?? '';
      expect(out).not.toMatch(SAFE);
      const messages = elementsOf(xmlTree(out), name === 'junit' ? 'failure' : 'error').map((each) => each.attributes);
      const read = harmless(text).replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd');
      expect(messages.length).toBeGreaterThan(2);
      for (const { message = '' } of messages) expect(message.startsWith(read)).toBe(true);
    });

    it('geeft in github op elke regel één opdracht, en geen andere', async () => {
      const out = formats['github']?.(await report) ?? '';
      expect(out).not.toMatch(SAFE);
      for (const line of out.trimEnd().split('\n')) {
        const [, name, properties = '', message] = /^::(\w+) ([^:]*)::(.*)$/u.exec(line) ?? [];
        expect(['error', 'warning', 'notice']).toContain(name);
        expect(message).toBeTruthy();
        for (const property of properties.split(','))
          expect(property).toMatch(/^(?:file|line|endLine|col|endColumn|title)=/u);
      }
    });

    it('is op het scherm en in een logboek van een bouw geen opdracht', async () => {
      for (const name of ['pretty', 'criterion', 'html']) {
        const out = formats[name]?.(await report) ?? '';
        expect(out).not.toMatch(SAFE);
        expect(out).not.toMatch(/##\[|##vso\[|^\s*::/mu);
      }
    });

    it('blijft in markdown tekst: geen tags, links, beelden of vermeldingen', async () => {
      const out = formats['markdown']?.(await report) ?? '';
      expect(out).not.toMatch(SAFE);
      expect(out.match(/<\/?[a-z][^>]*>/gu)?.every((tag) => /^<\/?(?:details|summary)>$/u.test(tag))).toBe(true);
      expect(out).not.toMatch(/[@#!$%&](?:burgemeester|1|2|var|mijlpaal|episch)/u);
      expect(out).not.toMatch(/\bgh-\d|\b[\da-f]{7,}\b/iu);
      const tree = fromMarkdown(out, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
      const kinds = new Set<string>();
      const walk = (node: { type: string; children?: unknown[]; value?: string }) => {
        // Our own commands are the only code.
        const isCommand = node.type === 'inlineCode' && /^klaretaal explain [a-z-]+$/u.test(node.value ?? '');
        if (!isCommand) kinds.add(node.type);
        if (node.type === 'tableRow') expect([4, 5]).toContain(node.children?.length);
        for (const child of node.children ?? []) walk(child as typeof node);
      };
      walk(tree);
      for (const kind of ['link', 'image', 'inlineCode', 'code', 'emphasis', 'delete', 'blockquote'])
        expect(kinds).not.toContain(kind);
    });
  },
);
