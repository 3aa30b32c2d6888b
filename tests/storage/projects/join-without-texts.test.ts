import { freshLibrary } from '../fresh-library.ts';
import { beforeEach, expect, test } from 'vitest';
import { fillAwaited } from '../../../components/exchange/fill-awaited.ts';
import { takeProjectFile } from '../../../components/projects/take-project-file.ts';
import type { ProjectRecords } from '../../../exchange/parallax-file/project-records.ts';
import { writeParallaxFile } from '../../../exchange/parallax-file/write-parallax-file.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { database } from '../../../storage/database.ts';
import { viewAwaited } from '../../../storage/awaited-texts.ts';
import {
  annotation,
  article,
  author,
  codebook,
  idOf,
  longBridgeCase,
  pageCapture,
  project,
  revision,
} from '../../model/examples.ts';

const OTHER = {
  ...article,
  id: idOf(305),
  url: 'https://wire.example/bridge',
  canonicalUrl: 'https://wire.example/bridge',
};
const SHARED = {
  ...project,
  id: idOf(303),
  kind: 'shared' as const,
  name: 'Class',
  owner: idOf(301),
  codebook: idOf(302),
};

const CASE = { ...longBridgeCase, id: idOf(306), project: SHARED.id, articles: [idOf(304), OTHER.id] };

beforeEach(freshLibrary);

function inFirst<Record extends { id: string }>(record: Record): Record {
  return { ...record, article: idOf(304) };
}

/** A project of two articles whose texts are left out. */
async function file(): Promise<File> {
  const records: ProjectRecords[] = [
    { kind: 'authors', records: [{ ...author, id: idOf(301) }] },
    { kind: 'codebooks', records: [{ ...codebook, id: idOf(302) }] },
    { kind: 'projects', records: [SHARED] },
    { kind: 'articles', records: [{ ...article, id: idOf(304) }, OTHER] },
    { kind: 'revisions', records: [inFirst(revision)] },
    { kind: 'cases', records: [CASE] },
    { kind: 'annotations', records: [inFirst(annotation)] },
  ];
  const content = await writeParallaxFile({ name: 'Class', salt: 'ab'.repeat(16), exported: 0, records });
  return new File([content], 'Class.parallax');
}

async function articlesOfCase() {
  return (await database.cases.get(idOf(306)))?.articles;
}

test('a project without texts is joined; its cases get each article once its page was read', async () => {
  const known = await captureArticle(pageCapture);
  const { says, isTaken } = await takeProjectFile(await file());
  expect([isTaken, says]).toEqual([true, expect.stringContaining('1 of 2 articles you have')]);
  expect(await articlesOfCase()).toEqual([known.article.id, OTHER.id]);
  expect((await viewAwaited()).map(({ address, source }) => [address, source])).toEqual([
    [OTHER.url, 'Class.parallax'],
  ]);
  expect(await database.annotations.count()).toBe(0);
  const read = await captureArticle({ ...pageCapture, url: OTHER.url, canonical: null });
  await fillAwaited(read.article);
  expect(await articlesOfCase()).toEqual([known.article.id, read.article.id]);
  expect(await viewAwaited()).toEqual([]);
});

test('joined again, nothing waits twice, and what is here stays', async () => {
  await takeProjectFile(await file());
  await takeProjectFile(await file());
  expect(await viewAwaited()).toHaveLength(2);
  const read = await captureArticle({ ...pageCapture, url: OTHER.url, canonical: null });
  await fillAwaited(read.article);
  await takeProjectFile(await file());
  expect(await articlesOfCase()).toEqual([idOf(304), read.article.id]);
  expect(await viewAwaited()).toHaveLength(1);
});

test('a project that may not be joined leaves nothing waiting', async () => {
  await captureArticle(pageCapture);
  await database.projects.add({ ...SHARED, owner: idOf(399) });
  expect((await takeProjectFile(await file())).isTaken).toBe(false);
  expect([await viewAwaited(), await database.cases.count()]).toEqual([[], 0]);
});
