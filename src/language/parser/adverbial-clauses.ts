import { hashOf } from '../characters.ts';
import type { TaggerInput } from '../tagger/features.ts';
import { Is, tagBits } from '../tagger/tags.ts';
import { Label } from './labels.ts';

/** Conjunctions of clauses that say when, why or whether something happens: never of what a noun is. */
const ADVERBIAL = new Set(
  'als omdat zodat wanneer zodra terwijl indien nadat voordat tenzij hoewel doordat aangezien totdat opdat zolang'
    .split(' ')
    .map(hashOf),
);

/**
 * Hangs clauses with such a conjunction on the verb, where they were hung on the noun before them: "U krijgt een brief als
 * u verhuist". Texts to learn from have too few of them. Heads are changed in place; a clause only moves up, so the tree
 * stays one.
 */
export function raiseAdverbialClauses(
  { head, label }: { readonly head: Int32Array; readonly label: Uint8Array },
  { count, hash, tags }: Pick<TaggerInput, 'count' | 'hash' | 'tags'>,
): void {
  const is = (word: number, bits: number) => (tagBits(tags[word] as number) & bits) !== 0;
  const hasCopula = new Set<number>();
  for (let word = 0; word < count; word++) if (label[word] === Label.cop) hasCopula.add(head[word] as number);
  for (let word = 0; word < count; word++) {
    if (label[word] !== Label.mark || !ADVERBIAL.has(hash[word] as number)) continue;
    const verb = head[word] as number;
    if (verb < 0 || !is(verb, Is.verb)) continue;
    let above = head[verb] as number;
    // A noun with a copula is what the sentence says.
    while (above >= 0 && is(above, Is.noun) && !hasCopula.has(above) && (head[above] as number) >= 0) {
      above = head[above] as number;
    }
    if (above < 0 || above === head[verb]) continue;
    head[verb] = above;
    label[verb] = Label.advcl;
  }
}
