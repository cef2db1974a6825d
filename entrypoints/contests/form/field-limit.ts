/** Letters of a single field, and of a field of words. */
export const fieldLimit = 200;
export const linesLimit = 4000;
