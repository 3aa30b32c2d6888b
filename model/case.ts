import * as z from 'zod/mini';
import { Id } from './id.ts';
import { Timestamp } from './timestamp.ts';

export const CaseName = z.string().check(z.trim(), z.minLength(1, 'a case needs a name'), z.maxLength(200));

/** Articles, usually from different outlets, that cover the same matter. */
export const Case = z.object({
  id: Id,
  project: Id,
  name: CaseName,
  /** In the order in which they were put in, which also gives outlets their colours. */
  articles: z
    .array(Id)
    .check(z.refine((articles) => new Set(articles).size === articles.length, { error: 'an article stands twice' })),
  created: Timestamp,
  modified: Timestamp,
});
export type Case = z.infer<typeof Case>;
