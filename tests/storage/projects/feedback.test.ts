import { freshLibrary } from '../fresh-library.ts';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { readFeedback } from '../../../exchange/feedback/read-feedback.ts';
import { writeFeedback } from '../../../exchange/feedback/write-feedback.ts';
import { newIdentity } from '../../../exchange/hand-in/signature.ts';
import { newId, type Id } from '../../../model/id.ts';
import { changeAnnotation, createAnnotation, deleteAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { createCase } from '../../../storage/cases.ts';
import { database } from '../../../storage/database.ts';
import { viewArticle } from '../../../storage/library.ts';
import { changeFeedback, prepareReturn } from '../../../storage/projects/give-feedback.ts';
import { feedbackProgress } from '../../../storage/projects/feedback-progress.ts';
import { joinProject } from '../../../storage/projects/join-project.ts';
import { ownIdentity } from '../../../storage/projects/own-identity.ts';
import { prepareHandIn } from '../../../storage/projects/prepare-hand-in.ts';
import { readProject } from '../../../storage/projects/read-project.ts';
import { receivedFeedback } from '../../../storage/projects/received-feedback.ts';
import { changeProject, createProject } from '../../../storage/projects/shared-projects.ts';
import { takeFeedback } from '../../../storage/projects/take-feedback.ts';
import { takeHandIn } from '../../../storage/projects/take-hand-in.ts';
import { annotation as example, author as somebody, pageCapture, rubric } from '../../model/examples.ts';
import { enter, leave, libraryNow } from './another-library.ts';

beforeEach(freshLibrary);

const HOUR = 3_600_000;

/** An instructor who has a student's work, and the student. */
async function classroom() {
  const { article } = await captureArticle(pageCapture);
  const { id } = await createCase('Long Bridge closure', article.id);
  const round = { blind: true, due: null, closed: false };
  const project = (await createProject({ name: 'Seminar', instructions: '', round, cases: [id] })).id;
  await changeProject(project, { rubric });
  await ownIdentity(newIdentity);
  const handedOut = await readProject(project);
  const owner = await leave();
  await joinProject(handedOut);
  const { article: own, revision } = await captureArticle(pageCapture);
  const passage = await createAnnotation({ ...example, article: own.id, revision: revision.id });
  const { author } = await ownIdentity(newIdentity);
  const work = await prepareHandIn(project, author, 1000);
  const student = await libraryNow();
  await enter(owner);
  await takeHandIn(work);
  return { project, set: work.set.id, passage: passage.id, article: own.id, student, instructor: await libraryNow() };
}

async function comment(set: Id, annotation: Id, text: string): Promise<void> {
  await changeFeedback(set, { comment: { annotation, text } });
}

/** What the instructor says, as a file. */
async function file(set: Id, at?: number): Promise<Blob> {
  const { author, identity } = await ownIdentity(newIdentity);
  const [feedback] = await prepareReturn([set], at);
  if (!feedback) throw new Error('nothing to give back');
  return writeFeedback(feedback, author, identity);
}

async function take(given: Blob) {
  return takeFeedback(await readFeedback(given));
}

async function commentsSeen(article: Id, passage: Id) {
  return (await viewArticle(article))?.comments.get(passage) ?? [];
}

describe('feedback', () => {
  test('stands at its passage in its author’s library, with the rubric', async () => {
    const { project, set, passage, article, student } = await classroom();
    const [criterion] = rubric;
    const level = criterion?.levels[1];
    await comment(set, passage, 'Whose opinion is it?');
    await changeFeedback(set, { remarks: 'Well done.' });
    await changeFeedback(set, { mark: { criterion: criterion?.id ?? '', level: level ?? null } });
    const given = await file(set);
    await enter(student);
    expect(await take(given)).toBe('new');
    expect(await commentsSeen(article, passage)).toEqual([
      { text: 'Whose opinion is it?', by: 'Unnamed instructor', standing: 'as it was' },
    ]);
    const received = await receivedFeedback(project);
    expect(received).toMatchObject({
      by: 'Unnamed instructor',
      feedback: { remarks: 'Well done.', rubric, handedIn: 1000 },
    });
    expect(received?.comments).toMatchObject([{ article, standing: 'as it was' }]);
  });

  test('says where its author has changed or deleted the passage since', async () => {
    const { project, set, passage, article, student } = await classroom();
    await comment(set, passage, 'Whose?');
    const given = await file(set);
    await enter(student);
    await take(given);
    await changeAnnotation(passage, { note: 'the mayor’s' });
    expect(await commentsSeen(article, passage)).toMatchObject([{ standing: 'changed' }]);
    await deleteAnnotation(passage);
    const received = await receivedFeedback(project);
    expect(received?.comments).toMatchObject([{ standing: 'gone', comment: { words: '“We had no choice,”' } }]);
  });

  test('is kept step by step; an empty comment is none', async () => {
    const { set, passage } = await classroom();
    await comment(set, passage, 'One');
    await comment(set, passage, 'Two');
    expect((await database.feedback.get(set))?.comments).toMatchObject([{ text: 'Two' }]);
    await comment(set, passage, ' ');
    expect((await database.feedback.get(set))?.comments).toEqual([]);
  });

  test('on nothing goes out to nobody', async () => {
    const { set, passage } = await classroom();
    expect(await prepareReturn([set])).toEqual([]);
    await comment(set, passage, 'One');
    await comment(set, passage, '');
    expect(await prepareReturn([set])).toEqual([]);
  });

  test('in any order and with any repetition, what was given last stands, whatever the clock said', async () => {
    const { set, passage, student } = await classroom();
    const files: Blob[] = [];
    for (const [text, at] of [
      ['One', 3000],
      ['Two', 1000],
      ['Three', 2000],
    ] as const) {
      await comment(set, passage, text);
      files.push(await file(set, at));
    }
    const orders = fc.array(fc.nat(2), { minLength: 3, maxLength: 7 }).map((some) => [...some, 1, 0, 2]);
    await fc.assert(
      fc.asyncProperty(orders, fc.boolean(), async (order, isReversed) => {
        await enter(student);
        for (const place of isReversed ? order.toReversed() : order) await take(files[place] as Blob);
        expect((await database.feedback.get(set))?.comments).toMatchObject([{ text: 'Three' }]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a feedback file says what became of it', () => {
  test('new, unchanged, updated, older, own', async () => {
    const { set, passage, student } = await classroom();
    await comment(set, passage, 'One');
    const first = await file(set);
    await comment(set, passage, 'Two');
    const second = await file(set);
    expect(await take(second)).toBe('own');
    await enter(student);
    expect([await take(first), await take(first), await take(second), await take(first)]).toEqual([
      'new',
      'unchanged',
      'updated',
      'older',
    ]);
    await freshLibrary();
    expect(await take(first)).toBe('wrong project');
  });

  test('another member’s, a stranger’s, one by another key, and one from the future are not taken', async () => {
    const { project, set, passage, student, instructor } = await classroom();
    await comment(set, passage, 'One');
    const given = await file(set);
    const { feedback, author } = await readFeedback(given);
    const tomorrow = await file(set, Date.now() + 24 * HOUR);
    await enter(instructor);
    const handedOut = await readProject(project);
    await enter(student);
    expect(await take(tomorrow)).toBe('from the future');
    const posing = { ...author, id: example.id };
    expect(await takeFeedback({ feedback: { ...feedback, author: posing.id }, author: posing })).toBe(
      'not the owner’s',
    );
    const { publicKey } = await newIdentity(author.id);
    expect(await takeFeedback({ feedback, author: { ...author, publicKey } })).toBe('other key');
    expect(await database.feedback.count()).toBe(0);
    await freshLibrary();
    await joinProject(handedOut);
    expect(await take(given)).toBe('for somebody else');
  });
});

test('others’ work is for the owner of a project to judge: a member is shown none of it', async () => {
  const { project, set, student } = await classroom();
  expect((await feedbackProgress(project)).map((each) => each.set.id)).toEqual([set]);
  await enter(student);
  const theirs = await database.annotationSets.get(set);
  if (!theirs) throw new Error('nothing was handed in');
  const third = { ...somebody, id: newId() };
  await database.authors.add(third);
  await database.annotationSets.add({ ...theirs, id: newId(), author: third.id });
  expect(await feedbackProgress(project)).toEqual([]);
});
