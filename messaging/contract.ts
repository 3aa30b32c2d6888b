import * as z from 'zod/mini';
import { AnnotationChange, Codes, LiveAnnotation, NewPassage, Placement } from '../model/annotation.ts';
import { READ_IN, ReadingChange } from '../model/case-reading.ts';
import { Finding } from '../model/finding.ts';
import { Id } from '../model/id.ts';
import type { PaintedPassage } from '../model/painted-passage.ts';
import { PageCapture } from '../model/page-capture.ts';
import { Decision } from '../model/settlement.ts';
import { Acceptance, ProposedPassage } from '../model/suggestion-decision.ts';

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
  /** Passages are painted in a frame for the first time, which may have loaded since the page was read. From content scripts only. */
  'frame.painted': z.object({}),
  /** A content script looked for the passages on its page. From content scripts only. */
  'anchors.found': z.object({ article: Id, findings: z.record(Id, Finding) }),
  /** The reader selected the words of the passage that waits for its place. From content scripts only. */
  'place.selected': z.object({ id: Id, placement: Placement }),
  /** The reader chose a painted passage on the page, perhaps to write a note. From content scripts only. */
  'passage.chosen': z.object({ id: Id, editNote: z.boolean() }),
  /** Keeps a new passage; answered only once it is kept. */
  'annotation.create': NewPassage,
  /** Changes tags, codes, fields or note. Content scripts may change tags alone. */
  'annotation.change': z.object({ id: Id, change: AnnotationChange }),
  /** Deletes a passage. Our own pages are answered what was deleted, so that they can offer to undo; a news page is not. */
  'annotation.delete': z.object({ id: Id }),
  /** Undoes a deletion. From our own pages only. */
  'annotation.restore': LiveAnnotation,
  /** Puts a passage in the place that the reader confirmed. From our own pages only: no page moves a passage by itself. */
  'annotation.place': z.object({ id: Id, placement: Placement }),
  /** Undoes the last such confirmation. From our own pages only. */
  'annotation.putBack': z.object({ id: Id }),
  /** Keeps that the reader found the passage gone from a revision; null takes that back. From our own pages only. */
  'annotation.gone': z.object({ id: Id, revision: z.nullable(Id) }),
  /** Makes annotations of suggestions, all or none; answers what was decided. From our own pages only. */
  'suggestions.accept': z.object({ acceptances: z.array(Acceptance) }),
  /** Keeps that a suggestion was rejected; answers what was decided. From our own pages only. */
  'suggestion.reject': ProposedPassage,
  /** Undoes decisions, with the annotations that they made. From our own pages only. */
  'suggestions.takeBack': z.object({ decisions: z.array(Id) }),
  /** Puts articles and cases into the trash. From our own pages only. */
  'trash.put': z.object({ articles: z.array(Id), cases: z.array(Id) }),
  /** Makes one article of two, which stays; answers the step by which that is undone. From our own pages only. */
  'articles.merge': z.object({ from: Id, into: Id }),
  /** Takes articles and cases out of the trash again. From our own pages only. */
  'trash.restore': z.object({ ids: z.array(Id) }),
  /** Takes one step in the reading of a case, in one of the comparison's questions; it can be undone. From our own pages only. */
  'reading.change': z.object({
    case: Id,
    change: ReadingChange,
    question: z.enum(READ_IN),
    says: z.string().check(z.maxLength(200)),
  }),
  /** Settles what coders marked of a case, as one step that can be undone. From our own pages only. */
  'passages.settle': z.object({ case: Id, decisions: z.array(Decision), reopen: z.array(Id) }),
  /** Says which parts of a code that was split a passage belongs to; none leaves it its tag. From our own pages only. */
  'code.decide': z.object({ id: Id, code: Id, into: Codes }),
  /** Undoes a step of this sitting, or does one again; null for the last. Answers what it was. From our own pages only. */
  'step.undo': z.object({ step: z.nullable(Id) }),
  'step.redo': z.object({ step: z.nullable(Id) }),
  /** A backup took the place of the library: whatever tabs show is of the former one. From our own pages only. */
  'library.replaced': z.object({}),
} as const;

export type RequestName = keyof typeof REQUESTS;
export type RequestBody<Name extends RequestName> = z.output<(typeof REQUESTS)[Name]>;

export interface Answers {
  /**
   * `mayGoOn`: the text is the beginning of what the article was, or may be. `waiting`: the passage whose place is what the
   * reader selects next.
   */
  'article.read': { article: Id; revision: Id; mayGoOn: boolean; passages: PaintedPassage[]; waiting: Id | null };
  'page.left': null;
  'frame.painted': null;
  'anchors.found': null;
  'place.selected': null;
  'passage.chosen': null;
  'annotation.create': PaintedPassage;
  'annotation.change': PaintedPassage;
  'annotation.delete': LiveAnnotation | null;
  'annotation.restore': PaintedPassage;
  'annotation.place': PaintedPassage;
  'annotation.putBack': PaintedPassage;
  'annotation.gone': PaintedPassage;
  'suggestions.accept': Id[];
  'suggestion.reject': Id[];
  'suggestions.takeBack': Id[];
  'trash.put': null;
  'articles.merge': { says: string; id: Id };
  'trash.restore': null;
  'reading.change': null;
  'passages.settle': null;
  'code.decide': null;
  'step.undo': string | null;
  'step.redo': string | null;
  'library.replaced': null;
}

/** A failure is an answer too: `message` is written for the reader. */
export type Reply<Name extends RequestName = RequestName> =
  | { ok: true; answer: Answers[Name] }
  | { ok: false; error: { name: string; message: string } };
