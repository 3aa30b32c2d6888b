import { freshLibrary } from '../fresh-library.ts';
import { fakeBrowser, ownPage, sendAs } from '../../messaging/fake-browser.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { handlers, keepFailure } from '../../../entrypoints/background/requests.ts';
import { answerRequests } from '../../../messaging/answer-requests.ts';
import { draftOf, withMergedCode, withNewCode, withRetiredCode } from '../../../model/codebook-draft.ts';
import type { Id } from '../../../model/id.ts';
import { latestVersion } from '../../../model/latest-version.ts';
import { changeAnnotation } from '../../../storage/annotations.ts';
import { annotationOf } from '../../../storage/edit-annotation.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { beginCodebook, keepDraft, viewCodebook } from '../../../storage/codebooks/codebooks.ts';
import { database } from '../../../storage/database.ts';
import { personalSet } from '../../../storage/personal-set.ts';
import { restoreFromTrash } from '../../../storage/trash/restore-from-trash.ts';
import { trashArticle } from '../../../storage/trash/trash.ts';
import { publishDraft } from '../../../storage/codebooks/publish-codebook.ts';
import { forgetPublications, undoLog } from '../../../storage/undo/undo-log.ts';
import {
  chooseOwnCodebook,
  discardCodebook,
  duplicateCodebook,
  nameCodebook,
  publish,
  startCodebook,
} from '../../../storage/undo/undoable-codebooks.ts';
import { annotation as example, pageCapture } from '../../model/examples.ts';

let codebook: Id;

beforeEach(async () => {
  await freshLibrary();
  fakeBrowser.reset();
  answerRequests(handlers, keepFailure);
  codebook = await beginCodebook();
});

const undo = async () => sendAs(ownPage(), { request: 'step.undo', body: { step: null } });
const redo = async () => sendAs(ownPage(), { request: 'step.redo', body: { step: null } });

async function stored() {
  const view = await viewCodebook(codebook);
  if (!view) throw new Error('The codebook is gone.');
  return view.codebook;
}

async function mark(codes: Id[]): Promise<Id> {
  const { article, revision } = await captureArticle(pageCapture);
  const passage = { article: article.id, revision: revision.id, place: example.place, selectors: example.selectors };
  const body = { ...passage, tags: ['fact'] };
  const reply = (await sendAs(ownPage(), { request: 'annotation.create', body })) as { answer: { id: Id } };
  const { id } = reply.answer;
  await sendAs(ownPage(), { request: 'annotation.change', body: { id, change: { codes } } });
  return id;
}

/** Two passages, of which one has a code that is merged into another's, and the other a code that is retired, in a draft. */
async function draftThatSettles() {
  const one = withNewCode(draftOf(latestVersion(await stored())), 'fact', 'Verified');
  const two = withNewCode(one.draft, 'fact', 'Disputed');
  const three = withNewCode(two.draft, 'fact', 'Old');
  await keepDraft(codebook, three.draft);
  await publishDraft(codebook, 1);
  const passages = [await mark([one.id]), await mark([three.id])];
  const base = latestVersion(await stored());
  await keepDraft(codebook, withRetiredCode(withMergedCode(draftOf(base), base, one.id, two.id), base, three.id));
  return { passages, codes: [one.id, three.id], into: two.id };
}

const codesNow = (passages: readonly Id[]) =>
  Promise.all(passages.map(async (id) => (await annotationOf(id)).codes ?? []));

describe('a publication', () => {
  test('is undone: the version is a draft again, and passages have the codes that they had; and done again', async () => {
    const { passages, codes, into } = await draftThatSettles();
    const before = await stored();
    const progress = vi.fn<(done: number, total: number) => void>();
    await publish(codebook, 2, { progress });
    expect(progress).toHaveBeenCalledWith(0, 2);
    expect(await codesNow(passages)).toEqual([[into], []]);
    expect(await undo()).toMatchObject({ answer: 'Version 3 published' });
    expect(await stored()).toEqual(before);
    expect(await codesNow(passages)).toEqual(codes.map((code) => [code]));
    expect((await annotationOf(passages[0] ?? '')).formerCodes).toBeUndefined();
    expect((await personalSet()).set.codebookVersion).toBe(2);
    await redo();
    expect((await stored()).versions).toHaveLength(3);
    expect(await codesNow(passages)).toEqual([[into], []]);
  });

  test('stands in order with what was done before it, which is undone after it', async () => {
    const { passages } = await draftThatSettles();
    await publish(codebook, 2);
    await undo();
    expect(await undo()).toMatchObject({ answer: 'Codes changed' });
    expect((await annotationOf(passages[1] ?? '')).codes).toBeUndefined();
  });

  test('that is cancelled changes nothing', async () => {
    const { passages, codes } = await draftThatSettles();
    const before = await stored();
    await expect(publish(codebook, 2, { signal: AbortSignal.abort() })).rejects.toThrow('AbortError');
    expect(await stored()).toEqual(before);
    expect(await codesNow(passages)).toEqual(codes.map((code) => [code]));
  });

  test.each([
    ['a passage was marked under it', async () => mark([])],
    ['a passage was coded since', async (passage: Id, into: Id) => changeAnnotation(passage, { codes: [into] })],
    ['a draft stands on it', async () => keepDraft(codebook, draftOf(latestVersion(await stored())))],
    [
      'a passage was marked under it, and deleted with its article',
      async () => trashArticle((await annotationOf(await mark([]))).article),
    ],
    [
      'a passage was coded since, and deleted with its article',
      async (passage: Id, into: Id) => {
        const { article } = await changeAnnotation(passage, { codes: [into] });
        await trashArticle(article);
      },
    ],
    [
      'somebody else’s set is under it',
      async () => {
        const { set } = await personalSet();
        await database.annotationSets.add({ ...set, id: codebook, author: codebook, codebookVersion: 3 });
      },
    ],
  ])('is not undone once %s', async (_what, build) => {
    const { passages, into } = await draftThatSettles();
    const { step } = await publish(codebook, 2);
    await build(passages[1] ?? '', into);
    const reply = await sendAs(ownPage(), { request: 'step.undo', body: { step } });
    expect(reply).toMatchObject({ ok: false, error: { name: 'VersionInUse' } });
    expect((await stored()).versions).toHaveLength(3);
  });

  test('that is undone while the article is in the trash leaves passages with the codes that they had', async () => {
    const { passages, codes } = await draftThatSettles();
    const { step } = await publish(codebook, 2);
    const { article } = await annotationOf(passages[0] ?? '');
    await trashArticle(article);
    expect(await sendAs(ownPage(), { request: 'step.undo', body: { step } })).toMatchObject({ ok: true });
    await restoreFromTrash(article);
    expect(await codesNow(passages)).toEqual(codes.map((code) => [code]));
  });

  test('is not offered to be undone once it went out', async () => {
    await draftThatSettles();
    await publish(codebook, 2);
    await forgetPublications(codebook);
    expect((await undoLog()).undo.map(({ says }) => says)).not.toContain('Version 3 published');
  });
});

test('codebooks that are made, copied, named, chosen and deleted: each is undone and done again, in order', async () => {
  const contents = async () => [
    (await database.codebooks.toArray()).map(({ id, name }) => [id, name]),
    (await personalSet()).set.codebook,
  ];
  const states = [await contents()];
  const made = await startCodebook('Bridges');
  states.push(await contents());
  const copied = await duplicateCodebook(made);
  states.push(await contents());
  await nameCodebook(copied, 'Tunnels');
  states.push(await contents());
  await chooseOwnCodebook(copied);
  states.push(await contents());
  await discardCodebook(made);
  states.push(await contents());
  for (const state of states.toReversed().slice(1)) {
    expect(await undo()).toMatchObject({ ok: true });
    expect(await contents()).toEqual(state);
  }
  for (const state of states.slice(1)) {
    expect(await redo()).toMatchObject({ ok: true });
    expect(await contents()).toEqual(state);
  }
});
