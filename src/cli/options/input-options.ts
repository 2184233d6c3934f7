import type { FixLevel } from '../../report/fixing.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { CheckOptions } from './check-options.ts';

/**
 * Options that only mean something with a value, or together.
 *
 * @throws UsageError where one lacks what it needs
 */
export function checkInputOptions(
  paths: readonly string[],
  { stdinFilename, kind }: { readonly stdinFilename?: string; readonly kind: string },
): void {
  if (kind === '')
    throw new UsageError('Bij “--kind” ontbreekt de tekstsoort. Kies brief, webpagina, loketscript of auto.');
  if (stdinFilename === undefined) return;
  if (stdinFilename === '')
    throw new UsageError('Bij “--stdin-filename” ontbreekt een naam. Schrijf bijvoorbeeld --stdin-filename brief.md.');
  if (!paths.includes('-'))
    throw new UsageError('“--stdin-filename” hoort bij de standaardinvoer. Zet er ook een streepje (-) bij.');
}

/** @throws UsageError where something without words of the texts is asked, and something that is made of them */
export function checkRedaction({ redact, diff, output }: Pick<CheckOptions, 'redact' | 'diff' | 'output'>): void {
  if (!redact) return;
  const other = diff ? '--diff' : output.some(({ format }) => format === 'docx') && '--output docx=map';
  if (other) throw new UsageError(`“--redact” laat alle tekst weg, en “${other}” toont die net. Kies een van de twee.`);
}

/**
 * The folder for reviewed copies; nothing where none are asked.
 *
 * @throws UsageError where the texts themselves would change too, or there are two folders
 */
export function reviewFolder({
  output,
  fix,
  fixSuggestions,
  diff,
  force,
}: Pick<CheckOptions, 'output' | 'fix' | 'fixSuggestions' | 'diff' | 'force'>): string | undefined {
  const [folder, ...others] = output.filter(({ format }) => format === 'docx');
  if (force && !folder)
    throw new UsageError('“--force” hoort bij nagelezen kopieën. Zet er ook --output docx=map bij.');
  if (others.length > 0) throw new UsageError('Geef “--output docx=map” maar één keer: alle kopieën komen in één map.');
  if (folder && (fix || fixSuggestions || diff)) {
    throw new UsageError(
      'Kies: de teksten zelf verbeteren (--fix), of nagelezen kopieën maken (--output docx=map). Samen gaat niet.',
    );
  }
  return folder?.file;
}

/**
 * What is to be corrected, by the options; nothing where they ask for no corrections.
 *
 * @throws UsageError where a patch and a report would stand in one place
 */
export function fixLevel({
  fix,
  fixSuggestions,
  diff,
  format,
}: Pick<CheckOptions, 'fix' | 'fixSuggestions' | 'diff' | 'format'>): FixLevel | undefined {
  if (diff && format !== 'pretty')
    throw new UsageError('Bij “--diff” past geen ander rapport op het scherm. Bewaar het met --output in een bestand.');
  return fixSuggestions ? 'suggestion' : fix || diff ? 'safe' : undefined;
}

/**
 * Options for what is known already, or did not change.
 *
 * @throws UsageError where they can't go together
 */
export function checkKnownOptions(
  paths: readonly string[],
  {
    updateBaseline,
    changedSince,
    shard,
    diff,
    stdinFilename,
  }: Pick<CheckOptions, 'updateBaseline' | 'changedSince' | 'shard' | 'diff' | 'stdinFilename'>,
): void {
  if (updateBaseline && paths.includes('-') && stdinFilename === undefined)
    throw new UsageError(
      'Een tekst van de standaardinvoer heeft voor de baseline een naam nodig. Zet er --stdin-filename bij.',
    );
  if (updateBaseline && changedSince !== undefined)
    throw new UsageError(
      '“--update-baseline” leest de teksten helemaal na, en “--changed-since” niet. Kies een van de twee.',
    );
  if (updateBaseline && shard)
    throw new UsageError(
      '“--update-baseline” heeft alle teksten nodig, en “--shard” leest er maar een deel van. Kies een van de twee.',
    );
  if (updateBaseline && diff)
    throw new UsageError('“--diff” verandert niets, ook de baseline niet. Laat --update-baseline weg, of --diff.');
}
