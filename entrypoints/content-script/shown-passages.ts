import type { PaintedPassage } from '../../messaging/page-contract.ts';
import { positionOf, quoteOf, type Place } from '../../model/passage.ts';
import { anchorAll, type Anchor } from '../../page/anchor.ts';
import type { PassageDescription, Stretch } from '../../page/describe.ts';
import { passagesAt, type Point } from '../../page/hit-test.ts';
import type { Painter } from '../../page/paint.ts';
import type { PageReading } from '../../page/read-page.ts';
import { scrollToRange } from '../../page/scroll-to.ts';
import type { TextMap } from '../../page/text-map.ts';

/** A passage and where it was looked for last: `map` is the text that its anchor refers to, `place` which one that is. */
export interface AnchoredPassage {
  passage: PaintedPassage;
  place: Place;
  map: TextMap;
  anchor: Anchor;
}

type PlacedPassage = AnchoredPassage & { anchor: Stretch };

/** The article's passages on the page: found, painted, shown and clicked. */
export class ShownPassages {
  readonly #painter: Painter;
  #passages: readonly PaintedPassage[] = [];
  #anchored: readonly AnchoredPassage[] = [];

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  /** Where each passage was found when they were last placed. */
  get anchored(): readonly AnchoredPassage[] {
    return this.#anchored;
  }

  replace(passages: readonly PaintedPassage[], reading: PageReading): void {
    this.#passages = passages;
    this.place(reading);
  }

  /** Finds all passages in the page as it now reads, and paints those found. */
  place(reading: PageReading): void {
    this.#anchored = anchorPassages(this.#passages, reading);
    this.#painter.paint(
      this.#placed.map(({ passage, map, anchor }) => ({
        ...passage,
        isDoubtful: 'outcome' in anchor && anchor.outcome === 'edited',
        ranges: map.rangesOf(anchor.start, anchor.end),
      })),
    );
  }

  /** Scrolls to the first of these that is on the page, and lets all of them flash. */
  show(ids: readonly string[]): void {
    const first = this.#placed.find(({ passage }) => ids.includes(passage.id));
    const range = first?.map.rangeOf(first.anchor.start, first.anchor.end);
    if (!first || !range) return;
    scrollToRange(range);
    this.#painter.select(first.passage.id);
    this.#painter.flash(ids);
  }

  /** The id of the shortest passage under a point in the viewport; null where there is none. */
  at(point: Point): string | null {
    const byMap = Map.groupBy(this.#placed, ({ map }) => map);
    const ids = [...byMap].flatMap(([map, placed]) =>
      passagesAt(
        map,
        placed.map(({ passage: { id }, anchor: { start, end } }) => ({ id, start, end })),
        point,
      ),
    );
    return ids[0] ?? null;
  }

  select(id: string | null): void {
    this.#painter.select(id);
  }

  /** The passage that stands on just these words already; null where there is none. */
  sameWords({ place, selectors }: PassageDescription): PaintedPassage | null {
    const [position, words] = [positionOf(selectors), quoteOf(selectors)?.exact];
    const same = this.#placed.find(
      ({ passage, anchor: { start, end } }) =>
        passage.place === place &&
        start === position?.start &&
        end === position.end &&
        quoteOf(passage.selectors)?.exact === words,
    );
    return same?.passage ?? null;
  }

  get #placed(): PlacedPassage[] {
    return this.#anchored.filter(isPlaced);
  }
}

/** What is gone from the article may stand beside it: a page can be read as a shorter article than before. */
function anchorPassages(passages: readonly PaintedPassage[], reading: PageReading): AnchoredPassage[] {
  const inArticle = passages.filter(({ place }) => place === 'article');
  const elsewhere = passages.filter(({ place }) => place === 'page');
  const anchored = anchorIn('article', reading.article, inArticle);
  const [gone, found] = [anchored.filter(isGone), anchored.filter((passage) => !isGone(passage))];
  const unfound = [...gone.map(({ passage }) => passage), ...elsewhere];
  return unfound.length > 0 ? [...found, ...anchorIn('page', reading.wholePage(), unfound)] : found;
}

function anchorIn(place: Place, map: TextMap, passages: readonly PaintedPassage[]): AnchoredPassage[] {
  const anchors = anchorAll(
    map,
    passages.map(({ selectors }) => selectors),
  );
  return passages.map((passage, index) => ({ passage, place, map, anchor: anchors[index] ?? { outcome: 'gone' } }));
}

function isGone({ anchor }: AnchoredPassage): boolean {
  return anchor.outcome === 'gone';
}

function isPlaced(anchored: AnchoredPassage): anchored is PlacedPassage {
  return 'start' in anchored.anchor;
}
