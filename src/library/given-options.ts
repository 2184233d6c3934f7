import type { TextFormat } from '../document/document.ts';
import { adviceFor } from '../language/nearest.ts';
import type { FixLevel } from '../report/fixing.ts';
import { WrongOption } from './wrong-option.ts';

/** The functions of the library that take a text. */
export type Task = 'lint' | 'fix' | 'score' | 'compare';

/** What a value has to be: the test, and how a message asks for it. */
interface Form {
  readonly fits: (value: unknown) => boolean;
  readonly needs: string;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isPromise = (value: unknown): boolean => isObject(value) && 'then' in value;

const TEXT: Form = { fits: (value) => typeof value === 'string', needs: 'tekst' };
const OBJECT: Form = {
  fits: (value) => isObject(value) && !Array.isArray(value) && !isPromise(value),
  needs: 'een object',
};
const NAMES: Form = {
  fits: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
  needs: "een lijst met namen van regels, zoals ['lange-zin']",
};

/** Every option, with its form. What a configuration can say too (`audience`, …) is held to the schema after this. */
const OPTIONS: Readonly<Record<string, Form>> = {
  path: TEXT,
  format: TEXT,
  kind: TEXT,
  config: { ...OBJECT, needs: 'een object met instellingen. Staan ze in een bestand? Geef “await loadConfig(pad)”' },
  rules: { ...OBJECT, needs: "een object, zoals {'lange-zin': 'off'}" },
  only: NAMES,
  audience: TEXT,
  address: TEXT,
  variant: TEXT,
  level: TEXT,
  resources: { fits: () => true, needs: '' },
};

const READ = ['path', 'format', 'kind', 'config', 'resources'];
const LINT = [...READ, 'rules', 'only', 'audience', 'address', 'variant'];
const OPTIONS_OF: Readonly<Record<Task, readonly string[]>> = {
  lint: LINT,
  fix: [...LINT, 'level'],
  score: READ,
  compare: LINT,
};

const FORMATS: readonly TextFormat[] = ['markdown', 'html', 'text'];
const LEVELS: readonly FixLevel[] = ['safe', 'suggestion'];

/** Refuses what is neither a text nor bytes. @param which text it is, where there are more: "de oude tekst" @throws WrongOption */
export function checkInput(input: unknown, which = 'de tekst'): void {
  // Bytes of another realm are bytes too, but no instance of our Uint8Array.
  if (typeof input === 'string' || Object.prototype.toString.call(input) === '[object Uint8Array]') return;
  throw new WrongOption(`Geef ${which} als string, of als bytes (Uint8Array). ${insteadOf(input)}`);
}

/** What somebody can do with what was given in the place of a text. */
function insteadOf(input: unknown): string {
  if (isPromise(input)) return 'Dit is een Promise: zet er “await” voor.';
  if (input instanceof ArrayBuffer) return 'Maak van deze ArrayBuffer eerst bytes: new Uint8Array(buffer).';
  return `Dit is ${nameOf(input)}.`;
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'een lijst';
  const names: Readonly<Record<string, string>> = {
    string: 'tekst',
    number: 'een getal',
    boolean: 'true of false',
    function: 'een functie',
    object: 'een object',
  };
  return names[typeof value] ?? `een ${typeof value}`;
}

/**
 * Holds what a caller without types can get wrong to what a function takes: its options, their forms, and the values
 * that no configuration has.
 *
 * @throws WrongOption
 */
export function checkOptions(task: Task, options: unknown): void {
  if (!OBJECT.fits(options)) {
    throw new WrongOption(
      `Geef de opties van ${task} als een object, zoals {path: 'brief.md'}. Dit is ${nameOf(options)}.`,
    );
  }
  for (const [name, value] of Object.entries(options as object)) {
    if (!OPTIONS_OF[task].includes(name)) throw new WrongOption(`opties: ${unknownOption(name, task)}`);
    const form = OPTIONS[name];
    if (value === undefined || !form || form.fits(value)) continue;
    const advice = isPromise(value) ? ' Dit is een Promise: zet er “await” voor.' : '';
    throw new WrongOption(`opties: “${name}” heeft de verkeerde vorm. Nodig is: ${form.needs}.${advice}`);
  }
  const { format, level } = options as { readonly format?: string; readonly level?: string };
  if (format === 'docx' || format === 'odt') throw new WrongOption(`opties: ${OFFICE_FORMAT}`);
  checkChoice('format', format, FORMATS);
  checkChoice('level', level, LEVELS);
}

const OFFICE_FORMAT =
  '“format” is alleen voor tekst. Geef een bestand van Word of OpenDocument als bytes, zonder “format”: klaretaal ziet zelf wat het is.';

function unknownOption(name: string, task: Task): string {
  const others = (Object.keys(OPTIONS_OF) as Task[]).filter((other) => OPTIONS_OF[other].includes(name));
  if (others.length > 0) return `“${name}” is geen optie van ${task}, wel van ${others.join(', ')}. Laat ze hier weg.`;
  const known = OPTIONS_OF[task];
  return `de optie “${name}” bestaat niet. ${adviceFor(name, known)}`;
}

function checkChoice(name: string, value: string | undefined, choices: readonly string[]): void {
  if (value === undefined || choices.includes(value)) return;
  throw new WrongOption(`opties: bij “${name}” past “${value}” niet. ${adviceFor(value, choices)}`);
}
