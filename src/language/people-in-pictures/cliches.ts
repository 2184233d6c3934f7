import type { Block } from '../../document/document.ts';
import { type FoundFrame, TELLS_AGE, TELLS_STATE } from './frames.ts';
import type { TraitKind } from './lexicon.ts';
import type { PicturePage, PictureTexts } from './page.ts';
import type { Person, Picture, Trait } from './picture.ts';
import { AGAINST, TROUBLE } from './stereotypes.ts';

/** Traits by which people are seen as from elsewhere. */
export const ELSEWHERE: ReadonlySet<TraitKind> = new Set(['origin', 'status', 'skin', 'belief']);
const WORD = /[\p{L}\p{M}’'-]+/gu;

/** A word of a text, in lower case, in offsets of its prose. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The words of the text of a picture. */
export function wordsOf({ block: { text } }: Picture): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    return { text: word.toLowerCase(), from: index, to: index + word.length };
  });
}

/** Whether a wording makes a cliché of people where it stands. @param block that it stands in */
export function isCliche(
  { frame: { kind, when, unless } }: FoundFrame,
  { text: written }: Block,
  image: PictureTexts,
  page: PicturePage,
): boolean {
  const text = written.toLowerCase();
  if (unless && (unless.test(page.opening) || unless.test(text))) return false;
  const people = image.texts.flatMap((picture) => picture.people.map((person) => ({ person, picture })));
  const some = (test: (trait: Trait) => boolean) =>
    people.some(({ person }) => person.traits.some((trait) => test(trait)));
  switch (when) {
    case 'always':
      return true;
    case 'people':
      return people.length > 0;
    case 'apart':
      return some((trait) => trait.kind !== 'age') || TELLS_STATE.test(text);
    case 'disabled':
      return some(isDisability);
    case 'elsewhere':
      return some((trait) => ELSEWHERE.has(trait.kind));
    case 'old':
      return some((trait) => trait.kind === 'age') || TELLS_AGE.test(text);
    case 'disability':
      return (
        some(isDisability) || (['disability', 'mind'] as const).some((one) => page.isAbout({ kind: one, text: '' }))
      );
    case 'trait':
      // Where the page is about it, joining in is what it tells.
      if (kind !== 'surprise') return some(() => true) || TELLS_STATE.test(text);
      return people.some(({ person, picture }) =>
        person.traits.some((trait) => trait.kind !== 'age' && !page.concerns(trait, picture)),
      );
  }
}

function isDisability({ kind }: Trait): boolean {
  return kind === 'disability' || kind === 'mind';
}

/** Somebody with one of some traits who has no name and no function in the text. */
export function withTrait(
  picture: Picture,
  kinds?: ReadonlySet<TraitKind>,
): { person: Person; trait: Trait } | undefined {
  for (const person of picture.people) {
    if (person.isNamed || person.sort === 'function') continue;
    const trait = person.traits.find(({ kind }) => !kinds || kinds.has(kind));
    if (trait) return { person, trait };
  }
  return undefined;
}

/** Somebody with a trait in one text of an image, and a word of nuisance in another. */
export function troubleBeside({
  texts,
}: PictureTexts): { word: Word; person: Person; trait: Trait; block: Block } | undefined {
  for (const picture of texts) {
    const found = withTrait(picture, ELSEWHERE);
    if (!found || found.person.part?.role === 'receives') continue;
    const word = texts.flatMap((other) => (other === picture ? [] : troubleIn(other)))[0];
    if (word) return { ...found, word, block: picture.block };
  }
  return undefined;
}

function troubleIn(picture: Picture): Word[] {
  return wordsOf(picture).filter(({ text }, index, words) => {
    return TROUBLE.test(text) && !AGAINST.test(words[index - 1]?.text ?? '');
  });
}

/** Whoever is called a grandmother or grandfather, and is helped by somebody who does that as his work. */
export function grandparentIn({ people, block }: Picture): Person | undefined {
  if (!people.some(({ sort, part }) => sort === 'function' && part?.role === 'acts')) return undefined;
  return people.find(({ part, isNamed, from, to }) => {
    return part?.role === 'receives' && !isNamed && /^(?:oma|opa)$/iu.test(block.text.slice(from, to));
  });
}
