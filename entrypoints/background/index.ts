import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { answerRequests } from '../../messaging/answer-requests.ts';
import { forgetTab } from '../../storage/tab-state.ts';
import { addTagMenu, tagFromMenu } from './context-menu.ts';
import { openSidebar } from './open-sidebar.ts';
import { readTab, rereadTab } from './read-tab.ts';
import { handlers } from './requests.ts';

/** Every listener is added before the first `await`: a sleeping background is woken only for those. */
export default defineBackground(() => {
  answerRequests(handlers);
  browser.runtime.onInstalled.addListener(addTagMenu);
  browser.contextMenus.onClicked.addListener(tagFromMenu);
  browser.action.onClicked.addListener((tab) => {
    openSidebar(tab.windowId);
    if (tab.id !== undefined) void readTab(tab.id);
  });
  browser.tabs.onUpdated.addListener((id, change, tab) => void rereadTab(id, change, tab.url));
  browser.tabs.onRemoved.addListener((id) => void forgetTab(id));
});
