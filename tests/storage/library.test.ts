import { freshLibrary } from './fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { createAnnotation } from '../../storage/annotations.ts';
import { captureArticle, type CapturedArticle } from '../../storage/articles.ts';
import { ownCodebook } from '../../storage/codebooks/own-codebook.ts';
import { addToCase, createCase, removeFromCase } from '../../storage/cases.ts';
import { viewArticle } from '../../storage/library.ts';
import { annotation, idOf, pageCapture } from '../model/examples.ts';

beforeEach(freshLibrary);

async function capture(outlet: string, text = 'The bridge is shut.'): Promise<CapturedArticle> {
  const blocks = [{ kind: 'paragraph' as const, text }];
  return captureArticle({ ...pageCapture, blocks, url: `https://${outlet}.example/bridge`, canonical: null });
}

async function mark({ article, revision }: CapturedArticle, words = 'shut') {
  const position = { type: 'TextPositionSelector' as const, start: revision.text.indexOf(words), end: 0 };
  position.end = position.start + words.length;
  const quote = { type: 'TextQuoteSelector' as const, exact: words, prefix: '', suffix: '' };
  return createAnnotation({ ...annotation, article: article.id, revision: revision.id, selectors: [quote, position] });
}

describe('the view of an article', () => {
  test('holds its latest revision, its annotations and its case', async () => {
    const [courier, post] = [await capture('courier'), await capture('post')];
    const passage = await mark(courier);
    await createCase('Tunnel', post.article.id);
    const own = await createCase('Long Bridge closure', courier.article.id);
    expect(await viewArticle(courier.article.id)).toEqual({
      article: courier.article,
      revision: courier.revision,
      annotations: [passage],
      codebooks: [await ownCodebook()],
      comments: new Map(),
      case: own,
    });
    const { article } = await capture('wire');
    expect(await viewArticle(article.id)).toMatchObject({ case: null });
  });

  test('holds the revision that a tab shows', async () => {
    const [first, other] = [await capture('courier'), await capture('post')];
    const second = await capture('courier', 'The bridge is open.');
    const { id } = first.article;
    expect((await viewArticle(id))?.revision).toEqual(second.revision);
    expect((await viewArticle(id, first.revision.id))?.revision).toEqual(first.revision);
    expect((await viewArticle(id, other.revision.id))?.revision).toEqual(second.revision);
    expect((await viewArticle(id, idOf(50)))?.revision).toEqual(second.revision);
  });

  test('names the oldest of its cases, or none', async () => {
    const [courier, post] = [await capture('courier'), await capture('post')];
    const older = await createCase('Tunnel', post.article.id);
    const younger = await createCase('Long Bridge closure', courier.article.id);
    await addToCase(older.id, courier.article.id);
    expect((await viewArticle(courier.article.id))?.case?.id).toBe(older.id);
    await removeFromCase(older.id, courier.article.id);
    await removeFromCase(younger.id, courier.article.id);
    expect((await viewArticle(courier.article.id))?.case).toBeNull();
  });

  test('is null where there is no such article', async () => {
    expect(await viewArticle(idOf(50))).toBeNull();
  });
});
