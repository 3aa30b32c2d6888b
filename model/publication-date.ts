import type { Published } from './published.ts';

/** Reading dates as pages write them. Imports no zod: the content script carries this file. */

const SHAPES: readonly [Published['precision'], RegExp][] = [
  ['year', /^\d{4}$/u],
  ['month', /^\d{4}-(0[1-9]|1[0-2])$/u],
  ['day', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u],
  ['moment', /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/u],
];

/** A date in one of the forms above; null where the text is none. Takes ISO 8601 only: other orders are ambiguous. */
export function readPublished(text: string): Published | null {
  const value = text.trim();
  const shape = SHAPES.find(([, pattern]) => pattern.test(value));
  return shape ? { value, precision: shape[0] } : null;
}
