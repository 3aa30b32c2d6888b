import { freshLibrary } from '../fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { newIdentity } from '../../../exchange/hand-in/signature.ts';
import type { HandIn } from '../../../model/hand-in.ts';
import { newId } from '../../../model/id.ts';
import type { RecordsOfKind } from '../../../model/record-kinds.ts';
import { createAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { readLibrary } from '../../../storage/backup/read-library.ts';
import { restoreLibrary } from '../../../storage/backup/restore-library.ts';
import { createCase } from '../../../storage/cases.ts';
import { readCaseOfAll } from '../../../storage/read-cases.ts';
import { database } from '../../../storage/database.ts';
import { revealWork } from '../../../storage/projects/everybodys-work.ts';
import { changeFeedback } from '../../../storage/projects/give-feedback.ts';
import { feedbackProgress } from '../../../storage/projects/feedback-progress.ts';
import { readProject } from '../../../storage/projects/read-project.ts';
import { joinProject } from '../../../storage/projects/join-project.ts';
import { ownIdentity, renameSelf } from '../../../storage/projects/own-identity.ts';
import { prepareHandIn } from '../../../storage/projects/prepare-hand-in.ts';
import { confirmMember, keepRoster, viewRoster } from '../../../storage/projects/rosters.ts';
import { createProject, viewProjects } from '../../../storage/projects/shared-projects.ts';
import { takeHandIn } from '../../../storage/projects/take-hand-in.ts';
import { takeInAgain, turnAway, type TurnedAway } from '../../../storage/projects/turn-away.ts';
import { restoreFromTrash } from '../../../storage/trash/restore-from-trash.ts';
import { ChangedSince } from '../../../storage/storage-errors.ts';
import { trashArticle } from '../../../storage/trash/trash.ts';
import { annotation as example, pageCapture } from '../../model/examples.ts';

beforeEach(freshLibrary);

const PEOPLE = [
  { name: 'Noor Haddad', pseudonym: 'Heron' },
  { name: 'Ben Osei', pseudonym: '' },
];

/** An instructor's library with a project, and a student's work for it. */
async function classroom() {
  const { article } = await captureArticle(pageCapture);
  const { id } = await createCase('Long Bridge closure', article.id);
  const round = { blind: false, due: null, closed: false };
  const { id: project } = await createProject({ name: 'Seminar', instructions: '', round, cases: [id] });
  const handedOut = await readProject(project);
  const tables = await Promise.all(
    database.tables.map(async ({ name }) => [name, await database.table(name).toArray()] as const),
  );
  await freshLibrary();
  await joinProject(handedOut);
  await renameSelf('Nora');
  const { article: own, revision } = await captureArticle(pageCapture);
  await createAnnotation({ ...example, article: own.id, revision: revision.id });
  const { author } = await ownIdentity(newIdentity);
  const work = await prepareHandIn(project, author, 1000);
  await freshLibrary();
  for (const [name, records] of tables) await database.table(name).bulkPut(records);
  return { project, work, case: id };
}

async function person(project: string, index: number): Promise<string> {
  return (await viewRoster(project))?.people[index]?.person.id ?? '';
}

async function namesSeen(): Promise<string[]> {
  const [view] = await viewProjects();
  return (view?.sets ?? []).filter(({ isOwn }) => !isOwn).map(({ author }) => author.name);
}

describe('a roster', () => {
  test('says who has not handed in, and that a hand-in of an unknown key is to be confirmed', async () => {
    const { project, work } = await classroom();
    expect((await takeHandIn(work)).isUnconfirmed).toBe(false);
    await keepRoster(project, PEOPLE);
    expect((await takeHandIn(work)).isUnconfirmed).toBe(true);
    const view = await viewRoster(project);
    expect(view?.people.map(({ handedIn }) => handedIn)).toEqual([null, null]);
    expect(view?.unconfirmed.map(({ author }) => author.name)).toEqual(['Nora']);
  });

  test('keeps work out of figures and feedback until it is confirmed', async () => {
    const { project, work, case: id } = await classroom();
    await keepRoster(project, PEOPLE);
    await takeHandIn(work);
    expect((await readCaseOfAll(id))?.articles[0]?.annotations).toEqual([]);
    expect(await feedbackProgress(project)).toEqual([]);
    expect((await revealWork(project, false)).annotationSets).toEqual([]);
    await confirmMember(project, await person(project, 0), work.author.id);
    expect((await readCaseOfAll(id))?.articles[0]?.annotations).toHaveLength(1);
    expect(await feedbackProgress(project)).toHaveLength(1);
  });

  test('knows whom it was told once, and shows the pseudonym from then on', async () => {
    const { project, work } = await classroom();
    await keepRoster(project, PEOPLE);
    await takeHandIn(work);
    await confirmMember(project, await person(project, 0), work.author.id);
    expect(await namesSeen()).toEqual(['Heron']);
    const again = { ...work, author: { ...work.author, name: 'Nora H.' }, handedIn: 2000, sequence: 2000 };
    expect(await takeHandIn(again)).toMatchObject({ verdict: 'updated', isUnconfirmed: false });
    expect(await namesSeen()).toEqual(['Heron']);
    expect((await viewRoster(project))?.people[0]?.handedIn).toBe(2000);
    await confirmMember(project, await person(project, 0), null);
    expect(await namesSeen()).toEqual(['Nora H.']);
    expect((await viewRoster(project))?.unconfirmed).toHaveLength(1);
  });

  test('that is changed keeps who was confirmed; emptied, it is gone with its pseudonyms', async () => {
    const { project, work } = await classroom();
    await keepRoster(project, PEOPLE);
    await takeHandIn(work);
    await confirmMember(project, await person(project, 0), work.author.id);
    await keepRoster(project, [
      { name: 'Ana Lima', pseudonym: '' },
      { name: 'Noor Haddad', pseudonym: 'Crane' },
    ]);
    expect(await namesSeen()).toEqual(['Crane']);
    await keepRoster(project, []);
    expect(await namesSeen()).toEqual(['Nora']);
    expect(await viewRoster(project)).toBeNull();
  });

  test('one author is one person', async () => {
    const { project, work } = await classroom();
    await keepRoster(project, PEOPLE);
    await takeHandIn(work);
    await confirmMember(project, await person(project, 0), work.author.id);
    await confirmMember(project, await person(project, 1), work.author.id);
    const members = (await viewRoster(project))?.people.map((each) => each.person.member?.called);
    expect(members).toEqual([undefined, 'Nora']);
    expect(await namesSeen()).toEqual(['Nora']);
  });

  test('goes into no project file', async () => {
    const { project, work } = await classroom();
    await keepRoster(project, PEOPLE);
    await takeHandIn(work);
    await confirmMember(project, await person(project, 0), work.author.id);
    expect(JSON.stringify(await readProject(project))).not.toMatch(/Haddad|Heron|Osei/u);
  });
});

test('what is turned away leaves room for the true author, whose key it was not', async () => {
  const { project, work } = await classroom();
  await keepRoster(project, PEOPLE);
  const { publicKey } = await newIdentity(work.author.id);
  const annotations = work.annotations.map((one) => ({ ...one, id: newId() }));
  const posing: HandIn = { ...work, annotations, author: { ...work.author, publicKey } };
  await takeHandIn(posing);
  expect((await takeHandIn({ ...work, sequence: 2000 })).verdict).toBe('other key');
  await turnAway(work.set.id);
  expect(await database.annotations.count()).toBe(0);
  expect((await takeHandIn(work)).verdict).toBe('new');
});

test('what was turned away is taken in again as it was, with what was said of it; not where the true author handed in since', async () => {
  const { project, work } = await classroom();
  await keepRoster(project, PEOPLE);
  await takeHandIn(work);
  await changeFeedback(work.set.id, { remarks: 'Who is this?' });
  const all = async () =>
    Promise.all(
      ['annotationSets', 'annotations', 'authors', 'feedback', 'passageCounts'].map((name) =>
        database.table(name).toArray(),
      ),
    );
  const before = await all();
  const turnedAway = await turnAway(work.set.id);
  expect(await all()).not.toEqual(before);
  await takeInAgain(turnedAway as TurnedAway);
  expect(await all()).toEqual(before);
  await expect(takeInAgain(turnedAway as TurnedAway)).rejects.toThrow(ChangedSince);
  expect(
    await database.searchEntries
      .where('record')
      .equals(work.annotations[0]?.id ?? '')
      .count(),
  ).toBe(1);
  expect(await turnAway(newId())).toBe(null);
});

test('what was turned away is taken in again in the trash as well, and comes back with its article', async () => {
  const { project, work } = await classroom();
  await keepRoster(project, PEOPLE);
  await takeHandIn(work);
  const annotations = await database.annotations.toArray();
  const [article] = await database.articles.toCollection().primaryKeys();
  await trashArticle(article ?? '');
  const turnedAway = await turnAway(work.set.id);
  await takeInAgain(turnedAway as TurnedAway);
  await restoreFromTrash(article ?? '');
  expect(await database.annotations.toArray()).toEqual(annotations);
});

test('what is turned away is in the trash no longer either, so that backups can be restored', async () => {
  const { project, work } = await classroom();
  await keepRoster(project, PEOPLE);
  await takeHandIn(work);
  const [article] = await database.articles.toCollection().primaryKeys();
  await trashArticle(article ?? '');
  await turnAway(work.set.id);
  const records: RecordsOfKind[] = [];
  await readLibrary(async (some) => void records.push(some));
  await restoreLibrary(given(records));
  await restoreFromTrash(article ?? '');
  expect(await database.annotations.count()).toBe(0);
  expect(await database.articles.count()).toBe(1);
});

async function* given(records: readonly RecordsOfKind[]) {
  yield* records;
}
