// The manual pages and the table of rules, as Markdown.

import { FEW } from './measure/rule-precision.js';

/** @typedef {import('../src/rule/rule.ts').Rule} Rule */

const SEVERITIES = { error: 'fout', warning: 'waarschuwing', info: 'tip', off: 'uit' };

/**
 * @param {Rule} rule
 * @param {Readonly<Record<string, string>>} criteria their titles
 * @param {Figures} [figures] absent where nobody labelled findings yet
 */
export function rulePage(rule, criteria, figures) {
  const { severity } = rule;
  return [
    `# ${rule.title} (\`${rule.id}\`)`,
    rule.description,
    `Brief: ${SEVERITIES[severity.brief]}. Webpagina: ${SEVERITIES[severity.webpagina]}. Loketscript: ${SEVERITIES[severity.loketscript]}.`,
    ...(rule.criterion ? [`Hoort bij ${rule.criterion}: ${criteria[rule.criterion]}.`] : []),
    `## Waarom\n\n${rule.why}`,
    `## Wat doet u\n\n${rule.how}`,
    `## Fout\n\n${rule.wrong.map((example) => fence(example)).join('\n\n')}`,
    ...right(rule),
    ...options(rule),
    `## Hoe vaak klopt een melding?\n\n${precision(figures)}`,
    `## Bronnen\n\n${rule.sources.map((source) => `- ${source}`).join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n');
}

/**
 * How it is right, and apart from that what looks wrong and is not reported: no example to follow.
 *
 * @param {Rule} rule
 */
function right(rule) {
  const good = rule.right.filter(({ trap }) => trap === undefined).map(fence);
  const traps = rule.right.flatMap((one) => (one.trap === undefined ? [] : [`${capital(one.trap)}:\n\n${fence(one)}`]));
  return [
    ...(good.length > 0 ? [`## Goed\n\n${good.join('\n\n')}`] : []),
    ...(traps.length > 0 ? [`## Geen melding\n\n${traps.join('\n\n')}`] : []),
  ];
}

/** @param {string} text */
function capital(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** @param {import('../src/rule/rule.ts').Example} example */
function fence({ text, format }) {
  return `\`\`\`\`${format ?? 'text'}\n${text}\n\`\`\`\``;
}

/** @param {Rule} rule */
function options(rule) {
  const rows = Object.entries(rule.options).map(([name, option]) => {
    const usual = Array.isArray(option.default) ? option.default.join(', ') || 'geen' : String(option.default);
    const kinds =
      option.type === 'integer' ? Object.entries(option.kinds ?? {}).map(([kind, value]) => `${kind}: ${value}`) : [];
    const choices = option.type === 'choice' ? ` Kies ${option.values.join(', ')}.` : '';
    return `| \`${name}\` | ${option.description}${choices} | ${[usual, ...kinds].join('; ')} |`;
  });
  if (rows.length === 0) return [];
  return [`## Instellingen\n\n| naam | betekenis | gewoon |\n| --- | --- | --- |\n${rows.join('\n')}`];
}

/** @typedef {{ grave?: import('./measure/rule-precision.js').RuleFigures, hints?: import('./measure/rule-precision.js').RuleFigures }} Figures */

/** @param {Figures} [figures] */
function precision(figures) {
  if (!figures) return 'Dat weten we nog niet: in de teksten waarmee we meten, meldt deze regel niets.';
  const lines = [
    'Iemand die deze regel niet schreef, bekeek meldingen in echte en verzonnen teksten. Is een melding te betwisten? Dan telt ze als fout.',
  ];
  if (figures.grave) lines.push(`- Waarschuwingen en fouten: ${counted(figures.grave)}`);
  if (figures.hints) lines.push(`- Tips: ${counted(figures.hints)}`);
  return [lines[0], lines.slice(1).join('\n')].join('\n\n');
}

/** @param {import('./measure/rule-precision.js').RuleFigures} figures */
function counted({ right, arguable, wrong, all, bound }) {
  const sure = `We zijn er voor 95 procent zeker van dat minstens ${Math.floor(100 * bound)} procent juist is.`;
  return `${all} bekeken; ${right} juist, ${arguable} te betwisten en ${wrong} fout. ${all < FEW ? 'Dat zijn er te weinig voor een percentage.' : sure}`;
}

/** @param {readonly Rule[]} rules */
export function ruleTable(rules) {
  const rows = rules.map((rule) => {
    const { brief, webpagina, loketscript } = rule.severity;
    return `| [\`${rule.id}\`](docs/regels/${rule.id}.md) | ${rule.description} | ${SEVERITIES[brief]} | ${SEVERITIES[webpagina]} | ${SEVERITIES[loketscript]} |`;
  });
  return `| regel | wat ze meldt | brief | webpagina | loketscript |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}
