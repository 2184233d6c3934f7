import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { formatHtml } from '../../src/report/html.ts';
import { STYLE_HASH } from '../../src/report/page/style.ts';
import { redact } from '../../src/report/redact.ts';
import { parsePage, textOf } from '../support/page.ts';
import { exampleTexts, reportFullOf, reportOn, WORD_LETTER } from '../support/reports.ts';

const pageOf = async (texts = exampleTexts) => parsePage(formatHtml(await reportOn(texts)));

describe('de pagina van een rapport', () => {
  it('is in het Nederlands, met een titel, landmarks en koppen die elkaar opvolgen', async () => {
    const page = await pageOf();
    expect(select('html', page)?.properties.lang).toBe('nl-BE');
    expect(textOf(select('title', page))).toBe('Klare taal');
    expect(['header', 'main', 'footer'].map((name) => selectAll(`body > ${name}`, page).length)).toEqual([1, 1, 1]);
    const levels = selectAll('h1, h2, h3', page).map(({ tagName }) => Number(tagName.slice(1)));
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    for (const section of selectAll('section', page)) {
      expect(select(`#${String(section.properties.ariaLabelledBy)}`, page)?.tagName).toBe('h2');
    }
  });

  it('heet naar de tekst waar er maar één is, en heeft dan geen tabel', async () => {
    const page = await pageOf({ 'brief.txt': 'Gelieve dit te lezen.\n' });
    expect(textOf(select('h1', page))).toBe('Klare taal: brief.txt');
    expect(selectAll('table', page)).toEqual([]);
  });

  it('zet alle teksten in een tabel, ook die zonder melding en die niet te lezen zijn', async () => {
    const page = await pageOf();
    expect(selectAll('tbody th', page).map(textOf)).toEqual(Object.keys(exampleTexts).toSorted());
    const rows = selectAll('tbody tr', page).map((row) => selectAll('td', row).map(textOf));
    expect(rows[0]?.slice(0, 3)).toEqual(['0', '0', '0']);
    expect(rows[2]).toEqual(['–', '–', '–', '–']);
  });

  it('leidt met elke link naar een plaats op de pagina zelf', async () => {
    const page = await pageOf();
    const links = selectAll('a', page).map(({ properties }) => String(properties.href));
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(selectAll(`[id="${link.slice(1)}"]`, page)).toHaveLength(1);
  });

  it('markeert de woorden in hun zin, met plaats, ernst, raad en de nieuwe zin', async () => {
    const page = await pageOf({ 'brief.txt': 'Dag Amina.\n\nDe dienst heeft reeds uw aanvraag ontvangen.\n' });
    const [item] = selectAll('.sentences > li', page);
    expect(textOf(item && select('.place', item))).toBe('Regel 3');
    expect(item && selectAll('mark', item).map(textOf)).toEqual(['reeds']);
    expect(textOf(item && select('.sentence', item))).toBe('De dienst heeft reeds uw aanvraag ontvangen.');
    expect(textOf(item && select('ul > li', item))).toMatch(/^waarschuwing: “reeds” .* Schrijf “al”/u);
  });

  it('zegt bij een Word-bestand de alinea, want regels zijn er niet', async () => {
    const page = await pageOf({ 'kaart.docx': WORD_LETTER });
    expect(textOf(select('.sentences .place', page))).toBe('Alinea 3, onder “Uw parkeerkaart”');
  });

  it('legt elke regel uit die iets meldt, één keer', async () => {
    const report = await reportOn(exampleTexts);
    const ids = new Set(report.files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
    const explained = selectAll('code', parsePage(formatHtml(report))).map(textOf);
    expect(explained.toSorted()).toEqual([...ids].toSorted());
  });

  it('zegt waarom een controle mislukt, waar geen melding dat toont', async () => {
    const report = await reportOn({ 'brief.txt': 'Dag Amina.\n' });
    const page = parsePage(formatHtml(report, { failed: true, reasons: ['Er zijn 3 waarschuwingen.'] }));
    expect(textOf(select('header', page))).toContain('Er zijn 3 waarschuwingen.');
  });

  it('toont met --redact geen woord van de tekst, en geen lege zinnen', async () => {
    const page = parsePage(formatHtml(redact(await reportOn({ 'brief.txt': 'Gelieve Amina te bellen.\n' }))));
    expect(textOf(page)).not.toContain('Amina');
    expect(selectAll('.sentence', page)).toEqual([]);
    expect(selectAll('.sentences > li', page).length).toBeGreaterThan(0);
  });

  it('voert niets uit en haalt niets op, wat er ook in een tekst staat', async () => {
    const evil = '</p></main><script>alert(1)</script><img src=x onerror=y> "&amp;\' \u202e \u0000 einde';
    const page = parsePage(formatHtml(await reportFullOf(evil)));
    const policy = select('meta[http-equiv=Content-Security-Policy]', page)?.properties.content;
    expect(policy).toBe(`default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`);
    expect(selectAll('script, link, img, iframe, object, form, [src], [style], base', page)).toEqual([]);
    expect(selectAll('a', page).every(({ properties }) => String(properties.href).startsWith('#'))).toBe(true);
    expect(textOf(page)).toContain('<script>alert(1)</script>');
    expect(textOf(page)).not.toMatch(/[\u202e\u0000]/u);
  });
});
