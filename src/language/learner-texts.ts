import type { Block } from '../document/document.ts';

/** How a text says that it was written for people who are learning Dutch, or who read with difficulty. */
const FOR_LEARNERS =
  /(?<!\p{L})(?:(?:mensen|wie|inwoners|ouders|volwassenen|cursisten|iedereen) (?:die )?(?:(?:nog|pas|nu) )?Nederlands (?:leer|leert|leren)|wie (?:nog )?Nederlands leert|NT2|in (?:heel )?(?:eenvoudig|makkelijk|gemakkelijk) Nederlands|in (?:heel )?(?:eenvoudige|makkelijke|gemakkelijke) taal|Wablieft|leerders? Nederlands|de zinnen zijn kort)(?!\p{L})/iu;
/** A text says it at its top. Number of blocks. */
const TOP = 5;

/** Whether a text says of itself that it is for people who are learning Dutch: then its sentences are short on purpose. */
export function isForLearners(blocks: readonly Block[]): boolean {
  return blocks.slice(0, TOP).some(({ text }) => FOR_LEARNERS.test(text));
}
