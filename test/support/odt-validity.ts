import { problemsOfChanges, problemsOfComments, problemsOfMarks } from './odt-validity/annotations.ts';
import { readOdtPackage } from './odt-validity/package.ts';
import { problemsOfPlaces, problemsOfSpaces } from './odt-validity/text.ts';

/**
 * Everything in an OpenDocument text that breaks ODF 1.3 in a way that programs notice or that loses text: archive,
 * manifest, well-formed XML, place of elements, white space that collapses, tracked changes, comments and ranges. Empty
 * for a good file.
 */
export function problemsOfOdt(bytes: Uint8Array): string[] {
  const { parts, problems } = readOdtPackage(bytes);
  const found = [...problems];
  for (const [path, root] of parts) {
    const own = [
      ...problemsOfPlaces(root),
      ...problemsOfSpaces(root),
      ...problemsOfChanges(root),
      ...problemsOfComments(root),
      ...problemsOfMarks(root),
    ];
    found.push(...own.map((each) => `${path}: ${each}`));
  }
  return [...new Set(found)];
}
