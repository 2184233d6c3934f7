const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const NEGATORS = list('niet geen nooit nimmer niemand niets nergens geenszins evenmin nauwelijks zelden');
/** Words that forbid or rule out as "niet" does, before "tenzij", "behalve" and "zonder". */
export const RULES_OUT = list('verboden onmogelijk ongeldig');
/** Adjectives that take "on-", where "niet on-" says no more than they do. Participles with "on-" stand here too. */
export const ADJECTIVES = list(
  'aantrekkelijk aanvaardbaar aanzienlijk aardig beantwoord beduidend begrijpelijk behoorlijk bekend bekwaam belangrijk beleefd bemiddeld beperkt bereikbaar beschikbaar bespreekbaar betaalbaar betrouwbaar betwist bevoegd bewoonbaar bruikbaar deskundig denkbaar doenlijk draaglijk duidelijk eerlijk gebruikelijk gegrond geldig geloofwaardig geoorloofd gepast geschikt gevaarlijk gewenst gewoon gezond gunstig haalbaar handig herkenbaar herroepelijk interessant juist kundig leesbaar logisch merkbaar mogelijk nauwkeurig nuttig omkeerbaar omstreden ontvankelijk opgelost opgemerkt oplosbaar overkomelijk overzichtelijk prettig realistisch rechtmatig rechtvaardig redelijk regelmatig schadelijk schuldig tevreden terecht toegankelijk toelaatbaar uitvoerbaar veilig verantwoord verdienstelijk verenigbaar vermijdelijk verstandig vertrouwd verwacht volledig voordelig voorzichtig vriendelijk waarschijnlijk wettelijk wettig wenselijk zeker zichtbaar zorgvuldig',
);
/** Those that behind "geen" praise or play down; "geen onbekende bijlagen" only warns. */
export const UNDERSTATED = list(
  'aantrekkelijk aanzienlijk aardig beduidend belangrijk gebruikelijk gevaarlijk gewoon gunstig interessant logisch overkomelijk verdienstelijk',
);
/** Adverbs between "niet" and an adjective. */
export const DEGREES = list('zo erg echt helemaal geheel volledig bepaald direct meteen meer langer altijd heel zeer');
/** Verbs that are negations, with what to say when they are denied. */
export const VERBS = new Map(
  Object.entries({
    verbieden: 'mogen',
    beletten: '',
    verhinderen: '',
  }),
).set('nalaten', '');
/** Verbs behind which "te" with "niet" says the opposite of what it seems: "vermijd om niet te …". */
export const AVOIDING = list('verbieden weigeren beletten verhinderen vermijden voorkomen nalaten');
export const MODALS = list('kunnen mogen moeten willen zullen zijn hebben');
/** Behind "niet zonder": fixed expressions. */
export const WITHOUT_IDIOMS = list(
  'meer slag pardon twijfel probleem problemen zorgen moeite reden gevolgen risico gevaar',
);
export const ABOUT_PLACE = list('op in naar tot binnen');
export const PERMISSIONS = list('toestemming toelating akkoord inschrijving afspraak reservatie');
export const JOINS = list('of en noch maar ook wel dan');
export const COMPLEMENTS = list('dat omdat aangezien zodat waardoor doordat');
/** Words that can open a clause which says who or what is meant: "niemand die u niet verwacht". */
export const RELATIVES = list('die dat wat wie waar waarvoor waarmee waarop waarvan');
