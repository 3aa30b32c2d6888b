// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { bodyBlocks } from '../../../page/reading/body-blocks.ts';
import { readBlocks } from '../../../page/reading/page-blocks.ts';
import type { PageBlock } from '../../../page/reading/page-blocks.ts';
import { kindsOf } from '../../../page/reading/typed-blocks.ts';
import { parseBody } from '../parse-page.ts';

const SENTENCES = [
  'Two of the eight bearings were found to be cracked, the council said.',
  'The crossing carries 31,000 vehicles a day, by way of the western pier.',
  'Ferries run every twenty minutes until Monday, and all through the night.',
  'A report of 2019 had asked for new bearings within five years.',
];
const [FIRST, SECOND, THIRD, FOURTH] = SENTENCES.map((text) => `<p>${text}</p>`);
const STORY = `${FIRST}${SECOND}${THIRD}${FOURTH}`;

/** The text of a page; elements marked `id=dropped` or below are those that Readability left out. */
function bodyOf(markup: string, byline: string | null = null): string[] {
  const body = parseBody(markup);
  const page = readBlocks(body);
  const kept = page.filter(({ parts }) => !parts.some((part) => isDropped(part)));
  const headline =
    page.find(({ parts }) => parts.some((part) => part !== 'break' && part.around.heading === 1)) ?? null;
  return bodyBlocks(page, kept, headline, byline).map(({ text }) => text);
}

function isDropped(part: PageBlock['parts'][number]): boolean {
  return part !== 'break' && part.around.element.closest('#dropped, .dropped') !== null;
}

describe('a date alone', () => {
  const DATE = '<p>13 March 2026, 07:42 UTC</p>';

  test('above the text is the page’s, behind a byline as well', () => {
    expect(bodyOf(`<h1>Bridge shut</h1>${DATE}${STORY}`)).toEqual(SENTENCES);
    expect(bodyOf(`<h1>Bridge shut</h1><p>By Ines Okafor</p>${DATE}${STORY}`, 'Ines Okafor')).toEqual(SENTENCES);
  });

  test('amid the text may head what happened on that day', () => {
    expect(bodyOf(`<h1>Bridge shut</h1>${FIRST}${DATE}${SECOND}`)).toHaveLength(3);
  });
});

describe('what is not the article’s is left out', () => {
  test.each([
    [
      'a box of related links',
      '<div class=related-stories><h3>Harbour</h3><p>Ferry fares to stay as they are.</p></div>',
    ],
    [
      'a box in camelCase',
      '<section class=newsletterSignup><p>Every Monday, what the harbour talks about.</p></section>',
    ],
    ['an element of the site’s own', '<share-bar><p>Tell others of this.</p></share-bar>'],
    ['a form', '<form><p>Which letters would you like to have?</p></form>'],
    ['a list of links', '<ul><li><a href=/1>Ferry fares</a></li><li><a href=/2>Regatta</a></li></ul>'],
    ['linked headings', '<h3><a href=/1>Ferry fares</a></h3><h3><a href=/2>Regatta</a></h3>'],
    ['a heading over links alone', '<h3>From the harbour</h3><p><a href=/1>Ferry fares</a></p><h3>Who pays</h3>'],
    ['a byline', '<p>By Ines Okafor</p>'],
  ])('%s', (_, box) => {
    const rest = box.endsWith('<h3>Who pays</h3>') ? ['Who pays'] : [];
    const expected = [...SENTENCES.slice(0, 2), ...rest, ...SENTENCES.slice(2)];
    expect(bodyOf(`${FIRST}${SECOND}${box}${THIRD}${FOURTH}`, 'Ines Okafor')).toEqual(expected);
  });

  test.each([
    ['a menu above the headline', `<p>City</p><h1>Bridge shut</h1>${STORY}`],
    ['a heading at the end', `${STORY}<h3>From the harbour</h3>`],
    [
      'notes on the authors',
      `${STORY}<p>Ines Okafor covers the harbour.</p><p>Ben Hale contributed to this report.</p>`,
    ],
  ])('%s', (_, markup) => {
    expect(bodyOf(markup, 'Ines Okafor')).toEqual(SENTENCES);
  });
});

describe('what is the article’s stays', () => {
  test.each([
    ['a box that holds much of the text', `<div class=promo>${FIRST}${SECOND}</div>${THIRD}${FOURTH}`, SENTENCES],
    [
      'a text in many boxes of one name',
      SENTENCES.map((text) => `<div class=slideshow><p>${text}</p></div>`).join(''),
      SENTENCES,
    ],
    ['a text above its headline', `${STORY}<h1>Bridge shut</h1>`, SENTENCES],
    [
      'a heading whose id is made of its words',
      `<h3 id=popular-vote>The vote</h3>${STORY}`,
      ['The vote', ...SENTENCES],
    ],
    ['a linked heading over text', `<h3><a href=/1>The pier</a></h3>${STORY}`, ['The pier', ...SENTENCES]],
    [
      'a heading before another',
      `<h2>The pier</h2><h3>Its bearings</h3>${STORY}`,
      ['The pier', 'Its bearings', ...SENTENCES],
    ],
    [
      'links among the items of a list',
      `${STORY}<ul><li>Bus 4</li><li><a href=/1>Ferry</a></li></ul>`,
      [...SENTENCES, 'Bus 4', 'Ferry'],
    ],
    [
      'a note at the foot that the text links to',
      `${STORY}<p><a href="#n1">See the note</a></p>`,
      [...SENTENCES, 'See the note'],
    ],
    ['a correction', `${STORY}<p>Correction: the year was 2019.</p>`, [...SENTENCES, 'Correction: the year was 2019.']],
  ])('%s', (_, markup, expected) => {
    expect(bodyOf(markup)).toEqual(expected);
  });
});

describe('what Readability dropped', () => {
  const alike = (text: string, name = 'text'): string => `<div class=${name}><p>${text}</p></div>`;
  const dropped = '<div class=text><p><a class=dropped href=/1>The council knew of it</a>.</p></div>';
  const [one, two, three, four] = SENTENCES as [string, string, string, string];

  test('comes back where it stands among the text in the same markup', () => {
    const markup = alike(one) + alike(two) + dropped.replace('<p>', '<p>It is said that ') + alike(three) + alike(four);
    expect(bodyOf(markup)).toEqual([one, two, 'It is said that The council knew of it.', three, four]);
  });

  test.each([
    [
      'in other markup',
      `${alike(one)}${alike(two)}<div class="text dropped"><p>Not the same.</p></div>${alike(three)}${alike(four)}`,
    ],
    [
      'far from it',
      `<div><section>${SENTENCES.map((text) => alike(text)).join('')}</section></div><div><b class=dropped>Far away.</b></div>`,
    ],
  ])('does not %s', (_, markup) => {
    expect(bodyOf(markup)).toEqual(SENTENCES);
  });
});

test('a pull quote is typed so, another quotation is not', () => {
  const quoted = 'asked for new bearings within five years';
  const page = readBlocks(
    parseBody(`${STORY}<blockquote>“${quoted}”</blockquote><div class=pull-quote>${quoted}</div>
      <blockquote>All eight have reached the end of their life.</blockquote><p>The pier. (Photo: Tomas Lind)</p>`),
  );
  const kinds = kindsOf(bodyBlocks(page, page, null, null));
  expect(kinds).toEqual([...SENTENCES.map(() => 'paragraph'), 'pull quote', 'pull quote', 'quotation', 'caption']);
});
