import { browser, type Browser } from 'wxt/browser';
import { isListening, tellPage } from '../../messaging/tell-page.ts';
import { TAGS, type Tag } from '../../model/tag.ts';
import { readTab } from './read-tab.ts';

const MENU = 'tag';
const LABELS: Record<Tag, string> = { fact: 'Fact', quote: 'Quote', opinion: 'Opinion', statistic: 'Statistic' };

/** Where there is something to tag: a selection on a web page. */
const ON_SELECTION: Pick<Browser.contextMenus.CreateProperties, 'contexts' | 'documentUrlPatterns'> = {
  contexts: ['selection'],
  documentUrlPatterns: ['http://*/*', 'https://*/*'],
};

/** The menu on a selection: tag it as …; kept by the browser from then on. */
export async function addTagMenu(): Promise<void> {
  // An update of the browser installs us anew, with the menu still there.
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: 'Tag as', ...ON_SELECTION });
  for (const tag of TAGS) browser.contextMenus.create({ id: tag, parentId: MENU, title: LABELS[tag], ...ON_SELECTION });
}

/** Choosing from the menu is a click like any other: it allows the tab to be read. */
export async function tagFromMenu(
  { menuItemId }: Pick<Browser.contextMenus.OnClickData, 'menuItemId'>,
  tab: Pick<Browser.tabs.Tab, 'id'> | undefined,
): Promise<void> {
  const tag = TAGS.find((candidate) => candidate === menuItemId);
  if (!tag || tab?.id === undefined) return;
  if (!(await isListening(tab.id))) await readTab(tab.id);
  await tellPage(tab.id, { tell: 'tag selection', tag });
}
