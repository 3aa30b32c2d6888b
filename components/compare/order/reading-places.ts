import { openingShare, readingOrder, type ReadingPlace } from '../../../analysis/reading-order.ts';
import type { Id } from '../../../model/id.ts';
import type { Tag } from '../../../model/tag.ts';
import { countedIn } from '../article-text.ts';
import type { ComparedArticle } from '../compared-article.ts';
import { kept } from '../kept.ts';

/** Where each counted passage of an article stands, in the order of its passages: that of reading. */
const placesInOrder = kept(({ text, passages }: ComparedArticle) =>
  readingOrder(text.blocks, countedIn(text), passages),
);

/** The same by the passages' ids. */
export const placesIn = kept(
  (compared: ComparedArticle): ReadonlyMap<Id, ReadingPlace> =>
    new Map(placesInOrder(compared).map((place) => [place.id, place])),
);

export const openingOf = kept(({ text }: ComparedArticle) => openingShare(text.blocks, countedIn(text)));

/** The places of a tag's passages, in reading order. */
export function placesOfTag(compared: ComparedArticle, tag: Tag): ReadingPlace[] {
  return placesInOrder(compared).filter((_, index) => compared.passages[index]?.tags.includes(tag));
}

/** The places of some passages, in reading order. */
export function placesOfIds(compared: ComparedArticle, ids: readonly Id[]): ReadingPlace[] {
  const places = placesIn(compared);
  return ids.flatMap((id) => places.get(id) ?? []).toSorted((one, other) => one.from - other.from);
}
