import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { TextDocument } from '../../src/document/document.ts';
import type { Task } from '../../src/engine/engine.ts';
import { fix } from '../../src/engine/fixer.ts';
import { factsOf } from '../../src/rewrite/facts.ts';
import { engine } from '../support/engine.ts';
import { fakeChecker, type FakeRule } from '../support/fake-checker.ts';
import { read } from '../support/read.ts';

const TEXT: Task = { path: 'tekst.txt', kind: 'webpagina' };
const PAGE: Task = { path: 'tekst.md', kind: 'webpagina' };

/** A text after the corrections of rules that we make up. */
const fixed = async (
  text: string,
  rules: readonly FakeRule[],
  level: 'safe' | 'suggestion' = 'suggestion',
  task = PAGE,
) => (await fix(fakeChecker(rules), text, task, level)).text;
/** A text after the corrections of our own rules. */
const corrected = async (text: string, task: Partial<Task> = {}) =>
  (await fix(engine, text, { ...PAGE, ...task }, 'suggestion')).text;

describe('wat verbeterd wordt', () => {
  const rules: readonly FakeRule[] = [
    { id: 'een', find: /teneinde/, put: 'om', safety: 'safe' },
    { id: 'twee', find: /aangaande/, put: 'over' },
    { id: 'drie', find: /lange zin/ },
    { id: 'vier', find: /derhalve/, put: ['daarom', 'dus'] },
  ];

  it('is op het eerste niveau alleen wat zeker is', async () => {
    expect(await fixed('Bel teneinde te vragen aangaande iets.', rules, 'safe')).toBe(
      'Bel om te vragen aangaande iets.',
    );
  });

  it('is op het tweede niveau het eerste voorstel van elke melding', async () => {
    expect(await fixed('Bel teneinde te vragen aangaande een lange zin. Kom derhalve.', rules)).toBe(
      'Bel om te vragen over een lange zin. Kom daarom.',
    );
  });

  it('zegt regel voor regel wat er veranderde', async () => {
    const { applied, before, report } = await fix(
      fakeChecker(rules),
      'Bel.\n\nVraag aangaande iets. Kom derhalve.',
      PAGE,
      'suggestion',
    );
    expect(applied).toEqual([
      { ruleId: 'twee', line: 3, before: 'aangaande', after: 'over' },
      { ruleId: 'vier', line: 3, before: 'derhalve', after: 'daarom' },
    ]);
    expect([before.findings.length, report.findings.length]).toEqual([2, 0]);
  });

  it('herschrijft een zin maar één keer tegelijk', async () => {
    const checker = fakeChecker(rules);
    await fix(checker, 'Vraag aangaande iets en kom derhalve. Kom derhalve.', PAGE, 'suggestion');
    expect(checker.runs).toBe(3);
  });

  it('houdt een ontbrekend regeleinde, en geeft de tekst zonder byte order mark', async () => {
    expect(await fixed('\uFEFFKom derhalve.', rules)).toBe('Kom daarom.');
  });

  it('laat een tekst die niet te lezen is met rust', async () => {
    const { applied, report } = await fix(engine, '', TEXT, 'suggestion');
    expect([applied, report.fatal?.code]).toEqual([[], 'empty']);
  });
});

describe('verbeteringen houden op', () => {
  it('als twee regels elkaar terugdraaien', async () => {
    const rules = [
      { id: 'heen', find: /woning/, put: 'huis' },
      { id: 'terug', find: /huis/, put: 'woning' },
    ];
    const once = await fixed('Uw woning is klein.', rules);
    expect(once).toBe('Uw woning is klein.');
    expect((await fix(fakeChecker(rules), once, PAGE, 'suggestion')).applied).toEqual([]);
  });

  it('als een regel na zijn eigen verbetering hetzelfde opnieuw vraagt', async () => {
    const rules = [
      { id: 'groei', find: /de aanvraag/, put: 'de aanvraag van de aanvraag' },
      { id: 'ander', find: /derhalve/, put: 'daarom' },
    ];
    expect(await fixed('Stuur derhalve de aanvraag.', rules)).toBe('Stuur daarom de aanvraag.');
  });

  it('maar niet omdat er verderop nog zo een melding staat', async () => {
    const rules = [{ id: 'een', find: /aangaande|derhalve/, put: 'x' }];
    expect(await fixed('Kom derhalve aangaande iets, aangaande iets.', rules)).toBe('Kom x x iets, x iets.');
  });
});

describe('wat een verbetering niet mag breken', () => {
  it.each<[what: string, text: string, find: RegExp, put: string]>([
    ['een getal', 'U betaalt 25 euro aangaande iets.', /25 euro/, 'dertig euro'],
    ['een naam', 'Vraag het aan Mehmet Okafor, derhalve.', /Mehmet Okafor/, 'de dienst'],
    ['een datum', 'Kom op 3 mei, derhalve.', /3 mei/, '3 juni'],
    ['een adres', 'Mail naar info@oostmere.be, derhalve.', /info@oostmere.be/, 'de dienst'],
    ['een link', 'Kijk op [de pagina](afval.md), derhalve.', /\[de pagina\]\(afval.md\)/, 'de pagina'],
    ['waar een link naartoe gaat', 'Kijk op [de pagina](afval.md), derhalve.', /afval.md/, 'wonen.md'],
    ['een titel', '# Afval derhalve\n\nTekst.', /# Afval/, 'Afval'],
    ['een afbeelding', 'Zie ![een kaart](kaart.png) derhalve.', /!\[een kaart\]\(kaart.png\)/, 'de kaart'],
    ['een alinea', 'Een alinea.\n\nNog een, derhalve.', /alinea\.\n\nNog/, 'alinea. Nog'],
  ])('%s', async (_, text, find, put) => {
    const rules = [
      { id: 'fout', find, put },
      { id: 'goed', find: /derhalve/, put: 'daarom' },
    ];
    expect(await fixed(text, rules)).toBe(text.replace('derhalve', 'daarom'));
  });

  it('een titel waar een link in de tekst naar verwijst', async () => {
    const rules = [{ id: 'een', find: /[Aa]angaande/, put: 'Over' }];
    expect(await fixed('# Aangaande afval\n\nTekst.', rules)).toBe('# Over afval\n\nTekst.');
    const linked = '# Aangaande afval\n\nZie [hoger](#aangaande-afval).';
    expect(await fixed(linked.replace('-afval)', '-glas)'), [{ id: 'een', find: /Aangaande/, put: 'Over' }])).toContain(
      '# Aangaande afval',
    );
  });

  it('maar een naam mag verhuizen, en een opsomming mag een lijst worden', async () => {
    const passive = [{ id: 'een', find: /De brief wordt door Fatima geschreven/, put: 'Fatima schrijft de brief' }];
    expect(await fixed('De brief wordt door Fatima geschreven.', passive)).toBe('Fatima schrijft de brief.');
    const list = [{ id: 'een', find: / uw kaart en 5 foto’s\./, put: '\n\n- uw kaart\n- 5 foto’s' }];
    expect(await fixed('Breng mee: uw kaart en 5 foto’s.\r\n\r\nTot dan.', list)).toBe(
      'Breng mee:\r\n\r\n- uw kaart\r\n- 5 foto’s\r\n\r\nTot dan.',
    );
    const html = [
      {
        id: 'een',
        find: / uw kaart en 5 foto’s\.<\/p>/,
        put: '</p>\n<ul>\n<li>uw kaart</li>\n<li>5 foto’s</li>\n</ul>',
      },
    ];
    expect(
      await fixed('<p>Breng mee: uw kaart en 5 foto’s.</p><p>Dag.</p>', html, 'suggestion', {
        ...PAGE,
        path: 'a.html',
      }),
    ).toBe('<p>Breng mee:</p>\n<ul>\n<li>uw kaart</li>\n<li>5 foto’s</li>\n</ul><p>Dag.</p>');
  });

  it('maar een notatie mag anders, als de cijfers blijven', async () => {
    const date = (id: string, put: string) => [{ id, find: /04\/05\/26/, put }];
    expect(await fixed('Kom op 04/05/26 langs.', date('notatie', '4 mei 2026'))).toBe('Kom op 4 mei 2026 langs.');
    expect(await fixed('Kom op 04/05/26 langs.', date('notatie', '5 april 2026'))).toBe('Kom op 04/05/26 langs.');
    expect(await fixed('Kom op 04/05/26 langs.', date('ander', '4 mei 2026'))).toBe('Kom op 04/05/26 langs.');
  });

  it('in veel zinnen tegelijk: alleen wat breekt blijft staan', async () => {
    const sentences = Array.from({ length: 40 }, (_, index) => `Kom derhalve ${index === 17 ? 'om 9 uur' : 'vroeg'}.`);
    const rules = [{ id: 'een', find: /derhalve(?: om 9)?/, put: 'daarom' }];
    expect(await fixed(sentences.join('\n\n'), rules)).toBe(
      sentences.map((one, index) => (index === 17 ? one : one.replace('derhalve', 'daarom'))).join('\n\n'),
    );
  });
});

describe('wat uitgeschakeld is', () => {
  it.each([
    '<!-- klaretaal-volgende -->\nIndien u belt, komt er derhalve iemand.\n',
    '<!-- klaretaal-volgende ambtelijk-woord: zo staat het er -->\nIndien u belt, komt er iemand.\n',
    '<!-- klaretaal-uit -->\n\nIndien u belt.\n\nIndien u komt.\n',
    '<!-- klaretaal-bestand-uit -->\n\nIndien u belt.\n',
  ])('verandert niet: %s', async (text) => expect(await corrected(text)).toBe(text));

  it('geldt niet voor wat ernaast staat', async () => {
    const text =
      'Indien u belt.\n\n<!-- klaretaal-uit -->\n\nIndien u komt.\n\n<!-- klaretaal-aan -->\n\nIndien u mailt.\n';
    expect(await corrected(text)).toBe(
      text.replace('Indien u belt', 'Als u belt').replace('Indien u mailt', 'Als u mailt'),
    );
  });

  it('houdt zijn woorden, ook als een andere verbetering eromheen wil', async () => {
    const rules = [{ id: 'een', find: /zoals in de wet staat/, put: 'zoals de wet zegt' }];
    const text = 'Het blijft zoals in de wet staat.';
    const beside = async (put: string) => {
      const checker = fakeChecker([{ id: 'een', find: /zoals in de wet staat/, put }]);
      const suppressed = fakeChecker([{ id: 'ander', find: /de wet/, put: 'het besluit' }]);
      const both = {
        async examine(input: string | Uint8Array, task: Task) {
          const examined = await checker.examine(input, task);
          const { report: other } = await suppressed.examine(input, task);
          const suppressedFindings = other.findings.map((one) => ({
            ...one,
            suppression: { kind: 'config' as const },
          }));
          return { ...examined, report: { ...examined.report, suppressedFindings } };
        },
      };
      return (await fix(both, text, PAGE, 'suggestion')).text;
    };
    expect(await fixed(text, rules)).toBe('Het blijft zoals de wet zegt.');
    expect(await beside('zoals de wet zegt')).toBe('Het blijft zoals de wet zegt.');
    expect(await beside('zoals dat hoort')).toBe(text);
  });

  it('geldt ook als de instellingen het zeggen', async () => {
    const config = { exceptions: [{ rule: 'ambtelijk-woord', text: 'Indien u belt' }] };
    const text = 'Indien u belt.\n\nIndien u komt.\n';
    expect(await corrected(text, { config })).toBe('Indien u belt.\n\nAls u komt.\n');
  });
});

const CAPITAL_WORD = /\p{Lu}[\p{L}\p{M}\d]+/gu;

/** Words with a capital behind a word without: those start no sentence. */
function namesIn({ blocks }: TextDocument): string[] {
  return blocks.flatMap(({ text }) =>
    Array.from(text.matchAll(/\p{Ll}+,? (\p{Lu}[\p{L}\p{M}\d]+)/gu), ([, name = '']) => name),
  );
}

const folder = new URL('../../fixtures/', import.meta.url);
const paths = (await readdir(folder, { recursive: true })).filter((path) => /\.(?:md|html|txt|docx|odt)$/u.test(path));

describe.each(paths.sort())('de voorbeeldtekst %s', (path) => {
  it('is na één keer verbeteren af, en zegt nog hetzelfde', async () => {
    const bytes = await readFile(new URL(path, folder));
    const once = await fix(engine, bytes, { path }, 'suggestion');
    const again = await fix(engine, once.bytes ?? (once.first?.archive ? bytes : once.text), { path }, 'suggestion');
    expect(again.applied).toEqual([]);
    expect(again.text).toBe(once.text);
    const isNotation = once.applied.some(({ ruleId }) => ruleId === 'notatie');
    const format = once.before.format === 'html' ? 'html' : once.before.format === 'markdown' ? 'markdown' : 'text';
    const [before, after] = [await read(once.source, format), await read(once.text, format)];
    const facts = ({ blocks }: TextDocument) => factsOf(blocks.map(({ text }) => text).join('\n'), isNotation);
    expect(facts(after)).toEqual(facts(before));
    const words = (document: TextDocument) => document.blocks.flatMap(({ text }) => text.match(CAPITAL_WORD) ?? []);
    const [written, lost] = [new Set(words(after)), namesIn(before)];
    expect(lost.filter((name) => !written.has(name))).toEqual([]);
  });
});
