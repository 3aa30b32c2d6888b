import { freshLibrary } from '../fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { HandIn } from '../../../model/hand-in.ts';
import { newId } from '../../../model/id.ts';
import { hashOfText } from '../../../model/revision.ts';
import { newIdentity } from '../../../exchange/hand-in/signature.ts';
import { createAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { caseReadingOf, changeReading } from '../../../storage/case-readings.ts';
import { createCase } from '../../../storage/cases.ts';
import { database } from '../../../storage/database.ts';
import { mergeArticles } from '../../../storage/merging/merge-articles.ts';
import { personalSet } from '../../../storage/personal-set.ts';
import { joinProject, type ProjectContents } from '../../../storage/projects/join-project.ts';
import { ownIdentity } from '../../../storage/projects/own-identity.ts';
import { prepareHandIn } from '../../../storage/projects/prepare-hand-in.ts';
import { readProject } from '../../../storage/projects/read-project.ts';
import { createProject } from '../../../storage/projects/shared-projects.ts';
import { takeHandIn } from '../../../storage/projects/take-hand-in.ts';
import { restoreFromTrash } from '../../../storage/trash/restore-from-trash.ts';
import { trashArticle, trashCase } from '../../../storage/trash/trash.ts';
import { annotation as example, pageCapture } from '../../model/examples.ts';

beforeEach(freshLibrary);

async function handedOut(): Promise<Required<ProjectContents>> {
  const { article } = await captureArticle(pageCapture);
  const { id } = await createCase('Long Bridge closure', article.id);
  const round = { blind: false, due: null, closed: false };
  const project = await createProject({ name: 'Seminar', instructions: '', round, cases: [id] });
  return readProject(project.id);
}

async function annotate(): Promise<void> {
  const { article, revision } = await captureArticle(pageCapture);
  await createAnnotation({ ...example, article: article.id, revision: revision.id });
}

async function workOf({ projects }: Required<ProjectContents>, at: number): Promise<HandIn> {
  const { author } = await ownIdentity(newIdentity);
  return prepareHandIn(projects[0]?.id ?? '', author, at);
}

/** An instructor's library, with a student's work for it. */
async function classroom() {
  const contents = await handedOut();
  const tables = await Promise.all(
    database.tables.map(async ({ name }) => [name, await database.table(name).toArray()] as const),
  );
  await freshLibrary();
  await joinProject(contents);
  await annotate();
  const work = await workOf(contents, 1000);
  await freshLibrary();
  await database.open();
  for (const [name, records] of tables) await database.table(name).bulkPut(records);
  return { contents, work };
}

describe('a project’s file', () => {
  test('takes no personal project’s place', async () => {
    const contents = await handedOut();
    await freshLibrary();
    const { set } = await personalSet();
    const [project] = contents.projects;
    const posing = {
      ...contents,
      projects: project ? [{ ...project, id: set.project, modified: Date.now() + 1000 }] : [],
    };
    await expect(joinProject(posing)).rejects.toThrow('no project to join');
    expect((await personalSet()).set).toEqual(set);
  });

  test('changes no project of another owner', async () => {
    const contents = await handedOut();
    await freshLibrary();
    await joinProject(contents);
    const [project] = contents.projects;
    const owner = { id: newId(), name: 'Somebody', created: 1 };
    const posing = project ? [{ ...project, owner: owner.id, instructions: 'Stop.', modified: Date.now() + 1000 }] : [];
    await expect(joinProject({ ...contents, authors: [owner], projects: posing })).rejects.toThrow(
      'no project to join',
    );
    expect(await database.projects.get(project?.id ?? '')).toEqual(project);
  });

  test('changes no codebook but its own, and that one only by further versions', async () => {
    const contents = await handedOut();
    await freshLibrary();
    const { set } = await personalSet();
    const own = await database.codebooks.get(set.codebook);
    const [theirs] = contents.codebooks;
    const [first] = theirs?.versions ?? [];
    if (!own || !theirs || !first) throw new Error('no codebook');
    const longer = { ...own, name: 'Taken over', versions: [first, { ...first, version: 2, created: 5 }] };
    await joinProject({ ...contents, codebooks: [theirs, longer] });
    expect(await database.codebooks.get(own.id)).toEqual(own);
    const rewritten = {
      ...theirs,
      versions: [
        { ...first, created: 7 },
        { ...first, version: 2, created: 8 },
      ],
    };
    await expect(joinProject({ ...contents, codebooks: [rewritten] })).rejects.toThrow('no project to join');
    expect(await database.codebooks.get(theirs.id)).toEqual(theirs);
    const further = { ...theirs, versions: [first, { ...first, version: 2, created: 8 }] };
    await joinProject({ ...contents, codebooks: [further] });
    expect(await database.codebooks.get(theirs.id)).toEqual(further);
  });

  test('brings back nothing that keeps the trash from giving back what is in it', async () => {
    const contents = await handedOut();
    await freshLibrary();
    await joinProject(contents);
    await annotate();
    const article = contents.articles[0]?.id ?? '';
    const id = contents.cases[0]?.id ?? '';
    await changeReading(id, { put: { voices: [{ name: 'The mayor', spellings: ['the mayor'] }] }, drop: {} });
    await trashCase(id);
    await trashArticle(article);
    await joinProject(contents);
    expect(await restoreFromTrash(article)).toBe(article);
    expect(await restoreFromTrash(id)).toBe(id);
    expect(await database.annotations.count()).toBe(1);
    expect((await database.cases.get(id))?.articles).toEqual([article]);
    expect((await caseReadingOf(id))?.voices).toHaveLength(1);
  });

  test('costs nothing of what is in the trash where it is deleted once more', async () => {
    const contents = await handedOut();
    await freshLibrary();
    await joinProject(contents);
    await annotate();
    const article = contents.articles[0]?.id ?? '';
    const id = contents.cases[0]?.id ?? '';
    await changeReading(id, { put: { voices: [{ name: 'The mayor', spellings: ['the mayor'] }] }, drop: {} });
    for (let time = 0; time < 2; time += 1) {
      await trashCase(id);
      await trashArticle(article);
      await joinProject(contents);
    }
    await restoreFromTrash(article);
    await restoreFromTrash(id);
    expect(await database.annotations.count()).toBe(1);
    expect((await caseReadingOf(id))?.voices).toHaveLength(1);
  });

  test('is refused where what it needs is not in it', async () => {
    const contents = await handedOut();
    await freshLibrary();
    await expect(joinProject({ ...contents, codebooks: [] })).rejects.toThrow('codebook');
    expect(await database.projects.where('kind').equals('shared').count()).toBe(0);
  });
});

describe('a hand-in', () => {
  test('is taken where its article has another address by now', async () => {
    const { work } = await classroom();
    const [article] = await database.articles.toArray();
    if (!article) throw new Error('no article');
    await database.articles.put({ ...article, canonicalUrl: 'https://harbour-courier.example/reworded' });
    expect((await takeHandIn(work)).verdict).toBe('new');
    expect(await database.annotations.toCollection().first()).toMatchObject({ article: article.id });
  });

  test('is taken where its article was merged into another', async () => {
    const { work } = await classroom();
    const [article] = await database.articles.toArray();
    const url = 'https://harbour-courier.example/other';
    const { article: holder } = await captureArticle({ ...pageCapture, url, canonical: null });
    await mergeArticles(article?.id ?? '', holder.id);
    expect((await takeHandIn(work)).verdict).toBe('new');
    expect(await database.annotations.toCollection().first()).toMatchObject({ article: holder.id });
    expect(await database.articles.count()).toBe(1);
  });

  test('brings back nothing that keeps the trash from giving back an article', async () => {
    const { work } = await classroom();
    await annotate();
    await takeHandIn(work);
    const [article] = await database.articles.toArray();
    await trashArticle(article?.id ?? '');
    await takeHandIn({ ...work, handedIn: 2000, sequence: 2000 });
    await restoreFromTrash(article?.id ?? '');
    expect(await database.annotations.count()).toBe(2);
    expect(await database.revisions.count()).toBe(1);
  });

  test('is refused where a passage, or its set, needs what is not in it', async () => {
    const { work } = await classroom();
    const revisions = work.revisions.map((revision) => ({ ...revision, id: newId(), article: newId() }));
    const [revision] = revisions;
    const annotations = work.annotations.map((one) => ({
      ...one,
      article: revision?.article ?? '',
      revision: revision?.id ?? '',
    }));
    await expect(takeHandIn({ ...work, revisions, annotations })).rejects.toThrow('not whole');
    await expect(takeHandIn({ ...work, set: { ...work.set, codebook: newId() } })).rejects.toThrow('codebook');
    expect(await database.annotations.count()).toBe(0);
  });

  test('leaves the library’s latest text the latest, whatever time it names', async () => {
    const { work } = await classroom();
    const text = 'A text from next year.';
    const later = {
      ...work.revisions[0],
      id: newId(),
      captured: Date.now() + 1e10,
      text,
      blocks: [{ kind: 'paragraph', text }],
      textHash: 'f'.repeat(64),
    };
    await takeHandIn({ ...work, revisions: [...work.revisions, later] } as HandIn);
    expect((await database.revisions.get(later.id))?.captured).toBeLessThanOrEqual(Date.now());
  });

  test('counts once, however often it is handed in', async () => {
    const { work } = await classroom();
    for (const at of [1000, 2000, 3000]) await takeHandIn({ ...work, handedIn: at, sequence: at });
    const { set } = work;
    const counts = (await database.passageCounts.toArray()).filter((each) => each.set === set.id);
    expect(counts.map(({ count }) => count)).toEqual([1]);
    await takeHandIn({ ...work, annotations: [], handedIn: 4000, sequence: 4000 });
    expect(await database.passageCounts.where('set').equals(set.id).count()).toBe(0);
  });

  test('has no say in which text a page’s is taken for', async () => {
    const { work } = await classroom();
    const page = { ...pageCapture, blocks: [{ kind: 'paragraph' as const, text: 'What the page says later.' }] };
    const text = 'What it never said.';
    const posing = {
      ...work.revisions[0],
      id: newId(),
      text,
      blocks: [{ kind: 'paragraph', text }],
      textHash: await hashOfText('What the page says later.'),
    };
    await takeHandIn({ ...work, revisions: [...work.revisions, posing] } as HandIn);
    expect((await captureArticle(page)).revision.text).toBe('What the page says later.');
  });
});
