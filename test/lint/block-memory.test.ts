import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Task } from '../../src/engine/engine.ts';
import { fix } from '../../src/engine/fixer.ts';
import { BlockMemory } from '../../src/lint/block-memory.ts';
import { engine } from '../support/engine.ts';

const PAGE: Task = { path: 'tekst.md', format: 'markdown' };

const PARAGRAPHS = [
  'Wij halen uw afval op dinsdag op. Zet de zak buiten voor zeven uur.',
  'De aanvraag wordt door de dienst behandeld. U krijgt derhalve binnen een maand antwoord.',
  'Aangaande de speelstraat kan u een retributie verschuldigd zijn.',
  'Breng uw oud rijbewijs mee naar het stadhuis. De dienst bevolking maakt een nieuw voor u.',
  'Het GAS-reglement geldt ook in het park. Lees het reglement eerst.',
];
const TEXT = PARAGRAPHS.join('\n\n');

/** Checks a text with a memory, and says how many of its blocks had to be read. */
async function readAnew(text: string, memory: BlockMemory, task: Task = PAGE): Promise<number> {
  const before = memory.missed;
  const report = await engine.check(text, { ...task, memory });
  expect(report).toEqual(await engine.check(text, task));
  return memory.missed - before;
}

/** A memory in which a text was read. */
async function memoryOf(text: string, task: Task = PAGE): Promise<BlockMemory> {
  const memory = new BlockMemory();
  await readAnew(text, memory, task);
  return memory;
}

describe('wat niet veranderde, wordt niet opnieuw gelezen', () => {
  it('als er niets veranderde', async () => {
    expect(await readAnew(TEXT, await memoryOf(TEXT))).toBe(0);
  });

  it('als er één alinea veranderde', async () => {
    const memory = await memoryOf(TEXT);
    expect(await readAnew(TEXT.replace('dinsdag', 'donderdag'), memory)).toBe(1);
  });

  it('als een alinea verhuisde, of wegging', async () => {
    const memory = await memoryOf(TEXT);
    const [first = '', ...others] = PARAGRAPHS;
    expect(await readAnew([...others, first].join('\n\n'), memory)).toBe(0);
    expect(await readAnew(others.join('\n\n'), memory)).toBe(0);
  });

  it('als er een titel bij kwam: alleen die', async () => {
    const memory = await memoryOf(TEXT);
    expect(await readAnew(`# Afval in de stad\n\n${TEXT}`, memory)).toBe(1);
    expect(await readAnew(`# Afval in uw stad\n\n${TEXT}`, memory)).toBe(1);
  });

  it('als een alinea in twee brak: alleen haar delen', async () => {
    const memory = await memoryOf(TEXT);
    expect(await readAnew(TEXT.replace('. Zet', '.\n\nZet'), memory)).toBe(2);
    expect(await readAnew(TEXT, memory)).toBe(0);
  });

  it('wel als het al een hele controle weg was', async () => {
    const memory = await memoryOf(TEXT);
    await readAnew('Iets anders.', memory);
    await readAnew('Nog iets anders.', memory);
    expect(memory.size).toBe(1);
    expect(await readAnew(TEXT, memory)).toBe(PARAGRAPHS.length);
  });
});

describe('dezelfde woorden op een andere plaats worden apart gelezen', () => {
  const SENTENCE = 'Aangaande de retributie krijgt u derhalve een brief van de dienst.';
  /** How many of the blocks of a text with twice the same words were read: apart, and without any report of the other. */
  const read = (text: string, task?: Task) => readAnew(text, new BlockMemory(), task);

  it('niet als alles gelijk is', async () => {
    expect(await read(`${SENTENCE}\n\n${SENTENCE}`)).toBe(1);
  });

  it('als titel en als alinea', async () => {
    expect(await read(`# ${SENTENCE}\n\n${SENTENCE}`)).toBe(2);
  });

  it('met en zonder code', async () => {
    expect(await read(`${SENTENCE}\n\n${SENTENCE.replace('derhalve', '`derhalve`')}`)).toBe(2);
  });

  it('onder een woordenlijst en erbuiten', async () => {
    const under = (title: string) => read(`${SENTENCE}\n\n## ${title}\n\n${SENTENCE}`);
    // The title, and what else there is to read.
    expect(await under('Uw kosten')).toBe(1 + 1);
    expect(await under('Moeilijke woorden')).toBe(1 + 2);
  });

  it('tussen aanhalingstekens in een loketscript en in een brief', async () => {
    const line = `“${SENTENCE}”`;
    const script: Task = { path: 'script.txt', kind: 'loketscript' };
    const text = `${line}\n\nMedewerker: ${line}\n\nKlant: ${line}\n\nMedewerker: Goed.\n\nKlant: Dank u.`;
    const reports = await Promise.all([script, PAGE].map((task) => engine.check(text, task)));
    expect(reports[0]?.findings.length).not.toBe(reports[1]?.findings.length);
    // What a visitor says is not read.
    expect(await read(text, script)).toBe(3);
  });

  it('in een andere taal: niet', async () => {
    const english = 'This letter is about the street in which you live, and about what we are going to do with it.';
    expect(await read(`${SENTENCE}\n\n${english}`)).toBe(1);
  });
});

describe('een geheugen vergeet', () => {
  it('als er iets anders gevraagd wordt', async () => {
    const memory = await memoryOf(TEXT);
    expect(await readAnew(TEXT, memory, { ...PAGE, only: ['ambtelijk-woord'] })).toBe(PARAGRAPHS.length);
    expect(await readAnew(TEXT, memory, { ...PAGE, audience: 'nt2' })).toBe(PARAGRAPHS.length);
  });

  it('als de woorden van het huis veranderen', async () => {
    const withWord = (word: string): Task => ({ ...PAGE, config: { words: { accept: [word] } } });
    const memory = await memoryOf(TEXT, withWord('derhalve'));
    expect(await readAnew(TEXT, memory, withWord('aangaande'))).toBe(PARAGRAPHS.length);
  });

  it('niet welke woorden van het huis in de tekst staan', async () => {
    const task: Task = { ...PAGE, config: { words: { accept: ['derhalve'] } } };
    const [used, usedAgain] = [new Set<string>(), new Set<string>()];
    const memory = new BlockMemory();
    await readAnew(TEXT, memory, { ...task, used });
    expect(await readAnew(TEXT, memory, { ...task, used: usedAgain })).toBe(0);
    expect([usedAgain.size, usedAgain]).toEqual([1, used]);
  });
});

it('een verbetering leest wat ze niet verandert maar één keer', async () => {
  const fine = Array.from({ length: 20 }, (_, at) => `Wij halen uw afval op in straat ${at}. Zet het buiten.`);
  const text = [...fine, 'Teneinde uw kaart te krijgen, belt u ons.'].join('\n\n');
  const memory = new BlockMemory();
  const { applied } = await fix(engine, text, { ...PAGE, memory }, 'suggestion');
  expect(applied.length).toBeGreaterThan(0);
  // All of it once, and the paragraph that changed after each pass.
  expect(memory.missed).toBeGreaterThan(fine.length + 1);
  expect(memory.missed).toBeLessThan(fine.length + 6);
});

it('twee controles tegelijk met één geheugen storen elkaar niet', async () => {
  const memory = new BlockMemory();
  const tasks: Task[] = [PAGE, { ...PAGE, audience: 'nt2' }, { ...PAGE, only: ['jargon'] }, PAGE];
  const reports = await Promise.all(tasks.map((task) => engine.check(TEXT, { ...task, memory })));
  const alone = [];
  for (const task of tasks) alone.push(await engine.check(TEXT, task));
  expect(reports).toEqual(alone);
});

describe('na willekeurige wijzigingen vindt een geheugen wat een volledige controle vindt', () => {
  const FILES = [
    'brieven/afvalkalender-2027.md',
    'brieven/gas-boete-sluikstort.md',
    'brieven/premie-regenwaterput.txt',
    'brieven/parkeerkaart-bewoner.html',
    'loketscripts/geboorteaangifte.md',
    'loketscripts/adreswijziging.txt',
    'paginas/aanbod-senioren-en-zorg.html',
    'paginas/wat-betekent-retributie.md',
  ];
  const OWN = [
    '# Moeilijke woorden',
    '## Uw aanvraag',
    '- een pasfoto\n- uw kaart',
    '---\nkind: brief\n---',
    '---\nkind: loketscript\n---',
    '<!-- klaretaal-uit ambtelijk-woord: zo heet het -->',
    '<p>De <code>retributie</code> wordt derhalve geïnd.</p>',
    '<h2>Begrippen</h2>',
    'Medewerker: “Heeft u een afspraak?”',
    'Klant: Ik kom aangaande mijn paspoort.',
    '> Jij kan je `aanvraag` indienen bij het OCMW.',
    '',
  ];
  const place = fc.nat(10_000);
  const edit = fc.oneof(
    fc.record({ do: fc.constant('insert' as const), at: place, from: place }),
    fc.record({ do: fc.constant('type' as const), at: place, text: fc.constantFrom('u ', 'je ', '"', '.', 'X', ' (') }),
    ...(['delete', 'move', 'repeat', 'split', 'join', 'front'] as const).map((name) =>
      fc.record({ do: fc.constant(name), at: place, from: place }),
    ),
  );
  type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

  /** A text in pieces, changed. */
  function edited(pieces: readonly string[], change: Edit, pool: readonly string[]): string[] {
    const at = change.at % (pieces.length + 1);
    const piece = pieces[at] ?? '';
    const [before, after] = [pieces.slice(0, at), pieces.slice(at + 1)];
    if (change.do === 'type') {
      const middle = change.at % (piece.length + 1);
      return [...before, piece.slice(0, middle) + change.text + piece.slice(middle), ...after];
    }
    const other = pool[change.from % pool.length] ?? '';
    if (change.do === 'insert') return [...before, other, piece, ...after];
    if (change.do === 'delete') return [...before, ...after];
    if (change.do === 'move') return [...after, piece, ...before];
    if (change.do === 'repeat') return [...before, piece, piece, ...after];
    if (change.do === 'split') return [...before, ...piece.split(/(?<=[.?!]) /u), ...after];
    if (change.do === 'join') return [...before, `${piece} ${after[0] ?? ''}`, ...after.slice(1)];
    return [OWN[3 + (change.from % 2)] ?? '', ...pieces];
  }

  it.each(FILES)('in %s', async (path) => {
    const start = await readFile(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');
    const split = path.endsWith('.html') ? /\n/u : /\n{2,}/u;
    const join = path.endsWith('.html') ? '\n' : '\n\n';
    const pool = [...start.split(split), ...OWN];
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const memory = new BlockMemory();
        let pieces = start.split(split);
        await engine.check(start, { path, memory });
        for (const change of edits) {
          pieces = edited(pieces, change, pool);
          const text = pieces.join(join);
          expect(await engine.check(text, { path, memory })).toEqual(await engine.check(text, { path }));
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe('een regel die elk blok apart bekijkt', () => {
  const perBlock = rules.filter((rule) => rule.perBlock);

  it('is er voor zinnen en voor woorden', () => {
    expect(perBlock.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['lange-zin', 'tangconstructie', 'vaag-woord']),
    );
  });

  it.each(perBlock.map((rule) => [rule.id, rule] as const))('houdt niets bij: %s', async (id, { wrong }) => {
    for (const { text, format = 'text', kind = 'webpagina', audience } of wrong) {
      const task: Task = { path: 'tekst', format, kind, only: [id], ...(audience && { audience }) };
      const once = await engine.check(text, task);
      const twice = await engine.check(`${text}\n\n${text}`, task);
      const told = ({ findings }: typeof once) => findings.map(({ match, message }) => [match, message]);
      expect(told(once)).not.toEqual([]);
      expect(told(twice)).toEqual([...told(once), ...told(once)]);
    }
  });
});
