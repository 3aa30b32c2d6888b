import { freshLibrary } from '../../storage/fresh-library.ts';
import { fakeBrowser, contentScript, ownPage, sendAs } from '../../messaging/fake-browser.ts';
import { resetTabs } from './fake-tabs.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { handlers, keepFailure } from '../../../entrypoints/background/requests.ts';
import { answerRequests } from '../../../messaging/answer-requests.ts';
import type { Answers, Reply, RequestName } from '../../../messaging/contract.ts';
import { isLive, type Annotation, type LiveAnnotation } from '../../../model/annotation.ts';
import type { Id } from '../../../model/id.ts';
import type { QueuedAddress } from '../../../model/queued-address.ts';
import { agreedSets } from '../../../storage/agreed-set/agreed-set.ts';
import { changeAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { database } from '../../../storage/database.ts';
import { editArticles } from '../../../storage/edit-articles.ts';
import { emptyTrash } from '../../../storage/trash/trash.ts';
import { rememberStep, undoLog } from '../../../storage/undo/undo-log.ts';
import { sayOfSet } from '../../../storage/undo/undoable-feedback.ts';
import { joinCase, leaveCase, startCase } from '../../../storage/undo/undoable-cases.ts';
import { editStep, trashStep } from '../../../storage/undo/undoable-library.ts';
import { refuse } from '../../../storage/undo/undoable-refusals.ts';
import { markAddress, queueAddresses, unqueueAddresses } from '../../../storage/undo/undoable-queue.ts';
import { turnAway } from '../../../storage/projects/turn-away.ts';
import { turnAwayHandIn } from '../../../storage/undo/undoable-hand-ins.ts';
import * as examples from '../../model/examples.ts';
import { annotation as example, caseReading, pageCapture, positionOfWords } from '../../model/examples.ts';

let passage: object;
let article: Id;

beforeEach(setUp);

async function setUp(): Promise<void> {
  await freshLibrary();
  fakeBrowser.reset();
  resetTabs();
  answerRequests(handlers, keepFailure);
  const captured = await captureArticle(pageCapture);
  article = captured.article.id;
  passage = {
    article,
    revision: captured.revision.id,
    place: 'article',
    selectors: example.selectors,
    tags: ['quote'],
  };
}

async function request<Name extends RequestName>(name: Name, body: object): Promise<Reply<Name>> {
  return (await sendAs(ownPage(), { request: name, body })) as Reply<Name>;
}

async function answered<Name extends RequestName>(name: Name, body: object): Promise<Answers[Name]> {
  const reply = await request(name, body);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.answer;
}

const undo = async () => answered('step.undo', { step: null });
const redo = async () => answered('step.redo', { step: null });

/** All that a person would miss: without marks and times, which every edit changes. */
async function contents(): Promise<unknown[]> {
  const plain = ({ rev: _rev, modified: _modified, ...rest }: Annotation) => rest;
  const [annotations, cases, readings, decisions, sets, feedback] = await Promise.all([
    database.annotations.toArray(),
    database.cases.toArray(),
    database.caseReadings.toArray(),
    database.suggestionDecisions.toArray(),
    database.annotationSets.toArray(),
    database.feedback.toArray(),
  ]);
  const [articles, refusals, queue] = await Promise.all([
    database.articles.toArray(),
    database.sameCaseRefusals.toArray(),
    database.readingQueue.toArray(),
  ]);
  return [
    articles.map(({ id, outlet }) => [id, outlet]),
    refusals,
    queue,
    annotations.filter(isLive).map(plain),
    cases.map(({ modified: _modified, ...rest }) => rest),
    readings.flatMap(({ voices, facts }) => [...voices, ...facts]),
    decisions.map(({ verdict }) => verdict),
    feedback.map(({ modified: _modified, ...rest }) => rest),
    sets.flatMap(({ settlements = [] }) => settlements).toSorted((one, other) => one.id.localeCompare(other.id)),
  ];
}

/** Everything that can be done to one passage, its case and its suggestions. */
const ACTIONS: Record<string, () => Promise<unknown>> = {
  mark: async () => answered('annotation.create', passage),
  'change tags': onPassage((id) => request('annotation.change', { id, change: { tags: ['fact', 'opinion'] } })),
  'write a note': onPassage((id) => request('annotation.change', { id, change: { note: `n${Math.random()}` } })),
  'name a speaker': onPassage((id) =>
    request('annotation.change', { id, change: { fields: { speakers: ['Okafor'] } } }),
  ),
  delete: onPassage((id) => request('annotation.delete', { id })),
  place: onPassage((id, { revision }) => request('annotation.place', { id, placement: placementIn(revision) })),
  'keep as gone': onPassage((id, { revision }) => request('annotation.gone', { id, revision })),
  reject: async () => request('suggestion.reject', proposed()),
  accept: async () =>
    request('suggestions.accept', {
      acceptances: [
        { proposed: proposed(), selectors: example.selectors, tags: ['fact'], fields: {}, confidence: 0.8 },
      ],
    }),
  'start a case': async () => ((await database.cases.count()) === 0 ? startCase('Bridge', article) : null),
  'leave the case': onCase((id) => leaveCase(id, article)),
  'join the case': onCase((id) => joinCase(id, article)),
  'read the case': onCase((id) =>
    answered('reading.change', { case: id, change: readingChange(), question: 'coverage', says: 'Fact confirmed.' }),
  ),
  'comment on it': onPassage((id, { set }) =>
    sayOfSet(set, { comment: { annotation: id, text: `c${Math.random()}` } }, ''),
  ),
  'give points': onPassage((id, { set }) =>
    sayOfSet(set, { mark: { criterion: id, level: { name: 'all there', points: Math.random() } } }, ''),
  ),
  'remark on all': onPassage((_id, { set }) => sayOfSet(set, { remarks: `r${Math.random()}` }, '')),
  'delete the case': onCase(async (id) => {
    await answered('trash.put', { articles: [], cases: [id] });
    await rememberStep(trashStep('Case deleted', 'restore', [], [id]));
  }),
  'delete the article': async () => {
    await answered('trash.put', { articles: [article], cases: [] });
    await rememberStep(trashStep('Article deleted', 'restore', [article], []));
  },
  'restore the article': async () => {
    if (!(await database.trash.get(article))) return;
    await answered('trash.restore', { ids: [article] });
    await rememberStep(trashStep('Article restored', 'put', [article], []));
  },
  'correct the article': async () => {
    const edit = { outlet: `O${Math.random()}` };
    await rememberStep(editStep('Outlet set', [...(await editArticles([article], edit))], edit));
  },
  'refuse a case': onCase((id) => refuse(article, id)),
  'queue an address': async () => queueAddresses([`https://tunnel.example/${Math.random()}`]),
  'mark an address': onAddress(({ id, visited }) => markAddress(id, visited === null)),
  'take an address off': onAddress(({ id }) => unqueueAddresses([id])),
  settle: onPassage(async (id, live) => {
    const { modified, revision, selectors, tags } = live;
    const passages = live.tags.includes('quote') ? [{ like: id, revision, selectors, tags }] : [];
    const decisions = [{ from: [{ annotation: id, modified }], passages }];
    const found = await database.cases.toCollection().first();
    if (found) await answered('passages.settle', { case: found.id, decisions, reopen: [] });
  }),
};

function onPassage(act: (id: Id, passage: LiveAnnotation) => Promise<unknown>) {
  return async () => {
    const agreed = await agreedSets();
    const live = (await database.annotations.toArray()).filter(isLive).findLast(({ set }) => !agreed.has(set));
    if (live) await act(live.id, live);
  };
}

function onAddress(act: (entry: QueuedAddress) => Promise<unknown>) {
  return async () => {
    const entry = await database.readingQueue.toCollection().first();
    if (entry) await act(entry);
  };
}

function onCase(act: (id: Id) => Promise<unknown>) {
  return async () => {
    const found = await database.cases.toCollection().first();
    if (found) await act(found.id);
  };
}

function placementIn(revision: Id) {
  const words = 'Some 41,000 people';
  const selectors = [{ type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' }, positionOfWords(words)];
  return { revision, place: 'article', selectors };
}

function proposed() {
  const { place: _place, ...rest } = passage as { place: string };
  return rest;
}

function readingChange() {
  return { put: { voices: [{ name: `V${Math.random()}`, spellings: ['a'] }], facts: caseReading.facts }, drop: {} };
}

test.each(Object.keys(ACTIONS))('“%s” is undone, and only that', async (name) => {
  await ACTIONS['start a case']?.();
  if (name === 'start a case') await undo();
  if (name === 'restore the article') await ACTIONS['delete the article']?.();
  if (name === 'join the case') await ACTIONS['leave the case']?.();
  if (name !== 'restore the article') await ACTIONS.mark?.();
  await ACTIONS['queue an address']?.();
  const before = await contents();
  await ACTIONS[name]?.();
  const after = await contents();
  expect(await undo()).not.toBeNull();
  expect(await contents()).toEqual(before);
  if (name === 'accept' || name === 'reject') return;
  expect(await redo()).not.toBeNull();
  expect(await contents()).toEqual(after);
});

test('fifty actions of any kind are undone one by one, down to the beginning', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...Object.keys(ACTIONS)), { maxLength: 50 }), async (names) => {
      await setUp();
      const states = [await contents()];
      for (const name of names) {
        // With an article that is not there nothing can be done but to restore it.
        if (!(await database.articles.get(article)) && !/restore|address/u.test(name)) continue;
        await ACTIONS[name]?.();
        const now = await contents();
        if (JSON.stringify(now) !== JSON.stringify(states.at(-1))) states.push(now);
      }
      while ((await undo()) !== null) {
        const now = JSON.stringify(await contents());
        expect(states.map((state) => JSON.stringify(state))).toContain(now);
      }
      expect(await contents()).toEqual(states[0]);
    }),
    { numRuns: 25 },
  );
});

describe('an undo is refused, with the reason, and not asked again', () => {
  test('where the passage was changed since by somebody else', async () => {
    const { id } = await answered('annotation.create', passage);
    await answered('annotation.change', { id, change: { note: 'mine' } });
    await changeAnnotation(id, { note: 'theirs' });
    const reply = await request('step.undo', { step: null });
    expect(reply).toMatchObject({ ok: false, error: { name: 'ChangedSince' } });
    expect(await database.annotations.get(id)).toMatchObject({ note: 'theirs' });
    expect((await undoLog()).undo.map(({ says }) => says)).toEqual(['Quote marked']);
  });

  test('where an accepted suggestion has a note by now', async () => {
    await ACTIONS.accept?.();
    const [made] = await database.annotations.toArray();
    await changeAnnotation(made?.id ?? '', { note: 'mine' });
    expect(await request('step.undo', { step: null })).toMatchObject({ ok: false, error: { name: 'PassageNoted' } });
    expect((await undoLog()).undo).toEqual([]);
  });
});

test('articles come out of the trash, though one of them was deleted for good meanwhile', async () => {
  const ids: Id[] = [];
  for (const name of ['one', 'two', 'three']) {
    const url = `https://harbour-courier.example/${name}`;
    ids.push((await captureArticle({ ...pageCapture, url, canonical: null })).article.id);
  }
  await answered('trash.put', { articles: ids, cases: [] });
  await rememberStep(trashStep('3 articles moved to the trash', 'restore', ids, []));
  await emptyTrash(ids.slice(0, 1));
  expect(await undo()).toBe('3 articles moved to the trash');
  expect((await database.articles.bulkGet(ids)).map((each) => each?.id)).toEqual([undefined, ids[1], ids[2]]);
  await redo();
  expect(await database.trash.toCollection().primaryKeys()).toEqual(ids.slice(1).toSorted());
  await emptyTrash();
  expect(await request('step.undo', { step: null })).toMatchObject({ ok: false, error: { name: 'NotInLibrary' } });
});

test('a hand-in that was turned away is taken in again, and turned away again', async () => {
  const { author, annotationSet, annotation, codebook, project } = examples;
  await database.authors.put(author);
  await database.codebooks.put(codebook);
  await database.projects.put({ ...project, kind: 'shared' });
  await database.annotationSets.put(annotationSet);
  const { article: id, revision } = passage as { article: Id; revision: Id };
  const theirs: LiveAnnotation = { ...annotation, article: id, revision };
  await database.annotations.put(theirs);
  const kept = () => Promise.all([database.annotationSets.toArray(), database.annotations.toArray()]);
  const before = await kept();
  await turnAwayHandIn(annotationSet.id, author.name);
  const after = await kept();
  expect(after).not.toEqual(before);
  expect(await undo()).toBe('Hand-in turned away');
  expect(await kept()).toEqual(before);
  expect(await redo()).toBe('Hand-in turned away');
  expect(await kept()).toEqual(after);
  expect(await undo()).toBe('Hand-in turned away');
  await turnAway(annotationSet.id);
  await database.authors.put(author);
  await redo().catch(() => null);
  expect((await undoLog()).redo).toEqual([]);
});

test('a step is undone once, however often it is asked', async () => {
  await answered('annotation.create', passage);
  await answered('annotation.create', passage);
  const step = (await undoLog()).undo.at(-1)?.id;
  const both = await Promise.all([answered('step.undo', { step }), answered('step.undo', { step })]);
  expect(both).toEqual(['Quote marked', null]);
  expect((await database.annotations.toArray()).filter(isLive)).toHaveLength(1);
});

test('the ways that screens have to undo their own go along', async () => {
  const { id } = await answered('annotation.create', passage);
  const deleted = await answered('annotation.delete', { id });
  await answered('annotation.restore', deleted ?? {});
  await answered('annotation.change', { id, change: { tags: ['fact'] } });
  expect((await undoLog()).undo.map(({ says }) => says)).toEqual(['Quote marked', 'Tags changed']);
  await undo();
  await undo();
  expect((await database.annotations.toArray()).filter(isLive)).toEqual([]);
});

test.each(['step.undo', 'step.redo'])('a news page cannot ask %s', async (name) => {
  await answered('annotation.create', passage);
  const reply = await sendAs(contentScript(1), { request: name, body: { step: null } });
  expect(reply).toMatchObject({ ok: false, error: { name: 'NotAllowed' } });
});
