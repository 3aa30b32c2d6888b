import { freshLibrary } from './fresh-library.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LiveAnnotation, type AnnotationChange, type NewPassage, type Placement } from '../../model/annotation.ts';
import { newId } from '../../model/id.ts';
import {
  annotationsOf,
  changeAnnotation,
  createAnnotation,
  deleteAnnotation,
  restoreAnnotation,
} from '../../storage/annotations.ts';
import { annotationOf } from '../../storage/edit-annotation.ts';
import { keepGone, placeAnnotation, putBackAnnotation } from '../../storage/place-annotation.ts';
import { captureArticle } from '../../storage/articles.ts';
import { database } from '../../storage/database.ts';
import { findPersonalSet } from '../../storage/personal-set.ts';
import { annotation as example, idOf, pageCapture, positionOfWords } from '../model/examples.ts';

let passage: NewPassage;

beforeEach(async () => {
  await freshLibrary();
  passage = await passageIn(pageCapture);
});

async function passageIn(capture: typeof pageCapture): Promise<NewPassage> {
  const { article, revision } = await captureArticle(capture);
  return {
    article: article.id,
    revision: revision.id,
    place: 'article',
    selectors: example.selectors,
    tags: ['quote'],
  };
}

/** The article's text once its outlet has edited it, and where the passage's words stand in it now. */
async function editedPlacement(): Promise<Placement> {
  const text = 'The Long Bridge was closed. “We had little choice,” said the mayor.';
  const { revision } = await captureArticle({ ...pageCapture, blocks: [{ kind: 'paragraph', text }] });
  const exact = '“We had little choice,”';
  const start = text.indexOf(exact);
  return {
    revision: revision.id,
    place: 'article',
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix: 'closed. ', suffix: ' said' },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ],
  };
}

/** An annotation that somebody else wrote on the same article. */
async function peersAnnotation(): Promise<LiveAnnotation> {
  const peers = { ...example, id: newId(), set: idOf(99), article: passage.article, revision: passage.revision };
  await database.annotations.add(peers);
  return peers;
}

describe('creating', () => {
  test('keeps the passage in the reader’s own set, made by hand', async () => {
    const created = await createAnnotation({ ...passage, tags: ['opinion', 'fact'] });
    expect(created).toMatchObject({
      ...passage,
      tags: ['fact', 'opinion'],
      fields: {},
      note: '',
      origin: { kind: 'hand' },
    });
    expect(created.set).toBe((await findPersonalSet())?.set.id);
    expect(await annotationsOf(passage.article)).toEqual([created]);
  });

  const elsewhere = [example.selectors[0], positionOfWords('“We had no choic')];
  test.each<[what: string, change: object, failure: string]>([
    ['words that stand elsewhere', { selectors: elsewhere }, 'TextChanged'],
    ['words without a position', { selectors: [example.selectors[0]] }, 'TextChanged'],
    ['an article that is not there', { article: idOf(50) }, 'NotInLibrary'],
    ['a revision that is not there', { revision: idOf(50) }, 'NotInLibrary'],
  ])('refuses %s, and keeps nothing', async (_what, change, failure) => {
    await expect(createAnnotation({ ...passage, ...change })).rejects.toMatchObject({ name: failure });
    expect(await database.annotations.count()).toBe(0);
    expect(await findPersonalSet()).toBeNull();
  });

  test('refuses the revision of another article', async () => {
    const other = await passageIn({ ...pageCapture, url: 'https://evening-post.example/bridge', canonical: null });
    const mixed = { ...passage, revision: other.revision };
    await expect(createAnnotation(mixed)).rejects.toMatchObject({ name: 'NotInLibrary' });
  });

  test('takes words beside the article as they are', async () => {
    const comment = { ...passage, place: 'page' as const, selectors: elsewhere as NewPassage['selectors'] };
    expect(await createAnnotation(comment)).toMatchObject(comment);
  });

  test('allows passages to overlap, and gives them in the order they were made', async () => {
    const made = [await createAnnotation(passage), await createAnnotation(passage), await createAnnotation(passage)];
    expect(await annotationsOf(passage.article)).toEqual(made);
  });
});

describe('changing', () => {
  test.each<[AnnotationChange, object]>([
    [{ tags: ['statistic', 'fact'] }, { tags: ['fact', 'statistic'] }],
    [{ fields: { speakers: ['Ines Okafor'] } }, { fields: { speakers: ['Ines Okafor'] } }],
    [{ note: 'Check this' }, { note: 'Check this' }],
    [
      { note: 'Both', tags: ['fact'] },
      { note: 'Both', tags: ['fact'] },
    ],
    [{}, {}],
  ])('%j changes that, and nothing else but the time of the edit', async (change, expected) => {
    const { modified, rev, ...before } = await createAnnotation(passage);
    const after = await changeAnnotation(before.id, change);
    expect(after).toEqual({ ...before, ...expected, modified: after.modified, rev: after.rev });
    expect(after.modified).toBeGreaterThanOrEqual(modified);
    expect(after.rev > rev).toBe(true);
    expect(await annotationOf(before.id)).toEqual(after);
  });

  test('is a later edit than the one it changes, also where the clock was set back', async () => {
    const { id, rev } = await createAnnotation(passage);
    vi.spyOn(Date, 'now').mockReturnValue(1);
    const changed = await changeAnnotation(id, { note: 'mine' });
    const deleted = await deleteAnnotation(id);
    const restored = await restoreAnnotation(deleted);
    vi.restoreAllMocks();
    expect([restored.rev, changed.rev, rev].toSorted()).toEqual([rev, changed.rev, restored.rev]);
  });

  test('two parts at once keeps both', async () => {
    const { id } = await createAnnotation(passage);
    await Promise.all([changeAnnotation(id, { tags: ['fact'] }), changeAnnotation(id, { note: 'mine' })]);
    expect(await annotationOf(id)).toMatchObject({ tags: ['fact'], note: 'mine' });
  });

  test('a passage that is deleted at once leaves it deleted', async () => {
    const { id } = await createAnnotation(passage);
    const [deleted, changed] = await Promise.allSettled([deleteAnnotation(id), changeAnnotation(id, { note: 'mine' })]);
    expect([deleted.status, changed]).toMatchObject(['fulfilled', { reason: { name: 'NotInLibrary' } }]);
    expect(await annotationsOf(passage.article)).toEqual([]);
  });
});

describe('deleting', () => {
  test('gives back what was there, and leaves a tombstone without any of its text', async () => {
    const created = await createAnnotation(passage);
    expect(await deleteAnnotation(created.id)).toEqual(created);
    const { id, set, article } = created;
    const left = await database.annotations.get(id);
    expect(left).toEqual({
      id,
      set,
      article,
      deleted: true,
      created: created.created,
      modified: left?.modified,
      rev: left?.rev,
    });
    expect((left?.rev ?? '') > created.rev).toBe(true);
  });

  test('hides the passage, and cannot be done twice', async () => {
    const { id } = await createAnnotation(passage);
    await deleteAnnotation(id);
    expect(await annotationsOf(passage.article)).toEqual([]);
    await expect(annotationOf(id)).rejects.toMatchObject({ name: 'NotInLibrary' });
    await expect(deleteAnnotation(id)).rejects.toMatchObject({ name: 'NotInLibrary' });
  });
});

describe('restoring', () => {
  test('brings back what was deleted, as an edit later than the deletion', async () => {
    const deleted = await deleteAnnotation((await createAnnotation(passage)).id);
    const tombstone = await database.annotations.get(deleted.id);
    const restored = await restoreAnnotation(deleted);
    expect(restored).toEqual({ ...deleted, modified: restored.modified, rev: restored.rev });
    expect(restored.rev > (tombstone?.rev ?? '')).toBe(true);
    expect(await annotationsOf(passage.article)).toEqual([restored]);
  });

  test('a second time changes nothing', async () => {
    const deleted = await deleteAnnotation((await createAnnotation(passage)).id);
    const restored = await restoreAnnotation(deleted);
    await changeAnnotation(restored.id, { note: 'since then' });
    expect(await restoreAnnotation(deleted)).toMatchObject({ note: 'since then' });
  });

  test.each<[what: string, change: object, failure: string]>([
    ['what was never here', { id: idOf(50) }, 'NotInLibrary'],
    ['into another’s set', { set: idOf(99) }, 'NotInLibrary'],
    ['into another article', { article: idOf(50) }, 'NotInLibrary'],
    [
      'with words that do not stand there',
      { selectors: [example.selectors[0], positionOfWords('Some')] },
      'TextChanged',
    ],
  ])('refuses %s', async (_what, change, failure) => {
    const deleted = await deleteAnnotation((await createAnnotation(passage)).id);
    await expect(restoreAnnotation({ ...deleted, ...change })).rejects.toMatchObject({ name: failure });
    expect(await annotationsOf(passage.article)).toEqual([]);
  });
});

describe('a confirmed place', () => {
  test('is where the passage stands from then on; where it stood before is kept, with who confirmed and when', async () => {
    const created = await createAnnotation(passage);
    const placement = await editedPlacement();
    const placed = await placeAnnotation(created.id, placement);
    const { revision, place, selectors } = created;
    const confirmedBy = (await findPersonalSet())?.author.id;
    expect(placed).toMatchObject({ ...placement, tags: created.tags });
    expect(placed.history).toEqual([{ revision, place, selectors, until: placed.modified, confirmedBy }]);
    expect(placed.rev > created.rev).toBe(true);
    expect(LiveAnnotation.parse(placed)).toEqual(placed);
    expect(await annotationOf(created.id)).toEqual(placed);
  });

  test('that is undone gives the former one back, as a later edit', async () => {
    const created = await createAnnotation(passage);
    const placed = await placeAnnotation(created.id, await editedPlacement());
    const undone = await putBackAnnotation(created.id);
    expect(undone).toEqual({ ...created, modified: undone.modified, rev: undone.rev });
    expect(undone.rev > placed.rev).toBe(true);
    expect(await putBackAnnotation(created.id)).toEqual(undone);
  });

  test('must hold the words it states, in a text of the same article', async () => {
    const { id } = await createAnnotation(passage);
    const placement = await editedPlacement();
    const [quote] = placement.selectors;
    const wrong = { ...placement, selectors: [quote, { type: 'TextPositionSelector', start: 1, end: 5 }] } as Placement;
    await expect(placeAnnotation(id, wrong)).rejects.toMatchObject({ name: 'TextChanged' });
    const elsewhere = { ...placement, revision: idOf(70) };
    await expect(placeAnnotation(id, elsewhere)).rejects.toMatchObject({ name: 'NotInLibrary' });
    expect((await annotationOf(id)).history).toBeUndefined();
  });
});

describe('a passage that its reader found gone', () => {
  test('is kept so for that revision, until that is taken back or it is placed', async () => {
    const { id } = await createAnnotation(passage);
    const placement = await editedPlacement();
    expect(await keepGone(id, placement.revision)).toMatchObject({ goneFrom: placement.revision });
    expect(await keepGone(id, null)).not.toHaveProperty('goneFrom');
    await keepGone(id, placement.revision);
    expect(await placeAnnotation(id, placement)).not.toHaveProperty('goneFrom');
  });

  test('can only be gone from a text of its own article', async () => {
    const { id } = await createAnnotation(passage);
    await expect(keepGone(id, idOf(70))).rejects.toMatchObject({ name: 'NotInLibrary' });
  });
});

describe('another’s annotation', () => {
  test.each<[string, (peers: LiveAnnotation) => Promise<unknown>]>([
    ['read', ({ id }) => annotationOf(id)],
    ['changed', ({ id }) => changeAnnotation(id, { note: 'mine' })],
    ['deleted', ({ id }) => deleteAnnotation(id)],
    ['placed', async (peers) => placeAnnotation(peers.id, await editedPlacement())],
    ['put back', ({ id }) => putBackAnnotation(id)],
    ['said to be gone', ({ id, revision }) => keepGone(id, revision)],
    ['restored', (peers) => restoreAnnotation({ ...peers, note: 'mine' })],
  ])('is not %s', async (_what, attempt) => {
    await createAnnotation(passage);
    const peers = await peersAnnotation();
    await expect(attempt(peers)).rejects.toMatchObject({ name: 'NotInLibrary' });
    expect(await database.annotations.get(peers.id)).toEqual(peers);
  });

  test('is not among the reader’s own', async () => {
    const own = await createAnnotation(passage);
    await peersAnnotation();
    expect(await annotationsOf(passage.article)).toEqual([own]);
  });
});
