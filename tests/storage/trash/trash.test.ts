import { freshLibrary } from '../fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '../../../model/id.ts';
import { KEPT_IN_TRASH } from '../../../model/trash-entry.ts';
import { createAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { caseReadingOf, changeReading, restoreReading } from '../../../storage/case-readings.ts';
import { addToCase, createCase } from '../../../storage/cases.ts';
import { readCase } from '../../../storage/read-cases.ts';
import { database } from '../../../storage/database.ts';
import { mergeArticles } from '../../../storage/merging/merge-articles.ts';
import { searchLibrary } from '../../../storage/search/search-library.ts';
import { rejectSuggestion } from '../../../storage/suggestion-decisions.ts';
import { restoreFromTrash } from '../../../storage/trash/restore-from-trash.ts';
import { emptyTrash, purgeTrash, trashArticle, trashCase } from '../../../storage/trash/trash.ts';
import { viewTrash } from '../../../storage/trash/view-trash.ts';
import { annotation as example, annotationSet, author, idOf, pageCapture, project } from '../../model/examples.ts';

beforeEach(freshLibrary);

/** Everything but the index, whose numbers change, and what says when it was last touched. */
async function library(): Promise<Record<string, unknown[]>> {
  const tables = database.tables.filter(({ name }) => !name.startsWith('search'));
  const contents = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  const timeless = (record: object) => ({ ...record, modified: 0 });
  return Object.fromEntries(contents.map(([name, records]) => [name, (records as object[]).map(timeless)]));
}

async function annotated(name: string): Promise<Id> {
  const url = `https://harbour-courier.example/${name}`;
  const { article, revision } = await captureArticle({ ...pageCapture, url, canonical: null });
  await createAnnotation({ ...example, article: article.id, revision: revision.id });
  await rejectSuggestion({ ...example, article: article.id, revision: revision.id });
  return article.id;
}

async function caseOf(...articles: [Id, ...Id[]]): Promise<Id> {
  const { id } = await createCase('Long Bridge', articles[0]);
  for (const article of articles) await addToCase(id, article);
  await changeReading(id, { put: { voices: [{ name: 'The mayor', spellings: ['the mayor'] }] }, drop: {} });
  return id;
}

async function articlesIn(id: Id): Promise<Id[]> {
  return (await database.cases.get(id))?.articles ?? [];
}

describe('a deleted article', () => {
  test('is gone from everywhere but the trash', async () => {
    const [one, other] = [await annotated('one'), await annotated('two')];
    const kept = await caseOf(one, other);
    await trashArticle(one);
    expect(await articlesIn(kept)).toEqual([other]);
    expect((await viewTrash()).map(({ id }) => id)).toEqual([one]);
    const left = JSON.stringify(await library().then(({ trash: _trash, ...rest }) => rest));
    expect(left).not.toContain(one);
    expect((await searchLibrary('bridge')).articles.found).toBe(1);
    expect((await searchLibrary('choice')).quotes.found).toBe(1);
  });

  test('comes back as it was, in its place in each case', async () => {
    const [one, two, three] = [await annotated('one'), await annotated('two'), await annotated('three')];
    await caseOf(one, two, three);
    const before = await library();
    await trashArticle(two);
    expect(await library()).not.toEqual(before);
    expect(await restoreFromTrash(two)).toBe(two);
    expect(await library()).toEqual(before);
    expect((await searchLibrary('choice')).quotes.found).toBe(3);
  });

  test('joins the article that was meanwhile captured at its address', async () => {
    const one = await annotated('one');
    const kept = await caseOf(one);
    await trashArticle(one);
    const anew = await annotated('one');
    expect(await restoreFromTrash(one)).toBe(anew);
    expect(await database.articles.count()).toBe(1);
    expect(await articlesIn(kept)).toEqual([anew]);
    const annotations = await database.annotations.toArray();
    expect(annotations.map(({ article }) => article)).toEqual([anew, anew]);
    expect((await searchLibrary('choice')).quotes.found).toBe(2);
  });

  test('is forgotten after thirty days, or when the reader empties the trash', async () => {
    const [one, two] = [await annotated('one'), await annotated('two')];
    await trashArticle(one);
    expect(await purgeTrash(Date.now() + KEPT_IN_TRASH - 60_000)).toBe(0);
    expect(await purgeTrash(Date.now() + KEPT_IN_TRASH)).toBe(1);
    await trashArticle(two);
    await emptyTrash([one]);
    expect(await viewTrash()).toHaveLength(1);
    await emptyTrash();
    expect(await viewTrash()).toEqual([]);
    await expect(restoreFromTrash(two)).rejects.toMatchObject({ name: 'NotInLibrary' });
  });

  test('is counted by the passages that the reader may see', async () => {
    const one = await annotated('one');
    const round = { blind: true, due: null, closed: false };
    await database.projects.add({ ...project, id: idOf(900), kind: 'shared', owner: idOf(70), round });
    await database.authors.put({ ...author, id: idOf(61) });
    await database.annotationSets.add({ ...annotationSet, id: idOf(500), project: idOf(900), author: idOf(61) });
    await database.annotations.add({ ...example, id: idOf(510), set: idOf(500), article: one });
    await trashArticle(one);
    expect((await viewTrash()).map(({ passages }) => passages)).toEqual([1]);
    await database.projects.update(idOf(900), { round: { ...round, revealed: 1 } });
    expect((await viewTrash()).map(({ passages }) => passages)).toEqual([2]);
  });

  test('must be one of the library', async () => {
    await expect(trashArticle(idOf(99))).rejects.toMatchObject({ name: 'NotInLibrary' });
  });
});

describe('a deleted case', () => {
  test('leaves its articles, and comes back with what was confirmed in it', async () => {
    const kept = await caseOf(await annotated('one'), await annotated('two'));
    const before = await library();
    await trashCase(kept);
    expect([await readCase(kept), await caseReadingOf(kept).catch(() => null)]).toEqual([null, null]);
    expect(await database.articles.count()).toBe(2);
    await restoreFromTrash(kept);
    expect(await library()).toEqual(before);
  });

  test('that a project’s file has brought again has one reading, with what was confirmed before and since', async () => {
    const kept = await caseOf(await annotated('one'), await annotated('two'));
    const again = await database.cases.get(kept);
    const early = { id: idOf(60), statement: 'It is shut', tellings: [], passages: [], notToldIn: [] };
    await changeReading(kept, { put: { facts: [early] }, drop: {} });
    await trashCase(kept);
    if (again) await database.cases.add(again);
    const voices = [{ name: 'Ada Ruiz', spellings: ['the mayor', 'Ruiz'] }];
    await changeReading(kept, { put: { voices, facts: [{ ...early, statement: 'It is closed' }] }, drop: {} });
    await restoreFromTrash(kept);
    expect(await database.caseReadings.count()).toBe(1);
    expect(await caseReadingOf(kept)).toMatchObject({ voices, facts: [{ statement: 'It is closed' }] });
    const confirmed = await changeReading(kept, { put: {}, drop: {} });
    expect(confirmed.before.facts).toHaveLength(1);
  });

  test('gets an article back that was deleted after it, in either order', async () => {
    const [one, two] = [await annotated('one'), await annotated('two')];
    const kept = await caseOf(one, two);
    for (const order of [
      [kept, one],
      [one, kept],
    ]) {
      await trashCase(kept);
      await trashArticle(one);
      for (const id of order) await restoreFromTrash(id);
      expect((await articlesIn(kept)).toSorted()).toEqual([one, two]);
    }
  });
});

describe('two articles that are merged', () => {
  test('are one, with the passages and places in cases of both', async () => {
    const [one, two] = [await annotated('one'), await annotated('two')];
    const [both, first] = [await caseOf(one, two), await caseOf(one)];
    const fact = { id: idOf(60), statement: 'It is shut', tellings: [], passages: [], notToldIn: [one] };
    await changeReading(both, { put: { facts: [fact] }, drop: {} });
    await mergeArticles(one, two);
    expect((await caseReadingOf(both))?.facts).toEqual([{ ...fact, notToldIn: [two] }]);
    expect([await articlesIn(both), await articlesIn(first)]).toEqual([[two], [two]]);
    expect((await readCase(both))?.articles[0]).toMatchObject({ revisions: [{}, {}], annotations: [{}, {}] });
    expect((await database.suggestionDecisions.toArray()).map(({ article }) => article)).toEqual([two, two]);
    expect((await searchLibrary('bridge')).articles.found).toBe(1);
  });

  test('leave nothing to undo that was done before: it would name the one that is gone', async () => {
    const [one, two] = [await annotated('one'), await annotated('two')];
    const kept = await caseOf(one, two);
    const fact = { id: idOf(60), statement: 'It is shut', tellings: [], passages: [], notToldIn: [one] };
    const { before, rev } = await changeReading(kept, { put: { facts: [fact] }, drop: {} });
    await mergeArticles(one, two);
    await expect(restoreReading(kept, { before, rev })).rejects.toMatchObject({ name: 'ReadingChanged' });
  });

  test('come back into a deleted case as the one that they are', async () => {
    const [one, two, three] = [await annotated('one'), await annotated('two'), await annotated('three')];
    const [of, both] = [await caseOf(one, three), await caseOf(one, two)];
    for (const id of [of, both]) await trashCase(id);
    await mergeArticles(one, two);
    for (const id of [of, both]) await restoreFromTrash(id);
    expect([await articlesIn(of), await articlesIn(both)]).toEqual([[two, three], [two]]);
  });

  test('must be two', async () => {
    const one = await annotated('one');
    await expect(mergeArticles(one, one)).rejects.toMatchObject({ name: 'NotInLibrary' });
    await expect(mergeArticles(idOf(98), one)).rejects.toMatchObject({ name: 'NotInLibrary' });
  });
});
