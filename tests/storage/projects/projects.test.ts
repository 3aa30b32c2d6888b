import { freshLibrary } from '../fresh-library.ts';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { readHandIn } from '../../../exchange/hand-in/read-hand-in.ts';
import { newIdentity } from '../../../exchange/hand-in/signature.ts';
import { writeHandIn } from '../../../exchange/hand-in/write-hand-in.ts';
import type { HandIn } from '../../../model/hand-in.ts';
import type { Id } from '../../../model/id.ts';
import { changeAnnotation, createAnnotation, deleteAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { createCase } from '../../../storage/cases.ts';
import { readCaseOfAll } from '../../../storage/read-cases.ts';
import { database } from '../../../storage/database.ts';
import { joinProject } from '../../../storage/projects/join-project.ts';
import { ownIdentity } from '../../../storage/projects/own-identity.ts';
import { prepareHandIn } from '../../../storage/projects/prepare-hand-in.ts';
import { readProject } from '../../../storage/projects/read-project.ts';
import { changeProject, createProject, viewProjects } from '../../../storage/projects/shared-projects.ts';
import { takeHandIn } from '../../../storage/projects/take-hand-in.ts';
import { searchLibrary } from '../../../storage/search/search-library.ts';
import { annotation as example, pageCapture } from '../../model/examples.ts';
import { enter, leave } from './another-library.ts';

beforeEach(freshLibrary);

const MINUTE = 60_000;
const ROUND = { blind: true, due: null, closed: false };

async function makeProject(): Promise<Id> {
  const { article } = await captureArticle(pageCapture);
  const { id } = await createCase('Long Bridge closure', article.id);
  return (await createProject({ name: 'Seminar', instructions: 'Tag all facts.', round: ROUND, cases: [id] })).id;
}

async function annotate(note: string): Promise<Id> {
  const { article, revision } = await captureArticle(pageCapture);
  const made = await createAnnotation({ ...example, article: article.id, revision: revision.id });
  await changeAnnotation(made.id, { note });
  return made.id;
}

async function handIn(project: Id, at: number): Promise<Blob> {
  const { author, identity } = await ownIdentity(newIdentity);
  return writeHandIn(await prepareHandIn(project, author, at), identity);
}

/** An instructor with a project, and what two students hand in, one of them twice. */
async function classroom() {
  const project = await makeProject();
  const handedOut = await readProject(project);
  const instructor = await leave();
  const students: Blob[] = [];
  await joinProject(handedOut);
  const first = await annotate('first');
  students.push(await handIn(project, 1000));
  await deleteAnnotation(first);
  await annotate('second');
  await annotate('third');
  // By a clock that was set back meanwhile.
  students.push(await handIn(project, 500));
  await freshLibrary();
  await joinProject(handedOut);
  await annotate('another student');
  students.push(await handIn(project, 1500));
  await enter(instructor);
  return { project, instructor, files: students };
}

/** The notes of all passages that the project's case shows. */
async function notesSeen(): Promise<string[]> {
  const [view] = await viewProjects();
  const contents = view?.cases[0] && (await readCaseOfAll(view.cases[0].id));
  return (contents?.articles[0]?.annotations ?? []).map(({ note }) => note).toSorted();
}

async function take(file: Blob) {
  return (await takeHandIn(await readHandIn(file))).verdict;
}

describe('a project goes out and comes back', () => {
  test('whoever joins has its cases, articles and instructions, and annotates as always', async () => {
    const project = await makeProject();
    const handedOut = await readProject(project);
    await leave();
    await captureArticle(pageCapture);
    await joinProject(handedOut);
    await joinProject(handedOut);
    await annotate('mine');
    const [view] = await viewProjects();
    expect(view).toMatchObject({ isOwner: false, project: { instructions: 'Tag all facts.', round: ROUND } });
    expect(view?.sets).toMatchObject([{ isOwn: true, annotations: 1, set: { state: 'open' } }]);
    expect(view?.cases).toHaveLength(1);
    expect(await database.articles.count()).toBe(1);
  });

  test('a hand-in brings its author’s passages, which count in the case and are found by search', async () => {
    const { files } = await classroom();
    const [, second, other] = files;
    expect(second && (await take(second))).toBe('new');
    expect(other && (await take(other))).toBe('new');
    const [view] = await viewProjects();
    expect(view?.sets.map(({ annotations, set }) => [annotations, set.state])).toEqual(
      expect.arrayContaining([
        [2, 'handed in'],
        [1, 'handed in'],
        [0, 'open'],
      ]) as unknown,
    );
    const contents = view?.cases[0] && (await readCaseOfAll(view.cases[0].id));
    expect(contents?.others.size).toBe(2);
    expect(contents?.articles[0]?.annotations).toHaveLength(3);
    expect((await searchLibrary('third')).notes.hits).toHaveLength(1);
  });

  test('in any order and with any repetition the library is the same in the end', async () => {
    const { instructor, files } = await classroom();
    const seen = new Set<string>();
    const orders = fc.array(fc.nat(2), { minLength: 3, maxLength: 7 }).map((some) => [...some, 0, 1, 2]);
    await fc.assert(
      fc.asyncProperty(orders, fc.boolean(), async (order, isReversed) => {
        await enter(instructor);
        for (const place of isReversed ? order.toReversed() : order) await take(files[place] as Blob);
        const sets = (await database.annotationSets.toArray()).toSorted((one, two) => one.id.localeCompare(two.id));
        const annotations = (await database.annotations.toArray()).toSorted((one, two) => one.id.localeCompare(two.id));
        seen.add(JSON.stringify([sets, annotations]));
        expect(seen.size).toBe(1);
      }),
      { numRuns: 25 },
    );
  });

  test('says what became of each file', async () => {
    const { project, files } = await classroom();
    const [first, second, other] = files as [Blob, Blob, Blob];
    expect([await take(first), await take(first), await take(second), await take(first)]).toEqual([
      'new',
      'unchanged',
      'updated',
      'older',
    ]);
    await changeProject(project, { round: { ...ROUND, closed: true } });
    expect(await take(other)).toBe('closed');
    await freshLibrary();
    expect(await take(other)).toBe('wrong project');
  });

  test('after a clock that was ahead, what is handed in later is the newer all the same', async () => {
    const project = await makeProject();
    const handedOut = await readProject(project);
    const instructor = await leave();
    await joinProject(handedOut);
    await annotate('first');
    const now = Date.now();
    const ahead = await handIn(project, now + 5 * MINUTE);
    await annotate('second');
    const files = [ahead, await handIn(project, now)];
    for (const order of [files, files.toReversed()]) {
      await enter(instructor);
      for (const file of order) await take(file);
      expect(await notesSeen()).toEqual(['first', 'second']);
    }
  });

  test('what is dated in the future is not taken, and keeps nothing later from being taken', async () => {
    const project = await makeProject();
    const handedOut = await readProject(project);
    const instructor = await leave();
    await joinProject(handedOut);
    await annotate('first');
    const files = [await handIn(project, Date.now() + 60 * MINUTE), await handIn(project, Date.now())];
    await enter(instructor);
    expect([await take(files[0] as Blob), await take(files[1] as Blob)]).toEqual(['from the future', 'new']);
  });

  test('a hand-in from before hand-ins were numbered stands in order by its date', async () => {
    const { files } = await classroom();
    const [first, second] = files as [Blob, Blob];
    const { sequence: _sequence, ...unnumbered } = await readHandIn(first);
    await take(second);
    expect((await takeHandIn({ ...unnumbered, sequence: unnumbered.handedIn })).verdict).toBe('older');
  });

  test('the owner’s own set is a model: in a blind round members see it once they have handed in', async () => {
    const project = await makeProject();
    await annotate('model');
    const [handedOut, model] = [await readProject(project), await handIn(project, 1000)];
    await freshLibrary();
    await joinProject(handedOut);
    await annotate('mine');
    expect(await take(model)).toBe('new');
    expect(await notesSeen()).toEqual(['mine']);
    expect((await searchLibrary('model')).notes.hits).toEqual([]);
    await handIn(project, 2000);
    expect(await notesSeen()).toEqual(['mine', 'model']);
    expect((await searchLibrary('model')).notes.hits).toHaveLength(1);
  });

  test('its author may not take it for another’s', async () => {
    const { project } = await classroom();
    expect(await take(await handIn(project, 3000))).toBe('own');
  });
});

describe('nobody writes in another’s name', () => {
  test('a work signed with another key than the author’s first is not taken', async () => {
    const { files } = await classroom();
    const [first, second] = files as [Blob, Blob];
    await take(first);
    const claimed = await readHandIn(second);
    const file = await writeHandIn(claimed, await newIdentity(claimed.author.id));
    expect(await take(file)).toBe('other key');
  });

  test('nor a passage that is somebody else’s here', async () => {
    const { files } = await classroom();
    const [first, , other] = files as [Blob, Blob, Blob];
    await take(first);
    const [theirs, own] = [await readHandIn(first), await readHandIn(other)];
    const stolen: HandIn = { ...own, annotations: theirs.annotations.map((one) => ({ ...one, set: own.set.id })) };
    expect((await takeHandIn(stolen)).verdict).toBe('not theirs');
  });
});
