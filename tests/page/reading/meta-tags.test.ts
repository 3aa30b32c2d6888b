// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readMetaTags } from '../../../page/reading/meta-tags.ts';
import { parsePage } from '../parse-page.ts';

test.each([
  ['by property', '<meta property="og:title" content="Shut">', 'og:title'],
  ['by name', '<meta name="author" content="Shut">', 'author'],
  ['by itemprop', '<meta itemprop="datePublished" content="Shut">', 'datepublished'],
  ['in any case', '<META NAME="DC.Date" CONTENT="Shut">', 'dc.date'],
  ['under each of several names', '<meta property="og:title twitter:title" content="Shut">', 'twitter:title'],
  ['in the body, where sites put it too', '<body><meta name="author" content="Shut">', 'author'],
])('finds a value %s', (_, markup, name) => {
  expect(readMetaTags(parsePage(markup)).get(name)).toBe('Shut');
});

test('takes the first of several that has a value', () => {
  const markup = '<meta name="author" content=" "><meta name="author" content="One"><meta name="author" content="Two">';
  expect(readMetaTags(parsePage(markup)).get('author')).toBe('One');
});
