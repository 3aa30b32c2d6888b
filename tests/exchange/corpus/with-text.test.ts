import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLANK_PASSAGE } from '../../../exchange/corpus/place-passage.ts';
import { withText } from '../../../exchange/corpus/with-text.ts';
import { withoutText } from '../../../exchange/corpus/without-text.ts';
import type { CorpusPassage, CorpusText } from '../../../model/corpus.ts';
import { hashOfText } from '../../../model/revision.ts';
import { arbitraryCorpus, corpusOfTexts } from '../arbitrary-corpus.ts';
import { textsOf } from '../read-corpus.ts';

const TEXT = '🚧 Long Bridge shut. The bridge was shut, and shut again.';

function corpusWith(about: Partial<CorpusPassage>, rest: Partial<CorpusText> = {}) {
  const article = {
    id: null,
    address: 'https://post.example/',
    outlet: null,
    headline: null,
    byline: null,
    published: null,
    language: null,
  };
  const revision = { id: null, captured: null, hash: null };
  return corpusOfTexts([
    { article, revision, file: null, text: null, passages: [{ ...BLANK_PASSAGE, ...about }], ...rest },
  ]);
}

async function placed(about: Partial<CorpusPassage>, rest: Partial<CorpusText> = {}) {
  const { corpus, report } = withText(corpusWith(about, rest), () => Promise.resolve([TEXT]));
  const [text] = await textsOf(corpus);
  const { position, quote } = text?.passages[0] ?? BLANK_PASSAGE;
  return { words: position && TEXT.slice(position.start, position.end), quote: quote?.exact ?? null, ...report };
}

const quote = (exact: string, prefix = '', suffix = '') => ({ quote: { exact, prefix, suffix } });

test.each([
  ['words that stand once', quote('Long Bridge'), 'Long Bridge'],
  ['words at their place', { ...quote('shut'), position: { start: 15, end: 19 } }, 'shut'],
  ['words that stand thrice, and their place is wrong', { ...quote('shut'), position: { start: 1, end: 5 } }, null],
  ['words that stand thrice, with what stands around them', quote('shut', 'was ', ','), 'shut'],
  ['words that are gone', quote('open'), null],
  ['no words', quote(''), null],
  ['words beside the article', { ...quote('Long Bridge'), place: 'page' as const }, null],
  ['a position in who knows which text', { points: { start: 2, end: 6 } }, null],
  ['the page as a whole', {}, TEXT],
])('%s', async (_, about, words) => {
  expect(await placed(about)).toMatchObject({ words, passages: 1, matched: words === null ? 0 : 1 });
});

test('a position alone holds in its own text, and counts code points', async () => {
  const revision = { id: null, captured: null, hash: await hashOfText(TEXT) };
  expect(await placed({ points: { start: 2, end: 6 } }, { revision })).toMatchObject({ words: 'Long', quote: 'Long' });
  expect(await placed({ points: { start: 2, end: 600 } }, { revision })).toMatchObject({ words: null });
});

test('a text that is nowhere is counted', async () => {
  const { corpus, report } = withText(corpusWith(quote('Long')), () => Promise.resolve([]));
  expect(await textsOf(corpus)).toMatchObject([{ passages: [{ position: null, quote: { exact: 'Long' } }] }]);
  expect(report).toEqual({ passages: 1, matched: 0, moved: 0, textsNotAtHand: 1 });
});

test('what leaves without words comes back with them, at the same places', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCorpus, async (whole) => {
      const texts = await textsOf(whole);
      const lean = withoutText(whole, 'cd'.repeat(16));
      expect(JSON.stringify(await textsOf(lean))).not.toContain('"exact"');
      const atHand = new Map(texts.map(({ article, text }) => [article.id, text ?? '']));
      const { corpus, report } = withText(lean, ({ id }) => Promise.resolve([atHand.get(id) ?? '']));
      const back = await textsOf(corpus);
      expect(back.map(({ text }) => text)).toEqual(texts.map(({ text }) => text));
      const places = (some: readonly CorpusText[]) =>
        some.flatMap(({ passages }) => passages.map(({ position, quote: words }) => [position, words?.exact]));
      expect(places(back)).toEqual(places(texts));
      expect(report).toMatchObject({ passages: whole.total, matched: whole.total, moved: 0 });
    }),
  );
});
