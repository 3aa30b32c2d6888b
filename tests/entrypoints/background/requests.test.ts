import { freshLibrary } from '../../storage/fresh-library.ts';
import { contentScript, fakeBrowser, NEWS_PAGE, ownPage, sendAs, type Sender } from '../../messaging/fake-browser.ts';
import { load, resetTabs, told } from './fake-tabs.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { handlers, keepFailure } from '../../../entrypoints/background/requests.ts';
import { answerRequests } from '../../../messaging/answer-requests.ts';
import type { Answers, Reply, RequestName } from '../../../messaging/contract.ts';
import type { PageCapture } from '../../../model/page-capture.ts';
import { annotationsOf, changeAnnotation } from '../../../storage/annotations.ts';
import { annotationOf } from '../../../storage/edit-annotation.ts';
import { database } from '../../../storage/database.ts';
import { changeTabState, tabFailure, tabState } from '../../../storage/tab-state.ts';
import { annotation as example, idOf, pageCapture } from '../../model/examples.ts';

const OTHER_PAGE = 'https://evening-post.example/bridge';

beforeEach(async () => {
  await freshLibrary();
  fakeBrowser.reset();
  resetTabs();
  answerRequests(handlers, keepFailure);
});

async function request<Name extends RequestName>(sender: Sender, name: Name, body: unknown): Promise<Reply<Name>> {
  return (await sendAs(sender, { request: name, body })) as Reply<Name>;
}

/** Asks for what must be answered. */
async function answered<Name extends RequestName>(sender: Sender, name: Name, body: unknown): Promise<Answers[Name]> {
  const reply = await request(sender, name, body);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.answer;
}

function captureOf(url = NEWS_PAGE): PageCapture {
  return { ...pageCapture, url, canonical: null };
}

/** A tab in which a page was read, with our content script in it; and the passage that can be marked there. */
async function readingTab(tab: number, url = NEWS_PAGE) {
  load(tab, url).isListening = true;
  const { article, revision } = await answered(contentScript(tab, url), 'article.read', captureOf(url));
  return { article, revision, place: 'article', selectors: example.selectors, tags: ['quote'] };
}

describe('reading an article', () => {
  test('takes it into the library, and says so in the tab’s state', async () => {
    const { article, revision } = await readingTab(1);
    expect(await database.articles.get(article)).toMatchObject({ url: NEWS_PAGE });
    expect(await tabState(1)).toEqual({
      article,
      revision,
      address: NEWS_PAGE,
      kind: 'article',
      asleep: false,
      read: expect.any(Number) as number,
      findings: {},
      edited: null,
      byHand: null,
      chosen: null,
      deleted: null,
    });
  });

  test('again keeps what is known of it, and wakes the tab', async () => {
    const passage = await readingTab(1);
    const { id } = await answered(contentScript(1), 'annotation.create', passage);
    await answered(contentScript(1), 'anchors.found', {
      article: passage.article,
      findings: { [id]: { outcome: 'exact', place: 'article', start: 0 } },
    });
    await answered(contentScript(1), 'annotation.delete', { id });
    await answered(contentScript(1), 'page.left', {});
    const before = await tabState(1);
    await readingTab(1);
    const after = await tabState(1);
    expect(after).toEqual({ ...before, asleep: false, read: after?.read });
    expect(before).toMatchObject({
      asleep: true,
      deleted: { id },
      findings: { [id]: { outcome: 'exact', place: 'article', start: 0 } },
    });
  });

  test('of another page begins anew', async () => {
    const passage = await readingTab(1);
    await answered(contentScript(1), 'anchors.found', {
      article: passage.article,
      findings: { [example.id]: { outcome: 'exact', place: 'article', start: 0 } },
    });
    const { article } = await readingTab(1, OTHER_PAGE);
    expect(await tabState(1)).toMatchObject({ article, address: OTHER_PAGE, findings: {} });
  });

  test('answers what to paint there, and nothing else that is known', async () => {
    const passage = await readingTab(1);
    const { id } = await answered(contentScript(1), 'annotation.create', passage);
    await changeAnnotation(id, { note: 'my note', fields: { source: 'a source' } });
    const { place, selectors, tags } = passage;
    const { passages } = await answered(contentScript(1), 'article.read', captureOf());
    expect(passages).toEqual([{ id, place, selectors, tags }]);
  });

  test('is for a page itself to ask, in its own name', async () => {
    const foreign = await request(contentScript(1, OTHER_PAGE), 'article.read', captureOf());
    const own = await request(ownPage(), 'article.read', captureOf());
    expect([foreign, own]).toMatchObject([{ error: { name: 'NotAllowed' } }, { error: { name: 'NotAllowed' } }]);
    expect(await database.articles.count()).toBe(0);
  });

  test('that fails leaves the reason for the sidebar, until it succeeds', async () => {
    await request(contentScript(1), 'article.read', { ...captureOf(), blocks: 'none' });
    expect(await tabFailure(1)).toMatch(/^article.read: “blocks”/u);
    await readingTab(1);
    expect(await tabFailure(1)).toBeNull();
  });
});

describe('a content script', () => {
  const attempts: [name: RequestName, body: (id: string) => object][] = [
    ['annotation.change', (id) => ({ id, change: { tags: ['fact'] } })],
    ['annotation.delete', (id) => ({ id })],
  ];

  test.each(attempts)('whose tab shows another article gets no %s', async (name, body) => {
    const { id } = await answered(contentScript(1), 'annotation.create', await readingTab(1));
    await readingTab(2, OTHER_PAGE);
    const before = await annotationOf(id);
    for (const sender of [contentScript(2, OTHER_PAGE), contentScript(3)]) {
      expect(await request(sender, name, body(id))).toMatchObject({ ok: false, error: { name: 'NotAllowed' } });
    }
    expect(await annotationOf(id)).toEqual(before);
  });

  test('creates only in the article that its tab shows', async () => {
    const passage = await readingTab(1);
    await readingTab(2, OTHER_PAGE);
    const reply = await request(contentScript(2, OTHER_PAGE), 'annotation.create', passage);
    expect(reply).toMatchObject({ ok: false, error: { name: 'NotAllowed' } });
    expect(await annotationsOf(passage.article)).toEqual([]);
  });

  test.each([{ note: 'mine' }, { fields: { source: 'me' } }, { note: '', tags: ['fact'] }])(
    'cannot change %j',
    async (change) => {
      const { id } = await answered(contentScript(1), 'annotation.create', await readingTab(1));
      const before = await annotationOf(id);
      const reply = await request(contentScript(1), 'annotation.change', { id, change });
      expect(reply).toMatchObject({ ok: false, error: { name: 'NotAllowed' } });
      expect(await annotationOf(id)).toEqual(before);
    },
  );

  test('cannot undo a deletion', async () => {
    const { id } = await answered(contentScript(1), 'annotation.create', await readingTab(1));
    const deleted = await answered(ownPage(), 'annotation.delete', { id });
    const reply = await request(contentScript(1), 'annotation.restore', deleted);
    expect(reply).toMatchObject({ ok: false, error: { name: 'NotAllowed' } });
  });

  test('is never given notes, fields, sets or authors', async () => {
    const passage = await readingTab(1);
    const created = await answered(contentScript(1), 'annotation.create', passage);
    await changeAnnotation(created.id, { note: 'my note', fields: { source: 'a source' } });
    const changed = await answered(contentScript(1), 'annotation.change', {
      id: created.id,
      change: { tags: ['fact'] },
    });
    const deleted = await answered(contentScript(1), 'annotation.delete', { id: created.id });
    expect([created, changed].map((given) => Object.keys(given).toSorted())).toEqual([
      ['id', 'place', 'selectors', 'tags'],
      ['id', 'place', 'selectors', 'tags'],
    ]);
    expect(deleted).toBeNull();
    expect(JSON.stringify(told)).not.toMatch(/my note|a source|"(set|note|fields|rev)"/u);
  });

  test('leaves what it deleted in the tab’s state, whole, for the sidebar to restore', async () => {
    const { id } = await answered(contentScript(1), 'annotation.create', await readingTab(1));
    const whole = await changeAnnotation(id, { note: 'my note' });
    await answered(contentScript(1), 'annotation.delete', { id });
    expect((await tabState(1))?.deleted).toEqual(whole);
  });
});

describe('a page of our own', () => {
  test('changes everything that can be changed, wherever the article is shown', async () => {
    const { id } = await answered(contentScript(1), 'annotation.create', await readingTab(1));
    const change = { note: 'my note', fields: { source: 'a source' }, tags: ['fact'] };
    await answered(ownPage(), 'annotation.change', { id, change });
    expect(await annotationOf(id)).toMatchObject(change);
  });

  test('is given what it deleted, and can restore it', async () => {
    const passage = await readingTab(1);
    const { id } = await answered(contentScript(1), 'annotation.create', passage);
    const deleted = await answered(ownPage(), 'annotation.delete', { id });
    expect(deleted).toMatchObject({ id, article: passage.article });
    await answered(ownPage(), 'annotation.restore', deleted);
    expect(await annotationsOf(passage.article)).toMatchObject([{ id }]);
  });

  test.each<[RequestName, object]>([
    ['page.left', {}],
    ['frame.painted', {}],
    ['anchors.found', { article: idOf(5), findings: {} }],
    ['passage.chosen', { id: idOf(7), editNote: false }],
  ])('does not ask %s', async (name, body) => {
    expect(await request(ownPage(), name, body)).toMatchObject({ ok: false, error: { name: 'NotAllowed' } });
  });
});

describe('what a page says of itself', () => {
  test('where its passages were found', async () => {
    const { article } = await readingTab(1);
    await answered(contentScript(1), 'anchors.found', {
      article,
      findings: { [idOf(7)]: { outcome: 'exact', place: 'article', start: 0 } },
    });
    await answered(contentScript(1), 'anchors.found', { article, findings: { [idOf(8)]: { outcome: 'gone' } } });
    expect((await tabState(1))?.findings).toEqual({ [idOf(8)]: { outcome: 'gone' } });
  });

  test('but not of another article’s passages, nor of a tab without one', async () => {
    await readingTab(1);
    const findings = { [idOf(7)]: { outcome: 'exact', place: 'article', start: 0 } };
    expect(await request(contentScript(1), 'anchors.found', { article: idOf(50), findings })).toMatchObject({
      ok: false,
    });
    expect(await request(contentScript(9), 'anchors.found', { article: idOf(50), findings })).toMatchObject({
      ok: false,
    });
    expect([(await tabState(1))?.findings, await tabState(9)]).toEqual([{}, null]);
  });

  test('that a passage was chosen', async () => {
    await readingTab(1);
    await answered(contentScript(1), 'passage.chosen', { id: idOf(7), editNote: true });
    expect((await tabState(1))?.chosen).toMatchObject({ id: idOf(7), editNote: true });
  });

  test('that it went on', async () => {
    await readingTab(1);
    await answered(contentScript(1), 'page.left', {});
    expect((await tabState(1))?.asleep).toBe(true);
  });
});

describe('all tabs that show the article', () => {
  test('are told of each change', async () => {
    const passage = await readingTab(1);
    await readingTab(2);
    await readingTab(3, OTHER_PAGE);
    await readingTab(4);
    await changeTabState(4, { asleep: true });
    const { id } = await answered(contentScript(1), 'annotation.create', passage);
    await answered(contentScript(2), 'annotation.change', { id, change: { tags: ['fact'] } });
    const deleted = await answered(ownPage(), 'annotation.delete', { id });
    await answered(ownPage(), 'annotation.restore', deleted);

    const { article, place, selectors } = passage;
    const lists = [[['quote']], [['fact']], [], [['fact']]].map((tagLists) =>
      tagLists.map((tags) => ({ id, place, selectors, tags })),
    );
    const messages = lists.map((passages) => ({ tell: 'passages', article, passages }));
    const toldTo = Map.groupBy(told, ({ tab }) => tab);
    expect(new Set(toldTo.keys())).toEqual(new Set([1, 2]));
    expect(toldTo.get(1)?.map(({ message }) => message)).toEqual(messages);
    expect(toldTo.get(2)?.map(({ message }) => message)).toEqual(messages);
  });

  test('are told the latest last, also where telling of an earlier change takes longer', async () => {
    const passage = await readingTab(1);
    await readingTab(2);
    const firstLook = holdFirstLookAtAllTabs();
    const first = answered(contentScript(1), 'annotation.create', passage);
    await firstLook.begun;
    const second = answered(contentScript(2), 'annotation.create', passage);
    // Time in which the second would overtake the first.
    await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 200))]);
    firstLook.goOn();
    await Promise.all([first, second]);
    vi.restoreAllMocks();
    const kept = (await annotationsOf(passage.article)).map(({ id }) => id);
    const lastTold = told.findLast(({ tab }) => tab === 2)?.message;
    expect(lastTold?.tell === 'passages' && lastTold.passages.map(({ id }) => id)).toEqual(kept);
    expect(kept).toHaveLength(2);
  });

  test('are not waited for', async () => {
    const passage = await readingTab(1);
    const frozen = vi.fn<() => Promise<void>>(() => new Promise(() => undefined));
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(frozen);
    expect(await request(contentScript(1), 'annotation.create', passage)).toMatchObject({ ok: true });
    expect(frozen).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });
});

/** The background looks at all tabs to find those to tell. */
function holdFirstLookAtAllTabs() {
  const { session } = fakeBrowser.storage;
  const get = session.get.bind(session) as (keys: unknown) => Promise<object>;
  const begun = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  let looks = 0;
  vi.spyOn(session, 'get').mockImplementation(async (keys: unknown) => {
    if (keys === null) looks += 1;
    if (keys === null && looks === 1) {
      begun.resolve();
      await goOn.promise;
    }
    return get(keys);
  });
  return { begun: begun.promise, goOn: goOn.resolve };
}
