import { createHash } from 'node:crypto';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { formatComparisonHtml } from '../../../src/report/compare/html.ts';
import { STYLE, STYLE_HASH } from '../../../src/report/page/style.ts';
import { compared } from '../../support/compare.ts';
import { parsePage, textOf as text } from '../../support/page.ts';

const OLD = 'De peter zet de hekken klaar.\n\nU krijgt reeds post van ons.\n\nDeze regel vervalt.\n';
const NEW = 'De peter zet de hekken klaar.\n\nU krijgt al post van ons.\n\nBel ons gerust.\n';

const pageOf = async (old = OLD, fresh = NEW) => parsePage(formatComparisonHtml(await compared(old, fresh)));

describe('de pagina van een vergelijking', () => {
  it('is in het Nederlands, met een titel, landmarks en koppen die elkaar opvolgen', async () => {
    const page = await pageOf();
    expect(select('html', page)?.properties.lang).toBe('nl-BE');
    expect(text(select('title', page))).toBe('Vergeleken: oud.txt en nieuw.txt');
    expect(['header', 'main', 'footer'].map((name) => selectAll(`body > ${name}`, page).length)).toEqual([1, 1, 1]);
    const levels = selectAll('h1, h2, h3', page).map(({ tagName }) => Number(tagName.slice(1)));
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    for (const section of selectAll('section', page)) {
      expect(select(`#${String(section.properties.ariaLabelledBy)}`, page)?.tagName).toBe('h2');
    }
  });

  it('heeft in elke tabel een bijschrift, en kopcellen met hun richting', async () => {
    const tables = selectAll('table', await pageOf());
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      expect(text(select('caption', table))).not.toBe('');
      expect(selectAll('thead th:not([scope=col]), tbody tr > :first-child:not(th[scope=row])', table)).toEqual([]);
    }
  });

  it('zegt wat veranderde ook zonder kleur: del en ins, met woorden voor wie luistert', async () => {
    const page = await pageOf();
    expect(selectAll('del', page).map(text)).toEqual(['[weg: reeds]']);
    expect(selectAll('ins', page).map(text)).toEqual(['[nieuw: al]']);
    expect(selectAll('.sentences strong', page).map(text)).toEqual(['Veranderd', 'Weg', 'Nieuw']);
  });

  it('voert niets uit en haalt niets op: geen script, geen adres, en een beleid dat alles verbiedt behalve de eigen stijl', async () => {
    const page = await pageOf();
    const policy = select('meta[http-equiv=Content-Security-Policy]', page)?.properties.content;
    expect(policy).toBe(`default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`);
    expect(selectAll('script, link, img, iframe, object, form, [src], [href], [style], base', page)).toEqual([]);
    expect(STYLE).not.toMatch(/url\(|@import/u);
  });

  it('draagt precies de stijl van haar beleid', async () => {
    const style = formatComparisonHtml(await compared(OLD, NEW)).match(/<style>([\s\S]*?)<\/style>/u)?.[1] ?? '';
    expect(`sha256-${createHash('sha256').update(style).digest('base64')}`).toBe(STYLE_HASH);
  });

  it('toont wat in een tekst op HTML lijkt als gewone tekst', async () => {
    const evil = '</p></main><script>alert(1)</script><img src=x onerror=y> "&amp;\' \u202e \u0000 einde';
    const page = await pageOf(OLD, `${NEW}\n${evil}\n`);
    expect(selectAll('script, img', page)).toEqual([]);
    expect(text(page)).toContain('</p></main><script>alert(1)</script><img src=x onerror=y> "&amp;\'');
    expect(text(page)).not.toMatch(/[\u202e\u0000]/u);
  });

  it('tekent de twee scores, met dezelfde getallen als in de tabel', async () => {
    const easy = 'U vraagt de kaart aan het loket. U betaalt 10 euro. Breng uw kaart en een foto mee. '.repeat(6);
    const page = await pageOf(easy, easy);
    const [row] = selectAll('tbody tr', page);
    const [old] = row ? selectAll('td', row) : [];
    expect(selectAll('svg text', page).map(text)).toEqual(['oud', text(old), 'nieuw', text(old)]);
    expect(select('svg', page)?.properties.ariaHidden).toBe('true');
  });

  it('tekent niets waar geen score is', async () => {
    expect(selectAll('svg', await pageOf())).toEqual([]);
  });
});
