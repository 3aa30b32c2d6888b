import { freshLibrary } from '../fresh-library.ts';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { newIdentity } from '../../../exchange/hand-in/signature.ts';
import { openParallaxFile } from '../../../exchange/parallax-file/read-parallax-file.ts';
import { PROJECT_KINDS, type ProjectRecords } from '../../../exchange/parallax-file/project-records.ts';
import { writeParallaxFile } from '../../../exchange/parallax-file/write-parallax-file.ts';
import type { Author } from '../../../model/author.ts';
import type { Identity, PublicKey } from '../../../model/identity.ts';
import type { Id } from '../../../model/id.ts';
import type { HandIn } from '../../../model/hand-in.ts';
import { createAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { createCase } from '../../../storage/cases.ts';
import { database } from '../../../storage/database.ts';
import { revealWork, takeEverybodysWork, type SharedContents } from '../../../storage/projects/everybodys-work.ts';
import { joinProject } from '../../../storage/projects/join-project.ts';
import { ownIdentity } from '../../../storage/projects/own-identity.ts';
import { prepareHandIn } from '../../../storage/projects/prepare-hand-in.ts';
import { readProject } from '../../../storage/projects/read-project.ts';
import { createProject } from '../../../storage/projects/shared-projects.ts';
import { takeHandIn } from '../../../storage/projects/take-hand-in.ts';
import { revealedWork } from '../../../storage/revealed-work.ts';
import { annotation as example, pageCapture } from '../../model/examples.ts';
import { enter, leave, type Library } from './another-library.ts';

async function annotate(): Promise<Id> {
  const { article, revision } = await captureArticle(pageCapture);
  await createAnnotation({ ...example, article: article.id, revision: revision.id });
  return article.id;
}

interface Classroom {
  instructor: Library;
  students: Library[];
  project: Id;
  owner: { author: Author; identity: Identity };
}

/** An instructor's blind project, in which two students handed in; each student's library as it was then. */
async function classroom(): Promise<Classroom> {
  const article = await annotate();
  const { id: found } = await createCase('Long Bridge closure', article);
  const round = { blind: true, due: null, closed: false };
  const { id: project } = await createProject({ name: 'Seminar', instructions: '', round, cases: [found] });
  const owner = await ownIdentity(newIdentity);
  const contents = await readProject(project);
  const instructor = await leave();
  const students: Library[] = [];
  const handIns: HandIn[] = [];
  for (const name of ['Ana', 'Ben']) {
    await joinProject(contents);
    await annotate();
    const { author } = await ownIdentity(newIdentity);
    await database.authors.update(author.id, { name });
    handIns.push(await prepareHandIn(project, { ...author, name }));
    students.push(await leave());
  }
  await enter(instructor);
  for (const handIn of handIns) await takeHandIn(handIn);
  return { instructor: await leave(), students, project, owner };
}

async function revealed({ instructor, project }: Classroom, pseudonyms: boolean, at?: number): Promise<SharedContents> {
  await enter(instructor);
  const contents = await revealWork(project, pseudonyms, at);
  await leave();
  return contents;
}

const articleIn = ({ articles }: SharedContents) => articles[0]?.id ?? '';

/** Who is seen to have marked the article: names, and how many passages. */
async function seen(contents: SharedContents) {
  const here = await database.articles.get({ canonicalUrl: contents.articles[0]?.canonicalUrl });
  return (await revealedWork(here?.id ?? articleIn(contents))).map(({ author, isReader, annotations }) => [
    isReader ? 'me' : author.name,
    annotations.length,
  ]);
}

let room: Classroom;
beforeEach(async () => {
  await freshLibrary();
  room = await classroom();
});

const signer = ({ owner }: Classroom): { author: Id; publicKey: PublicKey } => ({
  author: owner.author.id,
  publicKey: owner.identity.publicKey,
});

describe('everybody’s work, given out by the owner', () => {
  test('shows a member all sets that were handed in, and their own once', async () => {
    const contents = await revealed(room, false);
    await enter(room.students[0] ?? {});
    expect(await seen(contents)).toEqual([['me', 1]]);
    expect(await takeEverybodysWork(contents, signer(room))).toMatchObject({ sets: [expect.any(String)], passages: 1 });
    expect(await seen(contents)).toEqual([
      ['me', 1],
      ['Ben', 1],
    ]);
  });

  test('shows it to who never handed in, and to who joins by it', async () => {
    const contents = await revealed(room, false);
    expect(await takeEverybodysWork(contents, signer(room))).toMatchObject({ sets: { length: 2 } });
    expect(await seen(contents)).toEqual([
      ['Ana', 1],
      ['Ben', 1],
    ]);
  });

  test('under pseudonyms tells no name, id or key of a member', async () => {
    const contents = await revealed(room, true);
    const written = JSON.stringify([contents.authors.slice(1), contents.annotationSets, contents.annotations]);
    for (const student of room.students) {
      const me = (student['authors'] as Author[]).find(({ name }) => name === 'Ana' || name === 'Ben');
      for (const told of [me?.name, me?.id, me?.publicKey?.key]) expect(written).not.toContain(told);
      for (const { id } of student['annotations'] as { id: Id }[]) expect(written).not.toContain(id);
    }
    await enter(room.students[0] ?? {});
    await takeEverybodysWork(contents, signer(room));
    const [own, ...others] = await seen(contents);
    expect([own, others.length]).toEqual([['me', 1], 1]);
    expect(others[0]?.[0]).toMatch(/^Author [12]$/u);
  });

  test('is the same in the end, in whichever order such files come and however often', async () => {
    const files = [await revealed(room, true, 10), await revealed(room, false, 20)] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 4 }), async (order) => {
        await enter(room.students[0] ?? {});
        for (const file of [...order, 1]) await takeEverybodysWork(files[file] as SharedContents, signer(room));
        expect(await seen(files[0])).toEqual([
          ['me', 1],
          ['Ben', 1],
        ]);
      }),
      { numRuns: 8 },
    );
  });

  test('signed by anybody else, or with another key, changes nothing', async () => {
    const contents = await revealed(room, false);
    await enter(room.students[0] ?? {});
    const other = contents.authors.find(({ name }) => name === 'Ben');
    const key = (await newIdentity(room.owner.author.id)).publicKey;
    await expect(takeEverybodysWork(contents, { ...signer(room), author: other?.id ?? '' })).rejects.toThrow(
      /not signed by/u,
    );
    await expect(takeEverybodysWork(contents, { ...signer(room), publicKey: key })).rejects.toThrow(/another key/u);
    expect(await seen(contents)).toEqual([['me', 1]]);
    expect((await database.projects.get(room.project))?.round?.revealed).toBeUndefined();
  });

  test('for the owner alone, others’ work stays unseen whatever comes', async () => {
    await enter(room.instructor);
    await database.projects.update(room.project, { round: { blind: true, due: null, closed: false, seenBy: 'owner' } });
    const contents = await revealWork(room.project, false);
    await leave();
    await enter(room.students[0] ?? {});
    await takeEverybodysWork(contents, signer(room));
    expect(await seen(contents)).toEqual([['me', 1]]);
  });
});

test('the file says who signed it, and is refused once it was changed', async () => {
  const contents: Partial<Record<string, readonly { id: Id }[]>> = { ...(await revealed(room, false)) };
  const records = PROJECT_KINDS.flatMap((kind): ProjectRecords[] =>
    contents[kind]?.length ? [{ kind, records: contents[kind] }] : [],
  );
  const about = { name: 'Seminar', salt: null, exported: 1, records };
  const file = await writeParallaxFile({ ...about, signer: { identity: room.owner.identity, project: room.project } });
  expect((await openParallaxFile(file)).signedBy).toMatchObject({
    author: room.owner.author.id,
    project: room.project,
  });
  expect((await openParallaxFile(await writeParallaxFile(about))).signedBy).toBeNull();
  const stranger = { ...(await newIdentity(room.owner.author.id)), publicKey: room.owner.identity.publicKey };
  const forged = await writeParallaxFile({ ...about, signer: { identity: stranger, project: room.project } });
  await expect(openParallaxFile(forged)).rejects.toThrow(/signature does not fit/u);
});
