import { freshLibrary } from '../../storage/fresh-library.ts';
import { contentScript, fakeBrowser, ownPage, sendAs } from '../../messaging/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { handlers, keepFailure } from '../../../entrypoints/background/requests.ts';
import { answerRequests } from '../../../messaging/answer-requests.ts';
import { latestVersion } from '../../../model/latest-version.ts';
import { draftOf, withNewCode, withSplitCode } from '../../../model/codebook-draft.ts';
import type { Id } from '../../../model/id.ts';
import { changeAnnotation, createAnnotation } from '../../../storage/annotations.ts';
import { annotationOf } from '../../../storage/edit-annotation.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { beginCodebook, keepDraft, viewCodebook } from '../../../storage/codebooks/codebooks.ts';
import { publishDraft } from '../../../storage/codebooks/publish-codebook.ts';
import { publish } from '../../../storage/undo/undoable-codebooks.ts';
import { annotation as example, pageCapture } from '../../model/examples.ts';

let codebook: Id;

beforeEach(async () => {
  await freshLibrary();
  fakeBrowser.reset();
  answerRequests(handlers, keepFailure);
  codebook = await beginCodebook();
});

async function latest() {
  const view = await viewCodebook(codebook);
  if (!view) throw new Error('The codebook is gone.');
  return latestVersion(view.codebook);
}

/** A passage with a code, and a draft that splits the code. */
async function splitToPublish() {
  const { draft, id: code } = withNewCode(draftOf(await latest()), 'quote', 'Official');
  await keepDraft(codebook, draft);
  await publishDraft(codebook, 1);
  const { article, revision } = await captureArticle(pageCapture);
  const { place, selectors } = example;
  const passage = { article: article.id, revision: revision.id, place, selectors, tags: ['quote' as const] };
  const { id } = await createAnnotation(passage);
  await changeAnnotation(id, { codes: [code] });
  const base = await latest();
  await keepDraft(codebook, withSplitCode(draftOf(base), base, code, ['City', 'State']));
  return { id, code };
}

test('our own pages publish a version, decide what waits, undo that and do it again', async () => {
  const { id, code } = await splitToPublish();
  expect(await publish(codebook, 2)).toMatchObject({ version: 3, settled: [], toDecide: 1 });
  const [city] = (await latest()).codes;
  const decide = { request: 'code.decide', body: { id, code, into: [city?.id] } };
  expect(await sendAs(ownPage(), decide)).toEqual({ ok: true, answer: null });
  expect((await annotationOf(id)).codes).toEqual([city?.id]);
  expect(await sendAs(ownPage(), { request: 'step.undo', body: { step: null } })).toMatchObject({
    answer: 'Code decided',
  });
  expect((await annotationOf(id)).codes).toEqual([code]);
  await sendAs(ownPage(), { request: 'step.redo', body: { step: null } });
  expect((await annotationOf(id)).codes).toEqual([city?.id]);
});

test('a news page can do none of it, nor choose codes or fields', async () => {
  const { id, code } = await splitToPublish();
  const before = await annotationOf(id);
  for (const [request, body] of [
    ['code.decide', { id, code, into: [] }],
    ['annotation.change', { id, change: { codes: [] } }],
    ['annotation.change', { id, change: { ownFields: {} } }],
  ] as const) {
    const reply = await sendAs(contentScript(1), { request, body });
    expect(reply).toMatchObject({ ok: false, error: { name: 'NotAllowed' } });
  }
  expect(await annotationOf(id)).toEqual(before);
  expect((await latest()).version).toBe(2);
});
