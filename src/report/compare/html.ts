import {
  type ComparedFinding,
  type ComparedSentence,
  type ComparedText,
  type Comparison,
  type Fate,
  FATES,
  type SentenceChange,
} from '../../compare/comparison.ts';
import { countsText } from '../severity-names.ts';
import { SEVERITY_NAMES } from '../severity-names.ts';
import { html, type Markup } from '../page/markup.ts';
import { pageOf } from '../page/page.ts';
import { markedParts } from './parts.ts';
import {
  aboutText,
  CHANGE_NAMES,
  FATE_NAMES,
  findingAt,
  findingsText,
  kindText,
  measureRows,
  placeText,
  ruleCounts,
  sentencesText,
  textName,
  verdictLines,
  wordsText,
} from './wording.ts';
import { capital } from '../capital.ts';

/** A comparison as one page: no script, nothing from elsewhere; for a screen of any width, and for paper. */
export function formatComparisonHtml(comparison: Comparison): string {
  const { old, new: fresh, tool } = comparison;
  const [verdict = '', ...others] = verdictLines(comparison);
  return pageOf(
    `Vergeleken: ${textName(old)} en ${textName(fresh)}`,
    html`<header>
        <h1>Twee versies vergeleken</h1>
        <dl>${textItem('Oud', old)} ${textItem('Nieuw', fresh)}</dl>
        <p class="soft">${kindText(comparison)}</p>
      </header>
      <main>
        <section aria-labelledby="cijfers">
          <h2 id="cijfers">Leest de nieuwe tekst gemakkelijker?</h2>
          <p class="verdict">${verdict}</p>
          ${others.map((line) => html`<p>${line}</p>`)} ${scoreBars(comparison)} ${measureTable(comparison)}
        </section>
        <section aria-labelledby="meldingen">
          <h2 id="meldingen">Meldingen: ${findingsText(comparison)}</h2>
          ${ruleTable(comparison)} ${findingLists(comparison)}
        </section>
        <section aria-labelledby="zinnen">
          <h2 id="zinnen">Zin voor zin</h2>
          <p>${capital(sentencesText(comparison)) || 'Geen zinnen'}.</p>
          <ol class="sentences">
            ${comparison.sentences.map((sentence) => sentenceItem(comparison, sentence))}
          </ol>
        </section>
      </main>
      <footer>
        <p>
          Gemaakt met klaretaal ${tool.version}. De score zegt niets over de inhoud: lees de nieuwe tekst ook zelf na.
        </p>
      </footer>`,
  );
}

function textItem(name: string, text: ComparedText): Markup {
  return html`<dt>${name}</dt>
    <dd>${textName(text)} <span class="soft">(${countsText(text.counts) || 'geen meldingen'})</span></dd>`;
}

/** The two scores drawn; the table beside it says the same in numbers. */
function scoreBars({ old, new: fresh }: Comparison): Markup | string {
  const [before, after] = [old.metrics.score, fresh.metrics.score];
  if (before === undefined || after === undefined) return '';
  const bar = (name: string, top: number, score: number, kind: string) =>
    html`<text x="0" y="${top + 13}">${name}</text
      ><rect class="track" x="50" y="${top}" width="200" height="16" rx="3" /><rect
        class="${kind}"
        x="50"
        y="${top}"
        width="${Math.round(score * 2)}"
        height="16"
        rx="3"
      /><text x="258" y="${top + 13}">${Math.round(score)}</text>`;
  return html`<svg viewBox="0 0 290 46" preserveAspectRatio="xMinYMid" aria-hidden="true">
    ${bar('oud', 3, before, 'before')}${bar('nieuw', 27, after, 'after')}
  </svg>`;
}

function measureTable(comparison: Comparison): Markup {
  const rows = measureRows(comparison).map(
    (row) =>
      html`<tr>
        <th scope="row">${row.name}</th>
        <td class="number">${row.old}</td>
        <td class="number">${row.new}</td>
        <td class="${row.judgement}">${row.meaning}</td>
      </tr> `,
  );
  return html`<table>
    <caption class="hidden">
      Cijfers van de oude en de nieuwe tekst
    </caption>
    <thead>
      <tr>
        <th scope="col">cijfer</th>
        <th scope="col" class="number">oud</th>
        <th scope="col" class="number">nieuw</th>
        <th scope="col">wat dat betekent</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function ruleTable({ rules }: Comparison): Markup {
  const rows = Object.values(rules).map(
    (rule) =>
      html`<tr>
        <th scope="row">${rule.title}</th>
        ${FATES.map((fate) => html`<td class="number">${rule[fate]}</td>`)}
      </tr> `,
  );
  if (rows.length === 0) return html`<p>Geen van de twee teksten heeft een melding.</p>`;
  const heads = FATES.map((fate) => html`<th scope="col" class="number">${FATE_NAMES[fate]}</th>`);
  return html`<table>
    <caption class="hidden">
      Meldingen per regel
    </caption>
    <thead>
      <tr>
        <th scope="col">regel</th>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** Every finding with its place: those that ask for work first. */
function findingLists(comparison: Comparison): Markup[] {
  const { old, new: fresh, findings } = comparison;
  const lists: readonly (readonly [Fate, readonly Markup[]])[] = [
    ['new', findings.new.map((one) => findingItem(comparison, placeText(fresh, one), one, one.message))],
    ['stayed', findings.stayed.map(({ new: one }) => findingItem(comparison, placeText(fresh, one), one, one.message))],
    ['gone', findings.gone.map((one) => findingItem(comparison, placeText(old, one), one))],
  ];
  return lists
    .filter(([, items]) => items.length > 0)
    .map(
      ([fate, items]) =>
        html`<h3>${capital(FATE_NAMES[fate])} (${items.length})</h3>
          <ul>
            ${items}
          </ul> `,
    );
}

/** @param message absent where nothing is to be done any more */
function findingItem({ rules }: Comparison, place: string, finding: ComparedFinding, message?: string): Markup {
  const title = rules[finding.ruleId]?.title ?? finding.ruleId;
  const advice = message === undefined ? '' : html`<br />${message}`;
  return html`<li>
    <span class="place">${capital(place)}.</span> ${capital(SEVERITY_NAMES[finding.severity])}: ${title},
    ${aboutText(finding)}${advice}
  </li> `;
}

function sentenceItem(comparison: Comparison, group: SentenceChange): Markup {
  const { old, new: fresh } = comparison;
  const { change } = group;
  const findings = FATES.map((fate) => fateLine(comparison, group, fate));
  if (change === 'unchanged') {
    const texts = group.new.map(
      (sentence) =>
        html`<p>
          <span class="hidden">Gelijk: </span>${sentence.text} <span class="words">(${wordsText(group)})</span>
        </p>`,
    );
    return html`<li class="unchanged">${texts}${findings}</li> `;
  }
  const label = html`<p>
    <strong>${capital(CHANGE_NAMES[change])}</strong> <span class="words">${wordsText(group)}</span>
  </p>`;
  const sides = [
    ...group.old.map((sentence) => side('old', old, sentence)),
    ...group.new.map((sentence) => side('fresh', fresh, sentence)),
  ];
  return html`<li>${label}${sides}${findings}</li> `;
}

function side(name: 'old' | 'fresh', text: ComparedText, sentence: ComparedSentence): Markup {
  const parts = markedParts(sentence).map((part) => {
    if (!part.marked) return html`${part.text}`;
    return name === 'old'
      ? html`<del><span class="hidden">[weg: </span>${part.text}<span class="hidden">]</span></del>`
      : html`<ins><span class="hidden">[nieuw: </span>${part.text}<span class="hidden">]</span></ins>`;
  });
  const label = name === 'old' ? 'Oud' : 'Nieuw';
  return html`<p class="side ${name}"><span class="place">${label}, ${placeText(text, sentence)}:</span> ${parts}</p>`;
}

function fateLine(comparison: Comparison, { findings }: SentenceChange, fate: Fate): Markup {
  const ids = findings[fate].map((at) => findingAt(comparison, fate, at).ruleId);
  if (ids.length === 0) return html``;
  const titles = ids.map((id) => comparison.rules[id]?.title ?? id);
  return html`<p><span class="tag ${fate}">Melding ${FATE_NAMES[fate]}:</span> ${ruleCounts(titles)}</p>`;
}
