// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { readPage } from '../../../page/reading/read-page.ts';

const BRIDGE = 'The council closed Long Bridge to all traffic at 11 p.m. on Thursday after two bearings cracked.';
const FERRIES = 'The ferries run every ten minutes from Fenside Quay, twice as often as they did before the closure.';

const paragraphs = (text: string, count = 8) =>
  Array.from({ length: count }, (_, index) => `<p>${text} So says page ${index}.</p>`).join('');
const inside = (heading: string, text: string, count?: number) => `<h1>${heading}</h1>${paragraphs(text, count)}`;
const article = (heading: string, text: string, count?: number) => `<article>${inside(heading, text, count)}</article>`;

const bridge = article('Council shuts Long Bridge', BRIDGE);
const ferries = article('Ferries double', FERRIES, 12);

beforeEach(() => {
  document.title = 'Council shuts Long Bridge';
});

const read = (markup: string): string => {
  document.body.innerHTML = markup;
  return readPage(document).article.text;
};

describe('a further article behind the page’s own', () => {
  const alone = read(`<main>${bridge}</main>`);

  test.each([
    ['beside it', `<main>${bridge}${ferries}</main>`],
    ['right in the body', `${bridge}${ferries}`],
    ['in a box like its own', `<main><div>${bridge}</div><div>${ferries}</div></main>`],
    ['that is much longer', `<main>${bridge}${article('Ferries double', FERRIES, 40)}</main>`],
    ['and one more', `<main>${bridge}${ferries}${article('Tolls go up', FERRIES)}</main>`],
    [
      'in an element of the same class',
      `<main><div class="story">${inside('Council shuts Long Bridge', BRIDGE)}</div><div class="story">${inside('Ferries double', FERRIES)}</div></main>`,
    ],
    [
      'where the outlet’s name is a heading too',
      `<header><h1>Harbour Post</h1></header><main>${bridge}${ferries}</main>`,
    ],
  ])('%s is no part of it', (_, markup) => {
    expect(alone).toContain('council closed');
    expect(read(markup)).toBe(alone);
  });

  test('can be annotated all the same', () => {
    document.body.innerHTML = `<main>${bridge}${ferries}</main>`;
    expect(readPage(document).wholePage().text).toContain('Ferries double');
  });
});

describe('the page’s own article has', () => {
  test.each([
    [
      'top headings within it',
      `<article>${inside('Council shuts Long Bridge', BRIDGE)}${inside('What now?', FERRIES)}</article>`,
    ],
    [
      'sections with top headings',
      `<article><section class="story">${inside('Council shuts Long Bridge', BRIDGE)}</section><section class="story">${inside('What now?', FERRIES)}</section></article>`,
    ],
    [
      'its head in another element',
      `<main><article><h1>Council shuts Long Bridge</h1></article><article>${paragraphs(BRIDGE)}${paragraphs(FERRIES)}</article></main>`,
    ],
  ])('%s', (_, markup) => {
    const text = read(markup);
    expect(text).toContain('council closed');
    expect(text).toContain('ferries run');
  });
});
