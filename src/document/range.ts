/** `[from, to)`, in UTF-16 code units; says beside it whether in the prose of a block or in the source. */
export type Range = readonly [from: number, to: number];
