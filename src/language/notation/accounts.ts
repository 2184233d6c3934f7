/** A bank account number as it stands in prose. */
export interface WrittenAccount {
  /** Offsets in the prose. */
  readonly from: number;
  readonly to: number;
  /** In groups of four. */
  readonly right: string;
  /** Its check digits fit the rest, or nobody would pay to it: an invented number has none that fit. */
  readonly isValid: boolean;
  /** Made up for an example or a form: "BE00 0000 0000 0000", "BE12 3456 7890 1234". */
  readonly isPlaceholder: boolean;
}

const BELGIAN = 'BE\\s?\\d{2}(?:[\\s./-]?\\d){12}';
const NETHERLANDIC = 'NL\\s?\\d{2}[\\s./-]?[A-Z]{4}(?:[\\s./-]?\\d){10}';
const ACCOUNT = new RegExp(`(?<![\\p{L}\\d])(?:${BELGIAN}|${NETHERLANDIC})(?![\\p{L}\\d]|[.-]\\d)`, 'gu');
/** Rows of digits that people make up. */
const MADE_UP_DIGITS = /^(.)\1+$|^(?:\d\d)?(?:1234567890|3456789012|0123456789|123456789)/u;

/** The Belgian and Dutch account numbers (IBAN) in some prose. */
export function accountsIn(text: string): WrittenAccount[] {
  if (!/BE|NL/u.test(text)) return [];
  return [...text.matchAll(ACCOUNT)].map(({ 0: all, index }) => {
    const plain = all.replace(/[^\dA-Z]/gu, '');
    const digits = plain.slice(4).replace(/\D/gu, '');
    return {
      from: index,
      to: index + all.length,
      right: (plain.match(/.{1,4}/gu) ?? []).join(' '),
      isValid: isValid(plain) || isMadeUp(plain),
      isPlaceholder: MADE_UP_DIGITS.test(digits) || MADE_UP_DIGITS.test(plain.slice(2)),
    };
  });
}

/** Check digits 00 don't exist; two groups of one digit each ("3333 0000") are nobody's. */
function isMadeUp(plain: string): boolean {
  if (plain.slice(2, 4) === '00') return true;
  const groups = plain.match(/.{1,4}/gu) ?? [];
  return groups.filter((group) => /^(\d)\1{3}$/u.test(group)).length >= 2;
}

/** The check of ISO 13616: with the first four at the end and letters as numbers, the rest of a division by 97 is 1. */
function isValid(plain: string): boolean {
  let rest = 0;
  for (const char of plain.slice(4) + plain.slice(0, 4)) {
    const value = parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
