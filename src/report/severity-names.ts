import type { Severity } from '../rule/rule.ts';

/** What people read for a severity. */
export const SEVERITY_NAMES: Readonly<Record<Severity | 'off', string>> = {
  error: 'fout',
  warning: 'waarschuwing',
  info: 'tip',
  off: 'uit',
};
