import * as z from 'zod/mini';

/** The end of the year 9999. Later moments have no ISO form of four digits, and from a certain one on none at all: a file with one would break every export. */
const LAST = Date.UTC(10_000, 0) - 1;

/** A moment, as milliseconds since 1970 UTC. Files write it as ISO 8601. */
export const Timestamp = z.int().check(z.nonnegative(), z.lte(LAST));
export type Timestamp = z.infer<typeof Timestamp>;
