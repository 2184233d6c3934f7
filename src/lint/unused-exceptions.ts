import type { TextDocument } from '../document/document.ts';
import type { Range } from '../document/range.ts';
import type { Finding } from '../findings/finding.ts';
import { sortFindings, withFingerprints } from '../findings/order.ts';
import { Analysis } from '../language/analysis.ts';
import type { Rule, Severity } from '../rule/rule.ts';
import { FindingMaker } from './finding.ts';

/** An exception of a configuration file that switched nothing off in a run over all its texts. */
export interface UnusedException {
  readonly rule: string;
  readonly text: string;
  /** Where it stands in the configuration file. */
  readonly range: Range;
}

/**
 * The findings about a configuration file whose exceptions are of no use.
 *
 * @param source the text of the configuration file
 * @param rule the one that reports exceptions of no use
 */
export function findUnusedExceptions(
  source: string,
  exceptions: readonly UnusedException[],
  rule: Rule,
  severity: Severity,
  urlOf: (ruleId: string) => string,
): Finding[] {
  const maker = new FindingMaker(asDocument(source), new Analysis(), urlOf);
  const findings = exceptions.map(({ rule: name, text, range }) => {
    const message = `De uitzondering op “${name}” voor “${text}” schakelt in geen enkele tekst iets uit. Haal ze weg.`;
    const at = { kind: 'comment' as const, source: range, text, index: 0, heading: [] };
    return maker.make(rule, severity, { at, message });
  });
  return withFingerprints(sortFindings(findings));
}

/** A configuration has no prose: only places in its source. */
function asDocument(source: string): TextDocument {
  return {
    format: 'text',
    source,
    language: 'nl',
    blocks: [],
    images: [],
    links: [],
    turns: [],
    frontMatter: {},
    abbreviations: new Map(),
    directives: [],
  };
}
