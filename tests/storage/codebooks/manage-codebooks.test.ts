import { freshLibrary } from '../fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { draftOf, withMergedCode, withNewCode, withTag } from '../../../model/codebook-draft.ts';
import { defaultCodebookVersion } from '../../../model/default-codebook.ts';
import { newId, type Id } from '../../../model/id.ts';
import { latestVersion } from '../../../model/latest-version.ts';
import { changeAnnotation, createAnnotation } from '../../../storage/annotations.ts';
import { annotationOf } from '../../../storage/edit-annotation.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { createCase } from '../../../storage/cases.ts';
import { readCase } from '../../../storage/read-cases.ts';
import { codebookOfArticle, codebooksOfArticle } from '../../../storage/codebooks/codebook-of-article.ts';
import { beginCodebook, keepDraft, viewCodebook, viewCodebooks } from '../../../storage/codebooks/codebooks.ts';
import { database } from '../../../storage/database.ts';
import { NO_FILTER } from '../../../storage/exchange/passage-filter.ts';
import { exportHead } from '../../../storage/exchange/export-head.ts';
import { viewArticle } from '../../../storage/library.ts';
import {
  copyCodebook,
  deleteCodebook,
  makeCodebook,
  setOwnCodebook,
} from '../../../storage/codebooks/manage-codebooks.ts';
import { personalSet } from '../../../storage/personal-set.ts';
import { joinProject } from '../../../storage/projects/join-project.ts';
import { prepareHandIn } from '../../../storage/projects/prepare-hand-in.ts';
import { createProject } from '../../../storage/projects/shared-projects.ts';
import { publishDraft } from '../../../storage/codebooks/publish-codebook.ts';
import { trashArticle } from '../../../storage/trash/trash.ts';
import { annotation as example, pageCapture } from '../../model/examples.ts';

let own: Id;

beforeEach(async () => {
  await freshLibrary();
  own = await beginCodebook();
});

async function latest(id: Id) {
  const view = await viewCodebook(id);
  if (!view) throw new Error('The codebook is gone.');
  return latestVersion(view.codebook);
}

/** Publishes a code below the fact tag; gives its id. */
async function addCode(codebook: Id, name: string): Promise<Id> {
  const base = await latest(codebook);
  const { draft, id } = withNewCode(draftOf(base), 'fact', name);
  await keepDraft(codebook, draft);
  await publishDraft(codebook, base.version);
  return id;
}

async function mark() {
  const { article, revision } = await captureArticle(pageCapture);
  const { place, selectors } = example;
  return createAnnotation({ article: article.id, revision: revision.id, place, selectors, tags: ['fact'] });
}

const ROUND = { blind: true, due: null, closed: false };

describe('a further codebook', () => {
  test('begins with the four tags, and is used by nothing', async () => {
    const { id } = await makeCodebook(' Bridges ');
    expect(await viewCodebook(id)).toMatchObject({ codebook: { name: 'Bridges' }, isUsed: false, isDefault: false });
    await expect(makeCodebook(' ')).rejects.toThrow('name');
  });

  test('that is copied begins as the latest version, with codes and fields of its own', async () => {
    const code = await addCode(own, 'Verified');
    const base = await latest(own);
    const field = { id: newId(), label: 'Tone', kind: 'text' as const, choices: [] };
    await keepDraft(own, withTag(draftOf(base), 'fact', { fields: [field] }));
    await publishDraft(own, base.version);
    const copy = await copyCodebook(own);
    expect(copy.name).toBe('Parallax, copy');
    expect(copy.versions).toMatchObject([{ version: 1, codes: [{ name: 'Verified' }], mapping: [] }]);
    const [first] = copy.versions;
    expect(first?.codes[0]?.id).not.toBe(code);
    expect(first?.tags[0]?.fields).toMatchObject([{ label: 'Tone' }]);
    expect(first?.tags[0]?.fields[0]?.id).not.toBe(field.id);
  });
});

describe('deleting a codebook', () => {
  test('is possible while nothing uses it', async () => {
    const { id } = await makeCodebook('Bridges');
    await deleteCodebook(id);
    expect(await viewCodebook(id)).toBeNull();
  });

  test('is refused for the reader’s own, a project’s and one that passages have codes of, also in the trash', async () => {
    await expect(deleteCodebook(own)).rejects.toMatchObject({ name: 'CodebookInUse' });
    const { id } = await makeCodebook('Bridges');
    await setOwnCodebook(id);
    const code = await addCode(id, 'Verified');
    const passage = await mark();
    await changeAnnotation(passage.id, { codes: [code] });
    await setOwnCodebook(own);
    expect((await viewCodebook(id))?.isUsed).toBe(true);
    await expect(deleteCodebook(id)).rejects.toMatchObject({ name: 'CodebookInUse' });
    await trashArticle(passage.article);
    await expect(deleteCodebook(id)).rejects.toMatchObject({ name: 'CodebookInUse' });
  });
});

describe('the reader’s own codebook', () => {
  test('is what their articles are coded by from then on; earlier codes stay', async () => {
    const earlier = await addCode(own, 'Verified');
    const passage = await mark();
    await changeAnnotation(passage.id, { codes: [earlier] });
    const { id } = await makeCodebook('Bridges');
    expect(await setOwnCodebook(id)).toBe(own);
    expect((await personalSet()).set).toMatchObject({ codebook: id, codebookVersion: 1 });
    expect((await viewCodebooks()).map(({ isDefault }) => isDefault)).toEqual([false, true]);
    const view = await viewArticle(passage.article);
    expect(view?.codebooks.map((codebook) => codebook.id)).toEqual([id, own]);
    expect((await mark()).codebookVersion).toBe(1);
    const made = await createCase('Bridge', passage.article);
    const read = await readCase(made.id);
    expect([...(read?.codebookOf.values() ?? [])].map((codebook) => codebook.id).toSorted()).toEqual([own, id]);
    const head = await exportHead({ part: { kind: 'case', id: made.id }, whose: 'everybody', filter: NO_FILTER });
    expect([...new Set([...head.codebookOf.values()].map((codebook) => codebook.id))].toSorted()).toEqual([own, id]);
  });

  test('cannot be one that came with somebody else’s project', async () => {
    const { id } = await makeCodebook('Theirs');
    const [personal] = await database.projects.toArray();
    if (!personal) throw new Error('There is no project.');
    await database.projects.add({ ...personal, id: newId(), kind: 'shared', owner: newId(), codebook: id });
    await expect(setOwnCodebook(id)).rejects.toMatchObject({ name: 'CodebookOfOthers' });
  });
});

test('what the reader coded by a project’s codebook follows the version that the project’s next file brings', async () => {
  const owner = { id: newId(), name: 'Instructor', created: 1 };
  const one = withNewCode(draftOf({ ...defaultCodebookVersion, created: 1 }), 'fact', 'Verified');
  const two = withNewCode(one.draft, 'fact', 'Sure');
  const { base: _base, ...contents } = two.draft;
  const first = { ...contents, version: 1, created: 1 };
  const next = withMergedCode(draftOf(first), first, one.id, two.id);
  const { base: _first, ...second } = next;
  const codebook = { id: newId(), name: 'Theirs', versions: [first] };
  const project = {
    id: newId(),
    kind: 'shared' as const,
    name: 'Class',
    codebook: codebook.id,
    instructions: '',
    owner: owner.id,
    round: ROUND,
    created: 1,
    modified: 1,
  };
  await joinProject({ authors: [owner], codebooks: [codebook], projects: [project] });
  const passage = await mark();
  await changeAnnotation(passage.id, { codes: [one.id] });
  const versions = [first, { ...second, version: 2, created: 2 }];
  await joinProject({ codebooks: [{ ...codebook, versions }], projects: [{ ...project, modified: 2 }] });
  expect(await annotationOf(passage.id)).toMatchObject({ codes: [two.id], formerCodes: [{ codes: [one.id] }] });
  const sets = await database.annotationSets.where('project').equals(project.id).toArray();
  expect(sets.map(({ codebookVersion }) => codebookVersion)).toEqual([2]);
});

describe('an article of a project', () => {
  async function inProject() {
    const ownCode = await addCode(own, 'Mine');
    const passage = await mark();
    await changeAnnotation(passage.id, { codes: [ownCode] });
    const { id } = await makeCodebook('Bridges');
    const code = await addCode(id, 'Verified');
    const made = await createCase('Bridge', passage.article);
    const stated = { name: 'Class', instructions: '', round: ROUND, cases: [made.id], codebook: id };
    return { project: await createProject(stated), passage, id, code, ownCode };
  }

  test('is coded by the project’s codebook and under its version, not by the reader’s own', async () => {
    const { id, passage } = await inProject();
    expect((await codebookOfArticle(passage.article))?.id).toBe(id);
    expect((await codebooksOfArticle(passage.article, [])).map((codebook) => codebook.id)).toEqual([id]);
    expect((await mark()).codebookVersion).toBe(2);
    expect((await viewArticle(passage.article))?.codebooks[0]?.id).toBe(id);
  });

  test('is handed in with the project’s codes, without those of other codebooks', async () => {
    const { project, passage, code, ownCode } = await inProject();
    await changeAnnotation(passage.id, { codes: [ownCode, code] });
    const { author } = await personalSet();
    const { annotations, set } = await prepareHandIn(project.id, author);
    expect(annotations).toMatchObject([{ codes: [code], set: set.id, codebookVersion: 2 }]);
    expect(set.codebookVersion).toBe(2);
    const [stored] = await database.annotations.toArray();
    expect(stored).toMatchObject({ codes: [ownCode, code] });
  });
});
