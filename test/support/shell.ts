import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The shells that completion is written for. */
export type Shell = 'bash' | 'zsh' | 'fish';

/** Whether a program is on this machine. */
export function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/**
 * What a shell offers at the end of a line.
 *
 * @param folder where the shell stands, that has the script in `script`
 * @param line what has been typed, the first words whole
 */
export function completions(shell: Shell, folder: string, line: string): string[] {
  const [program, args] = ASK[shell](folder, line);
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, TERM: 'xterm' };
  const { stdout, stderr, status } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env, timeout: 20_000 });
  if (status !== 0 || stderr) throw new Error(`${shell} gaf ${status}: ${stderr}`);
  return stdout.split('\n').flatMap((row) => row.replace(/\t.*$/su, '') || []);
}

const ASK: Readonly<Record<Shell, (folder: string, line: string) => [string, string[]]>> = {
  bash: (_, line) => ['bash', ['--norc', '-c', BASH, 'bash', ...bashWords(line)]],
  zsh: (folder, line) => {
    rmSync(join(folder, 'hits'), { force: true });
    writeFileSync(join(folder, 'child.zsh'), ZSH_CHILD);
    return ['zsh', ['-f', '-c', ZSH, 'zsh', line]];
  },
  fish: (_, line) => ['fish', ['--no-config', '-c', 'source script; complete -C $argv[1]', line]],
};

/** Words as bash breaks them up for a completion: = and : stand on their own. */
function bashWords(line: string): string[] {
  return [...line.matchAll(/[=:]+|[^\s=:]+/gu)].map(([word]) => word).concat(/[\s=:]$/u.test(line) ? [''] : []);
}

const BASH = `
source ./script
compopt() { :; }
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_klaretaal
printf '%s\\n' "\${COMPREPLY[@]}"
`;

/** A zsh that shows what it was given to offer, instead of a menu. */
const ZSH_CHILD = `
PROMPT=
autoload -U compinit
compinit -u -d ./dump
source ./script
bindkey '^I' complete-word
compadd() {
  local -a hits
  if [[ " $* " != *' -'[ODA]' '* ]]; then
    builtin compadd -O hits "$@"
    if (($#hits)); then print -rl -- "\${hits[@]}" >> ./hits; fi
  fi
  builtin compadd "$@"
}
finish() { print -rn -- $'\\1'; }
compprefuncs=() comppostfuncs=(finish)
zstyle ':completion:*' list-prompt ''
print -rn -- $'\\2'
`;

const ZSH = `
zmodload zsh/zpty
zpty child zsh -f -i
zpty -w child 'source ./child.zsh'
zpty -r -m child seen $'*\\2*'
zpty -n -w child "$1"$'\\t'
zpty -r -m child seen $'*\\1*'
zpty -d child
if [[ -e hits ]]; then cat hits; fi
`;
