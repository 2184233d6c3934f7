import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { applyChanges, type SourceEdit } from '../document/source-edits.ts';
import type { Engine } from '../engine/engine.ts';
import type { Finding } from '../findings/finding.ts';
import { fixOf } from '../report/fixing.ts';
import { titleOf } from './action-title.ts';
import type { CheckedText } from './checked-texts.ts';
import { type DiagnosticData, UNUSED } from './diagnostics.ts';
import { fixAllEdits } from './fix-all.ts';
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

/** For whom actions are worked out. */
export interface Waiting {
  /** Whether the text is still the latest: who typed on has no use for edits of what was. */
  readonly isLatest: () => boolean;
  readonly token: Pick<CancellationToken, 'isCancellationRequested'>;
}

/**
 * Of how many findings at once is tried what comments do: that takes checks of the whole text for each, so for a whole
 * text that is selected it would take minutes, for a menu in which nobody finds a line. As many as fit in a paragraph.
 */
const FEW = 20;

/** What can be done about the findings at a place, and about the whole text; nothing where nobody waits for it any more. */
export async function actionsFor(
  engine: Engine,
  checked: CheckedText,
  { context, range }: Pick<CodeActionParams, 'context' | 'range'>,
  support: ActionSupport,
  { isLatest, token }: Waiting,
): Promise<CodeAction[]> {
  const wanted = (kind: string) => !context.only || context.only.some((one) => isWithin(kind, one));
  // Whoever types on, or moves on, is let through first.
  const isAwaited = async () => {
    await new Promise((next) => setImmediate(next));
    return isLatest() && !token.isCancellationRequested;
  };
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const asked = askedFor(checked, context.diagnostics, range);
    for (const [index, finding] of asked) {
      if (!(await isAwaited())) return [];
      actions.push(...rewrites(checked, finding, index, support));
      if (asked.size <= FEW) actions.push(...(await comments(engine, checked, finding, index, support)));
      actions.push(explanation(checked, finding, index));
    }
  }
  const safe = checked.examined.report.findings.some((finding) => fixOf(finding, 'safe'));
  if (!safe || !wanted(FIX_ALL)) return actions;
  if (!(await isAwaited())) return [];
  const action = { title: 'Klaretaal: alle zekere voorstellen in deze tekst', kind: FIX_ALL };
  // On saving the edit is taken at once, also by editors that could ask for it later.
  if (support.resolves && !context.only) {
    const { uri, version } = checked;
    return [...actions, { ...action, data: { uri, version } satisfies FixAllData }];
  }
  const edit = await fixAllEdit(engine, checked, support, isLatest);
  return edit ? [...actions, { ...action, edit }] : [];
}

/** The edit of "all safe suggestions"; nothing where its text is no longer the latest. */
export async function fixAllEdit(
  engine: Engine,
  checked: CheckedText,
  support: ActionSupport,
  isLatest: () => boolean,
): Promise<WorkspaceEdit | undefined> {
  const edits = await fixAllEdits(engine, checked, isLatest);
  return edits && editOf(checked, edits, support);
}

/** What an action carries to be worked out later. */
export interface FixAllData {
  readonly uri: string;
  readonly version: number;
}

/** What all actions about a finding have. */
function about({ diagnostics }: CheckedText, index: number): Pick<CodeAction, 'kind' | 'diagnostics'> {
  const diagnostic = diagnostics[index];
  return { kind: CodeActionKind.QuickFix, ...(diagnostic && { diagnostics: [diagnostic] }) };
}

function rewrites(checked: CheckedText, finding: Finding, index: number, support: ActionSupport): CodeAction[] {
  return (finding.suggestions ?? []).flatMap((suggestion, place): CodeAction[] => {
    const { edits, safety } = suggestion;
    if (!edits?.length) return [];
    const isPreferred = place === 0 && safety === 'safe';
    const edit = editOf(checked, edits, support);
    return [
      { title: titleOf(suggestion, finding), ...about(checked, index), ...(isPreferred && { isPreferred }), edit },
    ];
  });
}

/** Comments that can be put in the text, or taken out of it: each was tried on the whole text. */
async function comments(
  engine: Engine,
  checked: CheckedText,
  finding: Finding,
  index: number,
  support: ActionSupport,
): Promise<CodeAction[]> {
  const removal = finding.ruleId === UNUSED ? await removeComment(engine, checked, finding) : undefined;
  const switches = (await switchesOff(engine, checked, finding)).map(({ edit, scope }) => {
    const where = scope === 'next' ? 'voor dit stuk' : 'voor de hele tekst';
    return { title: `Zet “${finding.ruleId}” uit ${where} (met een reden)`, edit };
  });
  return [...(removal ? [removal] : []), ...switches].map(({ title, edit }) => ({
    title,
    ...about(checked, index),
    edit: editOf(checked, [edit], support),
  }));
}

function explanation(checked: CheckedText, { ruleId }: Finding, index: number): CodeAction {
  const title = `Toon uitleg over “${ruleId}”`;
  return { title, ...about(checked, index), command: { title, command: EXPLAIN, arguments: [checked.uri, ruleId] } };
}

/** The findings of the diagnostics that the client sends along, else those in the range; by their place in the report. */
function askedFor(
  { examined, diagnostics, positions }: CheckedText,
  sent: readonly Diagnostic[],
  range: CodeActionParams['range'],
): ReadonlyMap<number, Finding> {
  const all = [...examined.report.findings.entries()];
  if (sent.length === 0) {
    const [start, end] = [positions.offset(range.start), positions.offset(range.end)];
    return new Map(all.filter(([, finding]) => finding.range[0] <= end && start <= finding.range[1]));
  }
  const fingerprints = new Set<string>();
  const places = new Set<string>();
  for (const one of sent) {
    if (one.source !== 'klaretaal') continue;
    const data = one.data as Partial<DiagnosticData> | null | undefined;
    if (typeof data?.fingerprint === 'string') fingerprints.add(data.fingerprint);
    // Some clients lose what a diagnostic carries.
    else places.add(placeOf(one));
  }
  return new Map(
    all.filter(([index, { fingerprint }]) => {
      const own = diagnostics[index];
      return fingerprints.has(fingerprint) || (own !== undefined && places.has(placeOf(own)));
    }),
  );
}

function placeOf({ code, range: { start, end } }: Diagnostic): string {
  return [code, start.line, start.character, end.line, end.character].join(' ');
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
