import { browser, type Browser } from 'wxt/browser';
import { tellPage } from '../../messaging/tell-page.ts';
import { TAGS, type Tag } from '../../model/tag.ts';
import { readTab } from './read-tab.ts';

const MENU = 'tag';
const LABELS: Record<Tag, string> = { fact: 'Fact', quote: 'Quote', opinion: 'Opinion', statistic: 'Statistic' };

/** The menu on a selection: tag it as …; kept by the browser from then on. */
export function addTagMenu(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: MENU, title: 'Tag as', contexts: ['selection'] });
    for (const tag of TAGS) {
      browser.contextMenus.create({ id: tag, parentId: MENU, title: LABELS[tag], contexts: ['selection'] });
    }
  });
}

/** Choosing from the menu is a click like any other: it allows the tab to be read. */
export async function tagFromMenu(info: Pick<Browser.contextMenus.OnClickData, 'menuItemId'>, tab?: { id?: number }): Promise<void> {
  const tag = TAGS.find((candidate) => candidate === info.menuItemId);
  if (!tag || tab?.id === undefined) return;
  await readTab(tab.id);
  await tellPage(tab.id, { tell: 'tag selection', tag });
}
