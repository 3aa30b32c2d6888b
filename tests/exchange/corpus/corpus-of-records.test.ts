import { expect, test } from 'vitest';
import { caseCorpus } from '../../../exchange/case-archive.ts';
import type { CaseArticle } from '../../../model/case-contents.ts';
import type { CorpusPassage } from '../../../model/corpus.ts';
import { textsOf } from '../read-corpus.ts';
import { annotate, articleOf, caseOf, NOBODYS_SET, OFFICIAL, selectorsOf } from '../long-bridge.ts';

async function passagesOf(...articles: CaseArticle[]): Promise<CorpusPassage[]> {
  return (await textsOf(caseCorpus(caseOf(...articles)))).flatMap(({ passages }) => passages);
}

test('a passage refers to the text of the revision in which it was marked', async () => {
  const article = articleOf(1, ['Bridge shut.', 'Long Bridge shut.', 'Long Bridge shut tonight.']);
  annotate(article, 'Bridge shut', { revision: article.revisions[0]?.id ?? '' });
  annotate(article, 'Bridge shut');
  const texts = await textsOf(caseCorpus(caseOf(article)));
  expect(texts).toMatchObject([
    { file: 'articles/01-harbour-post-r1.txt', text: 'Bridge shut.', passages: [{ position: { start: 0, end: 11 } }] },
    {
      file: 'articles/01-harbour-post.txt',
      text: 'Long Bridge shut tonight.',
      passages: [{ position: { start: 5, end: 16 } }],
    },
  ]);
});

test.each([
  ['beside the article', { place: 'page' as const }],
  ['that does not stand where it should', { selectors: selectorsOf('A Bridge shut.', 'Bridge') }],
  ['without a position', { selectors: selectorsOf('Bridge shut.', 'Bridge').slice(0, 1) }],
  ['of a revision that is not at hand', { revision: '01950000-0000-7000-8000-999999999999' }],
])('a passage %s has words, but no place', async (_, about) => {
  const article = articleOf(1, ['Bridge shut.']);
  annotate(article, 'Bridge', about);
  expect(await passagesOf(article)).toMatchObject([{ quote: { exact: 'Bridge' }, position: null }]);
});

test('half a character has no place: code points cannot state it', async () => {
  const article = articleOf(1, ['🚧 shut']);
  annotate(article, '🚧'.slice(1));
  expect(await passagesOf(article)).toMatchObject([{ position: null }]);
});

test('an article without annotations still brings its text, one that was never captured brings none', async () => {
  const articles = [articleOf(1, ['Bridge shut.']), articleOf(2, [])];
  expect(await textsOf(caseCorpus(caseOf(...articles)))).toMatchObject([
    { file: 'articles/01-harbour-post.txt', text: 'Bridge shut.', passages: [] },
  ]);
});

test('a code leaves once, though several sets are coded by its codebook', async () => {
  const article = articleOf(1, ['Bridge shut.']);
  annotate(article, 'shut', { tags: ['quote'], codes: [OFFICIAL.id] });
  const { codebookOf, ...about } = caseOf(article);
  // As each is read from the database by itself.
  const read = new Map(
    [...codebookOf, ...codebookOf].map(([, each], index) => [`set ${index}`, structuredClone(each)]),
  );
  const texts = await textsOf(caseCorpus({ ...about, codebookOf: read }));
  expect(texts.flatMap(({ passages }) => passages)).toMatchObject([{ codes: ['quote', OFFICIAL.id] }]);
});

test('nobody’s annotation is attributed to nobody', async () => {
  const article = articleOf(1, ['Bridge shut.']);
  annotate(article, 'shut', { set: NOBODYS_SET });
  annotate(article, 'Bridge');
  expect((await passagesOf(article)).map(({ author }) => author?.name)).toEqual(['Mina Løvås', undefined]);
});

test('passages stand by article and in reading order, those without a place last', async () => {
  const [one, other] = [articleOf(1, ['Long Bridge shut.']), articleOf(2, ['Bridge shut.'])];
  annotate(one, 'beside', { place: 'page' });
  annotate(other, 'Bridge');
  annotate(one, 'shut');
  annotate(one, 'Long');
  const quotes = (await passagesOf(one, other)).map(({ quote }) => quote?.exact);
  expect(quotes).toEqual(['Long', 'shut', 'beside', 'Bridge']);
});

test('an annotation without a quote is refused by name', async () => {
  const article = articleOf(1, ['Bridge shut.']);
  annotate(article, 'Bridge', { selectors: [] });
  await expect(passagesOf(article)).rejects.toThrow('“selectors”: a passage needs a TextQuoteSelector');
});

test('words without any text at hand still come along', async () => {
  const article = articleOf(1, []);
  annotate(
    { ...article, revisions: articleOf(1, ['Bridge shut.']).revisions, annotations: article.annotations },
    'Bridge',
  );
  expect(await textsOf(caseCorpus(caseOf(article)))).toMatchObject([
    { file: null, text: null, passages: [{ quote: { exact: 'Bridge' }, position: null }] },
  ]);
});
