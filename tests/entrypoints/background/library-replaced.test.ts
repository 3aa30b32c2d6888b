import { freshLibrary } from '../../storage/fresh-library.ts';
import { contentScript, fakeBrowser, ownPage, sendAs } from '../../messaging/fake-browser.ts';
import { load, resetTabs, scriptsIn, told } from './fake-tabs.ts';
import { beforeEach, expect, test } from 'vitest';
import { handlers, keepFailure } from '../../../entrypoints/background/requests.ts';
import { answerRequests } from '../../../messaging/answer-requests.ts';
import { database } from '../../../storage/database.ts';
import { tabState } from '../../../storage/tab-state.ts';
import { rememberStep, undoLog } from '../../../storage/undo/undo-log.ts';
import { article as example, pageCapture } from '../../model/examples.ts';

const KNOWN = 'https://harbour-courier.example/long-bridge-shut';
const UNKNOWN = 'https://evening-post.example/bridge';

const STEP = {
  says: 'Quote marked',
  of: '',
  found: null,
  left: '',
  inverse: { kind: 'annotation', before: null },
} as const;

beforeEach(async () => {
  await freshLibrary();
  fakeBrowser.reset();
  resetTabs();
  answerRequests(handlers, keepFailure);
  for (const [tab, url] of [KNOWN, UNKNOWN].entries()) {
    load(tab, url).isListening = true;
    const body = { ...pageCapture, url, canonical: null };
    await sendAs(contentScript(tab, url), { request: 'article.read', body });
  }
  // As restoring does.
  await database.articles.clear();
  await database.articles.add({ ...example, url: KNOWN, canonicalUrl: KNOWN });
});

test('tabs lose the paint of the former library, and are read anew where the new one knows their page', async () => {
  expect(await sendAs(ownPage(), { request: 'library.replaced', body: {} })).toEqual({ ok: true, answer: null });
  for (const tab of [0, 1]) {
    expect(told).toContainEqual({
      tab,
      message: expect.objectContaining({ tell: 'passages', passages: [] }) as object,
    });
    expect(await tabState(tab)).toBeNull();
  }
  expect([scriptsIn(0), scriptsIn(1)]).toEqual([1, 0]);
});

test('there is nothing to undo of the former library: its records are gone, or others bear their ids', async () => {
  await rememberStep({ ...STEP, record: example.id });
  await sendAs(ownPage(), { request: 'library.replaced', body: {} });
  expect(await undoLog()).toEqual({ undo: [], redo: [] });
});

test('a news page cannot say so', async () => {
  const reply = await sendAs(contentScript(1, UNKNOWN), { request: 'library.replaced', body: {} });
  expect(reply).toMatchObject({ ok: false, error: { name: 'NotAllowed' } });
  expect(told).toEqual([]);
});
