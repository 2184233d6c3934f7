import type { Range } from '../document/range.ts';
import type { FileReport } from '../findings/file-report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Report, RuleReport } from '../findings/report.ts';
import { overBudgetLines, withinBudgetLine } from './budget-lines.ts';
import { capital } from './capital.ts';
import { encodingText } from './encoding-text.ts';
import { firstSteps, rulesByWeight } from './first-steps.ts';
import { numberText } from './numbers.ts';
import { html, type Markup } from './page/markup.ts';
import { pageOf } from './page/page.ts';
import { hasLines, placeInDocument, shownPaths } from './place.ts';
import { kindLine } from './pretty.ts';
import type { RunContext } from './run-context.ts';
import { bySentence, marksIn, newSentence } from './sentence-groups.ts';
import { countsText, SEVERITY_NAMES } from './severity-names.ts';
import { totalText } from './total-text.ts';

/**
 * A report as one page, to open in a browser, send or print: what to begin with, per text its sentences with the words
 * marked and what to do, then why each rule matters. No script, nothing from elsewhere.
 */
export function formatHtml(report: Report, context: RunContext = {}): string {
  const nameOf = shownPaths(report);
  const title = report.files.length === 1 ? `Klare taal: ${nameOf(report.files[0] as FileReport)}` : 'Klare taal';
  return pageOf(
    title,
    html`<header>
        <h1>${title}</h1>
        <p class="verdict">${totalText(report, context)}</p>
        ${(context.reasons ?? []).map((reason) => html`<p>${reason}</p>`)}
      </header>
      <main>
        ${beginSection(report, nameOf)} ${textTable(report, nameOf)} ${textSections(report, nameOf)}
        ${ruleSection(report)}
      </main>
      <footer>
        <p>Gemaakt met klaretaal ${report.tool.version}. Klaretaal kijkt naar de taal, niet naar de inhoud.</p>
      </footer>`,
  );
}

type NameOf = (file: FileReport) => string;

function beginSection(report: Report, nameOf: NameOf): Markup {
  const steps = firstSteps(report, nameOf).map(
    ({ ruleId, text }) => html`<li>${text} <a href="#regel-${idOf(ruleId)}">Waarom?</a></li> `,
  );
  if (steps.length === 0) return html``;
  return html`<section aria-labelledby="begin">
    <h2 id="begin">Begin hiermee</h2>
    <ol>
      ${steps}
    </ol>
  </section>`;
}

/** Of several texts: what each has, also those in which nothing was found. */
function textTable({ files }: Report, nameOf: NameOf): Markup {
  if (files.length < 2) return html``;
  const rows = files.map((file, at) => {
    const name = isShown(file) ? html`<a href="#tekst-${at + 1}">${nameOf(file)}</a>` : html`${nameOf(file)}`;
    const counts = [file.errorCount, file.warningCount, file.infoCount];
    const cells = file.fatal ? ['–', '–', '–'] : counts.map(numberText);
    return html`<tr>
      <th scope="row">${name}</th>
      ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
      <td class="number">${scoreText(file)}</td>
    </tr> `;
  });
  return html`<section aria-labelledby="teksten">
    <h2 id="teksten">De teksten</h2>
    <table>
      <caption class="hidden">
        Meldingen en score van elke tekst
      </caption>
      <thead>
        <tr>
          <th scope="col">tekst</th>
          <th scope="col" class="number">fouten</th>
          <th scope="col" class="number">waarschuwingen</th>
          <th scope="col" class="number">tips</th>
          <th scope="col" class="number">score</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

function scoreText({ metrics }: FileReport): string {
  return metrics.score === undefined ? '–' : String(Math.round(metrics.score));
}

/** Whether there is something to say of a text. */
function isShown(file: FileReport): boolean {
  return file.fatal !== null || file.findings.length > 0 || notesOf(file).length > 0;
}

function notesOf(file: FileReport): string[] {
  const within = withinBudgetLine(file);
  return [
    ...(file.encoding ? [encodingText(file.encoding)] : []),
    ...overBudgetLines(file),
    ...(within ? [within] : []),
  ];
}

function textSections({ files, rules }: Report, nameOf: NameOf): Markup[] {
  return files.flatMap((file, at) =>
    isShown(file) ? [textSection(file, `tekst-${at + 1}`, nameOf(file), rules)] : [],
  );
}

function textSection(file: FileReport, id: string, name: string, rules: Report['rules']): Markup {
  const { errorCount, warningCount, infoCount, fatal } = file;
  const counts = countsText({ error: errorCount, warning: warningCount, info: infoCount });
  const about = fatal
    ? [fatal.message]
    : [`${capital(counts) || 'Geen meldingen'}.`, `Nagelezen als ${kindLine(file)}.`, ...notesOf(file)];
  const items = bySentence(file.findings).map((group) => sentenceItem(group, file, rules));
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${name}</h2>
    ${about.filter(Boolean).map((line) => html`<p>${line}</p>`)}
    ${
      items.length === 0
        ? ''
        : html`<ol class="sentences">
            ${items}
          </ol>`
    }
  </section> `;
}

function sentenceItem(group: readonly Finding[], file: FileReport, rules: Report['rules']): Markup {
  const [first] = group as [Finding];
  const place = hasLines(file) ? `Regel ${first.line}` : capital(placeInDocument(first));
  return html`<li>
    <p class="place">${place}</p>
    ${wordsOf(group)}
    <ul>
      ${group.map((finding) => findingItem(finding, rules))}
    </ul>
  </li> `;
}

/** The words that a group of findings is about; nothing in a report without words. */
function wordsOf(group: readonly Finding[]): Markup {
  const [{ sentence, match, speaker, block }] = group as [Finding];
  if (!sentence && !match) return html``;
  const before = block.kind === 'image' ? '(afbeelding) ' : speaker === undefined ? '' : `${speaker}: `;
  const text = sentence ? markedText(sentence.text, marksIn(group)) : html`${match ?? ''}`;
  return html`<p class="sentence">${before && html`<span class="words">${before}</span>`}${text}</p>`;
}

/** A sentence with what is marked in it; marks that overlap become one. */
function markedText(text: string, marks: readonly Range[]): Markup {
  const pieces: Markup[] = [];
  let at = 0;
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    pieces.push(html`${text.slice(at, start)}<mark>${text.slice(start, to)}</mark>`);
    at = to;
  }
  return html`${pieces}${text.slice(at)}`;
}

function findingItem(finding: Finding, rules: Report['rules']): Markup {
  const { severity, ruleId, message } = finding;
  const better = newSentence(finding);
  const title = rules[ruleId]?.title ?? ruleId;
  return html`<li>
    <span class="tag ${severity}">${SEVERITY_NAMES[severity]}:</span> ${message}
    <a class="words" href="#regel-${idOf(ruleId)}">${title}</a>
    ${better === undefined ? '' : html`<p class="better">Zo kan het: ${better}</p>`}
  </li> `;
}

/** Why each rule matters that was broken, the one to begin with first. */
function ruleSection(report: Report): Markup {
  const items = rulesByWeight(report).flatMap((id) => {
    const rule = report.rules[id];
    return rule ? [ruleItem(id, rule)] : [];
  });
  if (items.length === 0) return html``;
  return html`<section aria-labelledby="regels">
    <h2 id="regels">Waarom deze meldingen?</h2>
    ${items}
  </section>`;
}

function ruleItem(id: string, { title, why, how }: RuleReport): Markup {
  return html`<h3 id="regel-${idOf(id)}">${title}</h3>
    <p>${why}</p>
    <p>${how}</p>
    <p class="words">Regel: <code>${id}</code></p> `;
}

/** The name of a rule as a part of an address: those of plugins have a slash. */
function idOf(ruleId: string): string {
  return ruleId.replace(/[^a-z0-9-]/gu, '-');
}
