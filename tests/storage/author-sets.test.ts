import { freshLibrary } from './fresh-library.ts';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { CaseOfAll } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import type { Project, Round } from '../../model/project.ts';
import { createAnnotation, deleteAnnotation } from '../../storage/annotations.ts';
import { captureArticle, type CapturedArticle } from '../../storage/articles.ts';
import { createCase } from '../../storage/cases.ts';
import { readCase, readCaseOfAll } from '../../storage/read-cases.ts';
import { database } from '../../storage/database.ts';
import { viewProjects } from '../../storage/projects/shared-projects.ts';
import { revealedWork } from '../../storage/revealed-work.ts';
import { annotation, annotationSet, author, idOf, pageCapture, project } from '../model/examples.ts';

let captured: CapturedArticle;
let own: Id;
let found: Id;

beforeEach(async () => {
  await freshLibrary();
  captured = await captureArticle(pageCapture);
  ({ id: found } = await createCase('Long Bridge closure', captured.article.id));
  ({ id: own } = await createAnnotation(placed()));
});

function placed() {
  return { ...annotation, article: captured.article.id, revision: captured.revision.id };
}

/** A set as an import leaves it: its author, the set, and what it holds. */
async function addSet(number: number, authorId: Id, ...annotations: number[]): Promise<void> {
  await database.authors.put({ ...author, id: authorId, name: `Author ${authorId.slice(-2)}` });
  await database.annotationSets.add({ ...annotationSet, id: idOf(number), project: idOf(900), author: authorId });
  for (const id of annotations) await database.annotations.add({ ...placed(), id: idOf(id), set: idOf(number) });
}

async function all(): Promise<CaseOfAll> {
  const contents = await readCaseOfAll(found);
  if (!contents) throw new Error('the case is not there');
  return contents;
}

const ids = ({ articles }: Pick<CaseOfAll, 'articles'>) =>
  articles.flatMap(({ annotations }) => annotations.map(({ id }) => id)).toSorted();

test('alone, the reader has no others', async () => {
  expect(await all()).toMatchObject({ others: new Map() });
  expect(ids(await all())).toEqual([own]);
});

test('everybody’s annotations are read, with who wrote them', async () => {
  await addSet(500, idOf(61), 510, 511);
  await addSet(501, idOf(61), 512);
  await addSet(502, idOf(62));
  const contents = await all();
  expect(ids(contents)).toEqual([idOf(510), idOf(511), idOf(512), own].toSorted());
  expect([...contents.others].map(([set, { id }]) => [set, id])).toEqual([
    [idOf(500), idOf(61)],
    [idOf(501), idOf(61)],
  ]);
  expect(contents.authorOf.size).toBe(3);
});

test('another set of the reader’s is the reader’s', async () => {
  const [me] = await database.authors.toArray();
  await addSet(500, me?.id ?? '', 510);
  expect((await all()).others.size).toBe(0);
  expect(ids(await all())).toHaveLength(2);
});

test('what has no author any more counts as nobody’s', async () => {
  await addSet(500, idOf(61), 510);
  await database.authors.delete(idOf(61));
  expect(ids(await all())).toEqual([own]);
});

describe('in a blind round others’ work', () => {
  const shared: Project = {
    ...project,
    id: idOf(900),
    kind: 'shared',
    owner: idOf(70),
    round: { blind: true, due: null, closed: false },
  };

  async function seen(
    state: AnnotationSet['state'],
    blind = true,
    owner = shared.owner,
    more: Partial<Round> = {},
  ): Promise<number> {
    const [me] = await database.authors.toArray();
    const round = { blind, due: null, closed: false, ...more };
    await database.projects.add({ ...shared, owner: owner ?? me?.id ?? '', round });
    await database.annotationSets.add({
      ...annotationSet,
      id: idOf(499),
      project: shared.id,
      author: me?.id ?? '',
      state,
    });
    await addSet(500, idOf(61), 510);
    return (await all()).others.size;
  }

  test('is hidden while one’s own is open, from what shows everybody’s highlights too', async () => {
    expect(await seen('open')).toBe(0);
    expect(ids(await all())).toEqual([own]);
    expect((await revealedWork(captured.article.id)).map(({ isReader }) => isReader)).toEqual([true]);
    const counts = async () =>
      (await viewProjects())[0]?.sets.map(({ isOwn, annotations }) => (isOwn ? 'own' : annotations));
    expect(await counts()).toEqual([null, 'own']);
    await database.projects.update(shared.id, { round: { blind: true, due: null, closed: false, revealed: 1 } });
    expect(await counts()).toEqual([1, 'own']);
  });
  test('is seen once its owner has given everybody’s out', async () => {
    expect(await seen('open', true, shared.owner, { revealed: 1 })).toBe(1);
    const works = await revealedWork(captured.article.id);
    expect(works.map(({ isReader, annotations }) => [isReader, annotations.length])).toEqual([
      [true, 1],
      [false, 1],
    ]);
  });
  test('stays hidden for good where its owner alone is to see it', async () =>
    expect(await seen('handed in', true, shared.owner, { seenBy: 'owner' })).toBe(0));
  test('that its owner marked is seen all the same, once one’s own is handed in', async () =>
    expect(await seen('handed in', true, idOf(61), { seenBy: 'owner' })).toBe(1));
  test('is seen by its owner, whoever else may', async () => {
    const [me] = await database.authors.toArray();
    expect(await seen('open', true, me?.id, { seenBy: 'owner' })).toBe(1);
  });
  test('is seen once one’s own is handed in', async () => expect(await seen('handed in')).toBe(1));
  test('is seen by whoever made the project', async () => {
    const [me] = await database.authors.toArray();
    expect(await seen('open', true, me?.id)).toBe(1);
  });
  test('is seen where the round is not blind', async () => expect(await seen('open', false)).toBe(1));
});

test('deleted annotations are left out; without others the case is as the reader’s own', async () => {
  await deleteAnnotation(own);
  expect(ids(await all())).toEqual([]);
  expect((await readCase(found))?.articles).toEqual((await all()).articles);
});

test.each([
  ['the reader’s own', readCase],
  ['everybody’s', readCaseOfAll],
])('%s annotations of a case that nobody annotated are followed as they come', async (_whose, read) => {
  await freshLibrary();
  const articles = await Promise.all(['post', 'wire'].map(captureAt));
  const [one, other] = articles.map(({ article }) => article.id);
  const { id } = await createCase('Long Bridge closure', one ?? '', other ?? '');
  const seen: (number | undefined)[] = [];
  const failed = vi.fn();
  const following = liveQuery(() => read(id)).subscribe({
    next: (contents) => seen.push(contents?.articles[0]?.annotations.length),
    error: failed,
  });
  onTestFinished(() => following.unsubscribe());
  await vi.waitFor(() => expect([seen, failed.mock.calls]).toEqual([[0], []]));
  await createAnnotation({ ...annotation, article: one ?? '', revision: articles[0]?.revision.id ?? '' });
  await vi.waitFor(() => expect(seen).toEqual([0, 1]));
});

function captureAt(outlet: string): Promise<CapturedArticle> {
  return captureArticle({ ...pageCapture, url: `https://${outlet}.example/bridge`, canonical: null });
}

test('a case that is not there is null', async () => {
  expect(await readCaseOfAll(idOf(999))).toBeNull();
});
