// Shows in the page's own markup what the content script was given.
const seen = document.documentElement.dataset;
seen.keys = '';
document.addEventListener('keydown', (event) => (seen.keys += `${event.key} `));
document.addEventListener('pointerup', (event) => (seen.selected = event.isTrusted ? String(getSelection()) : ''));
