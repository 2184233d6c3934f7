import { type Command, InvalidArgumentError } from 'commander';
import type { CommandLineOffer } from '../completion/offer.ts';
import { DutchCommand } from './dutch-commander.ts';

/** The shells that we write a script for. */
const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

function parseShell(text: string): Shell {
  const found = SHELLS.find((shell) => shell === text);
  if (!found) throw new InvalidArgumentError(`Voor “${text}” is er geen script. Kies uit: ${SHELLS.join(', ')}.`);
  return found;
}
const shellOf = Object.assign(parseShell, { words: SHELLS });

/** The script with which a shell completes commands, options and values. */
export function completionCommand(): Command {
  const command = new DutchCommand('completion')
    .alias('aanvullen')
    .description('toont een script waarmee uw shell opdrachten en opties aanvult')
    .addHelpText(
      'after',
      `
Zo gebruikt u het script:
  bash: zet in ~/.bashrc: source <(klaretaal completion bash)
  zsh:  zet in ~/.zshrc, na compinit: source <(klaretaal completion zsh)
  fish: klaretaal completion fish > ~/.config/fish/completions/klaretaal.fish
`,
    );
  return command.argument('<shell>', 'bash, zsh of fish', shellOf).action(async (chosen: Shell) => {
    const { offerOf } = await import('../completion/offer.ts');
    const { rules } = await import('../../../rules/index.ts');
    const program = command.parent ?? command;
    process.stdout.write(
      (await scriptOf(chosen))(
        offerOf(
          program,
          rules.map(({ id }) => id),
        ),
      ),
    );
  });
}

async function scriptOf(shell: Shell): Promise<(offer: CommandLineOffer) => string> {
  switch (shell) {
    case 'bash':
      return (await import('../completion/bash.ts')).bashCompletion;
    case 'zsh':
      return (await import('../completion/zsh.ts')).zshCompletion;
    case 'fish':
      return (await import('../completion/fish.ts')).fishCompletion;
  }
}
