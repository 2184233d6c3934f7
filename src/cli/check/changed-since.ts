import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { changedSince, type OlderText } from '../../compare/changed.ts';
import type { Engine, Task } from '../../engine/engine.ts';
import type { Finding } from '../../findings/finding.ts';
import { slashed } from '../../workspace/paths.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { commitOf, git, type GitRun, isRef } from '../git.ts';
import { tellUser } from '../tell-user.ts';

/** What became of the files of a repository since a commit. */
interface Repository {
  /** Its top folder. */
  readonly top: string;
  /** The commit that is compared with. */
  readonly commit: string;
  /** The paths of that commit, relative to the top folder, with `/`. */
  readonly old: ReadonlySet<string>;
  /** Of each changed path, what it was called then. */
  readonly changed: ReadonlyMap<string, string>;
}

/** The most that a list of all files of a repository may be, in bytes: some two million paths. */
const LONGEST_LIST = 200_000_000;

/** Finds what changed since a reference of git: since the commit where that and the current one went apart. */
export class ChangedSince {
  readonly #repositories = new Map<string, Promise<Repository>>();
  readonly #tops = new Map<string, string | undefined>();
  readonly #leftOut = new Map<string, readonly Finding[]>();
  readonly #ref: string;

  /** @param ref a commit, branch or tag; dots behind it, as in `main...`, say what is done anyway */
  constructor(ref: string) {
    this.#ref = ref.replace(/\.{2,3}$/u, '');
  }

  /**
   * Whether a file is new or has changed.
   *
   * @param file full path
   * @param shown how the file is named in messages
   * @throws UsageError in Dutch: no git, no repository, no such reference, no history
   */
  async hasChanged(file: string, shown: string): Promise<boolean> {
    const repository = await this.#repositoryOf(file, shown);
    const path = pathIn(repository, file);
    return repository.changed.has(path) || !repository.old.has(path);
  }

  /**
   * A task for only the findings that are about what changed; of a new file all are.
   *
   * @param file full path
   */
  async narrowed(engine: Engine, file: string, task: Task): Promise<Task> {
    const { top, commit, old, changed } = await this.#repositoryOf(file, task.path);
    const path = pathIn({ top }, file);
    const before = changed.get(path) ?? path;
    if (!old.has(before)) return task;
    const found = await git(top, ['cat-file', 'blob', `${commit}:${before}`]);
    // What the old text uses of the configuration says nothing of the new one.
    const { used: _, onUsedExceptions: __, ...same } = task;
    const examined = new Map<string, Promise<OlderText | undefined>>();
    const oldText = (kind: string) => {
      const known = examined.get(kind) ?? this.#examined(engine, found, { ...same, path: before, kind }, task.path);
      examined.set(kind, known);
      return known;
    };
    return {
      ...task,
      concerns: async (document, kind) => {
        // Held to the same kind: else what only that kind asks for would seem new.
        const text = await oldText(kind);
        return text ? changedSince(text, document) : () => true;
      },
      onLeftOut: (findings) => this.#leftOut.set(file, findings),
    };
  }

  async #examined(engine: Engine, found: GitRun, task: Task, shown: string): Promise<OlderText | undefined> {
    const examined = found.code === 0 ? await engine.examine(found.out, task) : undefined;
    if (examined?.document) return { document: examined.document, findings: examined.report.findings };
    // In the old one there may be nothing to read, as in an empty file: then everything is new.
    if (examined?.report.fatal?.code !== 'empty')
      tellUser(`Let op: de oude tekst van ${shown} is niet te lezen. Klaretaal leest de nieuwe helemaal na.`);
    return undefined;
  }

  /** The findings in a file that are not about what changed. */
  leftOutOf(file: string): readonly Finding[] {
    return this.#leftOut.get(file) ?? [];
  }

  #repositoryOf(file: string, shown: string): Promise<Repository> {
    const top = this.#topOf(dirname(file));
    if (top === undefined) {
      throw new UsageError(
        `${shown} staat niet in een map die git bijhoudt. Laat “--changed-since” weg, of geef andere teksten op.`,
      );
    }
    const known = this.#repositories.get(top) ?? this.#open(top);
    this.#repositories.set(top, known);
    return known;
  }

  #topOf(folder: string): string | undefined {
    if (this.#tops.has(folder)) return this.#tops.get(folder);
    const parent = dirname(folder);
    const top = existsSync(join(folder, '.git')) ? folder : parent === folder ? undefined : this.#topOf(parent);
    this.#tops.set(folder, top);
    return top;
  }

  async #open(top: string): Promise<Repository> {
    const inside = await git(top, ['rev-parse', '--is-shallow-repository']);
    if (inside.code === 'ENOENT')
      throw new UsageError('“--changed-since” heeft het programma git nodig, en dat staat hier niet. Installeer git.');
    if (/dubious ownership/u.test(inside.err))
      throw new UsageError(
        `De git-map ${top} is van een andere gebruiker, en git leest ze daarom niet. Voer eerst dit uit: git config --global --add safe.directory ${top}`,
      );
    const isShallow = inside.out.toString().trim() === 'true';
    const commit = await this.#base(top, isShallow);
    const [tree, diff] = await Promise.all([
      git(top, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit], LONGEST_LIST),
      git(
        top,
        ['diff', '--name-status', '-z', '--find-renames', '--no-ext-diff', '--no-textconv', commit, '--'],
        LONGEST_LIST,
      ),
    ]);
    const failed = [tree, diff].find(({ code }) => code !== 0);
    if (failed) throw new UsageError(isShallow ? this.#noHistory() : noAnswer(top, failed));
    return { top, commit, old: new Set(fieldsOf(tree.out)), changed: changesIn(fieldsOf(diff.out)) };
  }

  /** The commit where the reference and the current commit went apart. */
  async #base(top: string, isShallow: boolean): Promise<string> {
    const commit = await this.#commit(top, isShallow);
    const { code, out } = await git(top, ['merge-base', commit, 'HEAD']);
    if (code === 0) return out.toString().trim();
    if (isShallow) throw new UsageError(this.#noHistory());
    throw new UsageError(`“${this.#ref}” en uw huidige tak hebben in git niets gemeen. Kies een andere commit of tak.`);
  }

  async #commit(top: string, isShallow: boolean): Promise<string> {
    try {
      return await commitOf(this.#ref, top);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (isShallow) throw new UsageError(this.#noHistory());
      const remote = `origin/${this.#ref}`;
      if (isRef(this.#ref) && (await git(top, ['rev-parse', '--verify', '--quiet', `${remote}^{commit}`])).code === 0)
        throw new UsageError(`Git kent “${this.#ref}” hier niet. Bedoelt u “${remote}”?`);
      throw error;
    }
  }

  #noHistory(): string {
    return `De geschiedenis van git is hier niet volledig, en daarom vindt klaretaal “${this.#ref}” niet. Haal alles op: zet “fetch-depth: 0” bij actions/checkout (GitHub) of “GIT_DEPTH: 0” bij de variabelen (GitLab). Op uw eigen computer: git fetch --unshallow`;
  }
}

function noAnswer(top: string, { code, err }: GitRun): string {
  const why =
    err.trim().split('\n', 1)[0] || (code === 'killed' ? 'git was te lang bezig' : 'het antwoord is te groot');
  return `Git geeft de veranderingen in ${top} niet (${why}). Laat “--changed-since” weg, of probeer het opnieuw.`;
}

function pathIn({ top }: Pick<Repository, 'top'>, file: string): string {
  return slashed(relative(top, file));
}

function fieldsOf(out: Buffer): string[] {
  return out.toString().split('\0').slice(0, -1);
}

/** What `git diff --name-status -z` lists: of each file a letter and its path; of a renamed one both paths. */
function changesIn(fields: readonly string[]): Map<string, string> {
  const changed = new Map<string, string>();
  for (let at = 0; at + 1 < fields.length; at++) {
    const isRename = /^[RC]/u.test(fields[at] ?? '');
    const before = fields[++at] ?? '';
    if (isRename) at++;
    changed.set(fields[at] ?? '', before);
  }
  return changed;
}
