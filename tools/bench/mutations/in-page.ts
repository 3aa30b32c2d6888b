import { anchorAll } from '../../../page/anchor.ts';
import { ArticleRegion } from '../../../page/article-region.ts';
import { selectorsOf } from '../../../page/describe.ts';
import { createPagePainter } from '../../../page/paint-page.ts';
import { readPage, readingPage, type PageReading } from '../../../page/read-page.ts';
import { inOneGo, inSlices } from '../../../page/slices.ts';
import { watchText } from '../../../page/watch-text.ts';
import type { Selector } from '../../../model/selector.ts';
import { CHANGES, type ChangeName } from './changes.ts';

export interface Blocking {
  readonly change: ChangeName;
  /** The longest that the page had no turn, in milliseconds: while its changes are followed, and while nobody follows them. */
  readonly longest: number;
  readonly alone: number;
  /** How often the page was read again. */
  readonly readings: number;
}

/** Long enough for all that follows a change: the watch waits 300 ms, then for an idle moment. */
const WATCHED = 1000;
const REPEATS = 2;

declare global {
  var mutationsBench: ((n: number) => Promise<Blocking[]>) | undefined;
}

globalThis.mutationsBench = async (n) => {
  const results: Blocking[] = [];
  for (const change of Object.keys(CHANGES) as ChangeName[]) {
    const runs: Omit<Blocking, 'change'>[] = [];
    // The least of the repeats: what comes on top is the machine's other work.
    for (let run = 0; run < REPEATS; run += 1) runs.push(await follow(change, n));
    const least = (key: 'longest' | 'alone') => Math.min(...runs.map((run) => run[key]));
    const readings = Math.max(...runs.map((run) => run.readings));
    results.push({ change, longest: least('longest'), alone: least('alone'), readings });
  }
  return results;
};

async function follow(change: ChangeName, n: number): Promise<Omit<Blocking, 'change'>> {
  const alone = await longestGap(() => CHANGES[change](readPage(document).article));
  const ending = new AbortController();
  const { signal } = ending;
  const painter = createPagePainter({ signal });
  let reading = readPage(document);
  let region = new ArticleRegion(reading.article);
  let readings = 0;
  const passages = passagesOf(reading, n);
  const paint = ({ article }: PageReading) =>
    painter.paint(
      anchorAll(article, passages).flatMap((anchor, id) =>
        'start' in anchor
          ? { id: String(id), tags: ['fact' as const], ranges: article.rangesOf(anchor.start, anchor.end) }
          : [],
      ),
    );
  paint(reading);
  // As the content script does it.
  watchText(
    document,
    async (superseded) => {
      const next = superseded ? await inSlices(readingPage(document), superseded) : inOneGo(readingPage(document));
      if (!next) return;
      reading = next;
      region = new ArticleRegion(next.article);
      readings += 1;
      paint(next);
    },
    signal,
    {
      isChangedBy: (record) => region.isChangedBy(record),
      isRestyledBy: (element) => region.isRestyledBy(element),
    },
  );
  const { article } = reading;
  const longest = await longestGap(() => CHANGES[change](article));
  ending.abort();
  return { longest, alone, readings };
}

/** Stretches of thirty to a hundred and fifty characters, evenly spread over the article. */
function passagesOf({ article }: PageReading, n: number): Selector[][] {
  const step = article.text.length / n;
  return Array.from({ length: n }, (_, index) => {
    const start = Math.floor(index * step);
    return selectorsOf(article.text, { start, end: Math.min(article.text.length, start + 30 + (index % 5) * 30) });
  });
}

/** Messages to itself are the page's own work here: how long one has to wait at the most is how long the page was blocked. */
async function longestGap(change: () => void): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 200));
  const { port1, port2 } = new MessageChannel();
  change();
  let last = performance.now();
  const end = last + WATCHED;
  let longest = 0;
  await new Promise<void>((resolve) => {
    port1.addEventListener('message', () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (now >= end) resolve();
      else port2.postMessage(null);
    });
    port1.start();
    port2.postMessage(null);
  });
  port1.close();
  return longest;
}
