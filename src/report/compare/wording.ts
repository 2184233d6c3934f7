import {
  CHANGES,
  type Change,
  type ComparedFinding,
  type ComparedText,
  type Comparison,
  type Fate,
  type Judgement,
  type MeasureChange,
  type SentenceChange,
} from '../../compare/comparison.ts';
import { FEWEST_SENTENCES, FEWEST_WORDS } from '../../readability/ease.ts';
import { placeInDocument } from '../place.ts';
import { decimal } from '../score/bars.ts';

/** What people read for what became of a sentence. */
export const CHANGE_NAMES: Readonly<Record<Change, string>> = {
  changed: 'veranderd',
  split: 'gesplitst',
  joined: 'samengevoegd',
  moved: 'verplaatst',
  removed: 'weg',
  added: 'nieuw',
  unchanged: 'gelijk',
};

/** What people read for what became of a finding. */
export const FATE_NAMES: Readonly<Record<Fate, string>> = { gone: 'weg', new: 'nieuw', stayed: 'gebleven' };

/** How a measure is named and shown, and what it means when it is better or worse. */
interface MeasureWords {
  readonly name: string;
  readonly show: (value: number) => string;
  readonly better?: string;
  readonly worse?: string;
}

const whole = (value: number) => String(Math.round(value));
const MEASURES: Readonly<Record<string, MeasureWords>> = {
  score: { name: 'score (0 tot 100)', show: whole, better: 'gemakkelijker', worse: 'moeilijker' },
  wordsPerSentence: { name: 'woorden per zin', show: decimal, better: 'kortere zinnen', worse: 'langere zinnen' },
  longestSentence: {
    name: 'woorden in de langste zin',
    show: whole,
    better: 'korter',
    worse: 'langer',
  },
  difficultWordsPercent: {
    name: 'moeilijke woorden',
    show: (value) => `${decimal(value)} %`,
    better: 'minder',
    worse: 'meer',
  },
  passives: {
    name: 'lijdende vormen',
    show: whole,
    better: 'minder',
    worse: 'meer',
  },
  longBrackets: {
    name: 'tangconstructies',
    show: whole,
    better: 'minder',
    worse: 'meer',
  },
  sentences: { name: 'zinnen', show: whole },
  words: { name: 'woorden', show: whole },
};

/** Longest words of a finding that are shown in a list, in UTF-16 code units. */
const LONGEST_MATCH = 60;

/** A measure in words. */
export interface MeasureRow {
  readonly name: string;
  readonly old: string;
  readonly new: string;
  readonly judgement: Judgement;
  /** What the change means: "beter: kortere zinnen". */
  readonly meaning: string;
}

/** The measures of a comparison in words. */
export function measureRows({ measures }: Comparison): MeasureRow[] {
  return measures.map((measure) => {
    const { name, show } = MEASURES[measure.name] ?? { name: measure.name, show: whole };
    const shown = (value: number | undefined) => (value === undefined ? 'te kort' : show(value));
    return {
      name,
      old: shown(measure.old),
      new: shown(measure.new),
      judgement: measure.judgement,
      meaning: meaningOf(measure),
    };
  });
}

function meaningOf({ name, old, new: fresh, judgement }: MeasureChange): string {
  if (old === undefined || fresh === undefined) return 'niet te vergelijken';
  const words = MEASURES[name];
  if (judgement === 'better') return `beter: ${words?.better}`;
  if (judgement === 'worse') return `slechter: ${words?.worse}`;
  if (old === fresh) return 'gelijk';
  if (judgement === 'same') return 'ongeveer gelijk';
  if (!words?.better) return fresh > old ? 'meer' : 'minder';
  return fresh > old ? 'meer, maar de tekst is ook langer' : 'minder, maar de tekst is ook korter';
}

/** Whether the new text is easier, in a few plain sentences. */
export function verdictLines(comparison: Comparison): string[] {
  const { verdict, old, new: fresh } = comparison;
  const [before, after] = [old.metrics.score, fresh.metrics.score].map((score) => whole(score ?? 0));
  switch (verdict) {
    case 'unknown': {
      const least = `minstens ${FEWEST_SENTENCES} zinnen, met samen ${FEWEST_WORDS} woorden`;
      return [`Er is te weinig Nederlandse tekst voor een score (${least}). Kijk naar de andere cijfers.`];
    }
    case 'same':
      return [
        before === after
          ? `De twee teksten lezen even gemakkelijk: allebei ${before} op 100.`
          : `De twee teksten lezen ongeveer even gemakkelijk: ${before} en ${after} op 100.`,
      ];
    case 'easier':
      return [`De nieuwe tekst leest gemakkelijker: van ${before} naar ${after} op 100.`, ...bandLine(old, fresh)];
    case 'harder':
      return [`De nieuwe tekst leest moeilijker: van ${before} naar ${after} op 100.`, ...bandLine(old, fresh)];
  }
}

function bandLine({ band: before }: ComparedText, { band: after }: ComparedText): string[] {
  if (!before || !after) return [];
  return [before === after ? `Ze blijft “${after}”.` : `Ze was “${before}”, en is nu “${after}”.`];
}

/** "12 weg, 3 nieuw, 5 gebleven". */
export function findingsText({ summary: { findings } }: Comparison): string {
  return `${findings.gone} weg, ${findings.new} nieuw, ${findings.stayed} gebleven`;
}

/** "4 veranderd, 2 gesplitst, 10 gelijk": what there is none of is left out. */
export function sentencesText({ summary: { sentences } }: Comparison): string {
  const parts = CHANGES.filter((change) => sentences[change] > 0);
  return parts.map((change) => `${sentences[change]} ${CHANGE_NAMES[change]}`).join(', ');
}

/** "12 woorden", "18 → 7 + 9 woorden": the words of the old sentences and of the new ones. */
export function wordsText({ old, new: fresh }: Pick<SentenceChange, 'old' | 'new'>): string {
  const side = (sentences: SentenceChange['old']) => sentences.map(({ words }) => words).join(' + ');
  const [before, after] = [side(old), side(fresh)];
  const shown = before && after && before !== after ? `${before} → ${after}` : after || before;
  return `${shown} ${shown === '1' ? 'woord' : 'woorden'}`;
}

/** The text as it is named: "brief.md (HEAD~1)". */
export function textName({ path, ref }: ComparedText): string {
  return ref === undefined ? path : `${path} (${ref})`;
}

/** Of which kind both texts are taken to be, and why. */
export function kindText({ new: { kind, kindReason } }: Comparison): string {
  return `Nagelezen als ${kind}, omdat ${kindReason}.`;
}

/** Where something stands: "regel 3", or "alinea 12, onder “Uw aanvraag”" in a file without lines. */
export function placeText(
  { textSource }: Pick<ComparedText, 'textSource'>,
  at: Pick<ComparedFinding, 'line' | 'block'>,
): string {
  return textSource === 'extracted' ? placeInDocument(at) : `regel ${at.line}`;
}

/** What a finding is about: its words, cut where they are many; or what it stands for. */
export function aboutText({ match, scope, block }: ComparedFinding): string {
  if (scope === 'document') return 'de hele tekst';
  if (block.kind === 'image') return 'een afbeelding';
  const words = (match ?? '').replace(/\s+/gu, ' ');
  return `“${words.length > LONGEST_MATCH ? `${words.slice(0, LONGEST_MATCH).trimEnd()}…` : words}”`;
}

/** A finding in a list where its message does not stand: its words, or the message where it is not about words. */
export function briefText(finding: ComparedFinding): string {
  const isAboutWords = finding.match !== undefined && finding.block.kind !== 'image';
  return isAboutWords ? aboutText(finding) : finding.message;
}

/** A finding of the list of its fate; of one that stayed, as it is in the new text. */
export function findingAt({ findings }: Comparison, fate: Fate, at: number): ComparedFinding {
  return (fate === 'stayed' ? findings.stayed[at]?.new : findings[fate][at]) as ComparedFinding;
}

/** Whether a sentence is as it was, with its findings. */
export function isSettled({ change, findings }: SentenceChange): boolean {
  return change === 'unchanged' && findings.gone.length + findings.new.length === 0;
}

/** "lange-zin, ambtelijk-woord (2 keer)": names of rules, each once. */
export function ruleCounts(names: readonly string[]): string {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return Array.from(times, ([name, count]) => (count === 1 ? name : `${name} (${count} keer)`)).join(', ');
}
