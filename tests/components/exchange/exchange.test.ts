import { freshLibrary } from '../../storage/fresh-library.ts';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { likelyMeaning, type CodeMeaning } from '../../../components/exchange/import/code-choices.ts';
import { keepImport, undoImport, type ImportResult } from '../../../components/exchange/import/keep-import.ts';
import { OFFERED_FORMATS } from '../../../components/exchange/export/offered-formats.ts';
import { planImport } from '../../../components/exchange/import/plan-import.ts';
import { writeExport } from '../../../components/exchange/export/write-export.ts';
import { isLive } from '../../../model/annotation.ts';
import { positionOf, quoteOf } from '../../../model/passage.ts';
import { openParallaxFile } from '../../../exchange/parallax-file/read-parallax-file.ts';
import { changeAnnotation, createAnnotation, deleteAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { createCase } from '../../../storage/cases.ts';
import { database } from '../../../storage/database.ts';
import { exportChoices } from '../../../storage/exchange/export-choices.ts';
import { NO_FILTER } from '../../../storage/exchange/passage-filter.ts';
import { annotation as example, pageCapture } from '../../model/examples.ts';

beforeEach(freshLibrary);

/** A library of one article with one passage, in a case. */
async function filledLibrary() {
  const { article, revision } = await captureArticle(pageCapture);
  const made = await createAnnotation({ ...example, article: article.id, revision: revision.id });
  const annotation = await changeAnnotation(made.id, { fields: { speakers: ['Ines Okafor'] }, note: 'Why?' });
  const { id } = await createCase('Long Bridge', article.id);
  return { article, annotation, caseId: id };
}

async function exported(formatId: string, withText = true): Promise<File> {
  const format = OFFERED_FORMATS.find(({ id }) => id === formatId);
  if (!format) throw new Error(`no format ${formatId}`);
  const { name, content } = await writeExport(
    { scope: { part: { kind: 'library' }, whose: 'everybody', filter: NO_FILTER }, format, withText },
    {},
  );
  return new File([content], name);
}

async function imported(file: File) {
  const plan = await planImport(file, {});
  const meanings = new Map<string, CodeMeaning>(plan.codes.map(({ code }) => [code.id, likelyMeaning(code, [])]));
  return { plan, result: await keepImport(file, { codes: [], meanings }, {}) };
}

function summary({ kept, known, articles, withoutTag }: ImportResult) {
  return { kept: kept.length, known, articles: articles.length, withoutTag };
}

async function livePassages() {
  const all = (await database.annotations.toArray()).filter(isLive);
  return all.map(({ tags, selectors, note }) => ({
    tags,
    quote: selectors.find((one) => one.type === 'TextQuoteSelector')?.exact,
    note,
  }));
}

const WITH_TEXTS = ['qdpx', 'qdpx-inclusive', 'doccano', 'spacy', 'label-studio', 'uima-xmi'];
const WORDS = { tags: ['quote', 'opinion'], quote: '“We had no choice,”' };

test.each(WITH_TEXTS)('%s: a library that has nothing gets the article with its passage', async (format) => {
  await filledLibrary();
  const file = await exported(format);
  await freshLibrary();
  const { plan, result } = await imported(file);
  expect(plan).toMatchObject({ passages: 1, placed: 1, missing: [], refused: [] });
  expect(summary(result)).toEqual({ kept: 1, known: 0, articles: 1, withoutTag: 0 });
  expect(await livePassages()).toMatchObject([WORDS]);
});

test.each(['csv', 'web-annotation', 'hypothesis', 'hypothesis-rows'])(
  '%s: passages are found in the article that the library has; else it is named',
  async (format) => {
    const { article } = await filledLibrary();
    const file = await exported(format);
    await freshLibrary();
    expect((await imported(file)).plan).toMatchObject({
      passages: 1,
      placed: 0,
      missing: [{ name: article.url, passages: 1 }],
    });
    await captureArticle(pageCapture);
    const { result } = await imported(file);
    expect(summary(result)).toEqual({ kept: 1, known: 0, articles: 0, withoutTag: 0 });
    expect(await livePassages()).toMatchObject([{ ...WORDS, note: 'Why?' }]);
  },
);

test.each(['csv', 'web-annotation'])('%s without words: they are filled in from the library', async (format) => {
  await filledLibrary();
  const file = await exported(format, false);
  expect(await file.text()).not.toContain('We had no choice');
  await freshLibrary();
  await captureArticle(pageCapture);
  expect(summary((await imported(file)).result)).toMatchObject({ kept: 1 });
  expect(await livePassages()).toMatchObject([WORDS]);
});

test('a plan says how many passages the file calls the reader’s own', async () => {
  await filledLibrary();
  const file = await exported('web-annotation');
  expect((await planImport(file, {})).own).toBe(1);
  await freshLibrary();
  await filledLibrary();
  expect((await planImport(file, {})).own).toBe(0);
});

test('a file that is imported twice changes nothing the second time, and the reader’s own passages stay as they are', async () => {
  const { annotation } = await filledLibrary();
  const file = await exported('web-annotation');
  expect(summary((await imported(file)).result)).toEqual({ kept: 0, known: 1, articles: 0, withoutTag: 0 });
  expect(await database.annotations.toArray()).toEqual([annotation]);
  await freshLibrary();
  const texts = await (async () => {
    await filledLibrary();
    return exported('doccano');
  })();
  await freshLibrary();
  await imported(texts);
  expect(summary((await imported(texts)).result)).toEqual({ kept: 0, known: 1, articles: 0, withoutTag: 0 });
});

test('the reader’s own passages come back into their own set; what was deleted stays deleted', async () => {
  const { annotation } = await filledLibrary();
  const file = await exported('web-annotation');
  await database.annotations.clear();
  expect(summary((await imported(file)).result)).toMatchObject({ kept: 1 });
  const [back] = await database.annotations.toArray();
  expect(back).toMatchObject({ id: annotation.id, set: annotation.set, created: annotation.created });
  expect(await database.annotationSets.count()).toBe(1);
  await deleteAnnotation(annotation.id);
  expect(summary((await imported(file)).result)).toMatchObject({ kept: 0, known: 1 });
  expect(await livePassages()).toEqual([]);
});

test('an import is taken back whole, but for what was changed since', async () => {
  await filledLibrary();
  const file = await exported('doccano');
  await freshLibrary();
  const { result } = await imported(file);
  expect(await undoImport(result)).toBe(1);
  expect([await database.annotations.count(), await database.articles.count()]).toEqual([0, 0]);
  expect(await database.searchEntries.count()).toBe(0);
  const again = await imported(file);
  await database.annotations.toCollection().modify({ rev: '0197f3c2a8e0-0000-01981f00-0000-7000-8000-000000000001' });
  expect(await undoImport({ ...again.result, articles: [] })).toBe(0);
  expect(await database.annotations.count()).toBe(1);
});

test.each(['csv', 'web-annotation', 'qdpx'])('%s: progress counts both readings of a file', async (format) => {
  await filledLibrary();
  const file = await exported(format);
  const told: number[] = [];
  const progress = (done: number, total: number) => void told.push(done / total);
  const { codes } = await planImport(file, { progress });
  expect(told.at(-1)).toBe(1);
  expect(told.filter((share) => share > 0.5)).toHaveLength(1);
  const meanings = new Map<string, CodeMeaning>(codes.map(({ code }) => [code.id, likelyMeaning(code, [])]));
  const toldPlanning = told.splice(0);
  await keepImport(file, { codes: [], meanings }, { progress });
  expect(told).toEqual(toldPlanning);
});

test('an import that is stopped says what it kept, and that is taken back', async () => {
  await filledLibrary();
  const other = { ...pageCapture, url: 'https://other.example/story' };
  const { article, revision } = await captureArticle(other);
  await createAnnotation({ ...example, article: article.id, revision: revision.id });
  const file = await exported('web-annotation');
  await database.annotations.clear();
  const plan = await planImport(file, {});
  expect(plan.texts).toBe(2);
  const stopping = new AbortController();
  const meanings = new Map<string, CodeMeaning>(plan.codes.map(({ code }) => [code.id, likelyMeaning(code, [])]));
  const work = { signal: stopping.signal, progress: (done: number) => done > 0.5 && stopping.abort() };
  const result = await keepImport(file, { codes: [], meanings }, work);
  expect([result.isStopped, result.kept.length, (await livePassages()).length]).toEqual([true, 1, 1]);
  expect(await undoImport(result)).toBe(1);
  expect(await livePassages()).toEqual([]);
});

test('an import that fails amid its texts says what it kept and why it went no further; that is taken back', async () => {
  await filledLibrary();
  const { article, revision } = await captureArticle({ ...pageCapture, url: 'https://other.example/story' });
  await createAnnotation({ ...example, article: article.id, revision: revision.id });
  const file = await exported('web-annotation');
  await database.annotations.clear();
  const { codes } = await planImport(file, {});
  const meanings = new Map<string, CodeMeaning>(codes.map(({ code }) => [code.id, likelyMeaning(code, [])]));
  const fillDisk = (done: number) =>
    done > 0.5 &&
    void vi.spyOn(database.annotations, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
  onTestFinished(() => void vi.restoreAllMocks());
  const result = await keepImport(file, { codes: [], meanings }, { progress: fillDisk });
  expect(result).toMatchObject({ isStopped: true, failure: expect.stringContaining('disk') as string });
  expect([result.kept.length, (await livePassages()).length]).toEqual([1, 1]);
  expect(await undoImport(result)).toBe(1);
  expect(await livePassages()).toEqual([]);
});

test('others’ passages stand in sets of their own, by their names', async () => {
  await captureArticle(pageCapture);
  const row = (user: string, tags: string[]) => ({
    uri: pageCapture.url,
    user: `acct:${user}@hypothes.is`,
    tags,
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'Some 41,000 people' }] }],
  });
  const file = new File(
    [JSON.stringify({ rows: [row('ola', ['statistic']), row('noor', ['Facts', 'odd']), row('noor', ['odd'])] })],
    'class.json',
  );
  const { plan, result } = await imported(file);
  expect(plan.codes.map(({ code, passages }) => [code.name, passages])).toEqual([
    ['statistic', 1],
    ['Facts', 1],
    ['odd', 2],
  ]);
  expect(summary(result)).toEqual({ kept: 2, known: 0, articles: 0, withoutTag: 1 });
  const { authors } = await exportChoices();
  expect(authors.map(({ name }) => name)).toEqual(expect.arrayContaining(['noor', 'ola']));
  expect(new Set((await database.annotations.toArray()).map(({ set }) => set)).size).toBe(2);
});

describe('an export', () => {
  test('of a case holds its articles alone, and ends when it is cancelled', async () => {
    const { caseId } = await filledLibrary();
    await captureArticle({ ...pageCapture, url: 'https://other.example/1', canonicalUrl: null } as never).catch(
      () => null,
    );
    const format = OFFERED_FORMATS[0];
    if (!format) throw new Error('no format is offered');
    const { content } = await writeExport(
      { scope: { part: { kind: 'case', id: caseId }, whose: 'everybody', filter: NO_FILTER }, format, withText: true },
      {},
    );
    expect((await openParallaxFile(content)).counts).toMatchObject({
      articles: 1,
      annotations: 1,
      cases: 1,
      authors: 1,
      projects: 1,
    });
    const controller = new AbortController();
    controller.abort(new Error('stop'));
    await expect(
      writeExport(
        { scope: { part: { kind: 'library' }, whose: 'everybody', filter: NO_FILTER }, format, withText: true },
        { signal: controller.signal },
      ),
    ).rejects.toThrow('stop');
  });

  test.each(OFFERED_FORMATS.map(({ id }) => id))(
    '%s can be written of any library, also an empty one',
    async (format) => {
      expect((await exported(format)).size).toBeGreaterThanOrEqual(format === 'doccano' || format === 'spacy' ? 0 : 1);
    },
  );
});

test('two texts of one address come into an empty library as two of one article, each with its own passages', async () => {
  const meta = { url: 'https://harbour-courier.example/twice' };
  const rows = [
    { text: 'Some 41,000 people cross each day.', spans: [{ start: 0, end: 18, label: 'statistic' }], meta },
    { text: 'Each day some 39,000 people cross.', spans: [{ start: 9, end: 27, label: 'statistic' }], meta },
  ];
  const file = new File([rows.map((row) => JSON.stringify(row)).join('\n')], 'rows.jsonl');
  const { result } = await imported(file);
  expect([await database.articles.count(), await database.revisions.count(), result.kept.length]).toEqual([1, 2, 2]);
  for (const one of (await database.annotations.toArray()).filter(isLive)) {
    const { text } = (await database.revisions.get(one.revision)) ?? { text: '' };
    const { start, end } = positionOf(one.selectors) ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe(quoteOf(one.selectors)?.exact);
  }
  expect(await undoImport(result)).toBe(2);
  expect([await database.articles.count(), await database.revisions.count()]).toEqual([0, 0]);
});
