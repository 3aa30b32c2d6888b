import { freshLibrary } from './fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Annotation } from '../../model/annotation.ts';
import type { Id } from '../../model/id.ts';
import type { PageCapture } from '../../model/page-capture.ts';
import { hashOfText } from '../../model/revision.ts';
import { createAnnotation, deleteAnnotation, restoreAnnotation } from '../../storage/annotations.ts';
import {
  articleAt,
  captureArticle,
  countRevisions,
  latestRevision,
  revisionOf,
  revisionsOf,
} from '../../storage/articles.ts';
import { database } from '../../storage/database.ts';
import { annotation, idOf, pageCapture, revision as example } from '../model/examples.ts';

const URL = 'https://harbour-courier.example/long-bridge-shut';
const SLUG = 'https://harbour-courier.example/long-bridge-reopens';
const nothingKnown = { outlet: null, headline: null, byline: null, published: null, language: null };

beforeEach(freshLibrary);

function pageAt(url: string, canonical: string | null = null, text?: string): PageCapture {
  return { ...pageCapture, url, canonical, blocks: text ? [{ kind: 'paragraph', text }] : pageCapture.blocks };
}

async function counts(): Promise<[articles: number, revisions: number]> {
  return [await database.articles.count(), await database.revisions.count()];
}

describe('a page that is new', () => {
  test('becomes an article with one revision', async () => {
    const { article, revision } = await captureArticle(pageCapture);
    expect(article).toMatchObject({ ...pageCapture.metadata, url: URL, canonicalUrl: URL });
    expect(revision).toMatchObject({ article: article.id, text: example.text, blocks: example.blocks });
    expect(revision.textHash).toBe(await hashOfText(example.text));
    expect([await database.articles.toArray(), await database.revisions.toArray()]).toEqual([[article], [revision]]);
  });
});

describe('a page that is known', () => {
  test('captured twice is one article with one revision', async () => {
    expect((await captureArticle(pageCapture)).revision).toEqual((await captureArticle(pageCapture)).revision);
    expect(await counts()).toEqual([1, 1]);
  });

  test('captured by several tabs at once, too', async () => {
    const captured = await Promise.all([1, 2, 3, 4].map(() => captureArticle(pageCapture)));
    expect(new Set(captured.map(({ article, revision }) => article.id + revision.id)).size).toBe(1);
    expect(await counts()).toEqual([1, 1]);
  });

  test('has a revision more where its text was edited', async () => {
    const first = await captureArticle(pageCapture);
    const second = await captureArticle(pageAt(URL, null, 'The bridge is open again.'));
    expect(second.article.id).toBe(first.article.id);
    expect([first.edited, second.edited]).toEqual([null, { since: first.article.modified, from: first.revision.id }]);
    expect(await countRevisions(first.article.id)).toBe(2);
    expect(await revisionOf(first.article.id, first.revision.id)).toEqual(first.revision);
    expect(await revisionOf(idOf(70), first.revision.id)).toBeNull();
    expect(await revisionsOf(first.article.id)).toEqual([first.revision, second.revision]);
    expect(await latestRevision(first.article.id)).toEqual(second.revision);
  });

  test('has a revision more where its outlet goes back to an earlier text', async () => {
    const { article } = await captureArticle(pageCapture);
    await captureArticle(pageAt(URL, null, 'The bridge is open again.'));
    const { revision } = await captureArticle(pageCapture);
    expect(await latestRevision(article.id)).toEqual(revision);
    expect((await revisionsOf(article.id)).map(({ text }) => text === example.text)).toEqual([true, false, true]);
  });

  test('keeps what is known of it, and takes what was missing', async () => {
    const metadata = { ...nothingKnown, headline: 'As first read' };
    await captureArticle({ ...pageCapture, metadata });
    const { article } = await captureArticle(pageCapture);
    expect(article).toMatchObject({ ...pageCapture.metadata, headline: 'As first read' });
    const again = await captureArticle({ ...pageCapture, metadata: nothingKnown });
    expect(again.article).toMatchObject({ ...pageCapture.metadata, headline: 'As first read' });
  });
});

describe('a page that is still loading', () => {
  const whole = (text = 'It opens in May.'): PageCapture => ({
    ...pageCapture,
    blocks: [...pageCapture.blocks, { kind: 'paragraph', text }],
  });
  const loading = (capture: PageCapture): PageCapture => ({ ...capture, loading: true });
  const beginning = loading(pageCapture);
  const texts = async (article: Id) => (await revisionsOf(article)).map(({ blocks }) => blocks.length);
  const LENGTH = pageCapture.blocks.length;

  test('is kept as it stands, and gives way to the whole page, which is no edit', async () => {
    const first = await captureArticle(beginning);
    expect(first.revision).toMatchObject({ incomplete: true });
    const { article, edited } = await captureArticle(whole());
    expect(edited).toBeNull();
    expect(await texts(article.id)).toEqual([LENGTH + 1]);
  });

  test('is the whole page once it has come to rest with that text', async () => {
    const { revision } = await captureArticle(beginning);
    const { incomplete: _, ...completed } = revision;
    expect((await captureArticle(pageCapture)).revision).toEqual(completed);
    expect(await latestRevision(revision.article)).toEqual(completed);
  });

  test('of an article that is known is no edit of it, neither then nor when it is whole', async () => {
    const { article } = await captureArticle(whole());
    expect((await captureArticle(beginning)).edited).toBeNull();
    expect((await captureArticle(whole())).edited).toBeNull();
    expect(await texts(article.id)).toEqual([LENGTH + 1]);
  });

  test('and was edited is told from since the reader last had it whole', async () => {
    const { article, revision } = await captureArticle(whole());
    expect((await captureArticle(loading(whole('It stays shut.')))).edited).toBeNull();
    const { edited } = await captureArticle(whole('It stays shut.'));
    expect(edited).toEqual({ since: article.modified, from: revision.id });
  });

  test('keeps the text in which a passage stands', async () => {
    const { article, revision } = await captureArticle(beginning);
    const marked: Annotation = { ...annotation, article: article.id, revision: revision.id };
    await database.annotations.add(marked);
    expect((await captureArticle(whole())).edited).toBeNull();
    expect(await texts(article.id)).toEqual([LENGTH, LENGTH + 1]);
    expect(await revisionOf(article.id, revision.id)).toEqual(revision);
  });

  test('keeps the text in which a deleted passage stood, for an undo', async () => {
    const { article, revision } = await captureArticle(beginning);
    const { id } = await createAnnotation({ ...annotation, article: article.id, revision: revision.id });
    const deleted = await deleteAnnotation(id);
    await captureArticle(whole());
    expect(await restoreAnnotation(deleted)).toMatchObject({ id, revision: revision.id });
  });

  test('and was left before it was whole is what an edit is told from, where words of it are gone', async () => {
    const first = await captureArticle(beginning);
    const marked: Annotation = { ...annotation, article: first.article.id, revision: first.revision.id };
    await database.annotations.add(marked);
    const edited: PageCapture = { ...pageCapture, blocks: pageCapture.blocks.toSpliced(1, 1) };
    await captureArticle(loading(edited));
    expect((await captureArticle(edited)).edited).toMatchObject({ from: first.revision.id });
  });

  test('as long as the reader has not scrolled on: a mere beginning is no edit', async () => {
    await captureArticle(whole());
    expect(await captureArticle(pageCapture)).toMatchObject({ edited: null, revision: { incomplete: true } });
  });

  test('and whose end the reader saw has lost what stood behind it', async () => {
    const { article, revision } = await captureArticle(whole());
    await captureArticle(pageCapture);
    const cut = await captureArticle({ ...pageCapture, endSeen: true });
    expect(cut.edited).toEqual({ since: article.modified, from: revision.id });
    expect(cut.revision.incomplete).toBeUndefined();
    expect(await texts(article.id)).toEqual([LENGTH + 1, LENGTH]);
  });

  test('and whose beginning alone was seen to its end may still be loading', async () => {
    await captureArticle(whole());
    const seen = { ...loading(pageCapture), endSeen: true };
    expect(await captureArticle(seen)).toMatchObject({ edited: null, revision: { incomplete: true } });
  });
});

describe('addresses', () => {
  test.each<[what: string, first: PageCapture, second: PageCapture]>([
    ['with and without tracking', pageAt(URL), pageAt(`${URL}?utm_source=letter#top`)],
    ['of the mobile site', pageAt('https://m.harbour-courier.example/x', URL), pageAt(URL, URL)],
    ['of the printed form', pageAt(URL, URL), pageAt(`${URL}?print=1`, URL)],
    ['declared only later', pageAt(URL), pageAt(URL, `${URL}/`)],
    ['declared no more', pageAt(URL, `${URL}/`), pageAt(URL)],
    ['declared anew, with a new headline', pageAt(URL, URL), pageAt(URL, SLUG)],
  ])('%s are those of one article', async (_what, first, second) => {
    const ids = [await captureArticle(first), await captureArticle(second)].map(({ article }) => article.id);
    expect(new Set(ids).size).toBe(1);
    expect(await counts()).toEqual([1, 1]);
  });

  test('of an article whose address changed lead to it, the old and the new', async () => {
    const { article } = await captureArticle(pageAt(URL, URL));
    await captureArticle(pageAt(URL, SLUG));
    expect((await captureArticle(pageAt(SLUG, SLUG))).article.id).toBe(article.id);
    expect((await articleAt(URL))?.id).toBe(article.id);
    expect((await articleAt(SLUG))?.id).toBe(article.id);
  });

  test('of other articles stay theirs, also with one text and whatever they declare', async () => {
    await captureArticle(pageAt(URL));
    await captureArticle(pageAt('https://evening-post.example/bridge', URL));
    await captureArticle(pageAt(`${URL}?page=2`));
    expect(await counts()).toEqual([3, 3]);
  });

  test.each<[address: string, found: boolean]>([
    [URL, true],
    [`${URL}#comments`, true],
    [`${URL}?fbclid=1`, true],
    ['https://m.harbour-courier.example/x', true],
    [`${URL}?page=2`, false],
    ['https://harbour-courier.example/', false],
    ['https://evening-post.example/long-bridge-shut', false],
  ])('%s leads to the article: %s', async (address, found) => {
    const { article } = await captureArticle(pageAt('https://m.harbour-courier.example/x', URL));
    expect(await articleAt(address)).toEqual(found ? article : null);
  });
});

test('an article that is not there has no revisions', async () => {
  expect(await revisionsOf(idOf(50))).toEqual([]);
  await expect(latestRevision(idOf(50))).rejects.toMatchObject({ name: 'NotInLibrary' });
});
