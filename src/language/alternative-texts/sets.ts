import type { Image } from '../../document/document.ts';
import { baseName, nameParts } from './file-names.ts';
import { letters } from './image-surroundings.ts';

/** Signs that stand in many places with the same meaning. */
const SIGN = /\.(?:svg|gif|ico)(?:[?#]|$)|ico[no]|picto|sprite|logo|avatar|placeholder|default|bullet|pijl|arrow/iu;

/** Whether an image is a sign by the name of its file: an icon, an arrow, a drawing that scales. */
export function isSign({ url }: Image): boolean {
  return SIGN.test(url);
}

const PHOTO = /\.(?:jpe?g|webp|heic|avif)(?:[?#]|$)/iu;

/** Groups of images that differ and have the same alternative text; two at least in each. */
export function repeatedTexts(images: readonly Image[]): Image[][] {
  const groups = grouped(
    images.filter((image) => image.url && !image.onlyContentOf && !SIGN.test(image.url)),
    ({ alt = '' }) => letters(alt),
  );
  return groups.map((group) => distinct(group, fileOf)).filter((group) => group.length > 1);
}

/** Groups of photos that are the same and have different alternative texts; two at least in each. */
export function repeatedImages(images: readonly Image[]): Image[][] {
  const groups = grouped(
    images.filter(({ url, onlyContentOf }) => !onlyContentOf && PHOTO.test(url) && !SIGN.test(url)),
    ({ url }) => url.replace(/[?#].*$/su, ''),
  );
  return groups.map((group) => distinct(group, ({ alt = '' }) => letters(alt))).filter((group) => group.length > 1);
}

/** The same image in another size has the same name. */
function fileOf({ url }: Image): string {
  const parts = nameParts(url).filter(
    (part) => !/^(?:klein|groot|small|large|medium|thumb|crop|mobile|desktop|mobiel)$/u.test(part),
  );
  return parts.join('-') || baseName(url);
}

function grouped(images: readonly Image[], key: (image: Image) => string): Image[][] {
  const groups = new Map<string, Image[]>();
  for (const image of images) {
    const name = key(image);
    const group = groups.get(name);
    if (group) group.push(image);
    else groups.set(name, [image]);
  }
  return [...groups.values()];
}

/** The first image for each key. */
function distinct(images: readonly Image[], key: (image: Image) => string): Image[] {
  const seen = new Set<string>();
  return images.filter((image) => {
    const name = key(image);
    return !seen.has(name) && seen.add(name);
  });
}
