import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { formatBaseline, holdAgainst, readBaseline } from '../../src/lint/baseline.ts';
import { folderWith } from '../support/cli.ts';
import { check } from '../support/engine.ts';

const HERE = { isGone: () => false, isCovered: () => true };
const GONE = { isGone: () => true, isCovered: () => true };
const RAN = new Set(['ambtelijk-woord', 'actie-en-termijn']);

/** A text with a finding for each word of its own. */
function text(path: string, words: string, ran: ReadonlySet<string> = RAN) {
  const findings = words.split(' ').map((word) => finding(word));
  return { path, findings, ran };
}

function finding(word: string, match: string | null = word): Finding {
  const about = match === null ? { ruleId: 'actie-en-termijn', scope: 'document' } : { ruleId: 'ambtelijk-woord' };
  const fingerprint = Buffer.from(word.padEnd(8, '.')).toString('hex').slice(0, 16);
  return { ...about, ...(match !== null && { match }), fingerprint } as Finding;
}

/** The baseline of texts as they are. */
const baselineOf = (...texts: ReturnType<typeof text>[]) => holdAgainst([], texts, HERE).updated;
const knownIn = (found: { readonly known: ReadonlySet<Finding> }) => [...found.known].map(({ match }) => match);
const paths = (entries: readonly { readonly path: string }[]) => [...new Set(entries.map(({ path }) => path))];

describe('een baseline', () => {
  it('kent wat er stond, en niet wat erbij komt', () => {
    const held = holdAgainst(baselineOf(text('a.md', 'reeds')), [text('a.md', 'tevens reeds')], HERE);
    expect(knownIn(held)).toEqual(['reeds']);
  });

  it('kent evenveel keer hetzelfde als er stond', () => {
    const held = holdAgainst(baselineOf(text('a.md', 'reeds reeds')), [text('a.md', 'reeds reeds reeds')], HERE);
    expect(knownIn(held)).toHaveLength(2);
  });

  it('geldt per bestand', () => {
    const baseline = baselineOf(text('a.md', 'reeds'));
    expect(knownIn(holdAgainst(baseline, [text('a.md', 'ook'), text('b.md', 'reeds')], HERE))).toEqual([]);
  });

  it('volgt een bestand dat een andere naam kreeg', () => {
    const held = holdAgainst(baselineOf(text('a.md', 'reeds tevens')), [text('b.md', 'reeds tevens')], GONE);
    expect(knownIn(held)).toEqual(['reeds', 'tevens']);
    expect(held.stale).toEqual([]);
    expect(paths(held.updated)).toEqual(['b.md']);
  });

  it('neemt een ander bestand niet voor dat wat weg is', () => {
    const held = holdAgainst(baselineOf(text('a.md', 'reeds tevens indien')), [text('b.md', 'reeds ook nog')], GONE);
    expect(knownIn(held)).toEqual([]);
  });

  it('neemt een brief niet voor een andere omdat ze allebei iets missen', () => {
    const brief = (path: string) => ({ path, findings: [finding('termijn', null)], ran: RAN });
    const baseline = holdAgainst([], [brief('oud.md')], HERE).updated;
    expect(holdAgainst(baseline, [brief('nieuw.md')], GONE).known.size).toBe(0);
  });

  it('geeft één oude naam aan één bestand', () => {
    const copies = [text('b.md', 'reeds tevens'), text('c.md', 'reeds tevens')];
    expect(knownIn(holdAgainst(baselineOf(text('a.md', 'reeds tevens')), copies, GONE))).toHaveLength(2);
  });

  it('meldt wat er niet meer staat, en laat het weg als ze wordt bijgewerkt', () => {
    const held = holdAgainst(baselineOf(text('a.md', 'reeds tevens')), [text('a.md', 'reeds')], HERE);
    expect(held.stale).toMatchObject([{ path: 'a.md', count: 1 }]);
    expect(held.updated).toHaveLength(1);
  });

  it('houdt meldingen van regels die niet meededen', () => {
    const baseline = baselineOf(text('a.md', 'reeds'));
    const held = holdAgainst(baseline, [{ path: 'a.md', findings: [], ran: new Set(['lange-zin']) }], HERE);
    expect(held).toMatchObject({ stale: [], updated: baseline });
  });

  it('houdt bestanden die niet meededen', () => {
    const baseline = baselineOf(text('a.md', 'reeds'), text('web/b.md', 'reeds'));
    const held = holdAgainst(baseline, [text('a.md', 'reeds')], { isGone: () => true, isCovered: () => false });
    expect(held).toMatchObject({ stale: [], updated: baseline });
  });

  it('laat een bestand los dat weg is uit een map die helemaal nagelezen is', () => {
    const held = holdAgainst(baselineOf(text('a.md', 'reeds'), text('b.md', 'ook')), [text('a.md', 'reeds')], GONE);
    expect(paths(held.stale)).toEqual(['b.md']);
    expect(paths(held.updated)).toEqual(['a.md']);
  });
});

describe('het bestand van een baseline', () => {
  it('geeft terug wat erin ging, ook bij namen met spaties en vreemde tekens', () => {
    const baseline = baselineOf(text('brieven/één brief "2" lange-zin.md', 'reeds tevens'), text('__proto__', 'ook'));
    const read = readBaseline(formatBaseline(baseline));
    expect(new Set(read)).toEqual(new Set(baseline));
  });

  it('heeft een regel per melding, gesorteerd, met achter elke melding een komma', () => {
    const lines = formatBaseline(baselineOf(text('b.md', 'reeds ook'), text('a.md', 'reeds'))).split('\n');
    const entries = lines.filter((line) => line.includes('.md'));
    expect(entries).toHaveLength(3);
    expect(entries.every((line) => line.endsWith(': 1,'))).toBe(true);
    expect(entries).toEqual([...entries].sort());
  });

  it('laat zich door git samenvoegen als twee takken andere teksten toevoegen', async () => {
    const base = [text('b.md', 'reeds'), text('m.md', 'ook')];
    const folder = await folderWith({
      basis: formatBaseline(baselineOf(...base)),
      ons: formatBaseline(baselineOf(text('a.md', 'tevens'), ...base)),
      hun: formatBaseline(baselineOf(...base, text('z.md', 'indien'))),
    });
    execFileSync('git', ['merge-file', 'ons', 'basis', 'hun'], { cwd: folder });
    const merged = readBaseline(await readFile(join(folder, 'ons'), 'utf8'));
    expect(paths(merged)).toEqual(['a.md', 'b.md', 'm.md', 'z.md']);
  });

  it('bevat geen woord van de tekst', async () => {
    const { findings } = await check('Mevrouw Haddad krijgt reeds tevens post.\n');
    const text = formatBaseline(holdAgainst([], [{ path: 'a.md', findings, ran: RAN }], HERE).updated);
    expect(findings.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/haddad|reeds|tevens|post/iu);
  });

  it.each([
    ['{', 'geen geldige JSON'],
    ['[]', 'geen baseline van klaretaal'],
    ['null', 'geen baseline van klaretaal'],
    ['{"name": "stad", "version": "1.0.0"}', 'geen baseline van klaretaal'],
    ['{"tool": {"name": "klaretaal"}, "version": 1}', 'geen baseline van klaretaal'],
    ['{"tool": "klaretaal", "version": 2}', 'een andere versie'],
    ['{"tool": "klaretaal", "a.md lange-zin x": 1, "version": 1}', 'beschadigd bij “a.md lange-zin x”'],
    ['{"tool": "klaretaal", "a.md lange-zin 0123456789abcdef": 0, "version": 1}', 'beschadigd'],
    ['{"tool": "klaretaal", "a.md lange-zin 0123456789abcdef": 1.5, "version": 1}', 'beschadigd'],
    ['{\n<<<<<<< HEAD\n', 'twee versies door elkaar'],
  ])('%j wordt geweigerd, met wat er mis is', (content, message) => {
    expect(() => readBaseline(content)).toThrow(message);
  });
});

describe('vingerafdrukken', () => {
  const printsOf = async (source: string, path = 'a.md') => {
    const { findings } = await check(source, { path });
    return findings.map(({ ruleId, fingerprint }) => `${ruleId} ${fingerprint}`).sort();
  };
  const TEXT = '# Kaart\n\nIndien u verhuist, laat u\ndat weten.\n\nU krijgt reeds post.\n';

  it.each([
    ['andere regeleinden', TEXT.replaceAll('\n', '\r\n')],
    ['een andere regelval', TEXT.replace('laat u\ndat', 'laat\nu dat')],
    ['een andere volgorde', '# Kaart\n\nU krijgt reeds post.\n\nIndien u verhuist, laat u dat weten.\n'],
    ['een alinea ervoor', `Welkom op onze pagina.\n\n${TEXT}`],
  ])('overleven %s', async (_, changed) => {
    const before = await printsOf(TEXT);
    expect(before.length).toBeGreaterThan(1);
    expect(await printsOf(changed)).toEqual(expect.arrayContaining(before));
  });
});
