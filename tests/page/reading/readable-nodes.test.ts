// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readableNodes } from '../../../page/reading/readable-nodes.ts';
import { fixture } from '../fixtures.ts';
import { parsePage, textsBelow } from '../parse-page.ts';

test('names the nodes of the article, and what made them out', () => {
  const page = fixture('harbour-post');
  const readable = readableNodes(page);
  const holds = (words: string): boolean => {
    const text = textsBelow(page.body).find(({ data }) => data.includes(words)) as Text;
    return [text, text.parentNode as Node].some((node) => readable?.nodes.has(node));
  };
  expect(holds('The crossing carries')).toBe(true);
  expect(holds('Bearings 3 and 4')).toBe(true);
  expect(holds('Sunday crossword')).toBe(false);
  expect(readable?.extractor).toMatch(/^readability \d/u);
});

describe('a consent notice longer than the article', () => {
  const sentence = 'Two of the eight bearings were found to be cracked, the council said, and the crossing was shut. ';
  const story = `<h1>Council shuts Long Bridge</h1><div><p>${sentence}</p><p>${sentence}</p></div>`;
  const choice = `<p>${'We and our partners, of whom there are many, keep and read what you do on your device. '.repeat(9)}</p>`;

  function isReadIn(markup: string, words: string): boolean {
    const page = parsePage(markup);
    const nodes = readableNodes(page)?.nodes ?? new Set<Node>();
    const texts = textsBelow(page.body).filter(({ data }) => data.includes(words));
    return texts.some((text) => nodes.has(text) || nodes.has(text.parentNode as Node));
  }

  test.each([
    ['by its id', `<div id=site-consent-manager>${choice.repeat(4)}</div>`],
    ['by its class', `<div class=cookieNotice>${choice.repeat(4)}</div>`],
    ['by its role', `<div role=dialog>${choice.repeat(4)}</div>`],
  ])('is told %s and not read', (_, notice) => {
    const page = `<main>${story}</main>${notice}`;
    expect([isReadIn(page, 'Two of the eight'), isReadIn(page, 'We and our partners')]).toEqual([true, false]);
  });

  test('hides no article that is wrapped in an element of that name', () => {
    expect(isReadIn(`<div class=has-cookie-notice>${story}</div>`, 'Two of the eight')).toBe(true);
  });
});

test.each([
  ['nothing', ''],
  ['no words', '<img src="a.png">'],
])('makes out no article on a page with %s', (_, markup) => {
  expect(readableNodes(parsePage(markup))).toBeNull();
});
