import { expect, test } from 'vitest';
import type { Block } from '../../../model/article-text.ts';
import { pageKind } from '../../../page/reading/page-kind.ts';
import type { DeclaredKind } from '../../../page/reading/page-kind.ts';

const SENTENCE = 'Two of the eight bearings were found to be cracked, the council said on Friday. ';
const ARTICLE: Block[] = [
  { kind: 'headline', text: 'Council shuts Long Bridge' },
  { kind: 'paragraph', text: SENTENCE.repeat(20) },
];
const STUMP: Block[] = [{ kind: 'paragraph', text: SENTENCE.repeat(4) }];
const LINE: Block[] = [{ kind: 'paragraph', text: SENTENCE }];
const CAPTIONS: Block[] = Array.from({ length: 6 }, () => ({ kind: 'caption', text: SENTENCE }));

const NOTHING: DeclaredKind = { types: ['NewsArticle'], isFree: true, isWebsite: false };

test.each([
  ['article', 'a page with a text', {}, true, ARTICLE],
  ['article', 'a short item of news', {}, true, STUMP],
  ['article', 'many pictures with a longer text', {}, true, [...ARTICLE, ...CAPTIONS]],
  ['article', 'a subscribers’ text that is delivered whole', { isFree: false }, true, ARTICLE],
  ['paywalled', 'the beginning of a subscribers’ text', { isFree: false }, true, STUMP],
  ['front page', 'a page that says it is a website', { isWebsite: true }, true, ARTICLE],
  ['live blog', 'what is posted bit by bit', { types: ['NewsArticle', 'LiveBlogPosting'] }, true, ARTICLE],
  ['gallery', 'more words below pictures than beside them', {}, true, [...STUMP, ...CAPTIONS]],
  ['unclear', 'a line', {}, true, LINE],
  ['unclear', 'no words', {}, true, []],
  ['unclear', 'a text that is no article', {}, false, ARTICLE],
] as const)('%s: %s', (kind, _, declared, isFound, blocks) => {
  expect(pageKind({ ...NOTHING, ...declared }, isFound, blocks)).toBe(kind);
});

test('a headline is no text by itself', () => {
  expect(pageKind(NOTHING, true, [{ kind: 'headline', text: SENTENCE.repeat(5) }])).toBe('unclear');
});
