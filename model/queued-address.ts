import * as z from 'zod/mini';
import { Id } from './id.ts';
import { Timestamp } from './timestamp.ts';
import { WebAddress } from './web-address.ts';

/** An address that a person means to visit: an entry of the reading queue. */
export const QueuedAddress = z.object({
  id: Id,
  /** Without tracking parameters; once in the queue. */
  address: WebAddress,
  added: Timestamp,
  /** When its article was read, or a person said so; null until then. */
  visited: z.nullable(Timestamp),
});
export type QueuedAddress = z.infer<typeof QueuedAddress>;
