import { openingShare, readingOrder, type ReadingPlace } from '../../../analysis/reading-order.ts';
import type { Id } from '../../../model/id.ts';
import { countedIn } from '../article-text.ts';
import type { ComparedArticle } from '../compared-article.ts';
import { kept } from '../kept.ts';

/** Where each counted passage of an article stands. */
export const placesIn = kept(({ text, passages }: ComparedArticle): ReadonlyMap<Id, ReadingPlace> => {
  const places = readingOrder(text.blocks, countedIn(text), passages);
  return new Map(places.map((place) => [place.id, place]));
});

export const openingOf = kept(({ text }: ComparedArticle) => openingShare(text.blocks, countedIn(text)));

/** The places of some passages, in reading order. */
export function placesOfIds(compared: ComparedArticle, ids: readonly Id[]): ReadingPlace[] {
  const places = placesIn(compared);
  return ids.flatMap((id) => places.get(id) ?? []).toSorted((one, other) => one.from - other.from);
}
