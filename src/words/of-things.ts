import type { Hit } from './hit.ts';

/** Words of age and health: said of an animal, a tree or an engine, they are about nobody. Insults stay insults. */
const OF_AGE_OR_HEALTH =
  /^(?:(?:hoog)?bejaarde?|oudjes?|kreupele?|gehandicapte?|(?:minder|anders|in)valide|blinde?|dove|doofstomme?|seniele?|demente?|zwaarlijvige?|obese?|mismaakte?|verlamde|hulpbehoevende?|zorgbehoevende?)$/iu;
const ANIMALS =
  'dier hond teef puppy kat poes kater kitten paard pony merrie hengst veulen ezel koe koei stier kalf kalver varken schaap ram lam geit bok konijn cavia hamster muis rat egel vos das ree hert wolf leeuw tijger olifant aap beer kameel vleermuis eekhoorn vogel kip haan eend gans zwaan duif uil kraai ekster merel mees mus vink zwaluw reiger ooievaar meerkoet fuut papegaai parkiet kanarie valk specht vis karper pad kikker salamander slang schildpad hagedis vlinder mot bij hommel wesp mier spin kever slak rups';
const PLANTS =
  'boom eik beuk linde berk kastanje kastanjelaar populier wilg plataan es esdoorn taxus spar olm notelaar appelaar perelaar struik haag plant bloem roos klok krokus narcis tulp wijnstok bos';
/** Things that wear out. */
const THINGS =
  'orgel piano viool beiaard toren kerk kapel molen brug gebouw hoeve schuur muur poort fontein standbeeld trein tram bus auto wagen camion tractor fiets brommer motor machine ketel kachel lift computer laptop printer server toestel telefoon radio koelkast schip boot sluis riolering leiding kabel meubel kast stoel tafel';
const KNOWN = new Set([ANIMALS, PLANTS, THINGS].flatMap((list) => list.split(' ')));
/** What the end of a word says of number and size: "ezels", "honden", "klokjes", "boompjes". */
const ENDINGS = [/jes?$/u, /[tp]jes?$/u, /en$/u, /['’]?s$/u, /e$/u];
/** The shortest word that is looked for at the end of a compound: "waakhond", "zomereik". In letters. */
const SHORTEST_HEAD = 4;
const SHORTEST_FIRST_PART = 3;
/** How far around a word is looked, in UTF-16 code units. */
const NEAR = 60;

/** "bejaarde eik": the noun behind the adjective. */
const HEAD_BEHIND = /^ (\p{L}+)/u;
/** "de oudjes onder de tractors": what they are some of. */
const AMONG = /^ (?:onder|van|tussen) (?:de|het|onze|deze|die) (\p{L}+)/u;
const SHELTER = /^ (?:in|van|uit) (?:het|een|ons) (?:dieren)?asiel(?!\p{L})/u;
/** "De sneeuwklokjes zijn echte oudjes". */
const IS_ONE = /(\p{L}+) (?:is|zijn|was|waren|lijkt|lijken) (?:(?:al|nu|ook|toch|een|echte?|twee|de|het|onze) )*$/u;

/** Whether a word of age or health is said of an animal, a plant or a thing: its head noun tells. */
export function isOfThing({ block, sentence, from, to }: Hit): boolean {
  const written = block.text.slice(from, to);
  if (!OF_AGE_OR_HEALTH.test(written)) return false;
  const after = block.text.slice(to, Math.min(sentence.to, to + NEAR));
  const before = block.text.slice(Math.max(sentence.from, from - NEAR), from);
  if (!/^oudje/iu.test(written)) return isNamedIn(HEAD_BEHIND, after);
  return isNamedIn(AMONG, after) || SHELTER.test(after) || isNamedIn(IS_ONE, before);
}

function isNamedIn(pattern: RegExp, text: string): boolean {
  const noun = pattern.exec(text)?.[1];
  return noun !== undefined && isThing(noun.toLowerCase());
}

/** Whether a noun is an animal, a plant or a thing that wears out. @param noun in lower case */
export function isThing(noun: string): boolean {
  return stemsOf(noun).some((stem) => KNOWN.has(stem) || isCompound(stem));
}

function stemsOf(noun: string): string[] {
  const bare = ENDINGS.flatMap((ending) => (ending.test(noun) ? [noun.replace(ending, '')] : []));
  return [noun, ...bare.flatMap(spellingsOf)];
}

/** "katt" is "kat", "bom" is "boom", "muiz" is "muis": what a word is written like where its plural has lost its end. */
function spellingsOf(stem: string): string[] {
  const voiceless = stem.replace(/z$/u, 's').replace(/v$/u, 'f');
  const single = voiceless.replace(/([b-df-hj-np-tv-z])\1$/u, '$1');
  const long = voiceless.replace(/(?<![aeiou])([aeou])([b-df-hj-np-tv-z])$/u, '$1$1$2');
  return [stem, voiceless, single, long];
}

function isCompound(noun: string): boolean {
  for (let at = SHORTEST_FIRST_PART; at <= noun.length - SHORTEST_HEAD; at++)
    if (KNOWN.has(noun.slice(at))) return true;
  return false;
}
