/**
 * What texts are held to, in the order of a report: the numbered criteria for letters and mails of Heerlijk Helder
 * (Flemish government), then other guidance. A criterion has the name of its guide, and a title in our words.
 *
 * The numbers 1, 4, 9, 10 and 14 are those of the published list; the others follow its order.
 */
export const CRITERIA = {
  'HH 1': 'boodschap vooraan',
  'HH 4': 'aanspreking, aanhef en slot',
  'HH 5': 'rechtstreeks tot de lezer',
  'HH 7': 'actie, termijn en contact',
  'HH 8': 'wetten op de achtergrond',
  'HH 9': 'onderwerpregel',
  'HH 10': 'korte alinea’s',
  'HH 11': 'tussenkoppen',
  'HH 12': 'opsommingen',
  'HH 13': 'nadruk',
  'HH 14': 'gewone woorden',
  'HH 15': 'vaktaal uitgelegd',
  'HH 16': 'afkortingen',
  'HH 17': 'korte, eenvoudige zinnen',
  'HH 18': 'positief gezegd',
  Webplatform: 'actieve zinnen met werkwoorden',
  Taaladvies: 'datums, uren, bedragen en nummers',
  Taalunie: 'standaardtaal van België',
  'Loket taal': 'korte beurten in spreektaal',
  'Loket omgang': 'beleefd en discreet',
  'Loket hulp': 'iedereen begrijpt het',
  'WCAG 1.1.1': 'tekst bij afbeeldingen',
  'WCAG 2.4.4': 'duidelijke links',
  'WCAG 3.1.5': 'leesniveau in andere talen',
  Woordgebruik: 'woorden over mensen',
  Beeldvorming: 'mensen eerlijk in beeld',
} as const;

/** The name of a criterion. */
export type Criterion = keyof typeof CRITERIA;

/** The names of all criteria, in the order of a report. */
export const ALL_CRITERIA = Object.keys(CRITERIA) as readonly Criterion[];
