import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { check } from './support/engine.ts';

const src = new URL('../src/', import.meta.url);
const STRING = /'((?:[^'\\\n]|\\.)+)'|`((?:[^`\\]|\\.)+)`/gu;

/** The Dutch sentences that the program itself says, with "brief.md" for what it fills in. */
async function sentences(): Promise<string[]> {
  const files = await readdir(src, { recursive: true });
  const sources = files.filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(sources.map((name) => readFile(new URL(name, src), 'utf8')));
  return texts.flatMap((text) =>
    Array.from(text.matchAll(STRING), ([, plain = '', template = '']) => `${plain}${template}`)
      .map((said) => said.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, 'brief.md').replace(/\\n/gu, ' '))
      .filter((said) => /^(?:\p{Lu}\p{Ll}*\b|brief\.md ).* .* .*[.!]$/u.test(said)),
  );
}

describe('wat klaretaal zelf zegt', () => {
  it('is actief en zonder ambtelijke woorden, zoals het dat van anderen vraagt', async () => {
    const said = await sentences();
    expect(said.length).toBeGreaterThan(150);
    const { findings } = await check(said.join('\n\n'), {
      path: 'boodschappen.txt',
      kind: 'webpagina',
      only: ['lijdende-vorm', 'ambtelijk-woord', 'ouderwets-woord', 'voorzetseluitdrukking'],
    });
    expect(findings.map(({ sentence, match }) => `${match}: ${sentence?.text ?? ''}`)).toEqual([]);
  });
});
