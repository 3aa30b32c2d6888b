// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage, wholePageText } from '../../../page/reading/read-page.ts';
import type { TextMap } from '../../../page/text/text-map.ts';
import { FIXTURES, expectedOf, fixture } from '../fixtures.ts';
import { clobber, markupOf, parsePage } from '../parse-page.ts';

describe.each(FIXTURES)('the page %s', (name) => {
  const page = fixture(name);
  clobber(page);
  const before = markupOf(page);
  const reading = readPage(page);
  const expected = expectedOf(name);

  test('is read as its reader would', () => {
    expect(reading.article.blocks.map(({ kind, text }) => [kind, text])).toEqual(expected.blocks);
    expect(reading.kind).toBe(expected.kind);
  });

  test('says this of itself', () => {
    expect(reading.metadata).toEqual(expected.metadata);
    expect(reading.canonical).toBe(expected.canonical);
  });

  test('is not changed', () => {
    reading.wholePage();
    expect(markupOf(page)).toBe(before);
  });

  test.each([
    ['article', reading.article],
    ['whole page', reading.wholePage()],
  ])('shows each word of the %s where its offset leads', (_, map) => {
    expect(wordsThatLeadAstray(map)).toEqual([]);
  });

  test('has the words of the article in the text of the whole page', () => {
    const { text } = wholePageText(page);
    expect(text).toBe(reading.wholePage().text);
    for (const [, words] of expected.blocks) expect(text).toContain(words);
  });
});

function wordsThatLeadAstray(map: TextMap): string[] {
  return [...map.text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    const range = map.rangeOf(index, index + word.length);
    const leadsBack = range && map.offsetOf(range.startContainer, range.startOffset, 'start') === index;
    return leadsBack && range.toString() === word ? [] : [word];
  });
}

test.each([
  ['an empty page', ''],
  ['a page of frames', '<frameset><frame src="a.html"></frameset>'],
  ['a page without words', '<body><img src="a.png"><script>track()</script>'],
])('%s has no text, and that is no error', (_, html) => {
  const reading = readPage(parsePage(html));
  expect(reading).toMatchObject({ kind: 'unclear', article: { text: '', blocks: [] } });
  expect(reading.wholePage().text).toBe('');
});
