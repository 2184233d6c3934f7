import type { Fatal } from '../decode.ts';

/** A file that can't be read; the message is for people, in Dutch, with what to do. */
export class Unreadable extends Error {
  readonly fatal: Fatal;

  constructor(code: string, message: string) {
    super(message);
    this.fatal = { code, message };
  }
}

const SAVE_AGAIN = 'Open het in Word of LibreOffice en bewaar het opnieuw.';

/** The refusals that zip archives, their XML and both formats share. */
export const refusals = {
  notZip: () =>
    new Unreadable('not-zip', `Dit is geen Word-bestand en geen OpenDocument, al heet het wel zo. ${SAVE_AGAIN}`),
  truncated: () =>
    new Unreadable(
      'truncated',
      'Dit bestand is beschadigd of maar half gekopieerd. Kopieer of download het nog eens, of haal een reservekopie.',
    ),
  encrypted: () =>
    new Unreadable(
      'encrypted',
      'Op dit bestand staat een wachtwoord. Haal in Word of LibreOffice het wachtwoord weg en bewaar het opnieuw.',
    ),
  bomb: () =>
    new Unreadable(
      'zip-bomb',
      'Dit bestand wordt veel te groot als we het uitpakken. Klaretaal opent het niet, voor uw veiligheid. Vraag na van wie het komt.',
    ),
  tooManyEntries: () =>
    new Unreadable(
      'zip-bomb',
      'In dit bestand zitten te veel losse delen. Bewaar alleen de tekst (.txt) en probeer opnieuw.',
    ),
  entities: () =>
    new Unreadable(
      'entities',
      `In dit bestand staat code die in een tekst niet thuishoort (DOCTYPE). Klaretaal opent het niet, voor uw veiligheid. ${SAVE_AGAIN}`,
    ),
  damaged: (part: string) =>
    new Unreadable('damaged', `Dit bestand is beschadigd: het deel ${part} is niet te lezen. ${SAVE_AGAIN}`),
  missing: (part: string) =>
    new Unreadable('missing-part', `In dit bestand ontbreekt de tekst zelf (${part}). ${SAVE_AGAIN}`),
  tooDeep: () =>
    new Unreadable(
      'too-deep',
      'In dit bestand zitten te veel tabellen, kaders of velden in elkaar. Haal er een paar weg, of bewaar alleen de tekst (.txt).',
    ),
  tooLong: () =>
    new Unreadable(
      'too-large',
      'De tekst in dit bestand is te lang om in één keer te lezen. Splits het in kleinere bestanden.',
    ),
  unconverted: () =>
    new Unreadable(
      'unsupported',
      'In dit bestand zit een ander bestand dat Word nog in de tekst moet zetten. Open het in Word en bewaar het opnieuw.',
    ),
  other: (code: string, message: string) => new Unreadable(code, message),
} as const;
