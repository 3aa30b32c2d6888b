import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { answerRequests } from '../../messaging/answer-requests.ts';
import { forgetTab, setTabFailure } from '../../storage/tab-state.ts';
import { purgeTrash } from '../../storage/trash/trash.ts';
import { addTagMenu, tagFromMenu } from './context-menu.ts';
import { openSidebar } from './open-sidebar.ts';
import { readTab, rereadAllTabs, rereadTab } from './read-tab.ts';
import { handlers, keepFailure } from './requests.ts';

/** Every listener is added before the first `await`: a sleeping background is woken only for those. */
export default defineBackground(() => {
  answerRequests(handlers, keepFailure);
  browser.runtime.onInstalled.addListener(() => void addTagMenu());
  // Once for each start of the browser; what is put into the trash of one that runs for weeks purges it too.
  browser.runtime.onStartup.addListener(() => void purgeTrash());
  browser.contextMenus.onClicked.addListener((info, tab) => void tagFromMenu(info, tab));
  browser.action.onClicked.addListener((tab) => {
    openSidebar(tab.windowId);
    if (tab.id !== undefined) void readTab(tab.id);
  });
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    if (status === 'loading') void setTabFailure(id, null);
    // Titles, icons and sounds change all the time, and change nothing here.
    if (status !== undefined || url !== undefined) void rereadTab(id);
  });
  browser.permissions.onAdded.addListener(() => void rereadAllTabs());
  browser.tabs.onRemoved.addListener((id) => void forgetTab(id));
});
