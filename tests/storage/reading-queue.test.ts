import { freshLibrary } from './fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { captureArticle } from '../../storage/articles.ts';
import { addToQueue, putBackInQueue, removeFromQueue, setVisited, viewQueue } from '../../storage/reading-queue.ts';
import { pageCapture } from '../model/examples.ts';

beforeEach(freshLibrary);

const ONE = 'https://evening-post.example/bridge';
const TWO = 'https://northern-wire.example/tunnel';

async function queue() {
  return (await viewQueue()).map(({ address, visited, article }) => [address, visited !== null, article !== null]);
}

describe('the reading queue', () => {
  test('holds each address once, in the order in which they came', async () => {
    const first = await addToQueue([`${ONE}?utm_source=mail`, TWO, `${ONE}#end`]);
    expect(first.added.map(({ address }) => address)).toEqual([ONE, TWO]);
    expect(await addToQueue(['http://www.evening-post.example/bridge/'])).toMatchObject({
      added: [],
      queued: ['http://www.evening-post.example/bridge/'],
    });
    expect(await queue()).toEqual([
      [ONE, false, false],
      [TWO, false, false],
    ]);
  });

  test('says what the library has already, and takes it if it is to be read again', async () => {
    const { article } = await captureArticle(pageCapture);
    expect(await addToQueue([pageCapture.url])).toMatchObject({
      added: [],
      inLibrary: [{ address: article.url, article: article.id }],
    });
    expect((await addToQueue([pageCapture.url], true)).added).toHaveLength(1);
    expect(await queue()).toEqual([[article.url, false, true]]);
  });

  test('notices that an article was read, also where the site has moved to https', async () => {
    await addToQueue([pageCapture.url.replace('https:', 'http:'), TWO]);
    await captureArticle(pageCapture);
    expect((await queue()).map(([, visited]) => visited)).toEqual([true, false]);
  });

  test('undoes a removal and a mark', async () => {
    await addToQueue([ONE, TWO]);
    const before = await viewQueue();
    await setVisited(before[0]?.id ?? '', true);
    expect((await queue())[0]?.[1]).toBe(true);
    const removed = await removeFromQueue(before.map(({ id }) => id));
    expect(await queue()).toEqual([]);
    await addToQueue([TWO]);
    // Its second is there again by now, and stays as it is.
    await putBackInQueue(removed);
    expect(await queue()).toEqual([
      [ONE, true, false],
      [TWO, false, false],
    ]);
  });
});
