import { fakeBrowser } from '../../messaging/fake-browser.ts';
import { freshLibrary } from '../../storage/fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { likelyMeaning, type CodeMeaning } from '../../../components/exchange/import/code-choices.ts';
import { fillAwaited } from '../../../components/exchange/fill-awaited.ts';
import { keepImport, undoImport } from '../../../components/exchange/import/keep-import.ts';
import { OFFERED_FORMATS } from '../../../components/exchange/export/offered-formats.ts';
import { planImport } from '../../../components/exchange/import/plan-import.ts';
import { writeExport } from '../../../components/exchange/export/write-export.ts';
import { isLive } from '../../../model/annotation.ts';
import { quoteOf } from '../../../model/passage.ts';
import { createAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { database } from '../../../storage/database.ts';
import { awaitAgain, awaitText, forgetAwaited, settleAwaited, viewAwaited } from '../../../storage/awaited-texts.ts';
import { takeBackAwaited } from '../../../storage/exchange/take-back-awaited.ts';
import { NO_FILTER } from '../../../storage/exchange/passage-filter.ts';
import {
  annotation as example,
  awaitedText,
  idOf,
  longBridgeCase,
  pageCapture,
  positionOfWords,
} from '../../model/examples.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await freshLibrary();
});

const WORDS = '“We had no choice,”';
const OTHER_WORDS = 'Some 41,000 people';

/** What a library with two passages in one article exports without words. */
async function exported(format: string, withText = false): Promise<File> {
  const { article, revision } = await captureArticle(pageCapture);
  const placed = { ...example, article: article.id, revision: revision.id };
  await createAnnotation(placed);
  await createAnnotation({
    ...placed,
    tags: ['statistic'],
    selectors: [quoteOfWords(OTHER_WORDS, revision.text), positionOfWords(OTHER_WORDS)],
  });
  const offered = OFFERED_FORMATS.find(({ id }) => id === format);
  if (!offered) throw new Error(`no format ${format}`);
  const scope = { part: { kind: 'library' }, whose: 'everybody', filter: NO_FILTER } as const;
  const { name, content } = await writeExport({ scope, format: offered, withText }, {});
  return new File([content], name);
}

function quoteOfWords(exact: string, text: string) {
  const at = text.indexOf(exact);
  return {
    type: 'TextQuoteSelector' as const,
    exact,
    prefix: text.slice(at - 5, at),
    suffix: text.slice(at).slice(exact.length, exact.length + 5),
  };
}

async function imported(file: File) {
  const plan = await planImport(file, {});
  const meanings = new Map<string, CodeMeaning>(plan.codes.map(({ code }) => [code.id, likelyMeaning(code, [])]));
  return { plan, result: await keepImport(file, { codes: [], meanings }, {}) };
}

async function quotes(): Promise<string[]> {
  const all = (await database.annotations.toArray()).filter(isLive);
  return all.map(({ selectors }) => quoteOf(selectors)?.exact ?? '').toSorted();
}

async function waitingPassages(): Promise<number[]> {
  return (await viewAwaited()).map(({ passages }) => passages.length);
}

describe.each(['csv', 'web-annotation', 'parallax'])('%s without words, for an article that is not here', (format) => {
  test('waits for its page, and comes in when that is read', async () => {
    const file = await exported(format);
    await freshLibrary();
    const { plan, result } = await imported(file);
    expect(plan).toMatchObject({ passages: 2, placed: 0, missing: [{ passages: 2 }] });
    expect(result).toMatchObject({ kept: [], waiting: { passages: 2 } });
    expect(await database.articles.count()).toBe(0);
    const { article } = await captureArticle(pageCapture);
    expect(await fillAwaited(article)).toEqual({ kept: 2, left: 0 });
    expect(await quotes()).toEqual([OTHER_WORDS, WORDS].toSorted());
    expect(await viewAwaited()).toEqual([]);
    expect(await fillAwaited(article)).toEqual({ kept: 0, left: 0 });
  });

  test('what the outlet changed waits on, until a version has it', async () => {
    const file = await exported(format);
    await freshLibrary();
    await imported(file);
    const changed = pageCapture.blocks.map((block) => ({ ...block, text: block.text.replace('41,000', '39,000') }));
    const { article } = await captureArticle({ ...pageCapture, blocks: changed });
    expect(await fillAwaited(article)).toEqual({ kept: 1, left: 1 });
    expect(await quotes()).toEqual([WORDS]);
    const [waiting] = await viewAwaited();
    expect(waiting).toMatchObject({ passages: [{ tags: ['statistic'] }] });
    expect(waiting?.tried).not.toBeNull();
    await captureArticle(pageCapture);
    expect(await fillAwaited(article)).toEqual({ kept: 1, left: 0 });
    expect(await quotes()).toEqual([OTHER_WORDS, WORDS].toSorted());
  });

  test('waits once, however often it is imported; undone, what the first import left waits on', async () => {
    const file = await exported(format);
    await freshLibrary();
    const first = await imported(file);
    const second = await imported(file);
    expect(await waitingPassages()).toEqual([2]);
    await undoImport(second.result);
    expect(await waitingPassages()).toEqual([2]);
    await undoImport(first.result);
    expect(await viewAwaited()).toEqual([]);
  });

  test('is taken back with its import also once it came in, and by no other import', async () => {
    const file = await exported(format);
    await freshLibrary();
    const first = await imported(file);
    const second = await imported(file);
    const { article } = await captureArticle(pageCapture);
    await fillAwaited(article);
    expect(await undoImport(second.result)).toBe(0);
    expect(await quotes()).toHaveLength(2);
    expect(await undoImport(first.result)).toBe(2);
    expect(await quotes()).toEqual([]);
  });

  test('comes in by its text where its page was read at another address of the site, and at no other site', async () => {
    const file = await exported(format);
    await freshLibrary();
    await imported(file);
    const [waiting] = await viewAwaited();
    if (!waiting?.revision.hash) return;
    const elsewhere = await captureArticle({ ...pageCapture, url: 'https://copies.example/story', canonical: null });
    expect(await fillAwaited(elsewhere.article)).toEqual({ kept: 0, left: 0 });
    const phones = new URL('/for-phones?from=front', waiting.address).href;
    const { article } = await captureArticle({ ...pageCapture, url: phones, canonical: null });
    expect(await fillAwaited(article)).toEqual({ kept: 2, left: 0 });
  });

  test('is found at once where the library has the article', async () => {
    const file = await exported(format);
    await freshLibrary();
    await captureArticle(pageCapture);
    const { result } = await imported(file);
    expect(result).toMatchObject({ waiting: { texts: [], passages: 0 } });
    expect(await quotes()).toEqual([OTHER_WORDS, WORDS].toSorted());
  });
});

test('a project file with its texts brings them and its passages', async () => {
  const file = await exported('parallax', true);
  await freshLibrary();
  const { plan } = await imported(file);
  expect(plan).toMatchObject({ passages: 2, placed: 2, texts: 1 });
  expect(await quotes()).toEqual([OTHER_WORDS, WORDS].toSorted());
  expect((await imported(file)).result).toMatchObject({ known: 2, kept: [] });
});

describe('what waits for a page that is being read', () => {
  const [one, other] = [awaitedText.passages[0], awaitedText.passages[0]].map(
    (passage, index) => passage && { ...passage, passage: { ...passage.passage, id: idOf(910 + index) } },
  );

  test.each([
    ['all that was looked for was found', []],
    ['what was looked for was not found', [one]],
  ])('is not lost when the same file is imported meanwhile: %s', async (_, left) => {
    if (!one || !other) throw new Error('the example has no passage');
    await awaitText({ ...awaitedText, passages: [one] });
    const [seen] = await viewAwaited();
    if (!seen) throw new Error('nothing waits');
    await awaitText({ ...awaitedText, passages: [one, other] });
    const found = seen.passages.filter(({ passage }) => !left.some((still) => still?.passage.id === passage.id));
    await settleAwaited(seen, idOf(50), found);
    const [waiting] = await viewAwaited();
    expect(waiting?.passages.map(({ passage }) => passage.id)).toEqual([
      ...left.map((still) => still?.passage.id),
      other.passage.id,
    ]);
  });

  test('an undone import takes back what it added alone, and leaves the place in a case', async () => {
    if (!one || !other) throw new Error('the example has no passage');
    await awaitText({ ...awaitedText, passages: [] });
    const first = await awaitText({ ...awaitedText, passages: [one] });
    const second = await awaitText({ ...awaitedText, passages: [one, other] });
    await takeBackAwaited([second]);
    expect(await waitingPassages()).toEqual([1]);
    await takeBackAwaited([first]);
    expect(await waitingPassages()).toEqual([0]);
  });
});

test('what is forgotten waits again once that is undone', async () => {
  await database.awaitedTexts.add(awaitedText);
  const forgotten = await forgetAwaited([awaitedText.id]);
  expect(await viewAwaited()).toEqual([]);
  await awaitAgain(forgotten);
  expect(await viewAwaited()).toEqual([awaitedText]);
});

test('cases that came with a file hold the article once it is here, at its place', async () => {
  await database.cases.add({ ...longBridgeCase, articles: [idOf(30), awaitedText.article.id ?? '', idOf(31)] });
  await database.awaitedTexts.add({
    ...awaitedText,
    address: 'https://harbour-courier.example/long-bridge-shut',
    passages: [],
  });
  const { article } = await captureArticle(pageCapture);
  await fillAwaited(article);
  expect((await database.cases.toArray())[0]?.articles).toEqual([idOf(30), article.id, idOf(31)]);
  expect(await viewAwaited()).toEqual([]);
});
