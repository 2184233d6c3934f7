/** What only texts from the Netherlands speak of: offices, documents and cities of that state. Each counts once. */
const DUTCH = [
  /\bwethouders?\b|\bB (?:en|&) W\b|\bB&W\b/iu,
  /\bstem(?:plus)?pas(?:sen)?\b/iu,
  /\bDigiD\b/iu,
  /\bburgerservicenummers?\b|\bBSN\b/u,
  /\bKamer van Koophandel\b|\bKvK\b/u,
  /\bGedeputeerde Staten\b|\bProvinciale Staten\b/iu,
  /\bTweede Kamer\b|\bRijksoverheid\b|\bminister-president\b/u,
  /\bUWV\b|\bSVB\b|\bGGD\b|\bRIVM\b|\bCBR\b|\bRDW\b/u,
  /\bWmo\b|\bWMO\b|\bParticipatiewet\b|\bOmgevingswet\b|\bAwb\b|\bAlgemene wet bestuursrecht\b|\bWoo\b/u,
  /\bBasisregistratie Personen\b|\bBRP\b/iu,
  /\bbestemmingsplan(?:nen)?\b|\bomgevingsplan\b/iu,
  /\bbijstandsuitkering(?:en)?\b|\bov-chipkaart(?:en)?\b|\bzorgverzekeraars?\b|\bonroerendezaakbelasting\b|\bOZB\b|\bstadsde(?:el|len)\b/iu,
  /\bAmsterdam|\b(?:gemeente|stad) (?:Rotterdam|Utrecht|Den Haag|Eindhoven|Groningen|Tilburg|Breda|Almere|Nijmegen|Arnhem|Haarlem)\b/u,
] as const;
/** What only texts from Belgium speak of. */
const BELGIAN = [
  /\bschepen(?:en|college)?\b/iu,
  /\bOCMW\b/u,
  /\bVlaams|\bVlaanderen\b|\bBelgi|\bBelg(?:en)?\b/u,
  /\brijksregister/iu,
  /\bitsme\b/iu,
  /\bmutualiteit|\bziekenfonds/iu,
  /\bgemeentehuis van \p{Lu}|\bdeelgemeente|\bintercommunale/iu,
  /\bFOD\b|\bRSZ\b|\bRVA\b|\bVDAB\b/u,
] as const;

/** So many different ones make a text Dutch: one alone can be a slip, or a neighbour across the border. */
const ENOUGH = 2;

/**
 * Whether a text is plainly from the Netherlands: it speaks of two things of the Dutch state or more, and of more of
 * them than of the Belgian one.
 *
 * @param parts the text, in parts in which no term is cut
 */
export function isFromTheNetherlands(parts: readonly string[]): boolean {
  const text = parts.join('\n');
  const speaksOf = (terms: readonly RegExp[]) => terms.filter((term) => term.test(text)).length;
  const dutch = speaksOf(DUTCH);
  return dutch >= ENOUGH && dutch > speaksOf(BELGIAN);
}
