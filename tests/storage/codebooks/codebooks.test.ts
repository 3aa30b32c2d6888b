import { freshLibrary } from '../fresh-library.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { LiveAnnotation } from '../../../model/annotation.ts';
import type { CodebookDraft } from '../../../model/codebook.ts';
import { latestVersion } from '../../../model/latest-version.ts';
import {
  draftOf,
  withCode,
  withMergedCode,
  withNewCode,
  withRetiredCode,
  withSplitCode,
} from '../../../model/codebook-draft.ts';
import type { Id } from '../../../model/id.ts';
import { codesOf } from '../../../model/passage-codes.ts';
import { TAGS, type Tag } from '../../../model/tag.ts';
import {
  changeAnnotation,
  createAnnotation,
  deleteAnnotation,
  restoreAnnotation,
} from '../../../storage/annotations.ts';
import { annotationOf } from '../../../storage/edit-annotation.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { decideCode, viewCodesToDecide } from '../../../storage/codebooks/code-decisions.ts';
import {
  beginCodebook,
  countCodes,
  keepDraft,
  viewCodebook,
  viewCodebooks,
} from '../../../storage/codebooks/codebooks.ts';
import { database } from '../../../storage/database.ts';
import { renameCodebook } from '../../../storage/codebooks/manage-codebooks.ts';
import { previewPublication, publishDraft, type Publication } from '../../../storage/codebooks/publish-codebook.ts';
import { ownCodebook } from '../../../storage/codebooks/own-codebook.ts';
import { restoreFromTrash } from '../../../storage/trash/restore-from-trash.ts';
import { trashArticle } from '../../../storage/trash/trash.ts';
import { arbitraryDrafts } from '../../model/arbitrary-codebook.ts';
import { annotation as example, idOf, pageCapture } from '../../model/examples.ts';

let codebook: Id;

beforeEach(async () => {
  await freshLibrary();
  codebook = await beginCodebook();
});

async function stored() {
  const found = await database.codebooks.get(codebook);
  if (!found) throw new Error('The codebook is gone.');
  return found;
}

/** Makes a draft of the latest version, and publishes it. */
async function publish(change: (draft: CodebookDraft, base: CodebookDraft) => CodebookDraft) {
  const base = draftOf(latestVersion(await stored()));
  await keepDraft(codebook, change(base, base));
  return told(await publishDraft(codebook, base.base));
}

/** What a person is told of a publication. */
function told({ version, settled, toDecide }: Publication) {
  return { version, changed: settled.length, toDecide };
}

/** Publishes new codes below the fact tag; gives their ids. */
async function publishCodes(...names: string[]): Promise<Id[]> {
  await publish((draft) => names.reduce((now, name) => withNewCode(now, 'fact', name).draft, draft));
  return latestVersion(await stored())
    .codes.slice(-names.length)
    .map(({ id }) => id);
}

async function mark(codes: Id[], tags: Tag[] = ['fact']): Promise<LiveAnnotation> {
  const { article, revision } = await captureArticle(pageCapture);
  const { place, selectors } = example;
  const { id } = await createAnnotation({ article: article.id, revision: revision.id, place, selectors, tags });
  return changeAnnotation(id, { codes });
}

describe('a codebook', () => {
  test('is there from the first passage on, or when it is first asked for', async () => {
    expect((await viewCodebooks()).map((view) => [view.codebook.id, view.projects.length, view.toDecide])).toEqual([
      [codebook, 1, 0],
    ]);
    expect((await ownCodebook())?.id).toBe(codebook);
    expect(await viewCodebook(idOf(999))).toBeNull();
  });

  test('is renamed, but not to nothing', async () => {
    await renameCodebook(codebook, ' Bridges ');
    expect((await stored()).name).toBe('Bridges');
    await expect(renameCodebook(codebook, ' ')).rejects.toThrow('Name of the codebook');
  });
});

test('a codebook that came with somebody else’s project is read, and changed by nobody here', async () => {
  const [personal] = await database.projects.toArray();
  if (!personal) throw new Error('There is no project.');
  await database.projects.add({ ...personal, id: idOf(80), kind: 'shared', owner: idOf(81), codebook: idOf(82) });
  await database.codebooks.add({ ...(await stored()), id: idOf(82) });
  expect((await viewCodebook(idOf(82)))?.isOwn).toBe(false);
  expect((await viewCodebook(codebook))?.isOwn).toBe(true);
  const draft = draftOf(latestVersion(await stored()));
  await expect(keepDraft(idOf(82), draft)).rejects.toMatchObject({ name: 'CodebookOfOthers' });
  await expect(renameCodebook(idOf(82), 'Mine')).rejects.toMatchObject({ name: 'CodebookOfOthers' });
  await expect(publishDraft(idOf(82), 1)).rejects.toMatchObject({ name: 'CodebookOfOthers' });
});

describe('a draft', () => {
  test('is kept until it is thrown away, and is no version', async () => {
    const { draft } = withNewCode(draftOf(latestVersion(await stored())), 'fact', 'Verified');
    await keepDraft(codebook, draft);
    expect(await stored()).toMatchObject({ draft, versions: [{ version: 1 }] });
    await keepDraft(codebook, null);
    expect(await stored()).not.toHaveProperty('draft');
  });

  test('of an older version is refused, as is publishing what another tab published', async () => {
    const old = draftOf(latestVersion(await stored()));
    await publishCodes('Verified');
    await expect(keepDraft(codebook, old)).rejects.toMatchObject({ name: 'CodebookChanged' });
    await expect(publishDraft(codebook, 1)).rejects.toMatchObject({ name: 'CodebookChanged' });
  });

  test('that breaks a rule is not published, says why, and stays', async () => {
    await publishCodes('Verified', 'Disputed');
    const base = draftOf(latestVersion(await stored()));
    const draft = withCode(base, base.codes[0]?.id ?? '', { name: 'disputed' });
    await keepDraft(codebook, draft);
    await expect(publishDraft(codebook, base.base)).rejects.toThrow('another name');
    expect(await stored()).toMatchObject({ draft });
    expect((await stored()).versions).toHaveLength(2);
  });
});

describe('publishing', () => {
  test('appends a version and leaves the earlier ones as they were', async () => {
    const [first] = (await stored()).versions;
    expect(await publish((draft) => withNewCode(draft, 'fact', 'Verified').draft)).toEqual({
      version: 2,
      changed: 0,
      toDecide: 0,
    });
    const { versions, draft } = await stored();
    expect(versions[0]).toEqual(first);
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(draft).toBeUndefined();
    expect((await mark([])).codebookVersion).toBe(2);
  });

  test('takes passages along where a code was merged or retired, and keeps what they had', async () => {
    const [verified = '', disputed = '', old = ''] = await publishCodes('Verified', 'Disputed', 'Old');
    const both = await mark([verified, disputed]);
    const retired = await mark([old]);
    const counts = new Map([verified, disputed, old].map((code) => [code, 1]));
    expect(await countCodes(codebook)).toEqual(counts);
    const done = await publish((draft, base) =>
      withRetiredCode(withMergedCode(draft, base, verified, disputed), base, old),
    );
    expect(done).toEqual({ version: 3, changed: 2, toDecide: 0 });
    const [now, bare] = [await annotationOf(both.id), await annotationOf(retired.id)];
    expect(now).toMatchObject({
      codes: [disputed],
      codebookVersion: 2,
      formerCodes: [{ codes: [verified, disputed], version: 3 }],
    });
    expect(bare).not.toHaveProperty('codes');
    expect(bare.formerCodes?.[0]?.codes).toEqual([old]);
    expect(now.rev > both.rev).toBe(true);
  });

  test('changes nothing of a passage where a code was only renamed', async () => {
    const [verified = ''] = await publishCodes('Verified');
    const passage = await mark([verified]);
    expect(await publish((draft) => withCode(draft, verified, { name: 'Sure' }))).toMatchObject({ changed: 0 });
    expect(await annotationOf(passage.id)).toEqual(passage);
    expect(codesOf(await stored(), passage).map(({ name }) => name)).toEqual(['Sure']);
  });

  test('leaves others’ passages alone', async () => {
    const [verified = ''] = await publishCodes('Verified');
    const { set: _own, ...passage } = await mark([verified]);
    const others = { ...passage, id: idOf(60), set: idOf(61) };
    await database.annotations.add(others);
    expect(await publish((draft, base) => withRetiredCode(draft, base, verified))).toMatchObject({ changed: 1 });
    expect(await database.annotations.get(others.id)).toEqual(others);
  });
});

describe('the preview of a publication', () => {
  test('is none without a draft', async () => {
    expect(await previewPublication(codebook)).toBeNull();
  });

  test('says what publishing then does', async () => {
    const [verified = '', disputed = '', old = ''] = await publishCodes('Verified', 'Disputed', 'Old');
    for (const codes of [[verified, disputed], [verified], [disputed, old], [old]]) await mark(codes);
    const base = latestVersion(await stored());
    const merged = withMergedCode(draftOf(base), base, verified, disputed);
    await keepDraft(codebook, withSplitCode(merged, base, old, ['Older', 'Oldest']));
    const preview = await previewPublication(codebook);
    expect(preview).toEqual({
      changed: 2,
      toDecide: 2,
      counts: new Map([verified, disputed, old].map((code) => [code, 2])),
    });
    expect(told(await publishDraft(codebook, base.version))).toEqual({ version: 3, changed: 2, toDecide: 2 });
  });
});

describe('a split', () => {
  async function splitVerified() {
    const [verified = ''] = await publishCodes('Verified');
    const passage = await mark([verified]);
    const done = await publish((draft, base) => withSplitCode(draft, base, verified, ['By us', 'By others']));
    const [us = '', others = ''] = latestVersion(await stored()).codes.map(({ id }) => id);
    return { verified, us, others, passage, done };
  }

  test('waits for a person, who is offered its parts', async () => {
    const { verified, us, others, passage, done } = await splitVerified();
    expect(done).toEqual({ version: 3, changed: 0, toDecide: 1 });
    const view = await viewCodesToDecide(codebook);
    expect(view?.waiting).toEqual([{ annotation: passage, code: verified, among: [us, others] }]);
    expect([...(view?.articles.keys() ?? [])]).toEqual([passage.article]);
    expect((await viewCodebook(codebook))?.toDecide).toBe(1);
  });

  test('is decided, and what it was stays in the history', async () => {
    const { verified, us, passage } = await splitVerified();
    expect(await decideCode(passage.id, verified, [us])).toMatchObject({
      codes: [us],
      formerCodes: [{ codes: [verified], version: 3, decidedBy: expect.any(String) as string }],
    });
    expect((await viewCodesToDecide(codebook))?.waiting).toEqual([]);
  });

  test('may come to several parts; not to other codes, and not twice', async () => {
    const { verified, us, others, passage } = await splitVerified();
    await expect(decideCode(passage.id, verified, [verified])).rejects.toMatchObject({ name: 'NotInLibrary' });
    expect((await decideCode(passage.id, verified, [us, others])).codes).toEqual([us, others]);
    await expect(decideCode(passage.id, verified, [us])).rejects.toMatchObject({ name: 'NotInLibrary' });
  });

  test('may come to none of its parts', async () => {
    const { verified, passage } = await splitVerified();
    expect(await decideCode(passage.id, verified, [])).not.toHaveProperty('codes');
  });

  test('does not ask while the passage lacks the code’s tag', async () => {
    const { passage } = await splitVerified();
    await changeAnnotation(passage.id, { tags: ['quote'] });
    expect((await viewCodesToDecide(codebook))?.waiting).toEqual([]);
    await changeAnnotation(passage.id, { tags: ['quote', 'fact'] });
    expect((await viewCodesToDecide(codebook))?.waiting).toHaveLength(1);
  });
});

describe('what comes back from before a version', () => {
  test('a deleted passage follows the mappings', async () => {
    const [verified = '', disputed = ''] = await publishCodes('Verified', 'Disputed');
    const passage = await mark([verified]);
    const deleted = await deleteAnnotation(passage.id);
    await publish((draft, base) => withMergedCode(draft, base, verified, disputed));
    expect(await restoreAnnotation(deleted)).toMatchObject({ codes: [disputed], formerCodes: [{ codes: [verified] }] });
  });

  test('so do those of an article in the trash', async () => {
    const [verified = ''] = await publishCodes('Verified');
    const passage = await mark([verified]);
    await trashArticle(passage.article);
    await publish((draft, base) => withRetiredCode(draft, base, verified));
    await restoreFromTrash(passage.article);
    expect(await annotationOf(passage.id)).toMatchObject({ formerCodes: [{ codes: [verified], version: 3 }] });
  });
});

test('whatever versions are published, every passage keeps its tags, and its codes stand below them', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDrafts, fc.array(fc.nat({ max: 20 }), { maxLength: 4 }), async (drafts, choices) => {
      await freshLibrary();
      codebook = await beginCodebook();
      const marked: LiveAnnotation[] = [];
      for (const draft of drafts) {
        const base = latestVersion(await stored());
        await keepDraft(codebook, draft(base));
        await publishDraft(codebook, base.version);
        const { codes } = latestVersion(await stored());
        const chosen = choices.flatMap((number) => codes[number % Math.max(1, codes.length)]?.id ?? []);
        marked.push(await mark([...new Set(chosen)], [...TAGS]));
      }
      await expectAllBelowTheirTags(marked);
    }),
    { numRuns: 25 },
  );
});

async function expectAllBelowTheirTags(marked: readonly LiveAnnotation[]): Promise<void> {
  const active = new Set(latestVersion(await stored()).codes.map(({ id }) => id));
  const waiting = (await viewCodesToDecide(codebook))?.waiting ?? [];
  for (const { id, codebookVersion } of marked) {
    const now = await annotationOf(id);
    expect(now).toMatchObject({ tags: [...TAGS], codebookVersion });
    const decided = (now.codes ?? []).filter(
      (code) => !waiting.some((each) => each.annotation.id === id && each.code === code),
    );
    expect(decided.every((code) => active.has(code))).toBe(true);
    expect(codesOf(await stored(), now)).toHaveLength(now.codes?.length ?? 0);
  }
}
