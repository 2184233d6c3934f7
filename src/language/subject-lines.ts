import { MONTHS, WEEKDAYS } from './notation/calendar.ts';
import type { Subject } from '../document/letter.ts';

/** What is wrong with a subject line. */
export type SubjectProblem =
  | { readonly kind: 'vague' }
  | { readonly kind: 'law'; readonly from: number; readonly to: number }
  | { readonly kind: 'long'; readonly words: number };

/** Words that say what sort of letter or step it is, never what it is about. Also with "-dossier" and the like behind a code. */
const EMPTY = new Set(
  (
    'aanvraag aanvragen melding meldingen info informatie inlichting inlichtingen mededeling mededelingen bericht berichten brief brieven ' +
    'schrijven briefwisseling correspondentie mail mails mailtje e-mail e-mails dossier dossiers kennisgeving kennisgevingen beslissing beslissingen besluit ' +
    'opstart procedure procedures vraag vragen antwoord reactie herinnering uitnodiging wijziging wijzigingen aanpassing toelichting ' +
    'verslag verzoek verzoekschrift opmerking opmerkingen document documenten varia diversen diverse allerlei mijn onze ons uw je jouw zaak ' +
    'administratieve administratief belangrijk belangrijke nuttige praktische dringend dringende enkele nieuwe algemene bijkomende ' +
    'nummer nr kenmerk referentie ref ' +
    'de het een en of over van voor aan in inzake betreffende betreft m.b.t i.v.m d.d dd op met tot naar aanleiding bij als vervolg opvolging behandeling'
  ).split(' '),
);
const MONTH = new RegExp(`^(?:${[...MONTHS, ...WEEKDAYS].join('|')})$`, 'iu');
const WORD = /[\p{L}\d][\p{L}\d.'’/_-]*/gu;
/** "art. 13", "wet van 24 juni 2013", "KB van 3 mei": what a lawyer would look up. */
const LAW =
  /(?:\b(?:m\.?t\.?v\.?|i\.?t\.?v\.?|o\.?g\.?v\.?|(?:in|bij) toepassing van|(?:in|ter) uitvoering van|overeenkomstig|krachtens|conform|op grond van|ingevolge|cf\.?) )?(?:(?:de|het) )?(?:\bart(?:\.|ikel(?:en)?) ?(?!60(?!\d))\d[\d./§]*(?:,? ?§ ?\d+)?|§ ?\d+|\b(?:wet|decreet|ordonnantie|koninklijk besluit|ministerieel besluit|kb|mb|bvr) (?:d\.d\. |van |dd\.? )(?:\d{1,2} \p{L}+ )?\d)/iu;

/** What makes a subject line hard or empty; at most one problem, the gravest. @param longest most words that it may have */
export function subjectProblem({ block, from, to, label }: Subject, longest: number): SubjectProblem | undefined {
  const text = block.text.slice(from, to);
  const words = text.match(WORD) ?? [];
  if (/[{«[]/u.test(text)) return undefined;
  if (label && words.every(isEmptyWord)) return { kind: 'vague' };
  const law = LAW.exec(text);
  if (law) return { kind: 'law', from: from + law.index, to: endOfLaw(text, law) + from };
  const counted = words.filter((word) => !/\d/u.test(word) && !MONTH.test(word)).length;
  return label && counted > longest ? { kind: 'long', words: counted } : undefined;
}

function isEmptyWord(word: string): boolean {
  const bare = word.replace(/\.+$/u, '');
  return EMPTY.has(bare.toLowerCase()) || MONTH.test(bare) || /\d/u.test(bare) || /^\p{Lu}{2,6}-dossier$/u.test(bare);
}

/** With the year or the name of the law behind the number: "art. 13.1.5 Energiedecreet". */
function endOfLaw(text: string, law: RegExpExecArray): number {
  const end = law.index + law[0].length;
  return (
    end +
    (/^[\d./§]*(?: \p{L}+ \d{4})?(?: (?:van )?(?:de |het )?[\p{Lu}][\p{L}-]*(?:wet|decreet|wetboek|codex|reglement|verordening|vcro))?/iu.exec(
      text.slice(end),
    )?.[0].length ?? 0)
  );
}
