import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from '../support/cli.ts';

const EASY = 'U vraagt de kaart aan het loket. U betaalt 10 euro. Breng uw identiteitskaart mee. '.repeat(5);
const HARD =
  'De aanvraag wordt door de bevoegde dienst na ontvangst van alle vereiste stavingsstukken onderzocht. '.repeat(6);
const folder = await folderWith({
  'brieven/kaart.txt': EASY,
  'brieven/premie.md': `# Premie\n\n${HARD}\n`,
  'archief/oud.txt': HARD,
  '.klaretaal.yaml': 'ignore: [archief]\n',
  'kapot.docx': 'geen Word',
});

describe('klaretaal score', () => {
  it('toont een rij per tekst, en alles samen', async () => {
    const { code, out, err } = await run(folder, ['score', 'brieven']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^tekst +score +woorden\/zin +moeilijke woorden +lengte van elke zin$/mu);
    expect(out).toMatch(/^brieven\/kaart\.txt +\d+ ±\d+ +█/mu);
    expect(out).toMatch(/^alle 2 teksten +\d+ ±\d+ +█/mu);
  });

  it('zet met --sort de moeilijkste bovenaan', async () => {
    const first = async (...args: string[]) => {
      const { out } = await run(folder, ['score', 'brieven', '--format', 'json', ...args]);
      return JSON.parse(out).files[0].path;
    };
    expect(await first()).toBe('brieven/kaart.txt');
    expect(await first('--sort')).toBe('brieven/premie.md');
  });

  it('geeft JSON met maten per tekst, alinea en zin, en zinnen die kosten', async () => {
    const { out } = await run(folder, ['score', 'brieven/premie.md', '--format', 'json']);
    const [file] = JSON.parse(out).files;
    expect(file).toMatchObject({ path: 'brieven/premie.md', format: 'markdown', kind: 'webpagina', fatal: null });
    expect(file.metrics).toMatchObject({ sentences: 6, passives: 6 });
    expect(file.metrics.score).toBeLessThan(50);
    expect(file.paragraphs).toHaveLength(1);
    const [paragraph] = file.paragraphs;
    expect(paragraph).toMatchObject({ line: 3, column: 1, block: { kind: 'paragraph', heading: ['Premie'] } });
    expect(paragraph.sentences[0]).toMatchObject({
      text: HARD.split('. ', 1)[0] + '.',
      passives: ['wordt onderzocht'],
    });
    expect(file.costliest.length).toBeGreaterThan(0);
  });

  it('geeft dezelfde score als check', async () => {
    const metrics = async (command: string) => {
      const { out } = await run(folder, [command, 'brieven/kaart.txt', '--format', 'json']);
      return JSON.parse(out).files[0].metrics;
    };
    const own = await metrics('check');
    expect(own).toHaveProperty('score');
    expect(await metrics('score')).toMatchObject(own);
  });

  it('leest van de standaardinvoer, en bewaart in bestanden', async () => {
    const args = ['score', '-', '--stdin-filename', 'brief.txt', '--output', 'csv=uit/cijfers.csv'];
    const { code, out } = await run(folder, args, EASY);
    expect(code).toBe(0);
    expect(out).toMatch(/^brief\.txt$/mu);
    expect(await readFile(join(folder, 'uit/cijfers.csv'), 'utf8')).toContain('brief.txt,');
  });

  it('slaat over wat de instellingen overslaan, maar niet wat u noemt', async () => {
    expect((await run(folder, ['score', '.', '--format', 'csv'])).out).not.toContain('archief');
    expect((await run(folder, ['score', 'archief/oud.txt', '--format', 'csv'])).out).toContain('archief/oud.txt');
  });

  it('zegt wat er met een slecht bestand is, en meet de andere toch', async () => {
    const { code, out } = await run(folder, ['score', 'kapot.docx', 'brieven/kaart.txt']);
    expect(code).toBe(2);
    expect(out).toContain('kapot.docx');
    expect(out).toContain('✖');
    expect(out).toContain('LiNT-II');
  });

  it.each([
    [['score', 'weg.txt'], 'weg.txt bestaat niet'],
    [['score', '--format', 'xml', '.'], 'Kies uit: pretty, json, csv'],
    [['score', '.', '--kind', 'roman'], 'roman'],
    [['score', '.', '--stdin-filename', 'a.md'], 'standaardinvoer'],
  ])('%j eindigt met een duidelijke boodschap', async (args, message) => {
    const { code, out, err } = await run(folder, args);
    expect(code).toBe(2);
    expect(out + err).toContain(message);
  });
});
