import * as z from 'zod/mini';
import { CorpusPassage, CorpusText } from './corpus.ts';
import { Id } from './id.ts';
import { TAGS } from './tag.ts';
import { Timestamp } from './timestamp.ts';
import { WebAddress } from './web-address.ts';
import { WithheldAnnotation, WithheldRevision } from './withheld-text.ts';

/** A passage of a file, with the tags and codes that its own codes stand for here. */
export const AwaitedPassage = z.object({
  passage: CorpusPassage,
  tags: z.array(z.enum(TAGS)).check(z.minLength(1)),
  codes: z.array(Id),
});
export type AwaitedPassage = z.infer<typeof AwaitedPassage>;

/** What a passage is known by among those that wait for one page, so that it waits once however often its file comes. */
export function awaitedKey(awaited: AwaitedPassage): string {
  return awaited.passage.id ?? JSON.stringify(awaited);
}

/**
 * What a file says of an article that has to be read first: passages that were found in no text at hand, or a place in cases that an article will have
 * once it is here. They come in when its page is visited.
 */
export const AwaitedText = z.object({
  id: Id,
  /** Where its page is, without tracking parameters. */
  address: WebAddress,
  /** The name of the file that it came in. */
  source: z.string().check(z.maxLength(1000)),
  imported: Timestamp,
  /** When its page was last read without all of them being found there; null before. */
  tried: z.nullable(Timestamp),
  /** What the hashes of left out words were made with. */
  salt: z.nullable(z.string().check(z.maxLength(1000))),
  /** Its `id` is what cases of that file call the article by. */
  article: CorpusText.shape.article,
  revision: CorpusText.shape.revision,
  passages: z.array(AwaitedPassage),
  /** Others' passages in sets that are here already, of which the file leaves the words out; absent for none. */
  withheld: z.optional(z.object({ revisions: z.array(WithheldRevision), annotations: z.array(WithheldAnnotation) })),
});
export type AwaitedText = z.infer<typeof AwaitedText>;
