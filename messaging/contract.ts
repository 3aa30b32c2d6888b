import * as z from 'zod/mini';
import { AnnotationChange, LiveAnnotation, NewPassage } from '../model/annotation.ts';
import { Id } from '../model/id.ts';
import { ANCHOR_OUTCOMES } from '../model/passage.ts';
import { PageCapture } from '../model/page-capture.ts';
import type { PaintedPassage } from './page-contract.ts';

/**
 * What the background can be asked, by a content script or by our own pages. It is the only receiver of
 * these, and the only writer of annotations: so there is one place that tells every tab what changed.
 * Each request is parsed with its schema where it arrives.
 */
export const REQUESTS = {
  /** A content script read its page. Answers what to paint there. From content scripts only. */
  'article.read': PageCapture,
  /** The page went on to another address without loading; nothing of ours is on it any more. From content scripts only. */
  'page.left': z.object({}),
  /** A content script looked for the passages on its page. From content scripts only. */
  'anchors.found': z.object({ article: Id, outcomes: z.record(Id, z.enum(ANCHOR_OUTCOMES)) }),
  /** The reader chose a painted passage on the page, perhaps to write a note. From content scripts only. */
  'passage.chosen': z.object({ id: Id, editNote: z.boolean() }),
  /** Keeps a new passage; answered only once it is kept. */
  'annotation.create': NewPassage,
  /** Changes tags, fields or note. Content scripts may change tags alone. */
  'annotation.change': z.object({ id: Id, change: AnnotationChange }),
  /** Deletes a passage. Our own pages are answered what was deleted, so that they can offer to undo; a news page is not. */
  'annotation.delete': z.object({ id: Id }),
  /** Undoes a deletion. From our own pages only. */
  'annotation.restore': LiveAnnotation,
} as const;

export type RequestName = keyof typeof REQUESTS;
export type RequestBody<Name extends RequestName> = z.output<(typeof REQUESTS)[Name]>;

export interface Answers {
  'article.read': { article: Id; revision: Id; passages: PaintedPassage[] };
  'page.left': null;
  'anchors.found': null;
  'passage.chosen': null;
  'annotation.create': PaintedPassage;
  'annotation.change': PaintedPassage;
  'annotation.delete': LiveAnnotation | null;
  'annotation.restore': PaintedPassage;
}

/** A failure is an answer too: `message` is written for the reader. */
export type Reply<Name extends RequestName = RequestName> =
  | { ok: true; answer: Answers[Name] }
  | { ok: false; error: { name: string; message: string } };
