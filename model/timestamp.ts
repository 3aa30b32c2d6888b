import * as z from 'zod/mini';

/** A moment, as milliseconds since 1970 UTC. Files write it as ISO 8601. */
export const Timestamp = z.int().check(z.nonnegative());
export type Timestamp = z.infer<typeof Timestamp>;
