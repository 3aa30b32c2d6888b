// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../../../page/reading/json-ld.ts';
import { parsePage } from '../parse-page.ts';

const HEADLINE = 'Council shuts Long Bridge';
const ARTICLE = { '@type': 'NewsArticle', headline: HEADLINE };

function pageWith(...scripts: string[]): Document {
  const page = parsePage('');
  for (const source of scripts) {
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = source;
    page.head.append(script);
  }
  return page;
}

function read(...scripts: unknown[]) {
  return readJsonLd(pageWith(...scripts.map((script) => JSON.stringify(script))));
}

describe('the article is found', () => {
  test.each([
    ['by itself', ARTICLE],
    ['in a list', [{ '@type': 'WebSite' }, ARTICLE]],
    ['in a graph', { '@graph': [{ '@type': 'Person' }, ARTICLE] }],
    ['as what a page is about', { '@type': 'WebPage', mainEntity: ARTICLE }],
    ['with several types', { ...ARTICLE, '@type': ['Thing', 'OpinionNewsArticle'] }],
    ['with the address of its type', { ...ARTICLE, '@type': 'http://schema.org/NewsArticle' }],
    ['as a posting', { ...ARTICLE, '@type': 'LiveBlogPosting' }],
    ['under its name', { '@type': 'Article', name: HEADLINE }],
  ])('%s', (_, value) => {
    expect(read(value)?.headline).toBe(HEADLINE);
  });

  test.each([
    ['in a later script', [{ '@type': 'WebSite' }, ARTICLE]],
    ['behind a broken script', ['{ "@type": ', ARTICLE]],
  ])('%s', (_, scripts) => {
    const sources = scripts.map((script) => (typeof script === 'string' ? script : JSON.stringify(script)));
    expect(readJsonLd(pageWith(...sources))?.headline).toBe(HEADLINE);
  });

  test.each([
    ['in a comment', `<!-- ${JSON.stringify(ARTICLE)} -->`],
    ['in a section of character data', `<![CDATA[${JSON.stringify(ARTICLE)}]]>`],
    ['behind a semicolon', `${JSON.stringify(ARTICLE)};\n`],
    ['with a raw line break in a string', `{ "@type": "NewsArticle", "headline": "Council shuts\nLong\tBridge" }`],
  ])('%s', (_, source) => {
    expect(readJsonLd(pageWith(source))?.headline).toBe(HEADLINE);
  });
});

describe('no article is', () => {
  test.each([
    ['a web site', { '@type': 'WebSite', name: HEADLINE }],
    ['one of a list of others', { '@type': 'ItemList', itemListElement: [ARTICLE] }],
    ['a part of another work', { '@type': 'Periodical', hasPart: ARTICLE }],
    ['one without a type', { headline: HEADLINE }],
    [
      'one nested beyond reason',
      { mainEntity: { mainEntity: { mainEntity: { mainEntity: { mainEntity: ARTICLE } } } } },
    ],
  ])('%s', (_, value) => {
    expect(read(value)).toBeNull();
  });

  test('whatever stands in the scripts, and none is an error', () => {
    const hostile = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((json) => `{"@type":"NewsArticle","author":${json}}`),
    );
    fc.assert(
      fc.property(hostile, (source) => {
        const found = readJsonLd(pageWith(source));
        expect(found === null || Array.isArray(found.authors)).toBe(true);
      }),
    );
  });
});

describe('what it says', () => {
  test.each([
    ['of one author', { author: 'Ines Okafor' }, { authors: ['Ines Okafor'] }],
    [
      'of an author with properties',
      { author: { '@type': 'Person', name: 'Ines Okafor' } },
      { authors: ['Ines Okafor'] },
    ],
    [
      'of several authors',
      { author: [{ name: 'Ines Okafor' }, 'Tomas Lind', {}] },
      { authors: ['Ines Okafor', 'Tomas Lind'] },
    ],
    ['of a creator', { creator: ['Ines Okafor'] }, { authors: ['Ines Okafor'] }],
    ['of its publisher', { publisher: { name: 'The Harbour Post' } }, { publisher: 'The Harbour Post' }],
    ['of its date', { datePublished: '2026-03-14' }, { published: '2026-03-14' }],
    ['of its language', { inLanguage: 'en-GB' }, { language: 'en-GB' }],
    ['of a language by name', { inLanguage: { name: 'English', alternateName: 'en' } }, { language: 'en' }],
    ['with entities', { headline: 'Shut &amp; barred' }, { headline: 'Shut & barred' }],
    [
      'of other shapes counts as nothing',
      { headline: 7, author: 8, publisher: [], datePublished: {} },
      { headline: null },
    ],
  ])('%s', (_, properties, expected) => {
    expect(read({ ...ARTICLE, ...properties })).toMatchObject(expected);
  });

  test.each([
    ['false', false],
    [false, false],
    ['True', true],
    [{ value: false }, true],
  ])('is for subscribers where isAccessibleForFree is %j', (isAccessibleForFree, isFree) => {
    expect(read({ ...ARTICLE, isAccessibleForFree })?.isFree).toBe(isFree);
  });

  test('not at all is null', () => {
    expect(read({ '@type': 'Article' })).toEqual({
      headline: null,
      authors: [],
      publisher: null,
      published: null,
      language: null,
      types: ['Article'],
      isFree: true,
    });
  });
});
