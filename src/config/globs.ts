import picomatch from 'picomatch';

type Test = (path: string) => boolean;
const tests = new WeakMap<readonly string[], Test>();

/**
 * Whether a path fits one of the patterns and none of those that start with `!`; without others, those take away from
 * everything. A pattern that names a folder means
 * all that is in it.
 */
export function matchesGlobs(patterns: readonly string[], path: string): boolean {
  const known = tests.get(patterns);
  if (known) return known(path);
  const wanted = patterns.filter((pattern) => !isNegated(pattern));
  const unwanted = patterns.filter(isNegated).map((pattern) => pattern.slice(1));
  const isWanted = wanted.length > 0 ? compile(wanted) : () => unwanted.length > 0;
  const isUnwanted = unwanted.length > 0 ? compile(unwanted) : () => false;
  const test: Test = (one) => isWanted(one) && !isUnwanted(one);
  tests.set(patterns, test);
  return test(path);
}

function compile(patterns: readonly string[]): Test {
  return picomatch(
    patterns.flatMap((pattern) => [pattern.replace(/\/$/u, ''), `${pattern.replace(/\/$/u, '')}/**`]),
    { dot: true },
  );
}

function isNegated(pattern: string): boolean {
  return pattern.startsWith('!') && !pattern.startsWith('!(');
}

/** A pattern that counts from a folder, made full. @param folder its full path, with `/` and none at the end */
export function rootedGlob(pattern: string, folder: string): string {
  if (isNegated(pattern)) return `!${rootedGlob(pattern.slice(1), folder)}`;
  if (pattern.startsWith('./')) return rootedGlob(pattern.slice(2), folder);
  if (pattern.startsWith('../'))
    return rootedGlob(pattern.slice(3), folder.slice(0, Math.max(0, folder.lastIndexOf('/'))));
  // A folder can have a name that would be a pattern.
  return `${folder.replace(/[\\*?{}()[\]!+@]/gu, '\\$&')}/${pattern}`;
}
