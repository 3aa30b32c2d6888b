import { freshLibrary } from '../fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { newIdentity } from '../../../exchange/hand-in/signature.ts';
import type { AwaitedPassage } from '../../../model/awaited-text.ts';
import type { Codebook } from '../../../model/codebook.ts';
import type { HandIn } from '../../../model/hand-in.ts';
import { newId, type Id } from '../../../model/id.ts';
import { createAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { createCase } from '../../../storage/cases.ts';
import { database } from '../../../storage/database.ts';
import { keepImported } from '../../../storage/exchange/keep-imported.ts';
import { takeBackImported } from '../../../storage/exchange/take-back-imported.ts';
import { makeCodebook } from '../../../storage/codebooks/manage-codebooks.ts';
import { takeEverybodysWork } from '../../../storage/projects/everybodys-work.ts';
import { joinProject, type ProjectContents } from '../../../storage/projects/join-project.ts';
import { personalSet } from '../../../storage/personal-set.ts';
import { ownIdentity, renameSelf } from '../../../storage/projects/own-identity.ts';
import { prepareHandIn } from '../../../storage/projects/prepare-hand-in.ts';
import { readProject } from '../../../storage/projects/read-project.ts';
import { confirmMember, keepRoster, viewRoster } from '../../../storage/projects/rosters.ts';
import { createProject } from '../../../storage/projects/shared-projects.ts';
import { takeFeedback } from '../../../storage/projects/take-feedback.ts';
import { idBeside } from '../../../storage/projects/unsigned-copies.ts';
import { takeHandIn } from '../../../storage/projects/take-hand-in.ts';
import { annotation as example, pageCapture } from '../../model/examples.ts';
import { enter, leave } from './another-library.ts';

beforeEach(freshLibrary);

/** An instructor's library, with a project that went out and a student's work that came in. */
async function classroom(): Promise<{ contents: Required<ProjectContents>; work: HandIn; article: Id; revision: Id }> {
  const { article, revision } = await captureArticle(pageCapture);
  const { id } = await createCase('Long Bridge closure', article.id);
  const round = { blind: false, due: null, closed: false };
  const project = await createProject({ name: 'Seminar', instructions: '', round, cases: [id] });
  const contents = await readProject(project.id);
  const instructor = await leave();
  await joinProject(contents);
  await renameSelf('Nora');
  const own = await captureArticle(pageCapture);
  await createAnnotation({ ...example, article: own.article.id, revision: own.revision.id });
  const { author } = await ownIdentity(newIdentity);
  const work = await prepareHandIn(project.id, author, 1000);
  await enter(instructor);
  return { contents, work, article: article.id, revision: revision.id };
}

/** A handed-in passage as an import from another program's file has it. */
function asImported({ annotations, author }: HandIn, by: Id = author.id): AwaitedPassage {
  const [annotation] = annotations;
  if (!annotation || annotation.deleted) throw new Error('no passage');
  return {
    tags: annotation.tags,
    codes: [],
    passage: {
      id: annotation.id,
      codes: ['fact'],
      place: 'article',
      position: { start: 0, end: 5 },
      points: null,
      quote: { exact: pageCapture.blocks[0]?.text.slice(0, 5) ?? '', prefix: '', suffix: '' },
      hashed: null,
      fields: {},
      codebookVersion: null,
      note: '',
      author: { id: by, name: 'Nora' },
      created: null,
      modified: null,
      confidence: null,
      former: [],
    },
  };
}

describe('a hand-in', () => {
  test('is taken where its passages came in unsigned before, and takes their place', async () => {
    const { work, article, revision } = await classroom();
    await keepImported(article, revision, [asImported(work)], 'nora.json');
    expect((await takeHandIn(work)).verdict).toBe('new');
    const kept = await database.annotations.toArray();
    expect(kept.map(({ id, set }) => [id, set])).toEqual([[work.annotations[0]?.id, work.set.id]]);
    const counts = (await database.passageCounts.toArray()).filter(({ count }) => count > 0);
    expect(counts).toEqual([{ article, set: work.set.id, count: 1 }]);
  });

  test('is taken where one of its passages came in unsigned as somebody else’s: that stays beside it, also when its file comes again', async () => {
    const { work, article, revision } = await classroom();
    const claimed = asImported(work, newId());
    await keepImported(article, revision, [claimed], 'claims.json');
    const [copy] = await database.annotations.toArray();
    expect((await takeHandIn(work)).verdict).toBe('new');
    expect((await keepImported(article, revision, [claimed], 'claims.json')).kept).toEqual([]);
    const kept = await database.annotations.toArray();
    expect(kept).toHaveLength(2);
    expect(kept.find(({ id }) => id === work.annotations[0]?.id)?.set).toBe(work.set.id);
    expect(kept.find(({ set }) => set === copy?.set)).toEqual({
      ...copy,
      id: copy && idBeside({ ...copy, id: work.annotations[0]?.id ?? '' }),
    });
    const counts = (await database.passageCounts.toArray()).filter(({ count }) => count > 0);
    expect(counts.map(({ set, count }) => [set, count])).toEqual(
      expect.arrayContaining([
        [work.set.id, 1],
        [copy?.set, 1],
      ]),
    );
  });

  test('claims nothing of the reader’s own', async () => {
    const { work, article, revision } = await classroom();
    const { author: reader } = await personalSet();
    await keepImported(article, revision, [asImported(work, reader.id)], 'own.json');
    const before = await database.annotations.toArray();
    expect((await takeHandIn(work)).verdict).toBe('not theirs');
    expect(await database.annotations.toArray()).toEqual(before);
  });
});

describe('an unsigned import', () => {
  test('changes nothing of a hand-in, whoever it names; what it has in another’s name comes in as a copy, and is taken back alone', async () => {
    const { work, article, revision } = await classroom();
    await takeHandIn(work);
    const before = await database.annotations.toArray();
    const theirs = await keepImported(article, revision, [{ ...asImported(work), tags: ['opinion'] }], 'nora.json');
    expect(theirs).toMatchObject({ kept: [], known: 1 });
    expect(await database.annotations.toArray()).toEqual(before);
    const { kept } = await keepImported(article, revision, [asImported(work, newId())], 'claims.json');
    expect(kept).toHaveLength(1);
    expect(await database.annotations.count()).toBe(2);
    expect(await takeBackImported(kept)).toBe(1);
    expect(await database.annotations.toArray()).toEqual(before);
  });

  test('is taken back also where it made room for a hand-in', async () => {
    const { work, article, revision } = await classroom();
    const { kept } = await keepImported(article, revision, [asImported(work, newId())], 'claims.json');
    await takeHandIn(work);
    expect(await takeBackImported(kept)).toBe(1);
    expect((await database.annotations.toArray()).map(({ set }) => set)).toEqual([work.set.id]);
  });

  test('of two authors who claim one passage keeps both', async () => {
    const { work, article, revision } = await classroom();
    await keepImported(article, revision, [asImported(work, newId())], 'one.json');
    await keepImported(article, revision, [asImported(work, newId())], 'two.json');
    expect(await database.annotations.count()).toBe(2);
  });
});

describe('who stands under a pseudonym on a roster', () => {
  /** The same class, where the instructor knows Nora as Heron and takes part in a project that she made herself. */
  async function knownAsHeron() {
    const { work, contents } = await classroom();
    const [project] = contents.projects;
    const { set: personal, author: reader } = await personalSet();
    if (!project) throw new Error('no project');
    await takeHandIn(work);
    await keepRoster(project.id, [{ name: 'Nora Haddad', pseudonym: 'Heron' }]);
    const person = (await viewRoster(project.id))?.people[0]?.person.id ?? '';
    await confirmMember(project.id, person, work.author.id);
    const codebook = { ...(contents.codebooks[0] as Codebook), id: newId() };
    await database.codebooks.add(codebook);
    const theirs = { ...project, id: newId(), owner: work.author.id, codebook: codebook.id };
    const set = { ...personal, id: newId(), project: theirs.id, codebook: theirs.codebook, author: reader.id };
    await database.projects.add(theirs);
    await database.annotationSets.add(set);
    const nameNow = async () => (await database.authors.get(work.author.id))?.name;
    expect(await nameNow()).toBe('Heron');
    return { work, theirs, set, nameNow };
  }

  test('stays under it when feedback of theirs comes', async () => {
    const { work, theirs, set, nameNow } = await knownAsHeron();
    const said = { isRead: true, comments: [], remarks: 'Well done.', marks: {}, rubric: [] };
    const about = { id: set.id, project: theirs.id, author: work.author.id, about: set.author };
    const feedback = { ...said, ...about, modified: 2000, returned: 2000, sequence: 2000 };
    expect(await takeFeedback({ feedback, author: work.author })).toBe('new');
    expect(await nameNow()).toBe('Heron');
  });

  test('stays under it when everybody’s work comes', async () => {
    const { work, theirs, nameNow } = await knownAsHeron();
    const codebooks = [await database.codebooks.get(theirs.codebook)].filter((each) => each !== undefined);
    const annotationSets = [{ ...work.set, id: newId(), project: theirs.id, handedIn: 3000, sequence: 3000 }];
    const { publicKey } = work.author;
    if (!publicKey) throw new Error('no key');
    const contents = { projects: [theirs], codebooks, authors: [work.author], annotationSets };
    const taken = await takeEverybodysWork(contents, { author: work.author.id, publicKey });
    expect(taken.sets).toHaveLength(1);
    expect(await nameNow()).toBe('Heron');
  });
});

describe('a project’s file', () => {
  test('is refused where its date is still to come: all that its owner sends later would be older', async () => {
    const { contents } = await classroom();
    await freshLibrary();
    const ahead = contents.projects.map((project) => ({ ...project, modified: Date.now() + 1e9 }));
    await expect(joinProject({ ...contents, projects: ahead })).rejects.toThrow('clock');
    await joinProject(contents);
  });

  test('does not take over a codebook that the reader made, and used in nothing yet', async () => {
    const { contents } = await classroom();
    await freshLibrary();
    const own = await makeCodebook('Mine');
    const [first] = own.versions;
    const longer = { ...own, name: 'Theirs', versions: [first, { ...first, version: 2, created: 5 }] } as Codebook;
    const projects = contents.projects.map((project) => ({ ...project, codebook: own.id }));
    await expect(joinProject({ ...contents, codebooks: [longer], projects })).rejects.toThrow('codebook');
    expect(await database.codebooks.get(own.id)).toEqual(own);
  });

  test('says of no other site’s address that an article in it stands for it', async () => {
    const { contents } = await classroom();
    await freshLibrary();
    const [article] = contents.articles;
    const phones = `https://m.${new URL(article?.canonicalUrl ?? '').host}/story`;
    const articles = [{ ...article, otherAddresses: [phones, 'https://another.example/story'] }];
    await joinProject({ ...contents, articles } as ProjectContents);
    expect((await database.articles.toCollection().first())?.otherAddresses).toEqual([phones]);
  });
});
