import type { PaintedPassage } from '../../../model/painted-passage.ts';
import { ArticleRegion } from '../../../page/watching/article-region.ts';
import { selectorsOf } from '../../../page/anchoring/describe.ts';
import { createPagePainter } from '../../../page/painting/paint-page.ts';
import { readPage, readingPage, type PageReading } from '../../../page/reading/read-page.ts';
import { ShownPassages } from '../../../page/painting/shown-passages.ts';
import { inSlices } from '../../../page/text/slices.ts';
import type { TextMap } from '../../../page/text/text-map.ts';
import { watchText } from '../../../page/watching/watch-text.ts';
import { CHANGES, type ChangeName } from './changes.ts';
import { Stopwatch } from './stopwatch.ts';

/** What the benchmark asks of a page, step by step: it takes the time of the tasks of each. */
const steps = {
  changes: Object.keys(CHANGES) as ChangeName[],
  read: (): void => {
    before = readPage(document).article;
  },
  /** Follows the page's changes from now on, with `n` passages. */
  begin: (n: number): void => {
    following = new Following(n);
  },
  /** Changes the page, and waits until it was read again, or would have been. */
  change: (name: ChangeName): Promise<void> => changed(name),
  end: (): Followed | null => {
    const followed = following?.end() ?? null;
    following = null;
    return followed;
  },
};

export interface Followed {
  /** How often the page was read again. */
  readonly readings: number;
  /** Milliseconds that it took in all to find the passages again, and to paint them. */
  readonly anchoring: number;
  readonly painting: number;
}

declare global {
  var mutationsBench: typeof steps | undefined;
}

globalThis.mutationsBench = steps;

/** In milliseconds: the watch waits for 300, then for an idle moment, at most for 1000. What concerns no article brings no reading. */
const LONGEST_WATCHED = 1500;
/** Nothing follows where nobody watches. */
const LONGEST_ALONE = 400;
const LOOKED_AT_EACH = 20;

let before: TextMap = readPage(document).article;
let following: Following | null = null;

async function changed(name: ChangeName): Promise<void> {
  CHANGES[name](following?.article ?? before);
  const end = performance.now() + (following ? LONGEST_WATCHED : LONGEST_ALONE);
  do {
    await new Promise((done) => setTimeout(done, LOOKED_AT_EACH));
  } while (performance.now() < end && !isReadAgain());
}

function isReadAgain(): boolean {
  return following !== null && following.readings > 0;
}

/** Follows the page as the content script does it, while it changes. */
class Following {
  readings = 0;
  readonly #ending = new AbortController();
  readonly #placing = new Stopwatch();
  readonly #painting = new Stopwatch();
  readonly #shown = this.#shownPassages();
  #reading = readPage(document);
  #region = new ArticleRegion(this.#reading.article);

  constructor(n: number) {
    this.#shown.replace(passagesOf(this.#reading, n), { reading: this.#reading, revision: null });
    this.#painting.reset();
    watchText(document, (superseded) => this.#follow(superseded), this.#ending.signal, {
      isChangedBy: (record) => this.#region.isChangedBy(record),
      isRestyledBy: (element) => this.#region.isRestyledBy(element),
    });
  }

  get article() {
    return this.#reading.article;
  }

  end(): Followed {
    this.#ending.abort();
    const painting = this.#painting.milliseconds;
    return { readings: this.readings, anchoring: this.#placing.milliseconds - painting, painting };
  }

  async #follow(superseded: AbortSignal | null): Promise<void> {
    const reading = await inSlices(readingPage(document), superseded);
    if (!reading) return;
    this.#reading = reading;
    this.#region = new ArticleRegion(reading.article);
    for (const each of [this.#placing, this.#painting]) each.reset();
    const placing = this.#placing.timing(this.#shown.placing({ reading, revision: null }));
    await inSlices(placing, superseded);
    if (!superseded?.aborted) this.readings += 1;
  }

  #shownPassages(): ShownPassages {
    const painter = createPagePainter({ signal: this.#ending.signal });
    return new ShownPassages({
      paint: (passages) => this.#painting.time(() => painter.paint(passages)),
      flash: (ids) => painter.flash(ids),
      select: (id) => painter.select(id),
    });
  }
}

/** Stretches of thirty to a hundred and fifty characters, evenly spread over the article. */
function passagesOf({ article }: PageReading, n: number): PaintedPassage[] {
  const step = article.text.length / n;
  return Array.from({ length: n }, (_, index) => {
    const start = Math.floor(index * step);
    const end = Math.min(article.text.length, start + 30 + (index % 5) * 30);
    const selectors = selectorsOf(article.text, { start, end });
    return { id: String(index), place: 'article', tags: ['fact'], selectors };
  });
}
