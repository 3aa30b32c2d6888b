import { freshLibrary } from '../fresh-library.ts';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fillAwaited } from '../../../components/exchange/fill-awaited.ts';
import { projectFile } from '../../../components/projects/project-file.ts';
import { takeProjectFile } from '../../../components/projects/take-project-file.ts';
import { codedCase } from '../../../components/agreement/coded-case.ts';
import { newIdentity } from '../../../exchange/hand-in/signature.ts';
import { writeHandIn } from '../../../exchange/hand-in/write-hand-in.ts';
import { openZip } from '../../../exchange/zip/open-zip.ts';
import { readEntry } from '../../../exchange/zip/read-entry.ts';
import type { LiveAnnotation } from '../../../model/annotation.ts';
import { newId, type Id } from '../../../model/id.ts';
import type { PageCapture } from '../../../model/page-capture.ts';
import type { Round } from '../../../model/project.ts';
import type { RecordsOfKind } from '../../../model/record-kinds.ts';
import { agreedSetOf } from '../../../storage/agreed-set/agreed-set.ts';
import { changeAnnotation, createAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { readLibrary } from '../../../storage/backup/read-library.ts';
import { restoreLibrary } from '../../../storage/backup/restore-library.ts';
import { viewAwaited } from '../../../storage/awaited-texts.ts';
import { createCase } from '../../../storage/cases.ts';
import { database } from '../../../storage/database.ts';
import { assignmentOf } from '../../../storage/projects/assignment.ts';
import { revealWork } from '../../../storage/projects/everybodys-work.ts';
import { changeGoesOut } from '../../../storage/projects/goes-out.ts';
import { ownIdentity } from '../../../storage/projects/own-identity.ts';
import { prepareHandIn, prepareSettled, takeBackHandIn } from '../../../storage/projects/prepare-hand-in.ts';
import { readKey } from '../../../storage/projects/read-key.ts';
import { readProjectAndModel } from '../../../storage/projects/read-project.ts';
import { createProject, viewProjects } from '../../../storage/projects/shared-projects.ts';
import { readCaseOfAll } from '../../../storage/read-cases.ts';
import { personalSet } from '../../../storage/personal-set.ts';
import { writing } from '../../../storage/transaction.ts';
import { revealedWork } from '../../../storage/revealed-work.ts';
import { annotation as example, pageCapture } from '../../model/examples.ts';
import { enter, leave, type Library } from './another-library.ts';

const OTHER_PAGE: PageCapture = { ...pageCapture, url: 'https://wire.example/bridge', canonical: null };
/** The same article, once its outlet put a sentence before it. */
const EDITED: PageCapture = {
  ...pageCapture,
  blocks: [{ kind: 'paragraph', text: 'Updated at noon.' }, ...pageCapture.blocks],
};
const TEXT = pageCapture.blocks.map(({ text }) => text).join('\n\n');
const LONGEST = pageCapture.blocks.map(({ text }) => text).toSorted((one, other) => other.length - one.length)[0] ?? '';
const ROUND: Round = { blind: true, due: null, closed: false };

beforeEach(freshLibrary);

/** Reads a page as the background does. */
async function read(capture: PageCapture): Promise<Id> {
  const { article } = await captureArticle(capture);
  await fillAwaited(article);
  return article.id;
}

async function mark(article: Id, words: string, note = ''): Promise<void> {
  const revision = (await database.revisions.where('article').equals(article).sortBy('captured')).at(-1);
  const start = revision?.text.indexOf(words) ?? 0;
  const made = await createAnnotation({
    ...example,
    article,
    revision: revision?.id ?? '',
    selectors: [
      { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start, end: start + words.length },
    ],
  });
  await changeAnnotation(made.id, { note });
}

const WORDS = TEXT.split(' ').slice(0, 5).join(' ');
const FURTHER = LONGEST.split(' ').slice(-4).join(' ');

async function handIn(name: string): Promise<File> {
  const project = (await viewProjects())[0]?.project.id ?? '';
  const { author, identity } = await ownIdentity(newIdentity);
  await database.authors.update(author.id, { name });
  const content = await writeHandIn(await prepareHandIn(project, { ...author, name }), identity);
  return new File([content], `${name}.handin`);
}

/** A project of two articles that goes out without their texts, and what its owner marked in the first. */
async function handOut(model: 'example' | 'key' | null, note = 'Why it is a quote.') {
  const [first, second] = [await read(pageCapture), await read(OTHER_PAGE)];
  await mark(first, WORDS, note);
  const { id: inCase } = await createCase('Long Bridge closure', first);
  await database.cases.update(inCase, { articles: [first, second] });
  const { id } = await createProject({
    name: 'Seminar',
    instructions: '',
    round: ROUND,
    cases: [inCase],
    texts: false,
  });
  await changeGoesOut(id, { texts: false, model });
  return { id, inCase, file: await saved(id) };
}

async function saved(id: Id): Promise<File> {
  const { author, identity } = await ownIdentity(newIdentity);
  const contents = await readProjectAndModel(id, author);
  return new File(
    [await projectFile(contents, contents.annotationSets.length > 0 ? identity : null)],
    'Seminar.parallax',
  );
}

async function writtenIn(file: Blob): Promise<string> {
  const parts = (await openZip(file)).map((entry) => readEntry(file, entry, 10_000_000));
  return (await Promise.all(parts)).map((bytes) => new TextDecoder().decode(bytes)).join('\n');
}

describe('a project without texts', () => {
  test('has none of the articles’ words in its file, nor in a hand-in but the author’s quotes', async () => {
    const { file } = await handOut('key', 'Mine.');
    const out = await writtenIn(file);
    expect(out).toContain('Mine.');
    for (const { text } of pageCapture.blocks.slice(1)) expect(out).not.toContain(text.slice(0, 20));
    await freshLibrary();
    await takeProjectFile(file);
    await mark(await read(pageCapture), FURTHER);
    const back = await writtenIn(await handIn('Ana'));
    expect(back).toContain(FURTHER);
    expect(back).not.toContain(LONGEST);
  });

  test('has none of the articles’ words in what its owner settled either', async () => {
    const { id } = await handOut(null);
    const { author } = await ownIdentity(newIdentity);
    const [made] = await database.annotations.toArray();
    await writing(async () => {
      const set = await agreedSetOf(id);
      await database.annotations.add({ ...(made as LiveAnnotation), id: newId(), set: set.id });
    });
    const { revisions } = await prepareSettled(id, author);
    expect(revisions.map((revision) => 'text' in revision)).toEqual([false]);
  });

  test('fills in as its pages are read, and says where a page has other words', async () => {
    const { file } = await handOut(null);
    await freshLibrary();
    expect((await takeProjectFile(file)).says).toContain('0 of 2 articles you have');
    expect(await viewAwaited()).toHaveLength(2);
    expect(await assignmentOf(await read(OTHER_PAGE))).toMatchObject({ project: { name: 'Seminar' }, text: 'same' });
    expect(await assignmentOf(await read(EDITED))).toMatchObject({ text: 'other', passages: 0 });
    expect(await viewAwaited()).toEqual([]);
  });

  test('takes work on the same text and on another, which is measured by what both hold', async () => {
    const { file, inCase } = await handOut(null);
    const instructor = await leave();
    await takeProjectFile(file);
    await mark(await read(pageCapture), WORDS);
    const same = await handIn('Ana');
    await freshLibrary();
    await takeProjectFile(file);
    const other = await read(EDITED);
    await mark(other, WORDS);
    await mark(other, 'Updated at noon.');
    const edited = await handIn('Ben');
    await enter(instructor);
    const revisions = await database.revisions.count();
    expect((await takeProjectFile(same)).says).toBe('Ana, 1 passage. New.');
    expect((await takeProjectFile(edited)).says).toContain('Ben, 2 passages. New. One article’s page had other words');
    expect(await database.revisions.count()).toBe(revisions);
    const all = await readCaseOfAll(inCase);
    const [article] = all ? codedCase(all).articles : [];
    expect(article?.coders.map((own) => own?.map(({ start }) => start))).toEqual([[0], [0], [0]]);
    expect(article?.lost).toBe(1);
  });

  test('is not taken where the library has no text that the work stands in', async () => {
    const { file } = await handOut(null);
    await freshLibrary();
    await takeProjectFile(file);
    await mark(await read(pageCapture), WORDS);
    const work = await handIn('Ana');
    await freshLibrary();
    await takeProjectFile(file);
    const before = await database.annotationSets.count();
    expect(await takeProjectFile(work)).toMatchObject({
      isTaken: false,
      says: expect.stringContaining('Read its page first') as string,
    });
    expect(await database.annotationSets.count()).toBe(before);
  });

  test('shows everybody’s work on the pages that a member reads', async () => {
    const { id, file } = await handOut(null);
    const instructor = await leave();
    await takeProjectFile(file);
    const article = await read(pageCapture);
    await mark(article, FURTHER);
    const work = await handIn('Ana');
    await enter(instructor);
    await takeProjectFile(work);
    const { identity } = await ownIdentity(newIdentity);
    const all = new File([await projectFile(await revealWork(id, false), identity)], 'all.parallax');
    expect(await writtenIn(all)).not.toContain(FURTHER);
    await freshLibrary();
    expect((await takeProjectFile(all)).says).toContain('1 passage of 1 author');
    const [ana] = await revealedWork(await read(pageCapture));
    expect([ana?.author.name, ana?.annotations[0]?.selectors[0]]).toEqual([
      'Ana',
      expect.objectContaining({ exact: FURTHER }),
    ]);
  });
});

describe('the model of a project', () => {
  async function seenByMember(): Promise<(string | undefined)[]> {
    const project = (await viewProjects())[0]?.project.id ?? '';
    const key = await readKey(project);
    return (key?.articles ?? []).flatMap(({ model }) => model.map(({ note }) => note));
  }

  test('is seen from the beginning as an example, and as a key once the member has handed in, until they take it back', async () => {
    for (const [model, before, after] of [
      ['example', ['Why it is a quote.'], ['Why it is a quote.']],
      ['key', [], ['Why it is a quote.']],
    ] as const) {
      await freshLibrary();
      const { file } = await handOut(model);
      await freshLibrary();
      await takeProjectFile(file);
      const article = await read(pageCapture);
      expect(await seenByMember()).toEqual(before);
      expect((await revealedWork(article)).length).toBe(before.length);
      await handIn('Ana');
      expect(await seenByMember()).toEqual(after);
      const own = (await viewProjects())[0]?.sets.find(({ isOwn }) => isOwn);
      await takeBackHandIn(own?.set.id ?? '');
      expect(await seenByMember()).toEqual(before);
    }
  });

  test('stays hidden where it came as a key, and a later file says that it stays with its owner', async () => {
    const { id } = await handOut('key');
    await database.projects.update(id, { round: { ...ROUND, blind: false, model: 'key' } });
    const file = await saved(id);
    await changeGoesOut(id, { texts: false, model: null });
    const later = await saved(id);
    await freshLibrary();
    await takeProjectFile(file);
    const article = await read(pageCapture);
    expect(await seenByMember()).toEqual([]);
    await takeProjectFile(later);
    expect((await viewProjects())[0]?.project.round?.model).toBe(undefined);
    expect(await seenByMember()).toEqual([]);
    expect(await revealedWork(article)).toEqual([]);
    await handIn('Ana');
    expect(await seenByMember()).toEqual(['Why it is a quote.']);
  });

  test('takes the place of its passages that came in unsigned before', async () => {
    const { file } = await handOut('example');
    const [made] = await database.annotations.toArray();
    const { author } = await personalSet();
    await freshLibrary();
    const { set: own } = await personalSet();
    const article = await read(pageCapture);
    const theirs = { ...own, id: newId(), author: author.id };
    const revision = (await database.revisions.toCollection().first())?.id ?? '';
    await database.authors.add(author);
    await database.annotationSets.add(theirs);
    const copy: LiveAnnotation = { ...(made as LiveAnnotation), set: theirs.id, article, revision, note: 'A copy.' };
    await database.annotations.add(copy);
    await takeProjectFile(file);
    expect(await seenByMember()).toEqual(['Why it is a quote.']);
    expect(await database.annotations.count()).toBe(1);
  });

  test('changes no passage that is somebody else’s here, nor counts it as come in', async () => {
    const { file } = await handOut('example');
    const [made] = await database.annotations.toArray();
    await freshLibrary();
    await takeProjectFile(file);
    const { set: own } = await personalSet();
    const { article } = await captureArticle(pageCapture);
    const revision = (await database.revisions.toCollection().first())?.id ?? '';
    const mine = { ...(made as LiveAnnotation), set: own.id, article: article.id, revision, note: 'My own.' };
    await database.annotations.add(mine);
    expect(await fillAwaited(article)).toEqual({ kept: 0, left: 0 });
    expect(await database.annotations.get(mine.id)).toEqual(mine);
  });

  test('is none where it stays with its owner, and none of the owner’s to check', async () => {
    const { id, file } = await handOut(null);
    expect(await readKey(id)).toBe(null);
    await freshLibrary();
    await takeProjectFile(file);
    expect(await readKey(id)).toBe(null);
  });

  test('is counted as waiting where the page that was read has not its words', async () => {
    const { id, file } = await handOut('example');
    await freshLibrary();
    await takeProjectFile(file);
    await read({ ...pageCapture, blocks: [{ kind: 'paragraph', text: 'All is new.' }] });
    expect(await readKey(id)).toMatchObject({ waiting: 1 });
    await read(pageCapture);
    expect(await readKey(id)).toMatchObject({ waiting: 0 });
    expect(await seenByMember()).toHaveLength(1);
  });

  test('waits on in a backup, and comes in when the page is read after it was restored', async () => {
    const { file } = await handOut('example');
    await freshLibrary();
    await takeProjectFile(file);
    const records: RecordsOfKind[] = [];
    await readLibrary(async (some) => void records.push(some));
    await freshLibrary();
    await restoreLibrary(given(records));
    await read(pageCapture);
    expect(await seenByMember()).toEqual(['Why it is a quote.']);
  });

  test('is the newer of two files, whatever their order, how often they come, and when the pages are read', async () => {
    const { id, file: older } = await handOut('example', 'older');
    const [made] = await database.annotations.toArray();
    await changeAnnotation(made?.id ?? '', { note: 'newer' });
    const newer = await saved(id);
    type Step = 'older' | 'newer' | 'first page' | 'second page';
    const steps: Record<Step, () => Promise<unknown>> = {
      older: () => takeProjectFile(older),
      newer: () => takeProjectFile(newer),
      'first page': () => read(pageCapture),
      'second page': () => read(OTHER_PAGE),
    };
    const all = Object.keys(steps) as Step[];
    const orders = fc
      .array(fc.constantFrom(...all), { maxLength: 4 })
      .chain((more) => fc.shuffledSubarray([...more, ...all], { minLength: more.length + all.length }));
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        await freshLibrary();
        for (const step of order) await steps[step]();
        expect(await seenByMember()).toEqual(['newer']);
        // What a second file keeps a place for is here already, or comes when its page is read again.
        for (const step of ['first page', 'second page'] as const) await steps[step]();
        expect(await viewAwaited()).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

async function* given(records: readonly RecordsOfKind[]) {
  yield* records;
}

test('hand-ins without texts: any order and any repetition leave the same library', async () => {
  const { file } = await handOut(null);
  const instructor: Library = await leave();
  const files: File[] = [];
  for (const [name, page] of [
    ['Ana', pageCapture],
    ['Ben', EDITED],
    ['Noor', OTHER_PAGE],
  ] as const) {
    await freshLibrary();
    await takeProjectFile(file);
    const article = await read(page);
    await mark(article, WORDS);
    files.push(await handIn(name));
    await mark(article, FURTHER);
    files.push(await handIn(name));
  }
  const results = new Set<string>();
  const places = fc.array(fc.nat(files.length - 1), { maxLength: 5 });
  const orders = places.chain((more) =>
    fc.shuffledSubarray([...more, ...files.keys()], { minLength: more.length + files.length }),
  );
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      await enter(instructor);
      for (const place of order) await takeProjectFile(files[place] as File);
      const sorted = <Item extends { id: string }>(items: readonly Item[]) =>
        items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
      const kept = [
        await database.annotationSets.toArray(),
        await database.annotations.toArray(),
        await database.revisions.toArray(),
      ];
      results.add(JSON.stringify(kept.map((records) => sorted<{ id: string }>(records))));
      expect(results.size).toBe(1);
    }),
    { numRuns: 20 },
  );
  // The owner's one, and two of each member's.
  expect(await database.annotations.count()).toBe(7);
});
