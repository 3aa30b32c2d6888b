// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetaTags } from '../../../page/reading/meta-tags.ts';
import { readTitles, withoutOutlet } from '../../../page/reading/page-titles.ts';
import { parsePage } from '../parse-page.ts';

describe('a title without its outlet', () => {
  test.each([
    ['Bridge closed | The Harbour Post', 'The Harbour Post', 'Bridge closed'],
    ['Bridge closed - Harbour Post', 'The Harbour Post', 'Bridge closed'],
    ['Bridge closed — THE HARBOUR POST', 'Harbour Post', 'Bridge closed'],
    ['Bridge closed · harbourpost.com', 'Harbour Post', 'Bridge closed'],
    ['Bridge closed | City | The Harbour Post', 'The Harbour Post', 'Bridge closed | City'],
    ['Bridge closed – for good', 'The Harbour Post', 'Bridge closed – for good'],
    ['Bridge closed | The Harbour Post', null, 'Bridge closed | The Harbour Post'],
    ['The Harbour Post', 'The Harbour Post', ''],
    ['Harbour Post', 'The Harbour Post', ''],
    ['Half-closed bridge', 'bridge', 'Half-closed bridge'],
  ])('%s (%s)', (title, outlet, expected) => {
    expect(withoutOutlet(title, outlet)).toBe(expected);
  });
});

describe('the titles of a page', () => {
  function titlesOf(markup: string): string[] {
    const page = parsePage(markup);
    return readTitles(page, null, readMetaTags(page), 'The Commons');
  }

  test.each([
    [
      'come from its tags, its heading and its title, in this order',
      '<title>D · The Commons</title><meta property="og:title" content="A | The Commons"><meta name="twitter:title" content="B"><h1>C</h1>',
      ['A', 'B', 'C', 'D'],
    ],
    ['leave out a heading that is one of several', '<title>A</title><h1>B</h1><h1>C</h1>', ['A']],
    ['leave out a heading that is the site’s logo', '<h1 class=site-logo>B</h1><h1>C</h1>', ['C']],
    ['leave out a heading that leads to the front page', '<title>A</title><h1><a href="/">B</a></h1>', ['A']],
    ['leave out the outlet’s name', '<title>The Commons</title><h1>Commons</h1>', []],
    ['are none where the page has none', '<p>A</p>', []],
    ['are those of the page, not of its pictures', '<svg><title>B</title></svg>', []],
  ])('%s', (_, markup, expected) => {
    expect(titlesOf(markup)).toEqual(expected);
  });
});
