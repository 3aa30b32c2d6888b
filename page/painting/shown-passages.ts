import type { PaintedPassage } from '../../model/painted-passage.ts';
import { positionOf, quoteOf } from '../../model/passage.ts';
import {
  anchoringPassages,
  isCertain,
  isPlaced,
  type AnchoredPassage,
  type PlacedPassage,
} from '../anchoring/anchor-passages.ts';
import type { PageTexts, PassageDescription } from '../anchoring/describe.ts';
import { passagesAt, type Point } from './hit-test.ts';
import type { Painter, PassageStatus } from './paint.ts';
import { scrollToRange } from './scroll-to.ts';
import { inOneGo, type Steps } from '../text/slices.ts';
import type { TextMap } from '../text/text-map.ts';

/** A text in which passages are shown: a live page as it was last read, or a stored text that we rendered. */
export interface ShownText {
  reading: PageTexts;
  /** The revision that holds the text; null where the library has none yet. */
  revision: string | null;
}

/** An article's passages in its text, and those that are suggested: found, painted, shown and clicked. */
export class ShownPassages {
  readonly #painter: Painter;
  #passages: readonly PaintedPassage[] = [];
  #anchored: readonly AnchoredPassage[] = [];
  #suggestions: readonly PaintedPassage[] = [];
  /** The suggestions whose very words the page has. */
  #suggested: readonly PlacedPassage[] = [];
  /** The article's text in which they were last placed. */
  #placedIn: TextMap | null = null;
  /** The place that is shown of a passage which could stand in several. */
  #candidate: { id: string; index: number } | null = null;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  /** Whether some are looked for beside the article too: there they stand, or they are gone from it. */
  get isOverWholePage(): boolean {
    return this.#anchored.some(({ place }) => place === 'page');
  }

  /** Where each passage was found when they were last placed. */
  get anchored(): readonly AnchoredPassage[] {
    return this.#anchored;
  }

  replace(passages: readonly PaintedPassage[], text: ShownText): void {
    this.#passages = passages;
    this.place(text);
  }

  /** Shows these suggestions and no others. */
  suggest(suggestions: readonly PaintedPassage[], text: ShownText): void {
    this.#suggestions = suggestions;
    this.place(text);
  }

  /** Finds all passages in the page as it now reads, and paints those found. */
  place(text: ShownText): void {
    inOneGo(this.placing(text));
  }

  /** The same in steps. Where others are shown meanwhile, these were found and painted with them. */
  *placing({ reading, revision }: ShownText): Steps<void> {
    const [passages, suggestions] = [this.#passages, this.#suggestions];
    const anchored = yield* anchoringPassages(passages, reading, revision);
    const suggested = yield* anchoringPassages(suggestions, reading, revision);
    if (passages !== this.#passages || suggestions !== this.#suggestions) return;
    this.#anchored = anchored;
    this.#suggested = suggested.filter(isCertain).filter(isPlaced);
    this.#placedIn = reading.article;
    this.#paint();
  }

  /**
   * Places them at once where the text was read again since: they are looked for in slices just now, or the page changed amid these.
   * Whoever asks for `sameWords` of that text would find none of them.
   */
  catchUp(text: ShownText): void {
    if (text.reading.article !== this.#placedIn) this.place(text);
  }

  /**
   * Scrolls to the first of these that is on the page, and lets all of them flash. @param candidate of a passage that
   * could stand in several places, the one to go to.
   */
  show(ids: readonly string[], candidate = 0): void {
    const open = this.#anchored.find(({ passage, anchor }) => anchor.outcome === 'ambiguous' && passage.id === ids[0]);
    this.#candidate = open ? { id: open.passage.id, index: candidate } : null;
    this.#paint();
    const first = [...this.#placed, ...this.#suggested, ...this.#candidates].find(({ passage }) =>
      ids.includes(passage.id),
    );
    const range = first?.map.rangeOf(first.anchor.start, first.anchor.end);
    if (!first || !range) return;
    scrollToRange(range);
    this.#painter.select(first.passage.id);
    this.#painter.flash(ids);
  }

  /** The id of the shortest passage under a point in the viewport; null where there is none. */
  at(point: Point): string | null {
    const byMap = Map.groupBy([...this.#placed, ...this.#suggested], ({ map }) => map);
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

  /** The one place that is looked at, of the passage whose places are gone through: it bears no tag's colour. */
  get #candidates(): PlacedPassage[] {
    return this.#anchored.flatMap((anchored) => {
      const { passage, anchor } = anchored;
      if (anchor.outcome !== 'ambiguous' || passage.id !== this.#candidate?.id) return [];
      const place = anchor.places[this.#candidate.index];
      return place ? [{ ...anchored, passage: { ...passage, tags: [] }, anchor: place }] : [];
    });
  }

  #paint(): void {
    // What everybody marked stands alone: beneath it, the reader's own marks would read as one more row.
    const own = this.#suggested.some(({ passage }) => passage.look) ? [] : [...this.#placed, ...this.#candidates];
    const passages = own.map((placed) => {
      const { anchor } = placed;
      return painted(placed, 'outcome' in anchor && anchor.outcome === 'edited' ? 'doubtful' : 'marked');
    });
    this.#painter.paint([...passages, ...this.#suggested.map((placed) => painted(placed, 'suggested'))]);
  }
}

function painted({ passage, map, anchor }: PlacedPassage, status: PassageStatus) {
  return { ...passage, status, ranges: map.rangesOf(anchor.start, anchor.end) };
}
