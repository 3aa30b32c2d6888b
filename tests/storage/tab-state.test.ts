import { fakeBrowser } from '../messaging/fake-browser.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  changeTabState,
  forgetTab,
  onTabStateChange,
  setTabFailure,
  tabFailure,
  tabsShowing,
  tabState,
  updateTabState,
  type TabState,
} from '../../storage/tab-state.ts';
import { annotation, article, idOf, revision } from '../model/examples.ts';

const shown: TabState = {
  article: article.id,
  revision: revision.id,
  address: article.url,
  kind: 'article',
  asleep: false,
  read: 1,
  findings: { [annotation.id]: { outcome: 'exact', place: 'article', start: 0 } },
  edited: null,
  byHand: null,
  chosen: null,
  deleted: null,
};

beforeEach(() => fakeBrowser.reset());

async function show(tab: number, change: Partial<TabState> = {}): Promise<void> {
  await updateTabState(tab, () => ({ ...shown, ...change }));
}

describe('what a tab shows', () => {
  test('is nothing at first', async () => {
    expect(await tabState(1)).toBeNull();
  });

  test('is what was last put there, for each tab its own', async () => {
    await show(1);
    await show(12, { kind: 'front page' });
    expect([await tabState(1), await tabState(12)]).toEqual([shown, { ...shown, kind: 'front page' }]);
  });

  test('can be changed in part', async () => {
    await show(1);
    await changeTabState(1, { asleep: true });
    expect(await tabState(1)).toEqual({ ...shown, asleep: true });
  });

  test('is not made by changing a part of it', async () => {
    await changeTabState(1, { asleep: true });
    expect(await tabState(1)).toBeNull();
  });

  test('holds every change of several that are made at once', async () => {
    await show(1);
    const chosen = { id: annotation.id, editNote: false, at: 5 };
    await Promise.all([
      changeTabState(1, { asleep: true }),
      changeTabState(1, { chosen }),
      changeTabState(1, { kind: 'front page' }),
    ]);
    expect(await tabState(1)).toEqual({ ...shown, asleep: true, chosen, kind: 'front page' });
  });

  test('can be decided by what stands there when the change’s turn comes', async () => {
    await show(1);
    const moved = updateTabState(1, (state) => state && { ...state, address: 'https://evening-post.example/' });
    const forgotten = updateTabState(1, (state) => (state?.address === article.url ? null : state));
    await Promise.all([moved, forgotten]);
    expect((await tabState(1))?.address).toBe('https://evening-post.example/');
  });

  test('is forgotten with the tab', async () => {
    await show(1);
    await setTabFailure(1, 'No room left.');
    await forgetTab(1);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});

describe('why a page could not be read', () => {
  test('is kept beside what the tab shows, until it is taken back', async () => {
    await show(1);
    await setTabFailure(1, 'No room left.');
    expect([await tabFailure(1), await tabFailure(2), await tabState(1)]).toEqual(['No room left.', null, shown]);
    await setTabFailure(1, null);
    expect(await tabFailure(1)).toBeNull();
  });
});

describe('the tabs that show an article', () => {
  test('are those awake on it', async () => {
    await show(1);
    await show(2, { article: idOf(50) });
    await show(3, { asleep: true });
    await show(40);
    await setTabFailure(5, 'No room left.');
    await fakeBrowser.storage.session.set({ other: { article: article.id } });
    expect(new Set(await tabsShowing(article.id))).toEqual(new Set([1, 40]));
  });
});

test('whoever follows hears of each change, until they stop', async () => {
  const stop = new AbortController();
  const react = vi.fn<() => void>();
  onTabStateChange(react, stop.signal);
  await show(1);
  await setTabFailure(1, 'No room left.');
  expect(react).toHaveBeenCalledTimes(2);
  stop.abort();
  await forgetTab(1);
  expect(react).toHaveBeenCalledTimes(2);
});
