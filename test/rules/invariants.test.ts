import { access } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { ruleUrl } from '../../src/report/build.ts';
import type { Rule } from '../../src/rule/rule.ts';
import { check } from '../support/engine.ts';

const each = describe.each(rules.map((rule) => [rule.id, rule] as const));

each('de regel %s', (id, rule) => {
  it('heeft een Nederlandse naam met streepjes, en een pagina in het handboek', async () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    await expect(access(new URL(`../../${ruleUrl(id)}`, import.meta.url))).resolves.toBeUndefined();
  });

  it('zegt wat, waarom, hoe en waar het vandaan komt, in hele zinnen', () => {
    for (const text of [rule.description, rule.why, rule.how]) expect(text).toMatch(/^[\p{Lu}“].*[.”]$/su);
    expect(rule.sources.length).toBeGreaterThan(0);
  });

  it('toont fouten, een goede zin, en zes vallen of meer met elk een andere reden', () => {
    expect(rule.wrong.length).toBeGreaterThan(0);
    const traps = rule.right.flatMap((example) => example.trap ?? []);
    expect(traps.length).toBeGreaterThanOrEqual(6);
    expect(rule.right.length).toBeGreaterThan(traps.length);
    expect(new Set(traps).size).toBe(traps.length);
  });

  it('hoort bij een criterium, behalve over onze eigen opmerkingen', () => {
    expect(rule.criterion === undefined).toBe(id === 'ongebruikte-uitzondering');
  });

  it('geeft elke instelling een gewone waarde die mag', () => {
    for (const option of Object.values(rule.options)) {
      if (option.type !== 'integer') continue;
      for (const value of [option.default, ...Object.values(option.kinds ?? {})]) {
        expect(value).toBeGreaterThanOrEqual(option.minimum);
      }
    }
  });

  it('schrijft haar meldingen en uitleg in taal die zelf geen melding krijgt', async () => {
    expect(await ownFindings(texts(rule))).toEqual([]);
  });
});

/** What a rule says in its own words; what it quotes from examples stands between quotation marks. */
function texts(rule: Rule): string {
  const { title, description, why, how } = rule;
  const traps = rule.right.flatMap((example) => (example.trap ? [`Geen melding: ${example.trap}.`] : []));
  return [`${title}.`, description, why, how, ...traps].join('\n\n');
}

async function ownFindings(text: string): Promise<string[]> {
  const { findings } = await check(text, { rules: { afkorting: 'off', aanspreking: 'off' } });
  return findings.filter((finding) => finding.severity !== 'info').map(({ ruleId, match }) => `${ruleId}: ${match}`);
}

describe('alle regels samen', () => {
  it('zwijgen over een tekst van één woord', async () => {
    const { findings } = await check('Welkom');
    expect(findings).toEqual([]);
  });

  it('hebben elk een eigen naam', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });

  it('geven twee keer hetzelfde', async () => {
    const text = rules.flatMap((rule) => rule.wrong.map((example) => example.text)).join('\n\n');
    expect(JSON.stringify(await check(text))).toBe(JSON.stringify(await check(text)));
  });

  it('mappen elke melding op de bron: de tekst in het bereik is wat ze aanhalen', async () => {
    for (const rule of rules) {
      for (const { text, format = 'text' } of rule.wrong) {
        if (format !== 'text') continue;
        const { findings } = await check(text, { only: [rule.id] });
        for (const { range, match } of findings) expect(text.slice(...range)).toBe(match);
      }
    }
  });
});
