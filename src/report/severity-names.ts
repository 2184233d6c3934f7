import type { Severity } from '../rule/rule.ts';
import { countText } from './numbers.ts';

/** What people read for a severity. */
export const SEVERITY_NAMES: Readonly<Record<Severity | 'off', string>> = {
  error: 'fout',
  warning: 'waarschuwing',
  info: 'tip',
  off: 'uit',
};

const PLURALS: Readonly<Record<Severity, string>> = { error: 'fouten', warning: 'waarschuwingen', info: 'tips' };

/** "1 fout en 2 tips"; empty where there is nothing. */
export function countsText(counts: Readonly<Partial<Record<Severity, number>>>): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = counts[severity] ?? 0;
    return count > 0 ? [countText(count, SEVERITY_NAMES[severity], PLURALS[severity])] : [];
  });
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}` : (parts[0] ?? '');
}
