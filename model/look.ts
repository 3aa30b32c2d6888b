/** Imports no zod: the content script carries this file. */

const STEPS = [1, 2, 3, 4, 5] as const;

/** What is drawn of others' sets: how many marked the words, and rows in which authors are told apart. No page learns whose a row is. */
export const LOOKS = STEPS.flatMap((step) => [`heat-${step}`, `author-${step}`] as const);
export type Look = (typeof LOOKS)[number];
