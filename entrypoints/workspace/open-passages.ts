import { browser } from 'wxt/browser';
import { tellPage } from '../../messaging/tell-page.ts';
import type { PlacesInText } from '../../components/compare/figures.ts';
import type { Id } from '../../model/id.ts';
import { tabsShowing } from '../../storage/tab-state.ts';
import { workspaceAddress } from './routes.ts';

/** Shows passages in context: on the page where a tab shows the article, else in its stored text. */
export async function openPassages(article: Id, ids: readonly Id[]): Promise<void> {
  for (const tab of await tabsShowing(article)) if (await showInTab(tab, ids)) return;
  await browser.tabs.create({ url: workspaceAddress({ page: 'article', id: article, show: [...ids] }) });
}

/** Brings a tab to the front and shows passages on its page; false where nobody of ours reads that page any more. */
export async function showInTab(tab: number, ids: readonly Id[]): Promise<boolean> {
  if (!(await tellPage(tab, { tell: 'show', ids: [...ids] }))) return false;
  const { windowId } = (await browser.tabs.update(tab, { active: true })) ?? {};
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  return true;
}

/** As many places as an address is to carry; of more, the first. */
const MOST_PLACES = 200;

/** Shows stretches of an article that are no annotations, in the stored text of the revision that they stand in. */
export async function openPlaces(article: Id, { revision, stretches }: PlacesInText): Promise<void> {
  const at = { revision, stretches: stretches.slice(0, MOST_PLACES) };
  await browser.tabs.create({ url: workspaceAddress({ page: 'article', id: article, show: [], at }) });
}
