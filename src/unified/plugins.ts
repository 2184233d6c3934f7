import type { Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type { Root as ProseRoot } from 'nlcst';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { TextFormat } from '../document/document.ts';
import type { Finding } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import { ruleText } from '../library/rule-info.ts';

/** What a plugin asks of the library. */
export type Lint<Options> = (
  text: string,
  options: Options & { path?: string; format?: TextFormat },
) => Promise<Report>;

/** Reads the source of a file, and puts what is found on it as messages. The tree stays as it is. */
export type Transformer<Tree extends Node> = (tree: Tree, file: VFile) => Promise<undefined>;

/**
 * A plugin of unified.
 *
 * @param formatOf the format that a tree was made of; nothing to tell it by the name of the file and its content
 */
export function pluginOf<Tree extends Node, Options extends object>(
  lint: Lint<Options>,
  formatOf: (tree: Tree) => TextFormat | undefined,
): (options: Options) => Transformer<Tree> {
  return (options) => async (tree, file) => {
    const path = file.path?.replaceAll('\\', '/');
    const format = formatOf(tree);
    const asked = { ...(format && { format }), ...(path !== undefined && { path }), ...options };
    const report = await lint(String(file), asked);
    const [text] = report.files;
    // A file without text is nobody's fault here: it can hold only code, or settings.
    if (text?.fatal && text.fatal.code !== 'empty') {
      const message = file.message(text.fatal.message, { source: SOURCE, ruleId: text.fatal.code });
      message.fatal = true;
    }
    for (const finding of text?.findings ?? []) addMessage(file, finding);
    return undefined;
  };
}

/** Who says it, on every message. */
const SOURCE = 'klaretaal';

function addMessage(file: VFile, finding: Finding): void {
  const { ruleId, range, line, column, endLine, endColumn, match, suggestions = [] } = finding;
  const place = {
    start: { line, column, offset: range[0] },
    end: { line: endLine, column: endColumn, offset: range[1] },
  };
  const message = file.message(finding.message, { source: SOURCE, ruleId, place });
  // In the way of vfile: an error is fatal, and what is only information is neither.
  message.fatal = finding.severity === 'info' ? undefined : finding.severity === 'error';
  message.url = finding.url;
  message.note = ruleText(ruleId);
  message.actual = match;
  const expected = suggestions.map(({ text }) => text);
  if (expected.length > 0) message.expected = expected;
}

/** The three kinds of trees. */
export type AnyRoot = MarkdownRoot | HtmlRoot | ProseRoot;

/** What a tree was made of, by itself: trees of Markdown and of HTML have a root of the same name. */
export function formatOfTree(tree: AnyRoot): TextFormat | undefined {
  if (tree.type === 'RootNode') return undefined;
  return tree.children.some(({ type }) => type === 'element' || type === 'doctype') ? 'html' : 'markdown';
}
