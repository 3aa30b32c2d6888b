import { freshLibrary } from '../fresh-library.ts';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { projectFile } from '../../../components/projects/project-file.ts';
import { takeProjectFile } from '../../../components/projects/take-project-file.ts';
import { codedCase } from '../../../components/agreement/coded-case.ts';
import { newIdentity } from '../../../exchange/hand-in/signature.ts';
import type { LiveAnnotation } from '../../../model/annotation.ts';
import { newId } from '../../../model/id.ts';
import type { Project } from '../../../model/project.ts';
import { agreedSetOf } from '../../../storage/agreed-set/agreed-set.ts';
import { viewAwaited } from '../../../storage/awaited-texts.ts';
import { database } from '../../../storage/database.ts';
import { assignmentOf } from '../../../storage/projects/assignment.ts';
import { revealWork } from '../../../storage/projects/everybodys-work.ts';
import { ownIdentity } from '../../../storage/projects/own-identity.ts';
import { viewLeftOut } from '../../../storage/projects/left-out-texts.ts';
import { prepareHandIn, prepareSettled } from '../../../storage/projects/prepare-hand-in.ts';
import { viewProjects } from '../../../storage/projects/shared-projects.ts';
import { readCaseOfAll } from '../../../storage/read-cases.ts';
import { writing } from '../../../storage/transaction.ts';
import { revealedWork } from '../../../storage/revealed-work.ts';
import { pageCapture } from '../../model/examples.ts';
import { enter, leave, type Library } from './another-library.ts';
import {
  OTHER_PAGE,
  EDITED,
  WORDS,
  FURTHER,
  read,
  mark,
  handIn,
  handOut,
  writtenIn,
  LONGEST,
} from './project-without-texts.ts';

beforeEach(freshLibrary);

describe('a project without texts', () => {
  test('fills in its articles and its key where a member reads the same text at another address of the site', async () => {
    const { file } = await handOut('example');
    const whole = await database.articles.toArray();
    const address = whole.find(({ headline }) => headline !== null)?.canonicalUrl ?? '';
    await freshLibrary();
    await takeProjectFile(file);
    const article = await read({ ...pageCapture, url: new URL('/phones/story', address).href, canonical: null });
    const [project] = await viewProjects();
    expect(project?.cases[0]?.articles).toContain(article);
    expect((await viewLeftOut(project?.project as Project)).map(({ here, text }) => [here, text])).toEqual([
      [article, 'same'],
      [null, 'none'],
    ]);
    expect((await assignmentOf(article))?.text).toBe('same');
    expect((await database.annotations.toArray()).map((each) => each.article)).toEqual([article]);
    await mark(article, FURTHER);
    const { author } = await ownIdentity(newIdentity);
    const work = await prepareHandIn(project?.project.id ?? '', author);
    expect(work.articles.map(({ id }) => id)).toEqual([project?.project.leftOut?.[0]?.article]);
  });

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
