import { fakeBrowser } from '../../messaging/fake-browser.ts';
import { injected, load, resetTabs, told } from './fake-tabs.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addTagMenu, tagFromMenu } from '../../../entrypoints/background/context-menu.ts';
import { TAGS } from '../../../model/tag.ts';

const create =
  vi.fn<(item: { id: string; parentId?: string; contexts: string[]; documentUrlPatterns: string[] }) => void>();
const removeAll = vi.fn<() => Promise<void>>();

beforeEach(() => {
  fakeBrowser.reset();
  resetTabs();
  vi.resetAllMocks();
  removeAll.mockResolvedValue();
  Object.assign(fakeBrowser, { contextMenus: { create, removeAll } });
});

describe('the menu', () => {
  test('offers each tag for a selection on a web page, in place of an older menu', async () => {
    removeAll.mockImplementation(async () => expect(create).not.toHaveBeenCalled());
    await addTagMenu();
    const items = create.mock.calls.map(([item]) => item);
    expect(items.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['tag', undefined],
      ...TAGS.map((tag) => [tag, 'tag']),
    ]);
    expect(items.every(({ contexts }) => contexts.join() === 'selection')).toBe(true);
    expect(
      items.every(({ documentUrlPatterns }) => documentUrlPatterns.every((pattern) => pattern.startsWith('http'))),
    ).toBe(true);
    expect(removeAll).toHaveBeenCalledTimes(1);
  });
});

describe('choosing a tag', () => {
  test.each(TAGS)('%s tags the selection of a page that is being read', async (tag) => {
    load(1, undefined, true).isListening = true;
    await tagFromMenu({ menuItemId: tag }, { id: 1 });
    expect(told).toEqual([{ tab: 1, message: { tell: 'tag selection', tag } }]);
    expect(injected).toEqual([]);
  });

  test('on a page that is not read yet reads it first', async () => {
    load(1, undefined, true);
    await tagFromMenu({ menuItemId: 'fact' }, { id: 1 });
    expect(injected.map(({ what }) => what)).toContain('script');
    expect(told).toEqual([{ tab: 1, message: { tell: 'tag selection', tag: 'fact' } }]);
  });

  test.each([
    ['something else was chosen', 'tag', { id: 1 }],
    ['there is no tab', 'fact', undefined],
    ['the browser lets us not in', 'fact', { id: 2 }],
  ])('does nothing where %s', async (_what, menuItemId, tab) => {
    load(1, undefined, true);
    load(2, undefined, false);
    await tagFromMenu({ menuItemId }, tab);
    expect([told, injected]).toEqual([[], []]);
  });
});
