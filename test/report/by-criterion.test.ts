import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { failed, type Task } from '../../src/engine/engine.ts';
import { buildReport } from '../../src/report/build.ts';
import { formatByCriterion } from '../../src/report/by-criterion.ts';
import { formatJson } from '../../src/report/json.ts';
import { check } from '../support/engine.ts';
import { plain } from '../support/palette.ts';

async function reportOf(texts: Record<string, string>, task: Partial<Task> = {}) {
  const files = await Promise.all(Object.entries(texts).map(([path, text]) => check(text, { path, ...task })));
  return buildReport(files, rules, '0.0.0');
}
const shown = async (texts: Record<string, string>, task?: Partial<Task>) =>
  formatByCriterion(await reportOf(texts, task), plain, 100);

describe('het rapport per criterium', () => {
  it('zegt van elk criterium of de tekst eraan voldoet, met de meldingen eronder', async () => {
    const out = await shown({ 'a.txt': 'U krijgt reeds post.\n' });
    expect(out).toContain(`
  HH 14: gewone woorden ✖ (1 waarschuwing)

  1:10      U krijgt reeds post.
                     ‾‾‾‾‾
            waarschuwing: “reeds” is ambtelijke taal. Schrijf “al”. [ambtelijk-woord]

`);
    expect(out).toContain('  HH 17: korte, eenvoudige zinnen ✔\n');
  });

  it('noemt alleen de criteria waar de tekst aan getoetst is', async () => {
    expect(await shown({ 'a.txt': 'U krijgt post.\n' }, { only: ['lange-zin'] })).not.toContain('HH 14');
    expect(await shown({ 'a.txt': 'U krijgt post.\n' })).not.toContain('afbeeldingen');
    expect(await shown({ 'a.md': '![Een plein](plein.jpg)\n' })).toContain('WCAG 1.1.1: tekst bij afbeeldingen ✔');
  });

  it('laat tips toe', async () => {
    expect(await shown({ 'a.txt': 'U komt tijdig.\n' }, { only: ['ambtelijk-woord'] })).toContain(
      'HH 14: gewone woorden ✔ (1 tip)',
    );
  });

  it('telt over teksten in hoeveel elk criterium in orde is', async () => {
    const out = await shown({ 'a.txt': 'Reeds.\n', 'b.txt': 'Goed.\n' });
    expect(out).toContain('HH 14: gewone woorden ✖ in orde in 1 van 2 teksten');
    expect(out).toContain('HH 16: afkortingen ✔ in orde in 2 van 2 teksten');
  });

  it('toont ook meldingen die bij geen criterium horen, en bestanden die niet te lezen zijn', async () => {
    const out = await shown({ 'a.md': '<!-- klaretaal-uit jargon -->\n\nGoed.\n' });
    expect(out).toContain('Andere meldingen: 1 waarschuwing');
    const broken = failed('b.docx', { code: 'damaged', message: 'Dit bestand is beschadigd.' });
    expect(formatByCriterion(buildReport([broken], rules, '0.0.0'), plain, 100)).toContain(
      '✖ Dit bestand is beschadigd.',
    );
  });

  it('staat ook in de JSON: het criterium van elke regel, en de criteria van elke tekst', async () => {
    const json = JSON.parse(formatJson(await reportOf({ 'a.txt': 'Goed.\n' }, { only: ['lange-zin'] }))) as {
      rules: Record<string, { criterion?: string }>;
      files: { criteria: string[] }[];
    };
    expect(json.rules['lange-zin']?.criterion).toBe('HH 17');
    expect(json.files[0]?.criteria).toEqual(['HH 17']);
  });
});
