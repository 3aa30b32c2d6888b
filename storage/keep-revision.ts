import Dexie from 'dexie';
import { isLive } from '../model/annotation.ts';
import type { Block } from '../model/article-text.ts';
import { newId, type Id } from '../model/id.ts';
import type { PageCapture } from '../model/page-capture.ts';
import type { Revision } from '../model/revision.ts';
import { database } from './database.ts';

export interface KeptRevision {
  /** Holds the text that was captured. */
  revision: Revision;
  /** What this text is compared with: the last that was whole, else one that was not and has words that are gone; or null. */
  former: Revision | null;
}

/**
 * The revision for a captured text: the latest where it has that text, else a new one. A text that an outlet goes back to is a
 * revision again: the latest is always what the page said last. One that was captured before the page was whole gives way to
 * the next, unless a passage refers to it. Part of a transaction.
 */
export async function keepRevision(
  article: Id,
  capture: PageCapture,
  hashed: Pick<Revision, 'text' | 'textHash'>,
): Promise<KeptRevision> {
  const revisions = await inOrder(article).toArray();
  const latest = revisions.at(-1);
  const former =
    revisions.findLast(isWhole) ?? revisions.findLast((partial) => !isCompletion(capture, partial)) ?? null;
  const mayGoOn = !capture.endSeen && isBeginningOf(capture.blocks, former?.blocks ?? []);
  const isIncomplete = capture.loading === true || mayGoOn;
  if (latest?.textHash === hashed.textHash) {
    return { revision: isIncomplete || isWhole(latest) ? latest : await completed(latest), former };
  }
  if (latest && !isWhole(latest)) await forgetUnused(latest);
  const left = await inOrder(article).last();
  if (left?.textHash === hashed.textHash) return { revision: left, former };
  const revision = newRevision(article, capture, hashed, isIncomplete);
  await database.revisions.add(revision);
  return { revision, former };
}

/** All revisions of an article, the oldest first. */
export function inOrder(article: Id) {
  return database.revisions.where('[article+captured]').between([article, Dexie.minKey], [article, Dexie.maxKey]);
}

/** Whether it is known to be what the outlet published. */
function isWhole({ incomplete }: Revision): boolean {
  return incomplete !== true;
}

/** Pages load their end as a reader scrolls. Until then an outlet that takes away just the end of its article reads the same. */
function isBeginningOf(blocks: readonly Block[], whole: readonly Block[]): boolean {
  return blocks.length < whole.length && blocks.every(({ text }, index) => text === whole[index]?.text);
}

/** Whether all that one has is in the other, in the same order: what came to it meanwhile had only to be loaded. */
function isCompletion({ blocks }: PageCapture, partial: Revision): boolean {
  let next = 0;
  for (const { text } of blocks) if (text === partial.blocks[next]?.text) next += 1;
  return next === partial.blocks.length;
}

async function completed({ incomplete: _incomplete, ...revision }: Revision): Promise<Revision> {
  await database.revisions.put(revision);
  return revision;
}

async function forgetUnused(revision: Revision): Promise<void> {
  if (!(await isNeeded(revision))) await database.revisions.delete(revision.id);
}

/** Whether a passage refers to a revision, or undoing a passage's deletion may need it. Part of a transaction. */
export async function isNeeded({ id, article, captured }: Revision): Promise<boolean> {
  const annotations = await database.annotations.where('article').equals(article).toArray();
  // Wherever a record names it: as its revision, in its history, as one that it is gone from.
  const isNamed = JSON.stringify(annotations).includes(id);
  // A tombstone names none, but undoing the deletion needs the one that the passage stood in.
  const mayBeNamedAgain = annotations.some((each) => !isLive(each) && each.modified >= captured);
  return isNamed || mayBeNamedAgain;
}

function newRevision(
  article: Id,
  { blocks, extractor }: PageCapture,
  hashed: Pick<Revision, 'text' | 'textHash'>,
  isIncomplete: boolean,
): Revision {
  const incomplete = isIncomplete ? ({ incomplete: true } as const) : {};
  return { id: newId(), article, captured: Date.now(), blocks, ...hashed, extractor, ...incomplete };
}
