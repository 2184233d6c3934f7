import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { matchesGlobs } from '../config/globs.ts';
import type { House } from '../config/house.ts';
import { loadPlugins } from '../config/retext.ts';
import type { Examined, Task } from '../engine/engine.ts';
import { BlockMemory } from '../lint/block-memory.ts';
import { FoundConfig, orUsageError } from '../workspace/config-finder.ts';
import { slashed } from '../workspace/paths.ts';
import { UsageError } from '../workspace/usage-error.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readSettings } from './client-settings.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { fatalPlace } from './fatal-place.ts';
import type { Notices } from './notices.ts';
import { refuseOtherFiles } from './other-files.ts';
import { type Encoding, Positions } from './positions.ts';
import { folderOf, formatOfLanguage, nameOf, pathOf, placeOf, settingPath } from './texts.ts';

/** One version of a text, checked. */
export interface CheckedText {
  readonly uri: string;
  readonly version: number;
  readonly positions: Positions;
  /** As it was checked, without byte order mark. */
  readonly text: string;
  readonly task: Task;
  readonly house: House | undefined;
  readonly examined: Examined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the client decides. */
export interface Client {
  readonly encoding: Encoding;
  /** Full paths of the folders that are open. */
  readonly folders: readonly string[];
  /** The settings under `klaretaal` for a text, as the editor gives them. */
  settings(uri: string): Promise<unknown>;
}

/** How long is waited at the least, in ms: changes that come together make one check, and who typed waits no longer. */
const SHORTEST_WAIT = 2;
/** A check that takes no longer, in ms, is made after the shortest wait; after a longer one as long as it took. */
const QUICK = 40;
/** And at the most: someone who goes on typing in a long text sees something now and then. */
const LONGEST_WAIT = 400;

/** A check to come or under way; the last one of a text is the only one that counts. */
interface Pending {
  readonly timer: NodeJS.Timeout;
  readonly done: Promise<void>;
  readonly finish: () => void;
}

/**
 * Checks open texts after each change of text, configuration or settings. What a check gives after a later one was asked
 * for is thrown away: it may end last, where the editor lets it wait for settings.
 */
export class CheckedTexts {
  readonly #checked = new Map<string, CheckedText>();
  readonly #pending = new Map<string, Pending>();
  /** What was read of each open text: a change is seldom more than a paragraph. */
  readonly #memories = new Map<string, BlockMemory>();
  /** How long the last check of a text took, in ms; not the first, which reads all of it, and loads the models. */
  readonly #took = new Map<string, number>();

  /** @param open the text as it is now, or nothing when it was closed */
  constructor(
    private readonly workspace: Workspace,
    private readonly notices: Notices,
    private readonly client: () => Client,
    private readonly open: (uri: string) => TextDocument | undefined,
    private readonly publish: (checked: Pick<CheckedText, 'uri' | 'version' | 'diagnostics'>) => void,
  ) {}

  /** The text changed: it is checked soon. A change that comes earlier takes the place of this one. */
  changed(uri: string): void {
    const earlier = this.#pending.get(uri);
    clearTimeout(earlier?.timer);
    earlier?.finish();
    const took = this.#took.get(uri) ?? 0;
    const wait = took > QUICK ? Math.min(took, LONGEST_WAIT) : SHORTEST_WAIT;
    let finish = () => {};
    const done = new Promise<void>((settle) => (finish = settle));
    const timer = setTimeout(() => void this.#checkNow(uri, pending), wait);
    const pending: Pending = { timer, done, finish };
    this.#pending.set(uri, pending);
  }

  closed(uri: string): void {
    const pending = this.#pending.get(uri);
    clearTimeout(pending?.timer);
    this.#pending.delete(uri);
    pending?.finish();
    this.#checked.delete(uri);
    this.#memories.delete(uri);
    this.#took.delete(uri);
  }

  /** The text as it was checked last, after what is under way; nothing where it can't be checked. */
  async latest(uri: string): Promise<CheckedText | undefined> {
    for (let next = this.#pending.get(uri); next; next = this.#pending.get(uri)) await next.done;
    return this.#checked.get(uri);
  }

  /** Whether a text is what it was when it was checked, and no other check of it is to come. */
  isLatest(checked: CheckedText): boolean {
    return !this.#pending.has(checked.uri) && this.#checked.get(checked.uri) === checked;
  }

  async #checkNow(uri: string, pending: Pending): Promise<void> {
    const isLast = () => this.#pending.get(uri) === pending;
    const document = this.open(uri);
    try {
      if (document) {
        refuseOtherFiles(nameOf(uri), document.getText());
        await this.#check(document, isLast);
      }
    } catch (error) {
      this.#failed(uri, error, isLast);
    }
    if (isLast()) this.#pending.delete(uri);
    pending.finish();
  }

  #failed(uri: string, error: unknown, isLast: () => boolean): void {
    const isUsage = error instanceof UsageError;
    // What is wrong with settings that changed since, is nothing to put right any more; a fault of ours stays one.
    if (!isUsage) this.notices.fault(error);
    if (!isLast()) return;
    if (isUsage) this.notices.tell(error.message);
    this.#checked.delete(uri);
    const version = this.open(uri)?.version;
    if (version !== undefined) this.publish({ uri, version, diagnostics: [] });
  }

  /** @param isLast whether no later check was asked for, and the text is still open */
  async #check(document: TextDocument, isLast: () => boolean): Promise<void> {
    const { uri, version } = document;
    const positions = new Positions(snapshotOf(document), this.client().encoding);
    const text = document.getText().replace(/^\uFEFF/u, '');
    const settled = await this.#taskOf(uri, document.languageId, isLast);
    if (!isLast()) return;
    const started = performance.now();
    const examined = settled && (await this.workspace.engine.examine(text, settled.task));
    if (this.#checked.has(uri)) this.#took.set(uri, performance.now() - started);
    const fatal = examined?.report.fatal;
    const at = settled && fatal ? await fatalPlace(text, settled.task, fatal) : undefined;
    if (!isLast()) return;
    const diagnostics = examined ? diagnosticsOf(examined.report, uri, positions, at) : [];
    if (settled && examined)
      this.#checked.set(uri, { uri, version, positions, text, ...settled, examined, diagnostics });
    else this.#checked.delete(uri);
    this.publish({ uri, version, diagnostics });
  }

  /** How a text is to be checked; nothing where it is passed over, as in a folder. @throws UsageError */
  async #taskOf(
    uri: string,
    languageId: string,
    isLast: () => boolean,
  ): Promise<Pick<CheckedText, 'task' | 'house'> | undefined> {
    const client = this.client();
    const { folders } = client;
    const file = pathOf(uri);
    if (file !== undefined && (await this.workspace.passesOver(file, folderOf(uri, folders)))) return undefined;
    const sent = await client.settings(uri);
    if (!isLast()) return undefined;
    const { config: wanted, asked } = readSettings(sent, (message) => this.notices.tell(message));
    const place = placeOf(uri, folders);
    const finder = this.workspace.finder(wanted === undefined ? true : settingPath(wanted, uri, folders));
    const isKnown = place !== undefined || wanted !== undefined;
    const found = isKnown ? await finder.find(place ?? '') : new FoundConfig({}, undefined);
    const path = place ?? nameOf(uri);
    const configPath = slashed(path);
    if (matchesGlobs(found.config.ignore ?? [], configPath)) return undefined;
    const format = formatOfLanguage(languageId);
    await orUsageError(() => loadPlugins(found.config));
    const house = await orUsageError(() => this.workspace.engine.house(found.config));
    const shown = found.shown(path, nameOf(uri));
    const memory = this.#memoryOf(uri);
    const task = { path: shown, configPath, config: found.config, memory, ...(format && { format }), ...asked };
    return { task, house };
  }

  #memoryOf(uri: string): BlockMemory {
    const memory = this.#memories.get(uri) ?? new BlockMemory();
    if (this.open(uri)) this.#memories.set(uri, memory);
    return memory;
  }
}

/** The text as it is now: the document itself changes with each change. */
function snapshotOf(document: TextDocument): TextDocument {
  return TextDocument.create(document.uri, document.languageId, document.version, document.getText());
}
