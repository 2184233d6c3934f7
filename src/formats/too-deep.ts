/** How many levels of a tree are read: far more than any text has, and few enough for every parser. */
export const DEEPEST = 400;

/** A text of which the parts stand within each other more than `DEEPEST` levels deep. */
export class TooDeep extends Error {}
