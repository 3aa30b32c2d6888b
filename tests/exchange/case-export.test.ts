import { expect, test } from 'vitest';
import { caseExport } from '../../exchange/case-export.ts';
import { annotate, articleOf, caseOf, NOBODYS_SET, selectorsOf } from './long-bridge.ts';

test('a passage refers to the text of the revision in which it was marked', () => {
  const article = articleOf(1, ['Bridge shut.', 'Long Bridge shut.', 'Long Bridge shut tonight.']);
  annotate(article, 'Bridge shut', { revision: article.revisions[0]?.id ?? '' });
  annotate(article, 'Bridge shut');
  const { texts, passages } = caseExport(caseOf(article));
  expect(texts).toEqual([
    { path: 'articles/01-harbour-post-r1.txt', text: 'Bridge shut.' },
    { path: 'articles/01-harbour-post.txt', text: 'Long Bridge shut tonight.' },
  ]);
  expect(passages.map(({ place }) => [place?.file.path, place?.start, place?.end])).toEqual([
    ['articles/01-harbour-post-r1.txt', 0, 11],
    ['articles/01-harbour-post.txt', 5, 16],
  ]);
});

test.each([
  ['beside the article', { place: 'page' as const }],
  ['that does not stand where it should', { selectors: selectorsOf('A Bridge shut.', 'Bridge') }],
  ['without a position', { selectors: selectorsOf('Bridge shut.', 'Bridge').slice(0, 1) }],
  ['of a revision that is not at hand', { revision: '01950000-0000-7000-8000-999999999999' }],
])('a passage %s has words, but no place', (_, about) => {
  const article = articleOf(1, ['Bridge shut.']);
  annotate(article, 'Bridge', about);
  const { passages } = caseExport(caseOf(article));
  expect(passages).toMatchObject([{ quote: { exact: 'Bridge' }, place: null }]);
});

test('half a character has no place: code points cannot state it', () => {
  const article = articleOf(1, ['🚧 shut']);
  annotate(article, '🚧'.slice(1));
  expect(caseExport(caseOf(article)).passages).toMatchObject([{ place: null }]);
});

test('an article without annotations still brings its text, one that was never captured brings none', () => {
  const articles = [articleOf(1, ['Bridge shut.']), articleOf(2, [])];
  expect(caseExport(caseOf(...articles)).texts).toEqual([
    { path: 'articles/01-harbour-post.txt', text: 'Bridge shut.' },
  ]);
});

test('nobody’s annotation is attributed to nobody', () => {
  const article = articleOf(1, ['Bridge shut.']);
  annotate(article, 'shut', { set: NOBODYS_SET });
  annotate(article, 'Bridge');
  expect(caseExport(caseOf(article)).passages.map(({ author }) => author?.name)).toEqual(['Mina Løvås', undefined]);
});

test('passages stand by article and in reading order, those without a place last', () => {
  const [one, other] = [articleOf(1, ['Long Bridge shut.']), articleOf(2, ['Bridge shut.'])];
  annotate(one, 'beside', { place: 'page' });
  annotate(other, 'Bridge');
  annotate(one, 'shut');
  annotate(one, 'Long');
  const quotes = caseExport(caseOf(one, other)).passages.map(({ quote }) => quote.exact);
  expect(quotes).toEqual(['Long', 'shut', 'beside', 'Bridge']);
});

test('an annotation without a quote is refused by name', () => {
  const article = articleOf(1, ['Bridge shut.']);
  annotate(article, 'Bridge', { selectors: [] });
  expect(() => caseExport(caseOf(article))).toThrow('“selectors”: a passage needs a TextQuoteSelector');
});
