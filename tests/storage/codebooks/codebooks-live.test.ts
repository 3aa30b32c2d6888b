import { freshLibrary } from '../fresh-library.ts';
import { liveQuery } from 'dexie';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { draftOf, withMergedCode, withNewCode, withSplitCode } from '../../../model/codebook-draft.ts';
import { latestVersion } from '../../../model/latest-version.ts';
import type { Id } from '../../../model/id.ts';
import { changeAnnotation, createAnnotation } from '../../../storage/annotations.ts';
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
import { previewPublication, publishDraft } from '../../../storage/codebooks/publish-codebook.ts';
import { annotation, idOf, pageCapture } from '../../model/examples.ts';

/** What the screens of codebooks follow, from an empty library to a decision. */

let codebook: Id;

beforeEach(async () => {
  await freshLibrary();
  codebook = await beginCodebook();
});

/** The last that a live query gave; it fails with what the query failed with. */
function follow<Result>(read: () => Promise<Result>): { last: () => Result | undefined } {
  const seen: { value?: Result; error?: unknown }[] = [];
  const following = liveQuery(read).subscribe({
    next: (value) => seen.push({ value }),
    error: (error: unknown) => seen.push({ error }),
  });
  onTestFinished(() => following.unsubscribe());
  return {
    last: () => {
      const last = seen.at(-1);
      if (last?.error) throw last.error as Error;
      return last?.value;
    },
  };
}

async function base() {
  const view = await viewCodebook(codebook);
  if (!view) throw new Error('The codebook is gone.');
  return latestVersion(view.codebook);
}

test('every screen hears of drafts, versions, passages and decisions', async () => {
  const list = follow(viewCodebooks);
  const preview = follow(() => previewPublication(codebook));
  const queue = follow(() => viewCodesToDecide(codebook));
  const counts = follow(() => countCodes(codebook));
  await database.codebooks.add({ id: idOf(82), name: 'Another', versions: [{ ...(await base()), version: 1 }] });
  await vi.waitFor(() => expect(list.last()).toHaveLength(2));
  expect(preview.last()).toBeNull();
  await vi.waitFor(() => expect(queue.last()?.waiting).toEqual([]));

  const first = withNewCode(draftOf(await base()), 'quote', 'Official');
  const { draft, id: other } = withNewCode(first.draft, 'quote', 'Other');
  await keepDraft(codebook, draft);
  await vi.waitFor(() => expect(preview.last()).toMatchObject({ changed: 0, toDecide: 0 }));
  await publishDraft(codebook, 1);
  await vi.waitFor(() => expect(preview.last()).toBeNull());

  const { article, revision } = await captureArticle(pageCapture);
  const { id } = await createAnnotation({ ...annotation, article: article.id, revision: revision.id });
  await changeAnnotation(id, { codes: [first.id, other] });
  await vi.waitFor(() => expect(counts.last()?.get(first.id)).toBe(1));

  const now = await base();
  const merged = withMergedCode(draftOf(now), now, other, first.id);
  await keepDraft(codebook, withSplitCode(merged, now, first.id, ['City', 'State']));
  await vi.waitFor(() => expect(preview.last()).toMatchObject({ changed: 0, toDecide: 2 }));
  await publishDraft(codebook, 2);
  await vi.waitFor(() => expect(queue.last()?.waiting).toHaveLength(2));
  await vi.waitFor(() =>
    expect(
      list
        .last()
        ?.map(({ toDecide }) => toDecide)
        .toSorted((a, b) => a - b),
    ).toEqual([0, 2]),
  );
  const [city] = (await base()).codes;
  await decideCode(id, first.id, [city?.id ?? '']);
  await vi.waitFor(() => expect(queue.last()?.waiting).toHaveLength(1));
});
