import { freshLibrary } from '../fresh-library.ts';
import { fakeBrowser, ownPage, sendAs } from '../../messaging/fake-browser.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { handlers, keepFailure } from '../../../entrypoints/background/requests.ts';
import { answerRequests } from '../../../messaging/answer-requests.ts';
import type { Annotation } from '../../../model/annotation.ts';
import type { Id } from '../../../model/id.ts';
import { articleAt, captureArticle } from '../../../storage/articles.ts';
import { changeReading } from '../../../storage/case-readings.ts';
import { createCase } from '../../../storage/cases.ts';
import { database } from '../../../storage/database.ts';
import { editArticles } from '../../../storage/edit-articles.ts';
import { importArticles } from '../../../storage/article-import/import-articles.ts';
import { addToQueue } from '../../../storage/reading-queue.ts';
import { adoptArticles } from '../../../storage/projects/adopt-articles.ts';
import { awaitedFor, awaitText } from '../../../storage/awaited-texts.ts';
import { restoreFromTrash } from '../../../storage/trash/restore-from-trash.ts';
import { trashArticle, trashCase } from '../../../storage/trash/trash.ts';
import { viewMerge } from '../../../storage/merging/view-merge.ts';
import { writing } from '../../../storage/transaction.ts';
import { refuseGroup } from '../../../storage/same-case.ts';
import { rememberStep, undoLog } from '../../../storage/undo/undo-log.ts';
import { editStep } from '../../../storage/undo/undoable-library.ts';
import {
  annotation as example,
  annotationSet,
  article as exampleArticle,
  author,
  awaitedText,
  idOf,
  pageCapture,
  project,
} from '../../model/examples.ts';

let main: Id;
let phone: Id;

const addressOf = (name: string) => `https://harbour-courier.example/${name}`;

beforeEach(async () => {
  await freshLibrary();
  fakeBrowser.reset();
  answerRequests(handlers, keepFailure);
  main = await annotated('main');
  phone = await annotated('phone');
  await editArticles([main], { outlet: 'Courier', headline: null });
});

async function annotated(name: string): Promise<Id> {
  const url = addressOf(name);
  const { article, revision } = await captureArticle({ ...pageCapture, url, canonical: null });
  const passage = { article: article.id, revision: revision.id, place: example.place, selectors: example.selectors };
  await sendAs(ownPage(), { request: 'annotation.create', body: { ...passage, tags: ['quote'] } });
  return article.id;
}

/** As Chromium's session storage gives back what it keeps. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, each]) => [key, sortKeys(each)]));
}

async function keepAsChromium(): Promise<void> {
  await fakeBrowser.storage.session.set(sortKeys(await fakeBrowser.storage.session.get()) as object);
}

const merge = () => sendAs(ownPage(), { request: 'articles.merge', body: { from: phone, into: main } });
const undo = () => sendAs(ownPage(), { request: 'step.undo', body: { step: null } });
const redo = () => sendAs(ownPage(), { request: 'step.redo', body: { step: null } });

/** All that the two articles are and have, without what every edit changes. */
async function contents(): Promise<unknown> {
  const bare = ({ rev: _rev, modified: _modified, ...rest }: Annotation) => rest;
  return {
    articles: (await database.articles.toArray()).map(({ modified: _modified, ...rest }) => rest),
    revisions: (await database.revisions.toArray()).map(({ id, article }) => [id, article]),
    annotations: (await database.annotations.toArray()).map(bare),
    cases: (await database.cases.toArray()).map(({ articles }) => articles),
    readings: (await database.caseReadings.toArray()).map(({ facts }) => facts),
    refusals: await database.sameCaseRefusals.toArray(),
    counts: (await database.passageCounts.toArray()).map(({ article, count }) => [article, count]),
  };
}

test('a merged article is found at the addresses of both, and takes only what it lacks', async () => {
  await merge();
  for (const name of ['main', 'phone']) expect((await articleAt(addressOf(name)))?.id).toBe(main);
  expect(await articleAt(addressOf('main'))).toMatchObject({
    outlet: 'Courier',
    headline: pageCapture.metadata.headline,
  });
  const { article } = await captureArticle({ ...pageCapture, url: addressOf('phone'), canonical: null });
  expect(article).toMatchObject({ id: main, canonicalUrl: addressOf('main') });
  expect(await database.articles.count()).toBe(1);
});

test('a merge is undone with all that was the one’s, done again, and undone once more', async () => {
  const both = await createCase('Both', main, phone);
  await createCase('Phone', phone);
  await refuseGroup([phone, main]);
  const fact = { id: idOf(60), statement: 'It is shut', tellings: [], passages: [], notToldIn: [phone] };
  await changeReading(both.id, { put: { facts: [fact] }, drop: {} });
  const before = await contents();
  await merge();
  const merged = await contents();
  for (let times = 0; times < 2; times += 1) {
    await keepAsChromium();
    expect(await undo()).toMatchObject({ answer: 'Two articles merged' });
    expect(await contents()).toEqual(before);
    expect(await redo()).toMatchObject({ answer: 'Two articles merged' });
    expect(await contents()).toEqual(merged);
  }
  await undo();
  // What was done before stands in order still.
  expect(await undo()).toMatchObject({ answer: 'Quote marked' });
  expect(await undo()).toMatchObject({ answer: 'Quote marked' });
});

describe('a case that lay in the trash while two of its articles were merged', () => {
  const fact = { id: idOf(60), statement: 'It is shut', tellings: [], passages: [], notToldIn: [] as Id[] };
  let both: Id;
  let before: unknown;

  beforeEach(async () => {
    both = (await createCase('Both', main, phone)).id;
    await changeReading(both, { put: { facts: [{ ...fact, notToldIn: [phone] }] }, drop: {} });
    before = await contents();
    await trashCase(both);
    await merge();
  });

  test('has both again once the merge is undone', async () => {
    await keepAsChromium();
    await undo();
    await restoreFromTrash(both);
    expect(await contents()).toEqual(before);
  });

  test('has both again, too, where it came back before that', async () => {
    await restoreFromTrash(both);
    expect((await database.cases.get(both))?.articles).toEqual([main]);
    await undo();
    expect(await contents()).toEqual(before);
  });
});

test('a correction is undone, whatever order its keys come back in', async () => {
  const edit = { headline: 'Shut', published: { value: '2026-05-01', precision: 'day' as const } };
  const before = await contents();
  await rememberStep(editStep('Corrected', [...(await editArticles([main], edit))], edit));
  await keepAsChromium();
  expect(await undo()).toMatchObject({ answer: 'Corrected' });
  expect(await contents()).toEqual(before);
});

test('what was marked since goes with the text that it was marked in', async () => {
  await merge();
  const [one] = await database.annotations.toArray();
  const body = { ...one, tags: ['fact'] } as Annotation & { revision: Id; selectors: unknown; place: unknown };
  const passage = {
    article: main,
    revision: body.revision,
    selectors: body.selectors,
    place: body.place,
    tags: ['fact'],
  };
  await sendAs(ownPage(), { request: 'annotation.create', body: passage });
  const { undo: steps } = (await fakeBrowser.storage.session.get('undo'))['undo'] as {
    undo: { id: Id; says: string }[];
  };
  const step = steps.find(({ says }) => says === 'Two articles merged')?.id;
  expect(await sendAs(ownPage(), { request: 'step.undo', body: { step } })).toMatchObject({ ok: true });
  const revisions = new Map((await database.revisions.toArray()).map(({ id, article }) => [id, article]));
  for (const each of await database.annotations.toArray()) {
    if (each.deleted !== true) expect(each.article).toBe(revisions.get(each.revision));
  }
});

test('a merge is not undone once the other address is an article of its own again', async () => {
  await merge();
  const found = await database.articles.get(main);
  const { otherAddresses: _both, ...alone } = found ?? {};
  await database.articles.put(alone as never);
  await captureArticle({ ...pageCapture, url: addressOf('phone'), canonical: null });
  expect(await undo()).toMatchObject({ ok: false, error: { name: 'ChangedSince' } });
});

describe('at the address of an article that was merged into another', () => {
  const phoneAddress = addressOf('phone');

  test('what comes in is the other’s: imported, adopted, restored, queued', async () => {
    await trashArticle(phone);
    const { id: anew } = (await captureArticle({ ...pageCapture, url: phoneAddress, canonical: null })).article;
    await sendAs(ownPage(), { request: 'articles.merge', body: { from: anew, into: main } });
    const { blocks, metadata } = pageCapture;
    const [outcome] = await importArticles([{ metadata, blocks, address: phoneAddress, extractor: 'text file' }]);
    expect(outcome).toEqual({ outcome: 'known', article: main });
    expect((await addToQueue([phoneAddress])).inLibrary).toEqual([{ address: phoneAddress, article: main }]);
    const theirs = { ...exampleArticle, id: idOf(70), url: phoneAddress, canonicalUrl: phoneAddress };
    const adopted = await writing(() => adoptArticles([theirs], []));
    expect(adopted.article(theirs.id)).toBe(main);
    expect(await restoreFromTrash(phone)).toBe(main);
    expect(await database.articles.count()).toBe(1);
  });

  test('passages that wait come in once the other is read', async () => {
    await awaitText({ ...awaitedText, address: phoneAddress });
    await merge();
    const { article } = await captureArticle({ ...pageCapture, url: phoneAddress, canonical: null });
    expect(await awaitedFor(article)).toHaveLength(1);
  });
});

test('a merge that is undone leaves the addresses of a later one', async () => {
  const print = await annotated('print');
  await merge();
  const step = (await undoLog()).undo.at(-1)?.id ?? null;
  await sendAs(ownPage(), { request: 'articles.merge', body: { from: print, into: main } });
  await sendAs(ownPage(), { request: 'step.undo', body: { step } });
  expect((await articleAt(addressOf('print')))?.id).toBe(main);
  expect((await articleAt(addressOf('phone')))?.id).toBe(phone);
});

test('a look at a merge does not count what a blind round hides', async () => {
  const round = { blind: true, due: null, closed: false };
  await database.projects.add({ ...project, id: idOf(900), kind: 'shared', owner: idOf(70), round });
  await database.authors.put({ ...author, id: idOf(61) });
  await database.annotationSets.add({ ...annotationSet, id: idOf(500), project: idOf(900), author: idOf(61) });
  const { revision } = await captureArticle({ ...pageCapture, url: addressOf('main'), canonical: null });
  const theirs = { ...example, id: idOf(510), set: idOf(500), article: main, revision: revision.id };
  await database.annotations.add(theirs);
  expect((await viewMerge(main, phone))?.map(({ others }) => others)).toEqual([0, 0]);
  await database.projects.update(idOf(900), { round: { ...round, revealed: 1 } });
  expect((await viewMerge(main, phone))?.map(({ others }) => others)).toEqual([1, 0]);
});
