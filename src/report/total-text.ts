import { isOver } from '../findings/budgets.ts';
import type { FileReport } from '../findings/file-report.ts';
import type { Report } from '../findings/report.ts';
import { countText, numberText } from './numbers.ts';
import type { RunContext } from './run-context.ts';
import { countsText } from './severity-names.ts';

/** Why a folder or a pattern stands in a report: no text is in it. It is no file that can't be read. */
export const NO_TEXTS = 'no-texts';

/** What was found in all, and what of that is not shown: Dutch sentences. */
export function totalText(report: Report, context: RunContext = {}): string {
  const { suppressed, baselined } = report.summary;
  const over = report.files.filter(isOverBudget).length;
  const isRead = report.files.some(({ fatal }) => !fatal);
  const sentences = [
    headText(report, context, over > 0),
    hiddenText(context),
    suppressed > 0 ? `Uitgeschakeld: ${numberText(suppressed)}.` : '',
    baselined > 0 ? `Al bekend: ${numberText(baselined)}.` : '',
    over > 0 ? `Over het budget: ${countText(over, 'tekst', 'teksten')}.` : '',
    unreadText(report),
    (!isRead && context.nothingRead) || '',
  ];
  return sentences.filter(Boolean).join(' ');
}

function headText({ files, summary }: Report, context: RunContext, isOverAny: boolean): string {
  const { errors, warnings, infos } = summary;
  const read = files.filter(({ fatal }) => !fatal);
  if (read.length === 0) return 'Geen tekst nagelezen.';
  const texts = `${countText(read.length, 'tekst', 'teksten')} nagelezen`;
  const counts = countsText({ error: errors, warning: warnings, info: infos });
  const isHiding = hiddenText(context) !== '';
  if (!counts) return `${texts}: ${isHiding ? 'geen fouten' : isOverAny ? 'geen meldingen' : 'niets te melden'}.`;
  const clean = read.filter(({ findings }) => findings.length === 0).length;
  const cleanText = clean > 0 ? ` Zonder ${isHiding ? 'fouten' : 'opmerkingen'}: ${numberText(clean)}.` : '';
  return `${texts}: ${counts}.${cleanText}`;
}

function hiddenText({ hidden }: RunContext): string {
  const counts = hidden && countsText({ warning: hidden.warnings, info: hidden.infos });
  return counts ? `Niet getoond door --quiet: ${counts}.` : '';
}

function unreadText({ files }: Report): string {
  const unread = files.filter(({ fatal }) => fatal && fatal.code !== NO_TEXTS).length;
  return unread > 0 ? `Klaretaal kan ${countText(unread, 'bestand', 'bestanden')} niet lezen.` : '';
}

function isOverBudget({ budgets = [] }: FileReport): boolean {
  return budgets.some(isOver);
}
