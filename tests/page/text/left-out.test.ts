// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { readPage, wholePageText } from '../../../page/reading/read-page.ts';
import { parsePage } from '../parse-page.ts';

beforeEach(() => {
  document.head.innerHTML = `<style>
    .gone { display: none }
    .clipped { position: absolute; clip: rect(0px, 0px, 0px, 0px) }
    .inset { position: absolute; clip-path: inset(50%) }
    .fixed { position: fixed }
    .unselectable { user-select: none }
    .invisible { visibility: hidden }
  </style>`;
});

test.each([
  ['what is not displayed', '<p class="gone">Words</p>'],
  ['what is not displayed around it', '<div class="gone"><p>Words</p></div>'],
  ['what is hidden by its attribute', '<p hidden>Words</p>'],
  ['what is hidden from screen readers', '<p aria-hidden="true">Words</p>'],
  ['what is for screen readers alone, by its name', '<p class="visually-hidden">Words</p>'],
  ['what is for screen readers alone, by its box', '<p class="clipped">Words</p><p class="inset">Words</p>'],
])('%s is left out', (_, markup) => {
  document.body.innerHTML = `${markup}<p>Others.</p>`;
  expect(wholePageText(document).text).toBe('Others.');
});

test.each([
  ['what cannot be selected', '<p class="unselectable">Words</p>'],
  ['what is folded away', '<details><p>Words</p></details>'],
  ['what is only invisible', '<p class="invisible">Words</p>'],
  ['what is placed by itself', '<p class="fixed">Words</p>'],
])('%s is the page’s text', (_, markup) => {
  document.body.innerHTML = `${markup}<p>Others.</p>`;
  expect(wholePageText(document).text).toBe('Words\n\nOthers.');
});

test('a story that is only for print is not taken for the one that is shown', () => {
  const paragraph = '<p>The bridge is shut until the bearings, which cracked, are replaced.</p>';
  const story = `<h1>Long Bridge shut</h1>${paragraph.repeat(9)}`;
  const print = `<div><div class="gone article-body">${story.repeat(3)}</div></div>`;
  document.body.innerHTML = `${print}<div><div><div>${story}</div></div></div>`;
  expect(readPage(document).article.blocks).toHaveLength(10);
});

test('an element named defaultView is not taken for the window', () => {
  const page = parsePage('<img name="defaultView"><p>Words</p>');
  expect(page.defaultView).toHaveProperty('name', 'defaultView');
  expect(wholePageText(page).text).toBe('Words');
});

test('in a document that is shown nowhere all counts', () => {
  const parsed = new DOMParser().parseFromString('<style>p { display: none }</style><p>Words</p>', 'text/html');
  expect(wholePageText(parsed).text).toBe('Words');
});
