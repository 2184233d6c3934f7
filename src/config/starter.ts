import { nearest } from '../language/nearest.ts';
import type { Address } from '../language/readers.ts';
import type { Rule } from '../rule/rule.ts';
import { PRESET_NAMES, PRESET_PREFIX } from './presets.ts';
import { BASE_KINDS } from './settings.ts';

/** What was answered to the questions. */
export interface Answers {
  readonly address: Address;
  /** The kind of the texts in a folder or file. */
  readonly kinds: readonly { readonly kind: string; readonly folder: string }[];
  readonly preset: string;
  /** Words that the readers know. */
  readonly words: readonly string[];
}

/** What holds when nobody is asked. */
export const NO_ANSWERS: Answers = { address: 'auto', kinds: [], preset: 'aanbevolen', words: [] };

/** A question, and what an answer makes of the answers so far; a text says what is wrong with it. */
export interface Question {
  readonly text: string;
  read(answer: string, so: Answers): Answers | string;
}

/** The four questions, in Dutch. An empty answer is always right. */
export const QUESTIONS: readonly Question[] = [
  {
    text: '1. Hoe spreekt u uw lezers aan? Kies “u” of “je”. Leeg: elke tekst kiest zelf.',
    read: (answer, so) => {
      const address = answer.toLowerCase();
      if (address === '') return so;
      return address === 'u' || address === 'je' ? { ...so, address } : 'Antwoord met u of je, of laat leeg.';
    },
  },
  {
    text: '2. In welke mappen staan uw teksten? Schrijf bijvoorbeeld: brief=brieven, loketscript=loket\n   Soorten zijn brief, webpagina en loketscript. Leeg: klaretaal herkent de soort zelf.',
    read: readKinds,
  },
  {
    text: `3. Hoe streng leest klaretaal? Kies uit: ${PRESET_NAMES.join(', ')}. Leeg: aanbevolen.`,
    read: (answer, so) => {
      const preset = answer.toLowerCase().replace(PRESET_PREFIX, '');
      if (preset === '') return so;
      if (PRESET_NAMES.includes(preset)) return { ...so, preset };
      return `Antwoord met een van deze: ${PRESET_NAMES.join(', ')}.`;
    },
  },
  {
    text: '4. Welke woorden of letterwoorden kennen al uw inwoners? Schrijf er komma’s tussen. Leeg: geen.',
    read: (answer, so) => {
      const words = listOf(answer);
      const empty = words.find((word) => !/[\p{L}\p{N}]/u.test(word));
      return empty === undefined ? { ...so, words } : `In “${empty}” staat geen woord.`;
    },
  },
];

function readKinds(answer: string, so: Answers): Answers | string {
  const kinds: { kind: string; folder: string }[] = [];
  for (const part of listOf(answer)) {
    const [, name = '', folder = ''] = /^([^=]+?)\s*=\s*(.+)$/u.exec(part) ?? [];
    const kind = BASE_KINDS.find((one) => one === name.toLowerCase());
    if (!folder) return `Schrijf “${part}” als soort=map, bijvoorbeeld brief=brieven.`;
    if (!kind) {
      const hint = nearest(name, BASE_KINDS);
      return `De soort “${name}” bestaat niet. ${hint ? `Bedoelt u “${hint}”?` : `Kies uit: ${BASE_KINDS.join(', ')}.`}`;
    }
    kinds.push({ kind, folder: folder.replaceAll('\\', '/').replace(/^\.\/|\/$/gu, '') });
  }
  return { ...so, kinds };
}

function listOf(answer: string): string[] {
  return answer
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/**
 * A configuration in YAML that says in comments what can be set. What was not answered stands there as a comment.
 *
 * @param schema where its JSON Schema is, as an address or a path from its folder: editors check it by that
 */
export function starterConfig(answers: Answers, rules: readonly Rule[], schema: string): string {
  return `${[
    `# yaml-language-server: $schema=${schema}`,
    '# Instellingen van klaretaal voor de teksten in deze map en de mappen eronder.\n# Wat achter een hekje (#) staat, telt niet mee. Uitleg bij een regel: klaretaal explain REGEL',
    `# Hoe streng: klaretaal/aanbevolen, klaretaal/streng of klaretaal/enkel-inclusie.\nextends: ${PRESET_PREFIX}${answers.preset}`,
    `# Hoe u de lezer aanspreekt: u, je, of auto (elke tekst kiest zelf één vorm).\naddress: ${answers.address}`,
    '# Voor wie u schrijft: breed, of nt2 (mensen die Nederlands leren).\naudience: breed',
    kindsPart(answers),
    wordsPart(answers),
    `# Regels krijgen off, info, warning of error. Deze zijn er: ${rules.map(({ id }) => id).join(', ')}.\n# rules:\n#   lange-zin:\n#     warnAbove: 18`,
    '# Bestanden en mappen die klaretaal overslaat.\n# ignore: [archief]',
  ].join('\n\n')}\n`;
}

function kindsPart({ kinds }: Answers): string {
  const title = '# Welke soort tekst in welke map staat: brief, webpagina of loketscript.';
  if (kinds.length === 0) return `${title}\n# overrides:\n#   - files: [brieven]\n#     kind: brief`;
  const items = kinds.map(({ kind, folder }) => `  - files: [${JSON.stringify(folder)}]\n    kind: ${kind}`);
  return `${title}\noverrides:\n${items.join('\n')}`;
}

function wordsPart({ words }: Answers): string {
  const title = '# Woorden en letterwoorden die uw inwoners kennen: die krijgen geen melding.';
  const items = words.map((word) => `    - ${JSON.stringify(word)}`);
  const accept = items.length > 0 ? `words:\n  accept:\n${items.join('\n')}` : '# words:\n#   accept: [OCMW]';
  const more =
    '#   forbid:\n#     - word: klant\n#       pos: noun\n#       simpler: [inwoner]\n#       reason: Onze inwoners kiezen ons niet.';
  return `${title}\n# Onder forbid staan woorden die u niet gebruikt, met een beter woord.\n${accept}\n${more}`;
}
