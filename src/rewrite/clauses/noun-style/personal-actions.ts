/** What in a text of a town only its reader does, never the town itself. Infinitives. */
export const PERSONAL_ACTIONS: ReadonlySet<string> = new Set(
  `invullen meebrengen meenemen aanvragen indienen betalen storten doorgeven bezorgen aanmelden afmelden inschrijven
  uitschrijven afgeven terugsturen opsturen doorsturen ondertekenen afhalen reserveren uploaden opladen downloaden
  terugbrengen terugbezorgen afdrukken aankruisen aanvinken uitprinten aangeven opgeven voorleggen inleveren toevoegen
  bijvoegen bekomen verkrijgen krijgen huren lenen ontlenen boeken`.split(/\s+/u),
);
