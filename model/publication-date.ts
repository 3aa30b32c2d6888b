import type { Published } from './published.ts';

/** Reading dates as pages write them. Imports no zod: the content script carries this file. */

/** Years before 1000 are placeholders: "0001-01-01" is what some systems write for "none". */
const SHAPES: readonly [Published['precision'], RegExp][] = [
  ['year', /^[12]\d{3}$/u],
  ['month', /^[12]\d{3}-\d\d$/u],
  ['day', /^[12]\d{3}-\d\d-\d\d$/u],
  ['moment', /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/u],
];

/**
 * A date as ISO 8601 writes it, at any of its precisions; null where the text is none or names no real day.
 * Other orders of day and month are ambiguous, so they are not guessed at.
 */
export function readPublished(text: string): Published | null {
  const value = withColonInZone(text.trim());
  const shape = SHAPES.find(([, pattern]) => pattern.test(value));
  return shape && isReal(value) ? { value, precision: shape[0] } : null;
}

/** ISO 8601 allows "+0100" too, but not every browser's clock reads it. */
function withColonInZone(value: string): string {
  return value.replace(/(T[\d:.]*[+-]\d\d)(\d\d)$/u, '$1:$2');
}

/** Browsers differ on 30 February: some take it for 2 March. */
function isReal(value: string): boolean {
  const day = new Date(value.slice(0, 10));
  return !Number.isNaN(Date.parse(value)) && day.toISOString().startsWith(value.slice(0, 10));
}
