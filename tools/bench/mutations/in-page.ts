import { anchorAll, type Anchor } from '../../../page/anchor.ts';
import { ArticleRegion } from '../../../page/article-region.ts';
import { selectorsOf } from '../../../page/describe.ts';
import { createPagePainter } from '../../../page/paint-page.ts';
import { readPage, readingPage, type PageReading } from '../../../page/read-page.ts';
import { inOneGo, inSlices } from '../../../page/slices.ts';
import type { TextMap } from '../../../page/text-map.ts';
import { watchText } from '../../../page/watch-text.ts';
import type { Selector } from '../../../model/selector.ts';
import { CHANGES, type ChangeName } from './changes.ts';

export interface Blocking {
  readonly change: ChangeName;
  /** The longest that the page had no turn, in milliseconds: while its changes are followed, and while nobody follows them. */
  readonly longest: number;
  readonly alone: number;
  /** How long it took to find the passages again and to paint them, of that. */
  readonly anchoring: number;
  readonly painting: number;
  /** How often the page was read again. */
  readonly readings: number;
}

/** In milliseconds: the watch waits for 300, then for an idle moment, at most for 1000. What concerns no article brings no reading. */
const LONGEST_WATCHED = 1500;
/** Nothing follows where nobody watches. */
const LONGEST_ALONE = 400;
const REPEATS = 2;

type Figures = Omit<Blocking, 'change'>;

declare global {
  var mutationsBench: ((n: number) => Promise<Blocking[]>) | undefined;
}

globalThis.mutationsBench = async (n) => {
  const results: Blocking[] = [];
  for (const change of Object.keys(CHANGES) as ChangeName[]) {
    const alone = await longestGap(
      () => CHANGES[change](readPage(document).article),
      (watched) => watched >= LONGEST_ALONE,
    );
    const runs: Figures[] = [];
    // The least of the repeats: what comes on top is the machine's other work.
    for (let run = 0; run < REPEATS; run += 1) runs.push(await follow(change, n, alone));
    results.push({ change, ...(runs.toSorted((one, other) => one.longest - other.longest)[0] as Figures) });
  }
  return results;
};

/** Follows the page as the content script does it, while it changes. */
async function follow(change: ChangeName, n: number, alone: number): Promise<Figures> {
  const ending = new AbortController();
  const { signal } = ending;
  const painter = createPagePainter({ signal });
  let reading = readPage(document);
  let region = new ArticleRegion(reading.article);
  let readings = 0;
  let [anchoring, painting] = [0, 0];
  const passages = passagesOf(reading, n);
  const show = ({ article }: PageReading) => {
    const began = performance.now();
    const anchors = anchorAll(article, passages);
    const anchored = performance.now();
    painter.paint(anchors.flatMap((anchor, id) => paintedAt(article, anchor, String(id))));
    [anchoring, painting] = [anchored - began, performance.now() - anchored];
  };
  show(reading);
  watchText(
    document,
    async (superseded) => {
      const next = superseded ? await inSlices(readingPage(document), superseded) : inOneGo(readingPage(document));
      if (!next) return;
      reading = next;
      region = new ArticleRegion(next.article);
      show(next);
      readings += 1;
    },
    signal,
    {
      isChangedBy: (record) => region.isChangedBy(record),
      isRestyledBy: (element) => region.isRestyledBy(element),
    },
  );
  const { article } = reading;
  const longest = await longestGap(
    () => CHANGES[change](article),
    () => readings > 0,
  );
  ending.abort();
  return { longest, alone, anchoring, painting, readings };
}

function paintedAt(article: TextMap, anchor: Anchor, id: string) {
  if (!('start' in anchor)) return [];
  return [{ id, tags: ['fact' as const], ranges: article.rangesOf(anchor.start, anchor.end) }];
}

/** Stretches of thirty to a hundred and fifty characters, evenly spread over the article. */
function passagesOf({ article }: PageReading, n: number): Selector[][] {
  const step = article.text.length / n;
  return Array.from({ length: n }, (_, index) => {
    const start = Math.floor(index * step);
    return selectorsOf(article.text, { start, end: Math.min(article.text.length, start + 30 + (index % 5) * 30) });
  });
}

/**
 * Messages to itself are the page's own work here: how long one has to wait at the most is how long the page was blocked.
 * @param isDone of the milliseconds since the change.
 */
async function longestGap(change: () => void, isDone: (watched: number) => boolean): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 200));
  const { port1, port2 } = new MessageChannel();
  change();
  const began = performance.now();
  let last = began;
  let longest = 0;
  await new Promise<void>((resolve) => {
    port1.addEventListener('message', () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (isDone(now - began) || now - began >= LONGEST_WATCHED) resolve();
      else port2.postMessage(null);
    });
    port1.start();
    port2.postMessage(null);
  });
  port1.close();
  return longest;
}
