import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type Block, isOurs, type TextDocument } from '../document/document.ts';
import { LineTable } from '../document/lines.ts';
import type { Range } from '../document/range.ts';
import { toNlcst } from '../language/nlcst.ts';
import { PluginFailure } from '../lint/plugin-failure.ts';
import type { Category, ProsePlace, Report, Rule, RuleContext, Severity } from '../rule/rule.ts';
import type { Layer } from './layers.ts';
import type { PluginReference } from './plugin.ts';
import { pluginsOf, reasonOf } from './retext.ts';

/** The rules of plugins: each plugin is one rule, since the names that it gives its messages are its own business. */
export function retextRules(layers: readonly Layer[]): Rule[] {
  return pluginsOf(layers).map(retextRule);
}

function retextRule(plugin: PluginReference): Rule {
  const { id, name } = plugin;
  return {
    id,
    category: 'overig' as Category,
    title: `Plugin ${name}`,
    description: `Toont wat de retext-plugin “${name}” meldt.`,
    why: `Deze melding komt van een plugin die in uw instellingen staat (“retext”), niet van klaretaal zelf.`,
    how: 'Lees de melding. Bent u het er niet mee eens? Zet de regel dan uit in uw instellingen.',
    sources: [name],
    severity: { brief: 'warning', webpagina: 'warning', loketscript: 'warning' },
    fixable: 'never',
    options: {},
    wrong: [],
    right: [],
    start: (context) => ({ finish: () => runPlugin(plugin, context) }),
  };
}

/** Runs a plugin over the prose of a document, and reports its messages. @throws PluginFailure */
async function runPlugin(plugin: PluginReference, context: RuleContext): Promise<void> {
  const { document } = context;
  const attacher = (await plugin.load()) as Plugin<unknown[]>;
  const file = new VFile(document.source);
  try {
    await unified()
      .use(attacher, ...plugin.options)
      .run(toNlcst(document), file);
  } catch (error) {
    throw new PluginFailure(plugin.name, reasonOf(error));
  }
  const places = new Places(document);
  for (const message of file.messages) {
    const report = reportOf(message, places);
    if (report) context.report(report);
  }
}

/** A message as a report; nothing where it is about what is not ours to judge. */
function reportOf(message: VFileMessage, places: Places): Report | undefined {
  const range = places.rangeOf(message);
  const at = range ? places.find(range) : places.whole();
  if (!at) return undefined;
  const rule = message.ruleId ?? undefined;
  // Expected values are what a plugin would write; whether the sentence is right then, nobody checked: advice.
  const expected = (message.expected ?? []).filter((text) => text.trim() !== '');
  return {
    at,
    message: message.reason.replace(/\s+/gu, ' ').trim(),
    severity: severityOf(message),
    ...(rule !== undefined && { data: { rule } }),
    ...(!range && { scope: 'document' as const }),
    ...(expected.length > 0 && { suggestions: expected.map((text) => ({ text })) }),
  };
}

/** In the way of vfile: nothing at all is information. */
function severityOf({ fatal }: VFileMessage): Severity {
  if (fatal === true) return 'error';
  return fatal === false ? 'warning' : 'info';
}

interface PlacedBlock {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  /** Where the last of this block and those before it ends. */
  readonly reach: number;
}

/** From places in the source back to the blocks that they are in. */
class Places {
  readonly #blocks: readonly PlacedBlock[];
  #lines: LineTable | undefined;

  constructor(private readonly document: TextDocument) {
    let reach = 0;
    this.#blocks = document.blocks
      .map((block) => ({ block, from: block.map.start(0), to: block.map.end(block.text.length) }))
      .sort((a, b) => a.from - b.from)
      .map((one) => ({ ...one, reach: (reach = Math.max(reach, one.to)) }));
  }

  /** The source range of a message; nothing where it has no place, or one that is not in the text. */
  rangeOf({ place }: VFileMessage): Range | undefined {
    if (!place) return undefined;
    const [start, end] = 'start' in place ? [place.start, place.end] : [place, place];
    const offset = (point: { line: number; column: number; offset?: number | undefined }) => {
      if (point.offset !== undefined) return point.offset;
      this.#lines ??= new LineTable(this.document.source);
      return this.#lines.offset(point);
    };
    const from = offset(start);
    const to = Math.max(offset(end), from + 1);
    return from >= 0 && to <= this.document.source.length ? [from, to] : undefined;
  }

  /** The prose at a source range; nothing where it is no prose, or none that is ours to judge. */
  find([from, to]: Range): ProsePlace | undefined {
    for (let at = this.#lastFrom(from); at >= 0; at--) {
      const { block, reach } = this.#blocks[at] as PlacedBlock;
      if (reach <= from) return undefined;
      const prose = block.map.proseWithin(from, to);
      if (prose) return isJudged(block, prose) ? { block, from: prose[0], to: prose[1] } : undefined;
    }
    return undefined;
  }

  /** Where a message belongs that names no place: the first block that is ours. */
  whole(): ProsePlace | undefined {
    const block = this.document.blocks.find(isOurs);
    return block && { block, from: 0, to: 0 };
  }

  /** Index of the last block that starts at or before a source offset; -1 where there is none. */
  #lastFrom(offset: number): number {
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#blocks[middle] as PlacedBlock).from <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Neither what a visitor says, nor code, nor what stands between quotation marks of others. */
function isJudged(block: Block, [from, to]: Range): boolean {
  return isOurs(block) && !block.spans.some((span) => span.from <= from && to <= span.to);
}
