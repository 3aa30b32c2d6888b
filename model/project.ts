import * as z from 'zod/mini';
import { Id } from './id.ts';
import { Timestamp } from './timestamp.ts';

/** Cases, a codebook, instructions and its members' sets. Everybody starts with a personal one. */
export const Project = z.object({
  id: Id,
  kind: z.enum(['personal', 'shared']),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  codebook: Id,
  instructions: z.string().check(z.maxLength(50_000)),
  created: Timestamp,
  modified: Timestamp,
});
export type Project = z.infer<typeof Project>;
