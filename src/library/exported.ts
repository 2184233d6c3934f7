// What both doors of the library export beside their functions.
export type { Comparison } from '../compare/comparison.ts';
export type { Config, RuleSetting } from '../config/config.ts';
export type { AppliedFix } from '../engine/fixer.ts';
export { type Fixed, type FixOptions, type Input, type LintOptions, type ReadOptions } from './library.ts';
export { UnreadableText } from './library.ts';
export type { Report } from '../findings/report.ts';
export type { FileReport } from '../findings/file-report.ts';
export type { Finding } from '../findings/finding.ts';
export type { FileScore, ScoreReport } from '../report/score/score-report.ts';
export type { Resources } from '../resources.ts';
export { explain, type RuleExplanation, type RuleInfo, rules } from './rule-info.ts';
export { WrongOption } from './wrong-option.ts';
