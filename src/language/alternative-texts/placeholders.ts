/** What stands in the place of an alternative text without being one. `bare`: the subject in one word, and nothing of the image. */
export type Placeholder = 'empty' | 'bare' | 'decorative' | 'automatic';

/** Words that say that there is an image, and nothing of what is in it. */
const EMPTY = new Set([
  ...'afbeelding afbeeldingen image images img picture pic photo foto fotootje plaatje beeld figuur figure illustratie'.split(
    ' ',
  ),
  ...'alt alttekst alt-tekst test testfoto testbeeld banner header headerfoto headerbeeld headerafbeelding hero'.split(
    ' ',
  ),
  ...'untitled naamloos todo tbd placeholder thumbnail thumb slider slide logo icon icoon icoontje pictogram'.split(
    ' ',
  ),
  ...'screenshot schermafbeelding schermafdruk scan null undefined default onbekend omschrijving beschrijving'.split(
    ' ',
  ),
  ...'grafiek diagram taartdiagram staafdiagram infographic tabel kaart kaartje plan plattegrond'.split(' '),
  'alt text',
  'alt tekst',
  'alternatieve tekst',
  'zonder titel',
  'geen titel',
  'no alt',
  'geen alt',
  'geen alt-tekst',
  'header image',
  'hero image',
  'featured image',
  'uitgelichte afbeelding',
  'lorem ipsum',
  'in te vullen',
  'nog in te vullen',
  'beschrijving van de afbeelding',
  'beschrijving afbeelding',
  'geen beschrijving beschikbaar',
  'geen fotobeschrijving beschikbaar',
  'vul hier de alt-tekst in',
  'xxx',
]);
/** Subjects of a thousand different images: which of them is shown, the word alone does not tell. */
const BARE = new Set(
  'werf werken wegenwerken omgeving evenement activiteit activiteiten actie project vergadering overleg bezoek locatie buurt wijk dorp gemeente stad straat gebouw zaal situatie mensen personen groep team ploeg'.split(
    ' ',
  ),
);
/** Words that can name what a link or button does or leads to: "test", "scan". */
const FUNCTIONAL = new Set(
  'test scan beschrijving omschrijving default onbekend slide grafiek diagram infographic tabel kaart kaartje plan plattegrond'.split(
    ' ',
  ),
);
/** What a writer says of an image that is there to look at only. */
const DECORATIVE = new Set([
  ...'decoratie decoratief decorative versiering sfeerfoto sfeerbeeld stockfoto spacer divider separator swoosh'.split(
    ' ',
  ),
  ...'lijn lijntje sierlijn scheidingslijn scheidslijn stippellijn'.split(' '),
  ...'achtergrond achtergrondfoto achtergrondafbeelding achtergrondbeeld'.split(' '),
  'decoratieve afbeelding',
  'decoratieve foto',
  'decoratieve lijn',
  'decorative image',
  'horizontale lijn',
  'gekleurde lijn',
  'grijze lijn',
  'witte lijn',
]);
/** What Word, PowerPoint and Facebook write by themselves. */
const AUTOMATIC =
  /automatisch gegenereerde beschrijving|beschrijving automatisch gegenereerd|door ai gegenereerde inhoud|description automatically generated|ai-generated content|^kan een (?:afbeelding|foto) zijn van|^may be an? (?:image|photo) of/iu;

/** Nothing but full stops or dashes. */
const MARKS = /^[\s.…,_*–—-]+$/u;
/** Longer texts say something. In UTF-16 code units. */
const LONGEST = 50;

/**
 * Which placeholder an alternative text is, if it is one.
 *
 * @param isFunctional it names a link or a button
 */
export function placeholderIn(alt: string, isFunctional: boolean): Placeholder | undefined {
  if (AUTOMATIC.test(alt)) return 'automatic';
  if (alt.length > LONGEST) return undefined;
  if (MARKS.test(alt)) return isFunctional ? undefined : 'empty';
  const bare = alt
    .toLowerCase()
    .replace(/^[\s.:…[(<]+|[\s.:…\])>]+$/gu, '')
    .replace(/\s+/gu, ' ');
  if (DECORATIVE.has(bare)) return isFunctional ? undefined : 'decorative';
  const word = bare.replace(/ ?\(?\d{1,3}$/u, '');
  if (BARE.has(word.replace(/^(?:de|het|een) /u, ''))) return isFunctional ? undefined : 'bare';
  if (!EMPTY.has(word) || (isFunctional && FUNCTIONAL.has(word))) return undefined;
  return 'empty';
}
