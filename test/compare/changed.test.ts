import { describe, expect, it } from 'vitest';
import { changedSince } from '../../src/compare/changed.ts';
import { engine } from '../support/engine.ts';
import { docx, p } from '../support/word.ts';

const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** What is marked of the findings that are about what changed; of those without words, the rule. */
async function marked(
  old: string | Uint8Array,
  fresh: string | Uint8Array,
  path = 'a.md',
  only?: string,
  kind = 'webpagina',
) {
  const task = { path, kind, ...(only && { only: [only] }) };
  const { document, report } = await engine.examine(old, task);
  if (!document) throw new Error(report.fatal?.message);
  const before = { document, findings: report.findings };
  const { findings } = await engine.check(fresh, {
    ...task,
    concerns: (now) => Promise.resolve(changedSince(before, now)),
  });
  return findings.map(({ match, ruleId }) => match ?? ruleId);
}

const REEDS = 'U krijgt reeds post.';
const POST = 'De gemeente stuurt u in mei een brief met een nieuwe kaart. U betaalt daarvoor 10 euro aan het loket.';
const TEVENS = 'Wij sturen tevens een kaart.';

describe('wat veranderd is', () => {
  it('is een zin die erbij komt, niet de zin ernaast', async () => {
    expect(await marked(REEDS, `${REEDS} ${TEVENS}`)).toEqual(['tevens']);
  });

  it('is een zin waarin iets anders staat', async () => {
    expect(await marked(`${REEDS} ${TEVENS}`, `${REEDS} Wij sturen u tevens een kaart.`)).toEqual(['tevens']);
  });

  it('is niet een zin die verhuist, of een alinea ervoor', async () => {
    expect(await marked(`${REEDS}\n\n${TEVENS}`, `Welkom.\n\n${TEVENS}\n\n${REEDS}`)).toEqual([]);
  });

  it('is niet een andere regelval, of andere regeleinden', async () => {
    expect(await marked(`${REEDS} ${TEVENS}\n`, `U krijgt\r\nreeds post. Wij sturen\r\ntevens een kaart.\r\n`)).toEqual(
      [],
    );
  });

  it('is van een zin die er nog eens bij komt alleen de tweede', async () => {
    expect(await marked(`# A\n\n${REEDS}\n`, `# A\n\n${REEDS}\n\n${REEDS}\n`, 'a.md', 'ambtelijk-woord')).toHaveLength(
      1,
    );
  });

  it('is een link die een ander adres krijgt', async () => {
    const page = (url: string) => `Lees meer [klik hier](${url}).\n`;
    expect(await marked(page('/a'), page('/a'), 'a.md', 'linktekst')).toEqual([]);
    expect(await marked(page('/a'), page('/b'), 'a.md', 'linktekst')).toEqual(['klik hier']);
  });

  it('is een beeld dat erbij komt, niet een dat er al was', async () => {
    const html = (images: string) => `<main><p>Welkom.</p>${images}</main>`;
    const [one, two] = ['<img src="a.jpg">', '<img src="b.jpg">'];
    expect(await marked(html(one), html(one), 'a.html', 'alt-ontbreekt')).toHaveLength(0);
    expect(await marked(html(one), html(one + two), 'a.html', 'alt-ontbreekt')).toHaveLength(1);
  });

  it('is de hele tekst voor wat de tekst mist, zodra er iets anders in staat', async () => {
    const address = 'Gemeente Oostmere\nMarkt 1\n8799 Oostmere\n\nOostmere, 3 mei 2027';
    const letter = (line: string) =>
      `${address}\n\nBeste mevrouw Haddad\n\n${line}\n\nMet vriendelijke groeten\n\nJef Okafor\n`;
    const missing = (old: string, fresh: string) =>
      marked(letter(old), letter(fresh), 'a.txt', 'onderwerpregel', 'brief');
    expect(await missing(POST, POST)).toEqual([]);
    expect(await missing(POST, `${POST} De kaart is gratis.`)).toEqual(['onderwerpregel']);
  });

  it('is een letterwoord dat zijn uitleg kwijtraakt, ook al bleef de zin', async () => {
    const [explained, used] = ['Vraag het aan het Sociaal Huis Wijkteam (SHW).', 'Het SHW is open op maandag.'];
    expect(await marked(`${explained}\n\n${used}\n`, `${explained}\n\n${used}\n`, 'a.md', 'afkorting')).toEqual([]);
    expect(await marked(`${explained}\n\n${used}\n`, `${used}\n`, 'a.md', 'afkorting')).toEqual(['SHW']);
  });

  it('is een melding waarvan de uitzondering weg is', async () => {
    const off = '<!-- klaretaal-volgende ambtelijk-woord -->\n\n';
    expect(await marked(`${off}${REEDS}\n`, `${REEDS}\n`)).toEqual(['reeds']);
  });

  it('is een alinea voor een melding over de hele alinea', async () => {
    const long = 'De bus rijdt elke dag naar de markt en weer terug naar het station. '.repeat(12);
    expect(await marked(long, long, 'a.md', 'alinealengte')).toHaveLength(0);
    expect(await marked(long, `${long}De bus is gratis.`, 'a.md', 'alinealengte')).toHaveLength(1);
  });

  it('is in Word de zin, ook als het bestand anders bewaard is', async () => {
    const old = docx(p(r(REEDS)) + p(r('Welkom.')));
    const saved = docx(p(r('U krijgt ') + r('reeds') + r(' post.')) + p(r(TEVENS)));
    expect(await marked(old, saved, 'a.docx')).toEqual(['tevens']);
  });
});
