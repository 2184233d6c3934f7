import { diffWordsWithSpace } from 'diff';
import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { fix } from '../fixer.ts';
import type { Engine } from '../engine.ts';
import { fixOf } from '../report/fixing.ts';
import type { Finding } from '../report/report.ts';
import { applyChanges, type SourceEdit } from '../rewrite/apply.ts';
import { titleOf } from './action-title.ts';
import type { CheckedText } from './checked-texts.ts';
import { type DiagnosticData, UNUSED } from './diagnostics.ts';
import { removeComment } from './remove-comment.ts';
import { switchesOff } from './switch-off.ts';

/** The kind of "all safe suggestions": editors run it when a text is saved, if their user wants that. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.klaretaal`;
/** The command that shows the page of a rule. */
export const EXPLAIN = 'klaretaal.uitleg';

/** What the editor can take. */
export interface ActionSupport {
  /** Edits that say for which version they are. */
  readonly versions: boolean;
  /** It asks for the edit of an action when somebody chooses it. */
  readonly resolves: boolean;
}

/** What can be done about the findings at a place, and about the whole text. @param token nothing is given once it is cancelled */
export async function actionsFor(
  engine: Engine,
  checked: CheckedText,
  { context, range }: Pick<CodeActionParams, 'context' | 'range'>,
  support: ActionSupport,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const wanted = (kind: string) => !context.only || context.only.some((one) => isWithin(kind, one));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const from = checked.positions.offset(range.start);
    const to = checked.positions.offset(range.end);
    for (const [index, finding] of checked.examined.report.findings.entries()) {
      const isAsked = context.diagnostics.some((one) => isOf(one, finding, checked, index));
      const isHere = context.diagnostics.length === 0 && finding.range[0] <= to && from <= finding.range[1];
      if (!isAsked && !isHere) continue;
      // Whoever types on, or moves on, is let through first.
      await new Promise((next) => setImmediate(next));
      if (token.isCancellationRequested) return [];
      actions.push(...(await quickFixes(engine, checked, finding, index, support)));
    }
  }
  const safe = checked.examined.report.findings.some((finding) => fixOf(finding, 'safe'));
  if (safe && wanted(FIX_ALL)) actions.push(await fixAll(engine, checked, support, context.only !== undefined));
  return actions;
}

/** The edit of "all safe suggestions": worked out only when it is chosen. */
export async function fixAllEdit(engine: Engine, checked: CheckedText, support: ActionSupport): Promise<WorkspaceEdit> {
  const { text } = await fix(engine, checked.text, checked.task, 'safe');
  return editOf(checked, differences(checked.text, text), support);
}

/** What an action carries to be worked out later. */
export interface FixAllData {
  readonly uri: string;
  readonly version: number;
}

async function fixAll(
  engine: Engine,
  checked: CheckedText,
  support: ActionSupport,
  isAskedFor: boolean,
): Promise<CodeAction> {
  const { uri, version } = checked;
  const action = { title: 'Klaretaal: alle zekere voorstellen in deze tekst', kind: FIX_ALL };
  // On saving the edit is taken at once, also by editors that could ask for it later.
  if (support.resolves && !isAskedFor) return { ...action, data: { uri, version } satisfies FixAllData };
  return { ...action, edit: await fixAllEdit(engine, checked, support) };
}

async function quickFixes(
  engine: Engine,
  checked: CheckedText,
  finding: Finding,
  index: number,
  support: ActionSupport,
): Promise<CodeAction[]> {
  const diagnostic = checked.diagnostics[index];
  const about = { kind: CodeActionKind.QuickFix, ...(diagnostic && { diagnostics: [diagnostic] }) };
  const rewrites = (finding.suggestions ?? []).flatMap((suggestion, place): CodeAction[] => {
    const { edits, safety } = suggestion;
    if (!edits?.length) return [];
    const isPreferred = place === 0 && safety === 'safe';
    const edit = editOf(checked, edits, support);
    return [{ title: titleOf(suggestion, finding), ...about, ...(isPreferred && { isPreferred }), edit }];
  });
  const removal = finding.ruleId === UNUSED ? await removeComment(engine, checked, finding) : undefined;
  if (removal) {
    const edit = editOf(checked, [removal.edit], support);
    rewrites.push({ title: removal.title, ...about, edit });
  }
  const switches = (await switchesOff(engine, checked, finding)).map(({ edit, scope }): CodeAction => {
    const where = scope === 'next' ? 'voor dit stuk' : 'voor de hele tekst';
    const title = `Zet “${finding.ruleId}” uit ${where} (met een reden)`;
    return { title, ...about, edit: editOf(checked, [edit], support) };
  });
  const title = `Toon uitleg over “${finding.ruleId}”`;
  const explain = { title, ...about, command: { title, command: EXPLAIN, arguments: [checked.uri, finding.ruleId] } };
  return [...rewrites, ...switches, explain];
}

/** Whether a diagnostic that the client sends back is of a finding: some clients lose what it carries. */
function isOf(diagnostic: Diagnostic, finding: Finding, { diagnostics }: CheckedText, index: number): boolean {
  if (diagnostic.source !== 'klaretaal') return false;
  const data = diagnostic.data as Partial<DiagnosticData> | null | undefined;
  if (typeof data?.fingerprint === 'string') return data.fingerprint === finding.fingerprint;
  const own = diagnostics[index];
  return diagnostic.code === finding.ruleId && JSON.stringify(diagnostic.range) === JSON.stringify(own?.range);
}

/** Whether a kind of action is what is asked for, or a part of it: "source.fixAll" asks for "source.fixAll.klaretaal". */
function isWithin(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}

function editOf(checked: CheckedText, edits: readonly SourceEdit[], { versions }: ActionSupport): WorkspaceEdit {
  const { uri, version, positions } = checked;
  const changes = edits.map(({ range, text }) => ({
    range: positions.range(range),
    newText: written(checked.text, range[0], text),
  }));
  if (!versions) return { changes: { [uri]: changes } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

/** New lines end as those around them. */
function written(source: string, at: number, text: string): string {
  if (!/[\r\n]/u.test(text)) return text;
  const { places, text: changed } = applyChanges(source, [{ edits: [{ range: [at, at], text }] }]);
  const [from, to] = places[0]?.[0] ?? [at, at];
  return changed.slice(from, to);
}

/** The edits that make one text of another, word by word. */
function differences(before: string, after: string): SourceEdit[] {
  const edits: SourceEdit[] = [];
  let at = 0;
  let from = 0;
  let text = '';
  const close = () => {
    if (at > from || text) edits.push({ range: [from, at], text });
    text = '';
  };
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (added) text += value;
    else if (removed) at += value.length;
    else {
      close();
      at += value.length;
      from = at;
    }
  }
  close();
  return edits;
}
