// The one way in: `node scripts/setup.js start|test|build|generate|types|bench|measure|vscode [arguments]`. Uses Node alone, because it is what installs
// everything else. Installs only when the lock file changed, builds only when sources changed, lets a second run wait,
// and writes only to standard error.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// Not in node_modules, which an install empties.
const lockFolder = join(root, '.setup-lock');
const installStamp = join(root, 'node_modules', '.klaretaal-install');
const buildStamp = join(root, 'dist', '.klaretaal-build');
/** Everything that the build reads. */
const sources = ['src', 'rules', 'dictionaries', 'models', 'scripts', 'package.json', 'package-lock.json'];
/** After this long a lock is taken over, in ms: longer than any install should last. */
const oldLock = 10 * 60_000;

/** @param {string} message */
const say = (message) => process.stderr.write(`klaretaal: ${message}\n`);

/** @param {string[]} paths relative to the project */
function hashOf(paths) {
  const hash = createHash('sha256').update(process.version);
  /** @param {string} path */
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(join(path, name));
    } else hash.update(path).update(readFileSync(full));
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** @param {string[]} args of npm */
function npm(args) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  const result = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'development' },
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (result.status !== 0) {
    say('installeren is mislukt. Kijk de melding hierboven na, en of u verbinding met internet hebt.');
    process.exit(2);
  }
}

/** Waits for another run that is setting up, then takes its place. A lock that a dead run left behind does not count. */
async function takeLock() {
  for (let told = false; ; told = true) {
    try {
      mkdirSync(lockFolder);
      writeFileSync(join(lockFolder, 'pid'), String(process.pid));
      return;
    } catch {
      if (isAbandoned()) rmSync(lockFolder, { recursive: true, force: true });
      else {
        if (!told) say('een andere opdracht is bezig met installeren of bouwen; even wachten.');
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  }
}

function isAbandoned() {
  try {
    if (Date.now() - statSync(lockFolder).mtimeMs > oldLock) return true;
    const pid = Number(read(join(lockFolder, 'pid')));
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

const installHash = () => hashOf(['package.json', 'package-lock.json', '.npmrc']);
const isInstalled = () => read(installStamp) === installHash() || npmInstalled();

/** Whether npm itself put in place what the lock file asks, as whoever packs the project from git lets it do. */
function npmInstalled() {
  const now = read(join(root, 'node_modules', '.package-lock.json'));
  if (!now) return false;
  const { packages: installed } = JSON.parse(now);
  return Object.entries(JSON.parse(read(join(root, 'package-lock.json'))).packages).every(
    ([path, { version, optional }]) => path === '' || (optional ?? installed[path]?.version === version),
  );
}
const isBuilt = () => read(buildStamp) === hashOf(sources);

async function setUp() {
  if (isInstalled() && isBuilt()) return;
  await takeLock();
  try {
    if (!isInstalled()) {
      say('bibliotheken installeren…');
      npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
      writeFileSync(installStamp, installHash());
    }
    if (!isBuilt()) {
      say('bouwen…');
      const { build } = await import('./build.js');
      await build();
      writeFileSync(buildStamp, hashOf(sources));
    }
  } finally {
    rmSync(lockFolder, { recursive: true, force: true });
  }
}

const [task = 'build', ...rest] = process.argv.slice(2);
await setUp();
if (task === 'start') {
  process.argv.splice(1, process.argv.length, join(root, 'bin', 'klaretaal.js'), ...rest);
  await import(pathToFileURL(join(root, 'bin', 'klaretaal.js')).href);
} else if (task !== 'build') {
  const tasks = {
    test: './check.js',
    generate: './generate.js',
    types: './types.js',
    bench: './bench.js',
    measure: './measure.js',
    vscode: './build-vscode.js',
  };
  if (!(task in tasks)) {
    say(`de opdracht “${task}” bestaat niet. Kies uit: start, test, build, generate, types, bench, measure, vscode.`);
    process.exit(2);
  }
  const { run } = await import(tasks[/** @type {keyof typeof tasks} */ (task)]);
  process.exitCode = await run(rest);
}
