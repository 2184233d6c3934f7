/** What stands in the name of a reviewed copy, so that nobody takes it for the text itself. */
export const REVIEWED = '.nagelezen';
