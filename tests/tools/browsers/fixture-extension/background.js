chrome.action.onClicked.addListener((tab) => {
  if (chrome.sidePanel) void chrome.sidePanel.open({ windowId: tab.windowId });
  else void chrome.sidebarAction.open();
  void chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['content.js'] });
});

chrome.runtime.onMessage.addListener(() => {
  void Promise.reject(new Error('The background rejects.'));
});
