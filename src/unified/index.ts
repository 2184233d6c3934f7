import type { Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type { Root as ProseRoot } from 'nlcst';
import { lint, type WithResources } from '../index.ts';
import type { LintOptions } from '../library/library.ts';
import { type AnyRoot, formatOfTree, pluginOf } from './plugins.ts';

export type { LintOptions } from '../library/library.ts';

/** As for `lint`; the name of the file comes from the file itself. */
export type PluginOptions = LintOptions & WithResources;

/** Checks Markdown: behind remark-parse. */
export const remarkKlaretaal = pluginOf<MarkdownRoot, PluginOptions>(lint, () => 'markdown');

/** Checks HTML: behind rehype-parse. */
export const rehypeKlaretaal = pluginOf<HtmlRoot, PluginOptions>(lint, () => 'html');

/** Checks the text that a tree of prose was made of: behind a parser of retext, or in remark-retext and rehype-retext. */
export const retextKlaretaal = pluginOf<ProseRoot, PluginOptions>(lint, () => undefined);

/** Any of the three, by the tree that it gets. */
const klaretaal = pluginOf<AnyRoot, PluginOptions>(lint, formatOfTree);
export default klaretaal;
