import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { rulePage } from '../../scripts/manual.js';
import { CRITERIA } from '../../src/rule/criteria.ts';
import { folderWith, run } from '../support/cli.ts';

/** What stands under a heading, up to the next. */
function under(text: string, heading: string, next: string): string {
  return text.split(`\n${heading}\n`)[1]?.split(`\n${next}`)[0] ?? '';
}

describe('de uitleg van een regel', () => {
  it('zegt hoe erg de regel is in de instellingen van deze map', async () => {
    const folder = await folderWith({
      '.klaretaal.yaml':
        'rules: {ambtelijk-woord: error, lange-zin: {warnAbove: 22}}\nkinds: {brief: {rules: {ambtelijk-woord: off}}}\n',
    });
    expect((await run(folder, ['explain', 'ambtelijk-woord'])).out).toContain(
      '\nBrief: uit. Webpagina: fout. Loketscript: fout. Zo staat het in uw instellingen.\n',
    );
    expect((await run(folder, ['explain', 'lange-zin'])).out).not.toContain('Zo staat het in uw instellingen.');
  });

  it('zegt dat ook van een plugin', async () => {
    const folder = await folderWith({
      '.klaretaal.yaml': 'retext: [retext-eigen]\nrules: {retext/eigen: error}\n',
      'node_modules/retext-eigen/package.json': '{"name": "retext-eigen", "type": "module", "main": "index.js"}',
      'node_modules/retext-eigen/index.js': 'export default function () {}\n',
    });
    expect((await run(folder, ['explain', 'retext/eigen'])).out).toContain('Brief: fout. Webpagina: fout.');
  });

  it('zegt van een woord hoe erg een melding hier is', async () => {
    const folder = await folderWith({ '.klaretaal.yaml': 'rules: {ambtelijk-woord: error}\n' });
    expect((await run(folder, ['word', 'indien'])).out).toContain('regel ambtelijk-woord, fout)');
  });

  it('zet wat op een fout lijkt en er geen is, apart van wat goed is', async () => {
    const { out } = await run(await folderWith({}), ['explain', 'ambtelijk-woord']);
    const rule = rules.find(({ id }) => id === 'ambtelijk-woord');
    for (const { text, trap } of rule?.right ?? []) {
      const [good, traps] = [under(out, 'Goed', 'Geen melding'), under(out, 'Geen melding', 'Bronnen')];
      expect(good.includes(`✓ ${text}`), text).toBe(trap === undefined);
      expect(traps.includes(`• ${text}\n    (${trap})`), text).toBe(trap !== undefined);
    }
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('doet dat ook in de handleiding: %s', (_, rule) => {
    const page = rulePage(rule, CRITERIA);
    const parts = page.split(/^## (Goed|Geen melding|Instellingen|Hoe vaak klopt een melding\?)$/mu);
    const [good, traps] = ['Goed', 'Geen melding'].map((title) => parts[parts.indexOf(title) + 1] ?? '') as [
      string,
      string,
    ];
    for (const { text, trap } of rule.right) {
      const fenced = `\n${text}\n\`\`\`\``;
      expect((trap === undefined ? good : traps).includes(fenced), text).toBe(true);
    }
    expect(good.match(/^````\w/gmu)?.length ?? 0).toBe(rule.right.filter(({ trap }) => trap === undefined).length);
  });
});
