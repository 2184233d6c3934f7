/** A count as people read it: with a point between thousands. */
export function numberText(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}

/** "1 tekst", "6.000 teksten". */
export function countText(count: number, one: string, more: string): string {
  return `${numberText(count)} ${count === 1 ? one : more}`;
}
