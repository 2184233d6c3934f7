/** Words that are not said as Dutch spelling has it, with their number of syllables. */
export const WHOLE_WORDS: ReadonlyMap<string, number> = new Map([
  ...of(1, 'team site live game date cake deal beach stream crèche skate store base space share time line face voice'),
  ...of(1, 'lounge coach beat lease clean seat jeans tweet dance trance'),
  ...of(2, 'online offline website service update download upload deadline timeline hotline image office interview'),
  ...of(2, 'tv cd wc pc cv'),
  ...of(3, 'barbecue gsm sms ict pmd gft dvd vzw btw'),
  ...of(4, 'ocmw'),
]);

/** English words at the end of a compound: "projectsite", "handbalteam". */
export const ENGLISH_ENDINGS: readonly (readonly [ending: string, count: number])[] = [
  ['website', 2],
  ['service', 2],
  ['update', 2],
  ['team', 1],
  ['site', 1],
  ['game', 1],
  ['store', 1],
  ['live', 1],
  ['deal', 1],
];

function of(count: number, words: string): (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, count]);
}
