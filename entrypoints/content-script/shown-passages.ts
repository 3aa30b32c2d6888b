import type { PaintedPassage } from '../../messaging/page-contract.ts';
import { positionOf, quoteOf, type AnchorOutcome } from '../../model/passage.ts';
import { anchorAll, type Anchor } from '../../page/anchor.ts';
import type { PassageDescription, Stretch } from '../../page/describe.ts';
import { passagesAt, type Point } from '../../page/hit-test.ts';
import type { Painter } from '../../page/paint.ts';
import type { PageReading } from '../../page/read-page.ts';
import { scrollToRange } from '../../page/scroll-to.ts';
import type { TextMap } from '../../page/text-map.ts';

/** A passage and where it was found: `map` is the text that its stretch refers to. */
interface PlacedPassage extends Stretch {
  passage: PaintedPassage;
  map: TextMap;
}

/** The article's passages on the page: found, painted, shown and clicked. */
export class ShownPassages {
  readonly #painter: Painter;
  #passages: readonly PaintedPassage[] = [];
  #placed: readonly PlacedPassage[] = [];
  #outcomes: Record<string, AnchorOutcome> = {};

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  /** Where each passage was found when they were last placed. */
  get outcomes(): Record<string, AnchorOutcome> {
    return this.#outcomes;
  }

  replace(passages: readonly PaintedPassage[], reading: PageReading): void {
    this.#passages = passages;
    this.place(reading);
  }

  /** Finds all passages in the page as it now reads, and paints those found. */
  place(reading: PageReading): void {
    this.#placed = [];
    this.#outcomes = {};
    const inArticle = this.#passages.filter(({ place }) => place === 'article');
    const elsewhere = this.#passages.filter(({ place }) => place === 'page');
    const notInArticle = this.#placeIn(reading.article, inArticle);
    // What is not in the article may stand beside it: a page can be read as a shorter article than before.
    const unfound = [...notInArticle, ...elsewhere];
    if (unfound.length > 0) this.#placeIn(reading.wholePage(), unfound);
    this.#painter.paint(
      this.#placed.map(({ passage, map, start, end }) => ({ ...passage, ranges: map.rangesOf(start, end) })),
    );
  }

  /** Scrolls to the first of these that is on the page, and lets all of them flash. */
  show(ids: readonly string[]): void {
    const first = this.#placed.find(({ passage }) => ids.includes(passage.id));
    const range = first?.map.rangeOf(first.start, first.end);
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
        placed.map(({ passage: { id }, start, end }) => ({ id, start, end })),
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
      ({ passage, start, end }) =>
        passage.place === place &&
        start === position?.start &&
        end === position.end &&
        quoteOf(passage.selectors)?.exact === words,
    );
    return same?.passage ?? null;
  }

  /** Gives back the passages that are not in that text. */
  #placeIn(map: TextMap, passages: readonly PaintedPassage[]): PaintedPassage[] {
    const anchors = anchorAll(
      map,
      passages.map(({ selectors }) => selectors),
    );
    return passages.filter((passage, index) => !this.#keep(passage, map, anchors[index]));
  }

  #keep(passage: PaintedPassage, map: TextMap, anchor: Anchor | undefined): boolean {
    this.#outcomes[passage.id] = anchor?.outcome ?? 'gone';
    if (!anchor || !('start' in anchor)) return false;
    this.#placed = [...this.#placed, { passage, map, start: anchor.start, end: anchor.end }];
    return true;
  }
}
