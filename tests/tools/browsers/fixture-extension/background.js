chrome.action.onClicked.addListener((tab) => {
  if (chrome.sidePanel) void chrome.sidePanel.open({ windowId: tab.windowId });
  else void chrome.sidebarAction.open();
  void inject({ tabId: tab.id });
});

/** On a busy machine Chromium lets the script in only a moment after the click that allows it. */
async function inject(target, tries = 20) {
  try {
    await chrome.scripting.executeScript({ target, files: ['content.js'] });
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await inject(target, tries - 1);
  }
}

chrome.runtime.onMessage.addListener(() => {
  void Promise.reject(new Error('The background rejects.'));
});
