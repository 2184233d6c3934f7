import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';

/** A report that is to be saved: its format, and the file. */
export interface Output<Format extends string> {
  readonly format: Format;
  readonly file: string;
}

/** Reads an option that has one of a few values; `words` has them, for shells to complete. */
export function oneOf<Value extends string>(name: string, values: readonly Value[]) {
  const parse = (text: string): Value => {
    const found = values.find((value) => value === text);
    if (!found) throw new InvalidArgumentError(`Bij “${name}” past “${text}” niet. Kies uit: ${values.join(', ')}.`);
    return found;
  };
  return Object.assign(parse, { words: values });
}

/** Reads `--output FORMAT=FILE`, which can be given more than once; `words` has the formats. */
export function outputOf<Format extends string>(formats: readonly Format[]) {
  const parse = (text: string, earlier: readonly Output<Format>[]): readonly Output<Format>[] => {
    const [, format = '', file = ''] = /^([^=]*)=(.+)$/su.exec(text) ?? [];
    if (!file) {
      throw new InvalidArgumentError('Schrijf “--output” als VORM=BESTAND, bijvoorbeeld --output json=rapport.json.');
    }
    if (file === '-')
      throw new InvalidArgumentError(
        '“--output” bewaart een rapport in een bestand. Met --format komt het op het scherm.',
      );
    if (earlier.some((one) => resolve(one.file) === resolve(file)))
      throw new InvalidArgumentError(`Twee rapporten passen niet in één bestand (${file}). Kies een andere naam.`);
    return [...earlier, { format: oneOf('--output', formats)(format), file }];
  };
  return Object.assign(parse, { words: formats });
}
