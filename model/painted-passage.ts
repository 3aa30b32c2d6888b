import type { LiveAnnotation } from './annotation.ts';
import type { Look } from './look.ts';
import type { Place } from './passage.ts';
import type { Selector } from './selector.ts';
import type { Tag } from './tag.ts';

/** As much of an annotation as a page needs to paint it: no note, no fields, no author. */
export interface PaintedPassage {
  id: string;
  place: Place;
  selectors: Selector[];
  tags: Tag[];
  /** Drawn so in place of its tags: what others marked, of whom a page learns nothing more. */
  look?: Look | undefined;
  /** The revision of which a person said that the passage is gone from it. */
  goneFrom?: string | undefined;
}

export function paintedPassage({ id, place, selectors, tags, goneFrom }: LiveAnnotation): PaintedPassage {
  return { id, place, selectors, tags, ...(goneFrom && { goneFrom }) };
}
