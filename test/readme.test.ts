import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { check } from './support/engine.ts';

describe('wat wij zelf schrijven', () => {
  it.each(['README.md'])('%s krijgt geen melding van onze eigen regels', async (path) => {
    const { findings } = await check(await readFile(new URL(`../${path}`, import.meta.url)), { path });
    expect(findings.map(({ line, match, message }) => `${line}: ${match}: ${message}`)).toEqual([]);
  });
});
