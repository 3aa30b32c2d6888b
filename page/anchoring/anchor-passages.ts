import type { PaintedPassage } from '../../model/painted-passage.ts';
import type { Place } from '../../model/passage.ts';
import { anchoringAll, type Anchor } from './anchor.ts';
import type { PageTexts, Stretch } from './describe.ts';
import type { Steps } from '../text/slices.ts';
import type { TextMap } from '../text/text-map.ts';

/** A passage and where it was looked for last: `map` is the text that its anchor refers to, `place` which one that is. */
export interface AnchoredPassage {
  passage: PaintedPassage;
  place: Place;
  map: TextMap;
  anchor: Anchor;
}

export type PlacedPassage = Omit<AnchoredPassage, 'anchor'> & { anchor: Stretch };

const GONE: Anchor = { outcome: 'gone' };

/**
 * Where the passages stand on the page. What is gone from the article may stand beside it: a page can be read as a shorter
 * article than before. A doubtful place is none for a passage of which the reader said that it is gone from this revision.
 */
export function* anchoringPassages(
  passages: readonly PaintedPassage[],
  reading: PageTexts,
  revision: string | null,
): Steps<AnchoredPassage[]> {
  return (yield* anchoringAnywhere(passages, reading)).map((anchored) =>
    isCertain(anchored) || anchored.passage.goneFrom !== revision ? anchored : { ...anchored, anchor: GONE },
  );
}

function* anchoringAnywhere(passages: readonly PaintedPassage[], reading: PageTexts): Steps<AnchoredPassage[]> {
  const inArticle = passages.filter(({ place }) => place === 'article');
  const elsewhere = passages.filter(({ place }) => place === 'page');
  const anchored = yield* anchoringIn('article', reading.article, inArticle);
  const [gone, found] = [anchored.filter(isGone), anchored.filter((passage) => !isGone(passage))];
  const unfound = [...gone.map(({ passage }) => passage), ...elsewhere];
  return unfound.length > 0 ? [...found, ...(yield* anchoringIn('page', reading.wholePage(), unfound))] : found;
}

function* anchoringIn(place: Place, map: TextMap, passages: readonly PaintedPassage[]): Steps<AnchoredPassage[]> {
  yield;
  const anchors = yield* anchoringAll(
    map,
    passages.map(({ selectors }) => selectors),
  );
  return passages.map((passage, index) => ({ passage, place, map, anchor: anchors[index] ?? GONE }));
}

/** Whether the page has the passage's very words. */
export function isCertain({ anchor: { outcome } }: AnchoredPassage): boolean {
  return outcome === 'exact' || outcome === 'moved';
}

function isGone({ anchor }: AnchoredPassage): boolean {
  return anchor.outcome === 'gone';
}

export function isPlaced(anchored: AnchoredPassage): anchored is AnchoredPassage & PlacedPassage {
  return 'start' in anchored.anchor;
}
