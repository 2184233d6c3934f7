/**
 * Words that people take for each other and that mean different things in law, a row each: who swaps one for another
 * changes what a letter says.
 */
const DIFFERENT: readonly (readonly string[])[] = [
  ['bezwaar', 'beroep', 'klacht', 'verzet'],
  ['bezwaarschrift', 'beroepschrift', 'klacht'],
  ['retributie', 'belasting', 'boete', 'taks'],
  ['mits', 'als'],
  ['mits', 'indien'],
  ['mits', 'wanneer'],
  ['kan', 'moet', 'mag'],
  ['kunnen', 'moeten', 'mogen'],
  ['vergunning', 'melding', 'toelating'],
  ['huur', 'pacht'],
  ['samenwonen', 'trouwen', 'huwen'],
  ['wettelijk samenwonen', 'samenwonen', 'feitelijk samenwonen'],
  ['werkdagen', 'dagen', 'kalenderdagen'],
  ['uiterlijk', 'voor'],
  ['nietig', 'vernietigd', 'ongeldig'],
  ['voogd', 'bewindvoerder', 'ouder'],
  ['dwangsom', 'boete', 'waarborg'],
  ['waarborg', 'voorschot'],
  ['schorsing', 'intrekking', 'vernietiging'],
  ['leefloon', 'uitkering', 'werkloosheidsuitkering'],
];

/** Whether a simpler word means another thing in law than the word that it is for. */
export function confusedInLaw(word: string, simpler: string): boolean {
  const [one, other] = [word.toLowerCase(), simpler.toLowerCase()];
  return one !== other && DIFFERENT.some((row) => row.includes(one) && row.includes(other));
}
