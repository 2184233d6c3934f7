import type { CommandLineOffer, CommandOffer, Offer, OptionOffer } from './offer.ts';

/**
 * The script that lets fish complete the command line, with what each option does beside it. A tab after a value keeps
 * fish from saying that again beside each value.
 */
export function fishCompletion({ usual, commands, options }: CommandLineOffer): string {
  const all = [...options, ...commands.flatMap((command) => command.options)];
  const valued = [...new Set(all.filter(({ value }) => value).flatMap(({ flags }) => flags))];
  return `# Aanvullen van klaretaal in fish. Gemaakt door: klaretaal completion fish
function __klaretaal_named
    set -l words (commandline -opc)
    set -l i 2
    while test $i -le (count $words)
        switch $words[$i]
            case ${valued.map(quoted).join(' ')}
                set i (math $i + 1)
            case '-*'
${commands.map(commandCase).join('\n')}
            case '*'
                echo ${usual}
                return
        end
        set i (math $i + 1)
    end
    return 1
end
function __klaretaal_in
    set -l command (__klaretaal_named; or echo ${usual})
    test $command = $argv[1]
end
${HELPERS}
complete -c klaretaal -f
${options.map((option) => optionLine(`not __klaretaal_named`, option)).join('\n')}
${commands.flatMap((command) => commandLines(command)).join('\n')}
`;
}

const HELPERS = `function __klaretaal_value
    commandline -ct | string replace -r -- '^--[a-z-]+=' ''
end
function __klaretaal_list
    set -l before (__klaretaal_value | string replace -r -- '[^,]*$' '')
    for word in $argv
        echo $before$word\\t
    end
end
function __klaretaal_pair -a sign
    set -l value (__klaretaal_value)
    if not string match -q -- "*$sign*" $value
        for word in (string split ' ' -- $argv[3])
            echo $word$sign\\t
        end
        return
    end
    set -l parts (string split -m 1 -- $sign $value)
    if test $argv[2] = files
        for file in (__fish_complete_path $parts[2])
            echo $parts[1]$sign$file
        end
    else
        for word in (string split ' ' -- $argv[2])
            echo $parts[1]$sign$word\\t
        end
    end
end
function __klaretaal_versions
    git for-each-ref --format='%(refname:short)%09' 2>/dev/null
end`;

function commandCase({ name, aliases }: CommandOffer): string {
  return `            case ${[name, ...aliases].map(quoted).join(' ')}
                echo ${name}
                return`;
}

function commandLines(command: CommandOffer): string[] {
  const here = `__klaretaal_in ${command.name}`;
  return [
    ...[command.name, ...command.aliases].map(
      (word) => `complete -c klaretaal -n ${quoted(`not __klaretaal_named`)} -a ${word} -d ${quoted(command.about)}`,
    ),
    `complete -c klaretaal -n ${quoted(here)} ${offered(command.argument)}`,
    ...command.options.map((option) => optionLine(here, option)),
  ];
}

function optionLine(condition: string, { flags, about, value }: OptionOffer): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ');
  const taken = value ? ` -r ${offered(value.offer)}` : '';
  return `complete -c klaretaal -n ${quoted(condition)} ${names} -d ${quoted(about)}${taken}`;
}

function offered(offer: Offer): string {
  switch (offer.kind) {
    case 'words':
      return `-f -a ${quoted(offer.words.map((word) => `${word}\\t`).join(' '))}`;
    case 'list':
      return `-f -a ${quoted(`(__klaretaal_list ${offer.words.join(' ')})`)}`;
    case 'pair': {
      const { words, sign, second } = offer;
      const after = second === 'files' ? second : `"${second.join(' ')}"`;
      return `-f -a ${quoted(`(__klaretaal_pair ${sign} ${after} "${words.join(' ')}")`)}`;
    }
    case 'files':
      return '-F';
    case 'versions':
      return "-f -a '(__klaretaal_versions)'";
    case 'nothing':
      return '-f';
  }
}

/** Between single quotes fish gives a meaning to a backslash and a quote only. */
const quoted = (text: string) => `'${text.replace(/[\\']/gu, '\\$&')}'`;
