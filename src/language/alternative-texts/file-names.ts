/** What only names of files have at their end. */
const EXTENSION = /\.(?:jpe?g|jfif|png|gif|webp|svg|bmp|tiff?|heic|avif|pdf|eps|psd)$/iu;
/** Names that cameras, telephones, shops of photos and programs give. */
const GIVEN =
  /^(?:img|dsc[nf]?|dcim|pict|pxl|gopr|mvi|screenshot|schermafbeelding|schermopname|whatsapp[ _-]image|microsoftteams-image|shutterstock|adobestock|istock|istockphoto|gettyimages|depositphotos|dreamstime|pexels|unsplash|pixabay)[ _-]*\(?\d{2,}|^(?:image|foto|photo|scan|unnamed|download)[ _-]*\(?\d{2,}[\d_.()-]*$/iu;
/** An address on the web or a path on a disk. */
const ADDRESS = /^(?:https?:\/\/|www\.|[a-z]:\\|\.{0,2}\/)\S+$/iu;
/** A row of letters and digits that a program made: "3f9a2c11-84d0-4b7e". */
const CODE = /^(?=[a-f-]*\d)(?=[\d-]*[a-f])[\da-f]+(?:-[\da-f]+)*$/iu;
/** Words that stand in names of files, hardly ever beside a hyphen in Dutch. */
const FILE_WORDS = new Set(
  'img image images header banner icon icoon thumb thumbnail slider bg def final kopie copy logo hero webversie small large klein groot crop resized lowres hires v1 v2 v3 home'.split(
    ' ',
  ),
);
/** Dutch writes these in lower case with hyphens. */
const HYPHENED = new Set(
  'doe-het-zelf kant-en-klaar kop-van-jut face-to-face up-to-date peer-to-peer drive-through steek-af-de-straat'.split(
    ' ',
  ),
);

/** The name of a file, without folders, ending, size and whatever follows a question mark; in lower case. */
export function baseName(url: string): string {
  const last =
    url
      .replace(/[?#].*$/su, '')
      .split(/[/\\]/u)
      .at(-1) ?? '';
  const name = last.replace(/\.[a-z\d]{2,5}$/iu, '').replace(/(?:[-_]?\d{2,4}x\d{2,4}|@\dx|[-_]scaled)$/iu, '');
  return name.toLowerCase();
}

/** The parts of a file's name: "buurtfeest_affiche-2" is buurtfeest, affiche and 2. */
export function nameParts(url: string): string[] {
  return baseName(url)
    .replace(/%20/gu, '-')
    .split(/[-_. +]+/u);
}

/** Whether a text is no text but the name of a file. @param url of the image that it stands with */
export function isFileName(text: string, url: string): boolean {
  const words = text.split(/\s+/u).length;
  if (EXTENSION.test(text) && words <= 6) return true;
  if (GIVEN.test(text)) return true;
  if (words > 1) return false;
  if (ADDRESS.test(text)) return true;
  if (text.length >= 12 && CODE.test(text)) return true;
  const isOfFile = baseName(url) === text.toLowerCase();
  if (/^\d{4,}$/u.test(text)) return isOfFile;
  if (/[\p{L}\d]_[\p{L}\d]/u.test(text)) return true;
  return isHyphened(text, isOfFile);
}

/** "header-2", "buurtfeest-markt-2024": words and numbers in lower case that hyphens hold together. */
function isHyphened(text: string, isOfFile: boolean): boolean {
  if (!/^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+$/u.test(text) || HYPHENED.has(text)) return false;
  const parts = text.split('-');
  if (parts.some((part) => FILE_WORDS.has(part))) return true;
  if (parts.some((part) => /^(?:19|20)\d\d$/u.test(part)) && parts.length > 1) return true;
  return parts.length > 2 && isOfFile;
}

/** Parts of names that tell nothing of what there is to see. */
const TELLS_NOTHING =
  /^(?:.{0,3}|fotos?|beeld(?:en)?|afbeelding(?:en)?|photos?|pictures?|scan|pagina|page|welkom|nieuws|artikel|algemeen|test|unnamed|download|whatsapp|screenshot|schermafbeelding|dscn?)$/u;
/** How many letters at the start make two words the same: "klim" and "klimmen". */
const SAME_START = 4;

/** Whether one clear word names a file, and a text says nothing of it: "Een dame" in dessert.jpg. */
export function tellsOfOther(url: string, text: string): boolean {
  const parts = nameParts(url).filter((part) => !/^\d*$/u.test(part));
  const [name = ''] = parts;
  if (parts.length !== 1 || !/^\p{L}+$/u.test(name) || FILE_WORDS.has(name) || TELLS_NOTHING.test(name)) return false;
  return !text.toLowerCase().includes(name.slice(0, SAME_START));
}
