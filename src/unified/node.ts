import type { Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type { Root as ProseRoot } from 'nlcst';
import type { Node } from 'unist';
import type { TextFormat } from '../document/document.ts';
import type { WithResources } from '../index.ts';
import type { LintOptions } from '../library/library.ts';
import { lint } from '../node.ts';
import { type AnyRoot, formatOfTree, pluginOf, type Transformer } from './plugins.ts';

export type { LintOptions } from '../library/library.ts';

/** As for `lint`; the name of the file comes from the file itself. */
export type PluginOptions = LintOptions & Partial<WithResources>;

/** In Node everything has a default. */
function plugin<Tree extends Node>(formatOf: (tree: Tree) => TextFormat | undefined) {
  const attach = pluginOf<Tree, PluginOptions>(lint, formatOf);
  return (options: PluginOptions = {}): Transformer<Tree> => attach(options);
}

/** Checks Markdown: behind remark-parse. */
export const remarkKlaretaal = plugin<MarkdownRoot>(() => 'markdown');

/** Checks HTML: behind rehype-parse. */
export const rehypeKlaretaal = plugin<HtmlRoot>(() => 'html');

/** Checks the text that a tree of prose was made of: behind a parser of retext, or in remark-retext and rehype-retext. */
export const retextKlaretaal = plugin<ProseRoot>(() => undefined);

/** Any of the three, by the tree that it gets. */
const klaretaal = plugin<AnyRoot>(formatOfTree);
export default klaretaal;
