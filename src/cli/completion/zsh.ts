import type { CommandLineOffer, CommandOffer, Offer, OptionOffer } from './offer.ts';

/** The script that lets zsh complete the command line, with what each option does beside it. */
export function zshCompletion(offer: CommandLineOffer): string {
  const { usual, commands, options } = offer;
  const all = [...options, ...commands.flatMap((command) => command.options)];
  const valued = [...new Set(all.filter(({ value }) => value).flatMap(({ flags }) => flags))];
  return `#compdef klaretaal
# Aanvullen van klaretaal in zsh. Gemaakt door: klaretaal completion zsh
${HELPERS}
_klaretaal_commands() {
  local -a commands=(
${commands.flatMap(commandLines).join('\n')}
  )
  _describe -t commands opdracht commands
}
_klaretaal() {
  local command=${usual} named= i
  local -a program_options=()
  for ((i = 2; i < CURRENT; i++)); do
    case $words[i] in
      (${valued.join('|')}) ((i++)) ;;
      (-*) ;;
${commands.map(({ name, aliases }) => `      (${[name, ...aliases].join('|')}) command=${name} named=command; break ;;`).join('\n')}
      (*) named=path; break ;;
    esac
  done
  if [[ $named == command ]]; then
    words[i]=()
    ((CURRENT--))
  elif [[ -z $named ]]; then
    program_options=(${options.map(optionLine).join(' ')})
    if [[ $PREFIX != -* ]] && ! [[ $words[CURRENT-1] == (${valued.join('|')}) ]]; then _klaretaal_commands; fi
  fi
  case $command in
${commands.map(argumentLines).join('\n')}
  esac
}
if [[ $funcstack[1] == _klaretaal ]]; then _klaretaal "$@"; else compdef _klaretaal klaretaal; fi
`;
}

const HELPERS = `_klaretaal_list() {
  compset -P '*,'
  compadd -q -S , -- $@
}
_klaretaal_pair() {
  local sign=$1 second=$2
  shift 2
  if compset -P "*$sign"; then
    if [[ $second == files ]]; then _files; else compadd -- \${=second}; fi
  else
    compadd -S "$sign" -- $@
  fi
}
_klaretaal_versions() {
  compadd -- \${(f)"$(git for-each-ref --format='%(refname:short)' 2>/dev/null)"}
}`;

function commandLines({ name, aliases, about }: CommandOffer): string[] {
  return [name, ...aliases].map((word) => `    ${quoted(`${word}:${about.replaceAll(':', '\\:')}`)}`);
}

function argumentLines({ name, options, argument }: CommandOffer): string {
  const lines = [...options.map(optionLine), quoted(`*:waarde:${action(argument)}`)];
  return `    (${name}) _arguments -S $program_options ${lines.map((line) => `\\\n      ${line}`).join(' ')} ;;`;
}

/** Options may come more than once: the last counts. */
function optionLine({ flags, about, value }: OptionOffer): string {
  const described = `[${about.replace(/[[\]\\:]/gu, '\\$&')}]`;
  const taken = value ? `:${value.name.replaceAll(':', '\\:')}:${action(value.offer)}` : '';
  return flags.map((flag) => quoted(`*${flag}${value ? '=' : ''}${described}${taken}`)).join(' ');
}

function action(offer: Offer): string {
  switch (offer.kind) {
    case 'words':
      return `(${offer.words.join(' ')})`;
    case 'list':
      return `{_klaretaal_list ${offer.words.join(' ')}}`;
    case 'pair': {
      const { words, sign, second } = offer;
      const after = second === 'files' ? second : `"${second.join(' ')}"`;
      // A colon ends a part of what _arguments reads.
      return `{_klaretaal_pair "${sign === ':' ? '\\:' : sign}" ${after} ${words.join(' ')}}`;
    }
    case 'files':
      return '_files';
    case 'versions':
      return '_klaretaal_versions';
    case 'nothing':
      return ' ';
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
