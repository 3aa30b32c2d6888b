import { freshLibrary } from './fresh-library.ts';
import { beforeEach, expect, test } from 'vitest';
import { createAnnotation, deleteAnnotation, restoreAnnotation } from '../../storage/annotations.ts';
import { captureArticle } from '../../storage/articles.ts';
import { createCase } from '../../storage/cases.ts';
import { database } from '../../storage/database.ts';
import { mergeArticles } from '../../storage/merging/merge-articles.ts';
import { countPassages, listArticles, listCases, listProjects, viewLibraryPage } from '../../storage/library-page.ts';
import { rebuildIndex } from '../../storage/search/rebuild-index.ts';
import { restoreFromTrash } from '../../storage/trash/restore-from-trash.ts';
import { trashArticle } from '../../storage/trash/trash.ts';
import { annotation as example, idOf, pageCapture } from '../model/examples.ts';

beforeEach(freshLibrary);

async function annotated(name: string, passages: number) {
  const url = `https://harbour-courier.example/${name}`;
  const { article, revision } = await captureArticle({ ...pageCapture, url, canonical: null });
  const passage = { ...example, article: article.id, revision: revision.id };
  for (let made = 0; made < passages; made += 1) await createAnnotation(passage);
  return { id: article.id, passage };
}

test('an empty library has an empty page, no cases and no projects', async () => {
  expect(await Promise.all([viewLibraryPage(10), listArticles(), listCases(), listProjects()])).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

test('a page has the articles that were last touched, with the passages that are left of each', async () => {
  for (let number = 0; number < 5; number += 1) {
    const { id, passage } = await annotated(String(number), number);
    await database.articles.update(id, { modified: number });
    await createCase(`Case ${number}`, id);
    if (number === 3) await deleteAnnotation((await createAnnotation(passage)).id);
  }
  expect((await viewLibraryPage(2)).map(({ url, passages }) => [url.at(-1), passages])).toEqual([
    ['4', 4],
    ['3', 3],
  ]);
  expect((await listArticles()).map(({ url }) => url.at(-1))).toEqual(['4', '3', '2', '1', '0']);
  expect((await listCases()).map(({ name }) => name).slice(0, 2)).toEqual(['Case 4', 'Case 3']);
  expect((await listProjects()).map(({ kind }) => kind)).toEqual(['personal']);
});

test('the number of passages follows whatever happens to them', async () => {
  const [one, two] = [await annotated('one', 2), await annotated('two', 1)];
  const counts = async () => {
    const counted = await countPassages();
    return [counted.get(one.id) ?? 0, counted.get(two.id) ?? 0];
  };
  expect(await counts()).toEqual([2, 1]);
  const deleted = await createAnnotation(one.passage);
  await deleteAnnotation(deleted.id);
  await deleteAnnotation((await createAnnotation(one.passage)).id);
  await restoreAnnotation(deleted);
  expect(await counts()).toEqual([3, 1]);
  await trashArticle(one.id);
  expect(await counts()).toEqual([0, 1]);
  await restoreFromTrash(one.id);
  expect(await counts()).toEqual([3, 1]);
  await database.annotations.add({ ...example, id: idOf(90), set: idOf(99), article: two.id });
  await database.passageCounts.clear();
  await database.searchState.clear();
  await rebuildIndex();
  expect(await counts()).toEqual([3, 1]);
  await mergeArticles(one.id, two.id);
  expect(await counts()).toEqual([0, 4]);
});
