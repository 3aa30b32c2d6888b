// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleBlocks } from '../../../page/reading/article-blocks.ts';
import type { DeclaredWords } from '../../../page/reading/article-blocks.ts';
import { readBlocks } from '../../../page/reading/page-blocks.ts';
import { layOut } from '../../../page/text/text-layout.ts';
import { parseBody, textsBelow } from '../parse-page.ts';

/** The article of a page whose texts marked with `id=story` are those that were made out as its own. */
function articleOf(markup: string, declared: Partial<DeclaredWords> = {}): [string, string][] {
  const body = parseBody(markup);
  const nodes = new Set<Node>([...body.querySelectorAll('#story, .story')].flatMap((element) => textsBelow(element)));
  const sources = articleBlocks(
    readBlocks(body),
    { nodes, isArticle: true },
    { titles: [], description: null, byline: null, ...declared },
  );
  return layOut(sources).blocks.map(({ kind, text }) => [kind, text]);
}

const STORY = '<div id=story><p>Two bearings were found to be cracked.</p><p>Ferries run all night.</p></div>';
const BODY = [
  ['paragraph', 'Two bearings were found to be cracked.'],
  ['paragraph', 'Ferries run all night.'],
];
const TITLE = 'Council shuts Long Bridge';
const HEADLINE = ['headline', TITLE];

describe('the headline', () => {
  test.each([
    ['is the heading most like a declared title', `<h2>Ferry fares</h2><h2>${TITLE}!</h2>${STORY}`, [`${TITLE}!`]],
    ['is found inside of the text', `<div class=story><h1>${TITLE}</h1></div>${STORY}`, [TITLE]],
    ['is found below the text', `${STORY}<h1>${TITLE}</h1>`, [TITLE]],
    ['is taken once where a bar repeats it', `<h2>${TITLE}</h2><h1>${TITLE}</h1>${STORY}<h3>${TITLE}</h3>`, [TITLE]],
    ['is not a heading unlike the title', `<h2>Ferry fares</h2>${STORY}`, []],
  ])('%s', (_, markup, expected) => {
    const blocks = articleOf(markup, { titles: [TITLE] });
    expect(blocks).toEqual([...expected.map((text) => ['headline', text]), ...BODY]);
  });

  test.each([
    ['the only h1 before the text', `<h1>${TITLE}</h1>${STORY}`, true],
    ['not an h1 after the text', `${STORY}<h1>${TITLE}</h1>`, false],
    ['not one of two', `<h1>${TITLE}</h1><h1>More news</h1>${STORY}`, false],
    ['not the site’s logo', `<div class=logo><h1>The Harbour Post</h1></div>${STORY}`, false],
    ['not the link to the front page', `<h1><a href="/">The Harbour Post</a></h1>${STORY}`, false],
    ['the one h1 beside a logo', `<h1 class=masthead>The Harbour Post</h1><h1>${TITLE}</h1>${STORY}`, true],
    ['not a single word, as the outlet’s name is', `<h1>Gazette</h1>${STORY}`, false],
  ])('without any declared title is %s', (_, markup, isFound) => {
    expect(articleOf(markup).some(([kind]) => kind === 'headline')).toBe(isFound);
  });

  test('that is repeated is the one nearest above the text', () => {
    const body = parseBody(`<h2>${TITLE}</h2><p>Menu</p><h1>${TITLE}</h1>${STORY}`);
    const blocks = readBlocks(body);
    const nodes = new Set<Node>(textsBelow(body.querySelector('#story') as Element));
    expect(
      articleBlocks(blocks, { nodes, isArticle: true }, { titles: [TITLE], description: null, byline: null })[0]?.order,
    ).toBe(2);
  });
});

describe('the standfirst', () => {
  const summary = 'All traffic is barred until Monday.';

  test.each([
    ['has a name that says so', `<h1>${TITLE}</h1><p class=standfirst>${summary}</p>${STORY}`, null],
    ['is the page’s description', `<h1>${TITLE}</h1><p>${summary}</p>${STORY}`, summary],
    [
      'is the first block of the text where that is named so',
      `<h1>${TITLE}</h1><div class=story><p class=lead>${summary}</p></div>${STORY}`,
      null,
    ],
  ])('%s', (_, markup, description) => {
    expect(articleOf(markup, { titles: [TITLE], description })).toEqual([HEADLINE, ['standfirst', summary], ...BODY]);
  });

  test.each([
    ['a box between headline and text', `<h1>${TITLE}</h1><p>Share this with all of your friends</p>${STORY}`],
    ['too short a label', `<h1>${TITLE}</h1><p class=lead>City</p>${STORY}`],
    ['above the headline', `<p class=standfirst>${summary}</p><h1>${TITLE}</h1>${STORY}`],
  ])('is not %s', (_, markup) => {
    expect(articleOf(markup, { titles: [TITLE] })).toEqual([HEADLINE, ...BODY]);
  });

  test('is not the first of many paragraphs that all bear its name', () => {
    const text = `<div class="story summary"><p>${summary}</p><p>And the ferry will run through the night.</p></div>`;
    expect(articleOf(text).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('credits', () => {
  test.each([
    ['a byline', '<p class=byline>By Ines Okafor</p>'],
    ['a date', '<time>14 March 2026</time>'],
    ['a byline with a date', '<p><span class=author>Ines Okafor</span>, <time>14 March</time></p>'],
  ])('%s is not the article’s text', (_, markup) => {
    expect(articleOf(`<div class=story>${markup}</div>${STORY}`)).toEqual(BODY);
  });

  test.each([
    [
      'a sentence with a date in it',
      '<p>The bridge opened on <time>14 March 1931</time>.</p>',
      'The bridge opened on 14 March 1931.',
    ],
    ['a rule of asterisks', '<p>* * *</p>', '* * *'],
  ])('%s is', (_, markup, text) => {
    expect(articleOf(`<div class=story>${markup}</div>${STORY}`)).toEqual([['paragraph', text], ...BODY]);
  });

  test('an article whose wrapper names its author stays', () => {
    const long = 'Nobody looked, and nobody asked. '.repeat(8).trim();
    expect(articleOf(`<div class="story author-okafor"><p class="author">${long}</p></div>`)).toEqual([
      ['paragraph', long],
    ]);
  });
});
