import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import { retext } from 'retext';
import { type Plugin, unified } from 'unified';
import { engine, type Options } from 'unified-engine';
import { PassThrough } from 'node:stream';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { describe, expect, it } from 'vitest';
import klaretaal, {
  type PluginOptions,
  rehypeKlaretaal,
  remarkKlaretaal,
  retextKlaretaal,
} from '../../src/unified/index.ts';
import { folderWith } from '../support/cli.ts';
import { resources } from '../support/engine.ts';

const OPTIONS: PluginOptions = { resources, kind: 'webpagina' };

/** Runs a parser and a plugin over a file, and gives the file with its messages. */
async function messagesOf(parser: unknown, plugin: unknown, source: string, path?: string, options = OPTIONS) {
  const file = new VFile({ value: source, ...(path !== undefined && { path }) });
  const processor = unified()
    .use(parser as Plugin)
    .use(plugin as Plugin<[PluginOptions]>, options);
  await processor.run(processor.parse(file), file);
  return file;
}

describe('een plugin van unified', () => {
  it('zet een melding op het bestand, met de velden van VFileMessage', async () => {
    const source = '# Verhuizen\n\nMeld dat *indien* u verhuist.\n';
    const { messages } = await messagesOf(remarkParse, remarkKlaretaal, source);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      reason: expect.stringContaining('“indien” is ambtelijke taal'),
      source: 'klaretaal',
      ruleId: 'ambtelijk-woord',
      place: { start: { line: 3, column: 11, offset: 23 }, end: { line: 3, column: 17, offset: 29 } },
      actual: 'indien',
      expected: ['als'],
      url: 'docs/regels/ambtelijk-woord.md',
      note: expect.stringMatching(/\p{L}/u),
      fatal: false,
    });
  });

  it('laat alleen fouten het bestand afkeuren, en houdt tips gewone informatie', async () => {
    const fatalAs = async (severity: 'error' | 'warning' | 'info') => {
      const options = { ...OPTIONS, rules: { 'ambtelijk-woord': severity } };
      return (await messagesOf(remarkParse, remarkKlaretaal, 'Meld indien u verhuist.', 'a.md', options)).messages[0]
        ?.fatal;
    };
    expect([await fatalAs('error'), await fatalAs('warning'), await fatalAs('info')]).toEqual([true, false, undefined]);
  });

  it('telt in HTML de opmaak niet mee', async () => {
    const { messages } = await messagesOf(
      rehypeParse,
      rehypeKlaretaal,
      '<p class="indien">Meld <b>indien</b> u verhuist.</p>',
    );
    expect(messages.map(({ column, actual }) => [column, actual])).toEqual([[27, 'indien']]);
  });

  it('leest een boom van zinnen: de tekst waar hij van gemaakt is', async () => {
    const file = new VFile('Meld indien u verhuist.');
    await retext().use(retextKlaretaal, OPTIONS).process(file);
    expect(file.messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([['ambtelijk-woord', 'indien']]);
  });

  it('kiest zonder naam zelf, naar de boom', async () => {
    const columns = async (parser: unknown, source: string) =>
      (await messagesOf(parser, klaretaal, source)).messages.map(({ column }) => column);
    expect(await columns(rehypeParse, '<p>Meld indien u verhuist.</p>')).toEqual([9]);
    expect(await columns(remarkParse, 'Meld **indien** u verhuist.')).toEqual([8]);
  });

  it('zwijgt over een bestand zonder tekst', async () => {
    expect((await messagesOf(remarkParse, remarkKlaretaal, '```js\nindien()\n```\n')).messages).toEqual([]);
  });

  it('keurt een bestand af dat klaretaal niet kan lezen', async () => {
    const source = '---\nkind: folder\n---\n\nDag.\n';
    const { messages } = await messagesOf(remarkParse, remarkKlaretaal, source, 'a.md', { resources });
    expect(messages).toMatchObject([{ fatal: true, ruleId: 'kind', reason: expect.stringContaining('“folder”') }]);
  });

  it('weigert een optie die niet bestaat', async () => {
    const options = { ...OPTIONS, knid: 'brief' } as PluginOptions;
    await expect(messagesOf(remarkParse, remarkKlaretaal, 'Dag.', 'a.md', options)).rejects.toThrow(
      'Bedoelt u “kind”?',
    );
  });
});

describe('in unified-engine', () => {
  /** Runs the engine that is behind the command lines of remark and rehype. */
  const run = (cwd: string, options: Partial<Options>) => {
    const stream = new PassThrough();
    let told = '';
    stream.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    return new Promise<{ code: number | undefined; told: string }>((resolve, reject) => {
      engine(
        {
          cwd,
          processor: unified(),
          reporter,
          streamError: stream,
          streamOut: new PassThrough(),
          out: false,
          ...options,
        },
        (error, code) => (error ? reject(error) : resolve({ code, told })),
      );
    });
  };

  it('staan de meldingen van elk bestand in het rapport, en keurt alleen een fout de run af', async () => {
    const cwd = await folderWith({ 'a.md': 'Meld *indien* u verhuist.\n', 'b.md': 'Kom langs.\n' });
    const plugins = (severity: 'error' | 'warning') => [
      remarkParse as Plugin,
      [
        remarkKlaretaal as unknown as Plugin<[PluginOptions]>,
        { ...OPTIONS, rules: { 'ambtelijk-woord': severity } },
      ] as never,
    ];
    const warned = await run(cwd, { files: ['.'], extensions: ['md'], plugins: plugins('warning') });
    expect(warned.code).toBe(0);
    expect(warned.told).toMatch(/a\.md\s+1:7-1:13 +warning +“indien” is ambtelijke taal.* ambtelijk-woord +klaretaal/u);
    expect(warned.told).toContain('b.md: no issues found');
    expect((await run(cwd, { files: ['.'], extensions: ['md'], plugins: plugins('error') })).code).toBe(1);
  });
});
