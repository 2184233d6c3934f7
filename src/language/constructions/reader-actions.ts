/** What a reader does for a town: actions with a beginning and an end, no states. Infinitives. */
export const READER_ACTIONS: ReadonlySet<string> = new Set(
  `invullen meebrengen meenemen aanvragen indienen betalen storten overschrijven doorgeven bezorgen aanmelden
  afmelden inschrijven uitschrijven afgeven terugsturen opsturen sturen mailen doorsturen bellen tonen melden
  ondertekenen tekenen nakijken nalezen lezen afhalen ophalen verwittigen reserveren langskomen invoeren
  uploaden opladen kiezen klikken downloaden terugbrengen terugbezorgen bewaren afdrukken kopiëren aangeven
  sorteren verpakken buitenzetten plaatsen leggen vermelden aankruisen aanvinken uitprinten registreren
  aanduiden opgeven voorleggen opzoeken controleren contacteren binnenbrengen aanbieden annuleren opzeggen
  inleveren bevestigen verwijderen toevoegen bijvoegen invoegen antwoorden reageren komen opdagen verschijnen
  meedelen`.split(/\s+/u),
);
