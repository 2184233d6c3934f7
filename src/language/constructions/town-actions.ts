const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/**
 * What a town does itself, and few others do in a text of a town: with nobody named, whoever wrote the text does it.
 * Infinitives.
 */
const BY_TOWN = list(`
  aanbieden aanleggen aanpakken aanrekenen aanvaarden aanwerven accepteren adviseren
  beboeten behouden benadrukken compenseren deblokkeren faciliteren faseren hanteren hervormen invoeren invorderen
  monitoren omleiden ontzeggen opdelen opheffen opstarten opzetten overdragen terugbezorgen
  realiseren terugkoppelen terugsturen toepassen toestaan toezenden uithangen uitrollen verankeren verlenen voorzien thuisbezorgen aanvullen afhandelen afleveren afschaffen afsluiten afwijzen anonimiseren
  annuleren beantwoorden begeleiden behandelen bekendmaken bekijken benaderen beoordelen berekenen
  betrekken bevragen bezorgen bijhouden centraliseren communiceren contacteren controleren doorsturen
  doorverwijzen evalueren factureren goedkeuren handhaven heraanleggen herberekenen hernieuwen herinrichten
   herzien indexeren informeren inlichten innen inplannen inrichten inschakelen intrekken inventariseren
  inzetten klasseren koppelen leegmaken legen maaien meedelen meenemen meerekenen meesturen nakijken noteren
  omvormen onderhouden onderzoeken ondersteunen ondervragen onderscheiden oproepen opsporen opvolgen organiseren
  overleggen openstellen plannen planten publiceren rangschikken registreren
  reinigen schrappen screenen selecteren snoeien stopzetten strooien sturen subsidiëren
  teruggeven terugbetalen terugstorten terugvorderen toekennen toelaten toelichten toesturen toetsen toewijzen
  tonen uitbetalen uitbreiden uitdelen uitleggen uitnodigen uitreiken uitsluiten uitstellen uitwerken uitwisselen
  vastleggen vegen verdelen verlagen verlengen verminderen vernieuwen verplaatsen
  verrekenen versturen verstrekken verspreiden vervangen verwerken verwijderen verwittigen verzamelen verzenden
  verzoeken voorbereiden voorleggen voorstellen vragen vrijstellen weghalen weigeren wijzigen wissen opschorten
  uitzoeken samenvatten nagaan opmaken opstellen helpen gunnen verhogen
   herplaatsen heropenen verstevigen digitaliseren bewaren bundelen bevestigen
  overnemen optekenen ledigen inhouden weerhouden legaliseren vernietigen wegen sensibiliseren meegeven rapporteren
  aanmoedigen meten overbrengen bijzetten betekenen`);

/** Money that goes from the town to the reader. */
const PAID_OUT =
  /(?:premies?|toelagen?|subsidies?|tussenkomst(?:en)?|vergoeding(?:en)?|steun|uitkering(?:en)?|waarborg(?:en)?|saldo|loon|lonen|overschot|voorschot(?:ten)?)$/u;

/** Expressions of more than one word that a town does. */
const EXPRESSIONS: ReadonlySet<string> = new Set([
  'in kennis stellen',
  'ter beschikking stellen',
  'in gebruik nemen',
  'in behandeling nemen',
  'in orde brengen',
]);

/** What is done with a noun that makes one meaning with the verb: "rekening houden", "maatregelen nemen". */
const BY_TOWN_WITH: ReadonlyMap<string, RegExp> = new Map([
  // A reminder is received by somebody else.
  [
    'ontvangen',
    /(?:aanvra(?:ag|gen)|klacht(?:en)?|melding(?:en)?|bezwa(?:ar|ren)|bezwaarschrift(?:en)?|formulier(?:en)?|dossiers?|mails?|inschrijving(?:en)?|vra(?:ag|gen)|betaling(?:en)?|kandidatu(?:ur|ren)|reacties?|voorstel(?:len)?|documenten|bewijsstukken|attest(?:en)?|aangiftes?|opmerkingen)$/u,
  ],
  ['overmaken', /^(?:klacht|melding|dossier|vraag|aanvraag)$/u],
  ['brengen', /^hoogte$/u],
  ['bespreken', /^(?:klacht|aanvraag|melding|dossier|vraag)$/u],
  ['ontruimen', /^(?:graf|graven)$/u],
  ['instellen', /^(?:\p{L}*omleiding|parkeerverbod)$/u],
  [
    'nemen',
    /^(?:aanmerking|maatregelen|contact|besluit|besluiten|beslissing|beslissingen|initiatief|initiatieven|tijd)$/u,
  ],
  ['vaststellen', /^(?:bedrag|\p{L}*(?:bedrag|prijs|tarief|bijdrage))$/u],
  ['storten', PAID_OUT],
  ['opnemen', /^(?:contact|\p{L}*reserve)$/u],
  ['besteden', /^aandacht$/u],
  ['bieden', /^(?:mogelijkheid|kans|gelegenheid|hulp|ondersteuning)$/u],
  [
    'ophalen',
    /(?:afval|vuil|vuilnis|papier|karton|pmd|gft|glas|zak|zakken|container|containers|snoeihout|kerstbomen)$/u,
  ],
  ['houden', /^(?:rekening|toezicht|bijeenkomst|bijeenkomsten|enquête|bevraging|infomoment|infomomenten)$/u],
  ['doen', /^(?:onderzoek|metingen|controles|wat)$/u],
  ['voeren', /^(?:gesprekken|campagne|onderzoek)$/u],
  ['geven', /^(?:informatie|info|uitleg|korting|advies|voorrang|toelichting)$/u],
  ['maken', /^(?:afspraken|foto's|werk|verslag|\p{L}*berekeningen)$/u],
  ['gebruiken', /^(?:gegevens|persoonsgegevens|e-mailadres|rijksregisternummer|foto's)$/u],
  ['delen', /^(?:gegevens|persoonsgegevens)$/u],
  ['plaatsen', /^(?:borden|bord|verkeersborden|camera's|containers|zitbanken|signalisatie|verlichting)$/u],
  ['zoeken', /^(?:vrijwilligers|medewerkers|oplossing|oplossingen|kandidaten|plekken)$/u],
]);

/** What a town does with no object: "Er wordt daarna samengewerkt". */
const BY_ITSELF = list(`
  samenwerken kijken verwijzen communiceren controleren overleggen terugbetalen doorverwijzen vragen vaststellen
  afwijken toezien benadrukken streven loten verzoeken zoeken opletten bevragen bijsturen werken`);

/** What a town can do, or not: with other verbs "kan worden verlengd" may tell what the reader can ask. */
const TOWN_CAN = list(`
  aanbieden aanrekenen aanvaarden afwijzen behandelen beoordelen goedkeuren helpen informeren innen inrichten
  inschakelen intrekken inzetten klasseren onderzoeken ondersteunen opschorten opsporen oproepen organiseren publiceren
  ontzeggen realiseren toestaan stopzetten terugbetalen terugstorten terugvorderen toekennen toelaten toewijzen uitbetalen uitnodigen uitsluiten
  uitwerken verdelen legaliseren vernietigen weerhouden verhogen verlagen verminderen vrijstellen weigeren nemen geven`);

/** What a town decides: also in a condition it surely does. */
const DECIDED = list(`
  goedkeuren afwijzen weigeren toekennen behandelen intrekken verlengen aanvaarden terugbetalen uitnodigen oproepen
  uitstellen annuleren selecteren`);

/** What in a clause within a sentence may as well be a citizen's doing: "het feit dat een uitstap gepland werd". */
const DONE_BY_ALL = list(`
  aanbieden aanpakken aanvullen bekijken bevestigen bewaren bezorgen bijhouden communiceren contacteren controleren
  doorsturen gebruiken meenemen meten nakijken noteren onderhouden ontvangen opmaken opstarten opstellen organiseren
  overdragen overleggen overnemen plannen planten realiseren reinigen snoeien sturen terugsturen tonen toelichten
  uitnodigen uitvoeren uitwerken verdelen vermelden verminderen verplaatsen versturen vervangen verwerken verwijderen
  verwittigen verzamelen verzenden voorbereiden voorleggen voorstellen voorzien vragen weghalen wijzigen zoeken
  nemen geven maken doen houden plaatsen delen storten opnemen verlagen verhogen verstrekken vaststellen melden`);

/** What a reader can or may do with a town: "kan worden aangevraagd". */
const MAY_DO = list(`
  afgeven bezorgen mailen opladen opsturen
  aankopen aanmelden aanvragen afdrukken afhalen annuleren bekijken bestellen betalen binnenbrengen boeken
  activeren bekomen deponeren downloaden huren indienen inkijken inleveren inschrijven invullen kopen lenen melden meenemen navragen
  ontlenen ophalen parkeren raadplegen reserveren roken terugbrengen uitlenen`);

/** What a reader has to do for a town: "moet worden ondertekend". */
const MUST_DO = list(`
  aankruisen aanmelden aanvragen afdrukken afhalen annuleren bestellen betalen bezorgen bijvoegen binnenbrengen
  buitenzetten deponeren doorgeven indienen inleveren inschrijven invullen meebrengen melden meenemen
  overmaken vermelden vervolledigen ondertekenen opsturen opzeggen overschrijven reserveren storten tekenen terugbezorgen terugbrengen terugsturen
  afgeven mailen toevoegen uitprinten uploaden verwittigen voorleggen aanbieden`);

/** What a reader does with a noun that makes one meaning with the verb. */
const BY_READER_WITH: ReadonlyMap<string, RegExp> = new Map([
  ['opnemen', /^contact$/u],
  ['opvolgen', /^(?:aanwijzingen|richtlijnen|instructies)$/u],
  ['aantekenen', /^beroep$/u],
  ['instellen', /^beroep$/u],
  ['maken', /^(?:afspraak|afspraken|melding|meldingen)$/u],
  ['stellen', /^(?:vraag|vragen)$/u],
]);

/** What a town does to people; with other verbs people undergo what others do: "Word je anders behandeld?". */
const TO_PEOPLE = list(`
  begeleiden benaderen betrekken bevragen contacteren doorverwijzen helpen informeren inlichten ondersteunen
  ondervragen oproepen verzoeken vragen meedelen brengen bieden adviseren uitnodigen verwittigen vrijstellen`);

/** Whether people have something done to them that a town does. */
export function isDoneToPeople(lemma: string): boolean {
  return TO_PEOPLE.has(lemma) || lemma === 'in kennis stellen';
}

/** Where a verb stands, as far as it tells who acts. */
export interface ActionPlace {
  /** Whether something undergoes it. */
  readonly hasSubject: boolean;
  readonly isPossible: boolean;
  readonly isCondition: boolean;
  /** In a clause that tells a fact or a question: "dat", "of", "omdat". */
  readonly isFact: boolean;
}

/** Whether a town itself does something in its own texts. @param has whether the clause has a noun that fits */
export function isTownAction(
  lemma: string,
  { hasSubject, isPossible, isCondition, isFact }: ActionPlace,
  has: (noun: RegExp) => boolean,
): boolean {
  if ((isPossible && !TOWN_CAN.has(lemma)) || (isCondition && !DECIDED.has(lemma))) return false;
  if (isFact && DONE_BY_ALL.has(lemma)) return false;
  const noun = BY_TOWN_WITH.get(lemma);
  return hasSubject
    ? BY_TOWN.has(lemma) || EXPRESSIONS.has(lemma) || (noun !== undefined && has(noun))
    : BY_ITSELF.has(lemma);
}

/**
 * Whether it is the reader who may or must do something.
 *
 * @param modal the lemma of the verb that says so
 * @param has whether the clause has a noun that fits
 */
export function isReaderTask(lemma: string, modal: string, has: (noun: RegExp) => boolean): boolean {
  const noun = BY_READER_WITH.get(lemma);
  if (noun) return has(noun);
  const actions = modal === 'kunnen' || modal === 'mogen' ? MAY_DO : MUST_DO;
  return actions.has(lemma) && !(/^(?:betalen|storten|overschrijven)$/u.test(lemma) && has(PAID_OUT));
}
