// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readableNodes } from '../../page/readable-nodes.ts';
import { fixture } from './fixtures.ts';
import { parsePage, textsBelow } from './parse-page.ts';

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

test.each([
  ['nothing', ''],
  ['no words', '<img src="a.png">'],
])('makes out no article on a page with %s', (_, markup) => {
  expect(readableNodes(parsePage(markup))).toBeNull();
});
