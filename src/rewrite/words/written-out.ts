import type { SentenceGrammars } from '../../language/constructions/grammar.ts';
import { articleOf } from './noun-facts.ts';

/** Words that go before nouns of one article: "de", "deze", "onze"; "het", "dit", "ons". The others go before all. */
const WITH_ARTICLE = /(?<!\p{L})(?:(de|deze|die|onze)|(het|dit|dat|ons))\s$/iu;
/** What follows the head of a name: "centrum | voor …", "vereniging | van …". */
const BEHIND_HEAD = /(?<!-) (?:van|voor|der|des|op|in|met|te|en|onder|als|over|zonder|aan|bij|betreffende) .*$/u;

/**
 * Whether an acronym can make place for the words that it stands for behind the determiner before it: "het RUP", and not
 * "de BIN", where the writer thinks of another noun than "netwerk" or of more than one.
 *
 * @param before the prose before the acronym
 * @param meaning the words that it stands for
 */
export function fitsDeterminer(before: string, meaning: string, grammars: SentenceGrammars): boolean {
  const [, common, neuter] = WITH_ARTICLE.exec(before) ?? [];
  if (!common && !neuter) return true;
  return articleOfName(meaning, grammars) === (common ? 'de' : 'het');
}

/** The article of a name as word lists write it, without one: its first adjective tells, or else its first noun. */
function articleOfName(meaning: string, grammars: SentenceGrammars): 'de' | 'het' {
  const [first = '', ...others] = meaning.replace(BEHIND_HEAD, '').toLowerCase().split(' ');
  // "rust- en verzorgingstehuis": the last part has the article.
  if (first.endsWith('-')) return articleOf(others.at(-1) ?? first, grammars);
  const isBeforeNoun = others.length > 0 && (first.endsWith('e') || grammars.isAdjective(first));
  if (!isBeforeNoun) return articleOf(first, grammars);
  return first.endsWith('e') ? 'de' : 'het';
}
