// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleMetadata } from '../../../model/article.ts';
import { plainByline, readMetadata } from '../../../page/reading/metadata.ts';
import { parsePage } from '../parse-page.ts';

function metadataOf(markup: string): ArticleMetadata {
  return readMetadata(parsePage(markup)).metadata;
}

function jsonLd(properties: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...properties })}</script>`;
}

test('what a page does not say is null', () => {
  expect(readMetadata(parsePage('<p>Words'))).toEqual({
    metadata: { outlet: null, headline: null, byline: null, published: null, language: null },
    canonical: null,
    titles: [],
    description: null,
    kind: { types: [], isFree: true, isWebsite: false },
  });
});

describe('the outlet', () => {
  test.each([
    ['<meta property="og:site_name" content="The Harbour Post">', 'The Harbour Post'],
    [jsonLd({ publisher: { name: 'The Harbour Post' } }), 'The Harbour Post'],
    ['<meta name="application-name" content="The Harbour Post">', 'The Harbour Post'],
    ['<meta property="og:site_name" content="https://post.example"><meta name="DC.publisher" content="Post">', 'Post'],
    ['<meta property="og:site_name" content="@harbourpost">', null],
  ])('in %s', (markup, expected) => {
    expect(metadataOf(markup).outlet).toBe(expected);
  });
});

describe('the byline', () => {
  test.each([
    [jsonLd({ author: [{ name: 'Ines Okafor' }, { name: 'By Tomas Lind' }] }), 'Ines Okafor, Tomas Lind'],
    [jsonLd({ author: ['Ines Okafor', 'Ines Okafor'] }), 'Ines Okafor'],
    [`${jsonLd({ author: '@okafor' })}<meta name="author" content="Ines Okafor">`, 'Ines Okafor'],
    ['<meta property="article:author" content="https://chirp.example/okafor">', null],
    ['<a rel="author" href="/okafor">Ines Okafor</a>', 'Ines Okafor'],
  ])('in %s', (markup, expected) => {
    expect(metadataOf(markup).byline).toBe(expected);
  });

  test.each([
    ['By Ines Okafor', 'Ines Okafor'],
    ['Von: Ines Okafor', 'Ines Okafor'],
    ['Byron Lind', 'Byron Lind'],
    ['  Ines\n Okafor ', 'Ines Okafor'],
    ['www.post.example', null],
    ['14 March 2026', null],
    ['Published: March 14, 2026, 6:47 p.m.', null],
    ['Saturday, 14 March 2026', null],
    ['dateline', null],
    ['Agence 24 heures', 'Agence 24 heures'],
    ['Ines Okafor · Posted: Mar 14, 2026', 'Ines Okafor'],
    ['Ines Okafor 03/14/2026 05:07 AM', 'Ines Okafor'],
    ['Ines Okafor14 Mar 2026', 'Ines Okafor'],
    ['Ines Okafor, Tomas Lind5 min read', 'Ines Okafor, Tomas Lind'],
    ['Ines Okafor ——— | ··· 14 March 2026', 'Ines Okafor'],
    ['April May, June Marsh', 'April May, June Marsh'],
    ['A'.repeat(300), null],
    ['By ', null],
    [null, null],
  ])('%j is plainly %j', (text, expected) => {
    expect(plainByline(text)).toBe(expected);
  });

  test('of a long run of dashes or digits takes no more than a look at each of them', () => {
    // By the square it would go on for hours.
    for (const sign of ['-', ' · ', '7', '7 ']) expect(plainByline(`Ines${sign.repeat(2_000_000)}Okafor`)).toBeNull();
  });
});

describe('the date', () => {
  const moment = { value: '2026-03-14T06:40:00Z', precision: 'moment' };

  test.each([
    [jsonLd({ datePublished: '2026-03-14T06:40:00Z' }), moment],
    ['<meta property="article:published_time" content="2026-03-14T06:40:00Z">', moment],
    ['<meta itemprop="datePublished" content="2026-03-14T06:40:00Z">', moment],
    ['<time itemprop="datePublished" datetime="2026-03-14T06:40:00Z">Saturday</time>', moment],
    ['<article><time datetime="2026-03-14T06:40:00Z">Saturday</time></article>', moment],
    ['<meta name="DC.date" content="2026">', { value: '2026', precision: 'year' }],
    [jsonLd({ datePublished: '14/03/2026' }), null],
    ['<footer><time datetime="2026-03-14T06:40:00Z">Saturday</time></footer>', null],
  ])('in %s', (markup, expected) => {
    expect(metadataOf(markup).published).toEqual(expected);
  });

  test('that cannot be read leaves it to the next', () => {
    const markup = `${jsonLd({ datePublished: 'last week' })}<meta name="parsely-pub-date" content="2026-03">`;
    expect(metadataOf(markup).published).toEqual({ value: '2026-03', precision: 'month' });
  });
});

describe('the language', () => {
  test.each([
    ['<html lang="de-AT">', 'de-AT'],
    ['<meta property="og:locale" content="en_GB">', 'en-GB'],
    ['<html lang="english, mostly"><meta property="og:locale" content="en_GB">', 'en-GB'],
    [jsonLd({ inLanguage: 'fr' }), 'fr'],
    ['<meta itemprop="inLanguage" content="fr">', 'fr'],
    ['<html lang="">', null],
  ])('in %s', (markup, expected) => {
    expect(metadataOf(markup).language).toBe(expected);
  });
});

test.each([
  ['<link rel="canonical" href="/story">', '/story'],
  ['<link rel="alternate Canonical" href="/story"><link rel="canonical" href="/other">', '/story'],
  ['<link rel="canonical">', null],
])('the canonical address in %s is %s, as it stands there', (markup, expected) => {
  expect(readMetadata(parsePage(markup)).canonical).toBe(expected);
});

test.each([
  ['<meta property="og:type" content="website">', true],
  [`<meta property="og:type" content="website">${jsonLd({})}`, false],
  ['<meta property="og:type" content="article">', false],
])('a page with %s says that it is no article: %s', (markup, expected) => {
  expect(readMetadata(parsePage(markup)).kind.isWebsite).toBe(expected);
});

test('whatever a page says fits the record', () => {
  const anyValue = fc.oneof(fc.string(), fc.json(), fc.constant('https://post.example/okafor'));
  fc.assert(
    fc.property(fc.array(anyValue, { minLength: 6, maxLength: 6 }), ([site, title, author, date, locale, json]) => {
      const page = parsePage('');
      const values = { 'og:site_name': site, 'og:title': title, author, 'dc.date': date, 'og:locale': locale };
      for (const [name, value] of Object.entries(values)) {
        const meta = page.createElement('meta');
        meta.setAttribute('name', name);
        meta.setAttribute('content', value ?? '');
        page.head.append(meta);
      }
      const script = page.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = `{"@type":"NewsArticle","headline":${json},"author":${json},"inLanguage":${json}}`;
      page.head.append(script);
      expect(ArticleMetadata.safeParse(readMetadata(page).metadata).success).toBe(true);
    }),
  );
});
