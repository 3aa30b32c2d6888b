import { freshLibrary } from './fresh-library.ts';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Id } from '../../model/id.ts';
import { annotationsOf, createAnnotation, deleteAnnotation } from '../../storage/annotations.ts';
import { captureArticle, type CapturedArticle } from '../../storage/articles.ts';
import { createCase } from '../../storage/cases.ts';
import { readCase, readCaseOfAll } from '../../storage/read-cases.ts';
import { database } from '../../storage/database.ts';
import { countPassages, viewLibraryPage } from '../../storage/library-page.ts';
import { viewArticle } from '../../storage/library.ts';
import { annotation, pageCapture } from '../model/examples.ts';

/** The sidebar and the workspace show what these read, and must hear of every change that another context makes. */

let captured: CapturedArticle;

beforeEach(async () => {
  await freshLibrary();
  captured = await captureArticle(pageCapture);
});

function follow(read: () => Promise<number | undefined>): (number | undefined)[] {
  const seen: (number | undefined)[] = [];
  const following = liveQuery(read).subscribe((value) => seen.push(value));
  onTestFinished(() => following.unsubscribe());
  return seen;
}

async function mark() {
  return createAnnotation({ ...annotation, article: captured.article.id, revision: captured.revision.id });
}

describe.each<[string, () => Promise<number | undefined>]>([
  ['the annotations of an article', async () => (await annotationsOf(captured.article.id)).length],
  ['the view of an article', async () => (await viewArticle(captured.article.id))?.annotations.length],
  ['the first page of the library', async () => (await viewLibraryPage(10))[0]?.passages],
  ['the counts of the library', async () => (await countPassages()).get(captured.article.id) ?? 0],
])('%s', (_what, read) => {
  test.each([
    ['while the library is open', () => undefined],
    ['while it has yet to be opened', () => database.close({ disableAutoOpen: false })],
  ])('followed %s, before anything was ever marked, shows each change', async (_when, before) => {
    before();
    const seen = follow(read);
    await vi.waitFor(() => expect(seen).toEqual([0]));
    const { id } = await mark();
    await vi.waitFor(() => expect(seen).toEqual([0, 1]));
    await mark();
    await vi.waitFor(() => expect(seen).toEqual([0, 1, 2]));
    await deleteAnnotation(id);
    await vi.waitFor(() => expect(seen).toEqual([0, 1, 2, 1]));
  });
});

describe.each([
  ['the reader’s own', readCase],
  ['everybody’s', readCaseOfAll],
])('a case with %s passages', (_whose, read) => {
  test.each([1, 2, 3])('of %i articles shows each new passage, from none on', async (count) => {
    const others: Id[] = [];
    for (let other = 1; other < count; other += 1) {
      const url = `https://post-${other}.example/bridge`;
      others.push((await captureArticle({ ...pageCapture, url, canonical: null })).article.id);
    }
    const { id } = await createCase('Long Bridge closure', captured.article.id, ...others);
    // As screens ask: what an async function around it would keep open is not kept open for them.
    const seen = follow(() => read(id).then((found) => found?.articles[0]?.annotations.length));
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await mark();
    await vi.waitFor(() => expect(seen).toEqual([0, 1]));
  });
});
