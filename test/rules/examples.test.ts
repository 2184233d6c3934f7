import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Example } from '../../src/rule/rule.ts';
import { check } from '../support/engine.ts';

const EXTENSIONS = { markdown: 'md', html: 'html', text: 'txt' } as const;

function run(ruleId: string, { text, format = 'text', kind = 'webpagina', audience }: Example) {
  return check(text, {
    path: `voorbeeld.${EXTENSIONS[format]}`,
    format,
    kind,
    ...(audience && { audience }),
    only: [ruleId],
  });
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.wrong.map((example) => [example.text, example] as const))('meldt: %s', async (_, example) => {
    const { findings } = await run(id, example);
    expect(findings.map((finding) => finding.match)).toEqual(example.matches);
    if (example.severity) expect(findings.map((finding) => finding.severity)).toEqual([example.severity]);
  });

  it.each(rule.right.map((example) => [example.text, example] as const))('zwijgt bij: %s', async (_, example) => {
    const { findings } = await run(id, example);
    expect(findings.map((finding) => finding.match)).toEqual([]);
  });
});
