const onClick = (id, act) => document.getElementById(id).addEventListener('click', act);

onClick('allow', async (event) => {
  // Browsers allow the question only in a reader's click.
  const allowed = await chrome.permissions.request({ origins: ['http://outlet.localhost/*'] });
  event.target.textContent = `allowed: ${allowed}`;
});
onClick('open', () => chrome.tabs.create({ url: chrome.runtime.getURL('sidebar.html?tab') }));
onClick('save', () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['quote,tag\n'], { type: 'text/csv' }));
  link.download = 'annotations.csv';
  link.click();
});
onClick('fail', () => {
  console.error('The sidebar complains.');
  void chrome.runtime.sendMessage('fail').catch(() => {});
  throw new Error('The sidebar throws.');
});
