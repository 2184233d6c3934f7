import { describe, expect, it } from 'vitest';
import { folderWith, run } from '../support/cli.ts';

const FORMAL = 'Indien u verhuist, laat u dat weten.\n';
const ALSO = 'U krijgt reeds post.\n';
const HARD = 'De aanvraag wordt door de bevoegde dienst na ontvangst van alle vereiste stukken onderzocht. '.repeat(6);

const withBudget = (budget: string, texts: Readonly<Record<string, string>>) =>
  folderWith({ '.klaretaal.yaml': `kinds:\n  webpagina:\n    budget: ${budget}\n`, ...texts });

describe('een budget in de instellingen', () => {
  it('laat meldingen toe tot het getal, ook bij --fail-on en --max-warnings', async () => {
    const folder = await withBudget('{ ambtelijk-woord: 2 }', { 'a.md': FORMAL + ALSO });
    const { code, out } = await run(folder, ['--fail-on', 'warning', '--max-warnings', '0']);
    expect(code).toBe(0);
    expect(out).toContain('Binnen het budget van “webpagina”: ambtelijk-woord: 2 van 2.');
  });

  it('laat de run mislukken erboven, en zegt waarom', async () => {
    const folder = await withBudget('{ ambtelijk-woord: 1 }', { 'a.md': FORMAL + ALSO, 'b.md': ALSO });
    const { code, out } = await run(folder, ['.']);
    expect(code).toBe(1);
    expect(out).toContain('✖ Over het budget van “webpagina”: 2 meldingen van ambtelijk-woord, er mag er 1 zijn.');
    expect(out).toContain('Over het budget: 1 tekst.');
  });

  it('laat andere meldingen gewoon meetellen', async () => {
    const folder = await withBudget('{ lange-zin: 5 }', { 'a.md': FORMAL });
    expect((await run(folder, ['--fail-on', 'warning'])).code).toBe(1);
  });

  it('vraagt een score', async () => {
    const folder = await withBudget('{ score: 60 }', { 'a.md': HARD });
    const { code, out } = await run(folder, ['--only', 'linktekst']);
    expect(code).toBe(1);
    expect(out).toMatch(/de score is \d+,\d, en moet minstens 60 zijn\./u);
    expect(out).toContain('✖ 1 tekst nagelezen: geen meldingen.');
  });

  it('staat in de JSON, en wordt daar op de foutuitvoer gezegd', async () => {
    const folder = await withBudget('{ ambtelijk-woord: 0, zin: 9 }', { 'a.md': ALSO });
    const { code, out, err } = await run(folder, ['--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out).files[0].budgets).toEqual([
      { of: 'ambtelijk-woord', limit: 0, found: 1 },
      { of: 'zin', limit: 9, found: 0 },
    ]);
    expect(err).toBe('a.md: Over het budget van “webpagina”: 1 melding van ambtelijk-woord, er mag er geen zijn.\n');
  });

  it('mislukt niet met --fail-on never', async () => {
    const folder = await withBudget('{ ambtelijk-woord: 0 }', { 'a.md': ALSO });
    expect((await run(folder, ['--fail-on', 'never'])).code).toBe(0);
  });

  it('geldt alleen voor zijn eigen tekstsoort', async () => {
    const folder = await withBudget('{ ambtelijk-woord: 0 }', { 'a.md': ALSO });
    expect((await run(folder, ['--kind', 'brief', '--only', 'ambtelijk-woord'])).code).toBe(0);
  });

  it('komt ook uit een bestand waarop u voortbouwt, en u verandert er één getal van', async () => {
    const folder = await folderWith({
      'stad.yaml': 'kinds:\n  webpagina:\n    budget: { ambtelijk-woord: 0, lange-zin: 3 }\n',
      '.klaretaal.yaml': 'extends: ./stad.yaml\nkinds:\n  webpagina:\n    budget: { ambtelijk-woord: 5 }\n',
      'a.md': ALSO,
    });
    const { out } = await run(folder, ['--print-config', 'a.md']);
    expect(out).toMatch(/budget:\n {2}ambtelijk-woord: 5 +# \.klaretaal\.yaml:4\n {2}lange-zin: 3 +# stad\.yaml:3\n/u);
  });

  it.each([
    ['{ lange-zinn: 3 }', 'regel 3: de instelling “lange-zinn” bestaat niet. Bedoelt u “lange-zin”?'],
    ['{ lange-zin: -1 }', '“kinds.webpagina.budget.lange-zin” moet minstens 0 zijn.'],
    ['{ score: 101 }', '“kinds.webpagina.budget.score” mag hoogstens 100 zijn.'],
    ['{ lange-zin: drie }', 'Nodig is: een geheel getal.'],
    ['{ huis/geen-koning: 1 }', 'de regel “huis/geen-koning” bestaat niet'],
  ])('%s wordt geweigerd, met de regel en wat er mis is', async (budget, message) => {
    const folder = await withBudget(budget, { 'a.md': ALSO });
    const { code, err } = await run(folder, ['.']);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
