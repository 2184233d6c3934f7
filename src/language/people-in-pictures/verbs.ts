const words = (list: string) => new Set(list.trim().split(/\s+/u));

/** Verbs by which one person helps another; lemmas. */
export const HELPS = words(
  'helpen duwen voortduwen verzorgen begeleiden ondersteunen bijstaan voeden wassen troosten assisteren opvangen voorthelpen rondduwen',
);

/** Verbs of giving: help only with something that people in need are given. */
export const GIVES = words('geven bieden brengen bezorgen schenken overhandigen aanreiken uitdelen verlenen');
export const GIFTS = words(
  'hulp bijstand ondersteuning uitleg steun begeleiding les taalles taallessen voedselpakket voedselpakketten pakket maaltijd soep eten deken dekens kleren medicatie medicijnen zorg raad advies hand',
);

/** Verbs of receiving. */
export const RECEIVES = words('krijgen ontvangen');

/** Verbs that only say where somebody is, or what he wears. */
export const POSTURES = words('zijn zitten staan liggen wachten kijken toekijken dragen hebben poseren luisteren');

/** Words that mean nothing without another verb. */
export const AUXILIARIES = words('worden zijn hebben kunnen mogen moeten willen zullen gaan komen laten');

/** Work that pictures give to women; lemmas. */
export const HOME_WORK = words(
  'koken poetsen verzorgen zorgen wassen afwassen strijken kuisen vegen dweilen verplegen voeden naaien breien schoonmaken opruimen afruimen serveren bakken stofzuigen afstoffen borduren',
);

/** Work that pictures give to men; lemmas. */
export const LEADING_WORK = words(
  'bouwen leiden herstellen repareren timmeren metselen boren zagen besturen toespreken spreken voorzitten presenteren monteren klussen schroeven lassen graven plaatsen uitvinden programmeren onderhandelen ontwerpen blussen',
);
