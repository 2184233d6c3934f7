import type { CommandLineOffer, CommandOffer, Offer, OptionOffer } from './offer.ts';

/** The script that lets bash (3.2 and newer) complete the command line. */
export function bashCompletion(offer: CommandLineOffer): string {
  const { usual, commands, options } = offer;
  const all = [...options, ...commands.flatMap((command) => command.options)];
  const valued = [...new Set(all.filter(({ value }) => value).flatMap(({ flags }) => flags))];
  return `# Aanvullen van klaretaal in bash. Gemaakt door: klaretaal completion bash
${HELPERS}
_klaretaal() {
  local line=() last=0 i word command=${usual} named='' current previous
  # Bash breaks words at = and :, that stand within our values.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if ((i > 1)) && { [[ $word == [=:] ]] || [[ \${line[last]} == *[=:] ]]; }; then line[last]+=$word
    else last=$i; line[last]=$word; fi
  done
  line=("\${line[@]}")
  last=$((\${#line[@]} - 1))
  current=\${line[last]}
  previous=\${line[last - 1]}
  for ((i = 1; i < last; i++)); do
    case \${line[i]} in
      ${valued.join(' | ')}) ((i++)) ;;
      -*) ;;
${commands.map(commandCase).join('\n')}
      *) named=path; break ;;
    esac
  done
  COMPREPLY=()
  if [[ $current == --*=* ]]; then
    previous=\${current%%=*}
    current=\${current#*=}
  fi
  case "$command $previous" in
${commands.flatMap((command) => command.options.flatMap((option) => valueCases(command, option))).join('\n')}
  esac
  if [[ $current == -* ]]; then
    case $command in
${commands.map((command) => `      ${command.name}) _klaretaal_words ${quoted(flagsOf(command))} ;;`).join('\n')}
    esac
    if [[ -z $named ]]; then _klaretaal_words ${quoted(options.flatMap(({ flags }) => flags).join(' '))}; fi
    return
  fi
  case $command in
${commands.map((command) => `    ${command.name}) ${offered(command.argument)} ;;`).join('\n')}
  esac
  if [[ -z $named ]]; then _klaretaal_words ${quoted(namesOf(commands))}; fi
}
complete -F _klaretaal klaretaal
`;
}

/** What offers candidates: words with the sign that bash broke off taken away, files as bash shows them. */
const HELPERS = `_klaretaal_words() {
  local before=\${3-} reply cut=\${current%"\${current##*[=:]}"}
  while IFS= read -r reply; do
    if [[ -n $reply ]]; then COMPREPLY+=("\${reply#"$cut"}"); fi
  done < <(compgen -P "$before" -W "$1" -- "\${2-$current}")
}
_klaretaal_list() {
  local before=\${current%"\${current##*,}"}
  _klaretaal_words "$1" "\${current##*,}" "$before"
}
_klaretaal_files() {
  local reply
  compopt -o filenames 2>/dev/null
  while IFS= read -r reply; do COMPREPLY+=("$reply"); done < <(compgen -f -- "$1")
}
_klaretaal_pair() {
  local first=\${current%%"$2"*}
  if [[ $current != *"$2"* ]]; then
    compopt -o nospace 2>/dev/null
    _klaretaal_words "$1"
  elif [[ $3 == files ]]; then _klaretaal_files "\${current#*"$2"}"
  else _klaretaal_words "$3" "\${current#*"$2"}" "$first$2"; fi
}
_klaretaal_versions() {
  _klaretaal_words "$(git for-each-ref --format='%(refname:short)' 2>/dev/null)"
}`;

function commandCase({ name, aliases }: CommandOffer): string {
  return `      ${[name, ...aliases].join(' | ')}) command=${name}; named=command; break ;;`;
}

function valueCases({ name }: CommandOffer, { flags, value }: OptionOffer): string[] {
  if (!value) return [];
  const places = flags.map((flag) => quoted(`${name} ${flag}`)).join(' | ');
  return [`    ${places}) ${offered(value.offer)}; return ;;`];
}

/** The call that makes an offer for the word that is being written. */
function offered(offer: Offer): string {
  switch (offer.kind) {
    case 'words':
      return `_klaretaal_words ${quoted(offer.words.join(' '))}`;
    case 'list':
      return `_klaretaal_list ${quoted(offer.words.join(' '))}`;
    case 'pair': {
      const { words, sign, second } = offer;
      const first = words.map((word) => `${word}${sign}`).join(' ');
      return `_klaretaal_pair ${quoted(first)} ${quoted(sign)} ${quoted(second === 'files' ? second : second.join(' '))}`;
    }
    case 'files':
      return '_klaretaal_files "$current"';
    case 'versions':
      return '_klaretaal_versions';
    case 'nothing':
      return ':';
  }
}

const flagsOf = ({ options }: CommandOffer) => options.flatMap(({ flags }) => flags).join(' ');
const namesOf = (commands: readonly CommandOffer[]) =>
  commands.flatMap(({ name, aliases }) => [name, ...aliases]).join(' ');
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
