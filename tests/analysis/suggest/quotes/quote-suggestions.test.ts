import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteSuggestions } from '../../../../analysis/suggest/quotes/quote-suggestions.ts';
import type { SuggestibleArticle } from '../../../../analysis/suggest/suggestible.ts';
import { type Block, placeBlocks, textOfBlocks } from '../../../../model/article-text.ts';
import { Suggestion } from '../../../../model/suggestion.ts';

function article(language: string, ...paragraphs: readonly string[]): SuggestibleArticle {
  const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', text }));
  return { text: textOfBlocks(blocks), blocks: placeBlocks(blocks), language, outlet: 'The Easton Bell' };
}

test('a quotation carries its speaker, their kind, and both reasons in words', () => {
  const [quote] = quoteSuggestions(article('en', '“The bridge is shut,” said Ana Brock.'));
  expect(quote).toEqual({
    start: 0,
    end: 21,
    tags: ['quote'],
    fields: { speakers: ['Ana Brock'], speakerKind: 'named person' },
    confidence: 0.97,
    reason: 'quotation marks; “said” and its speaker behind the quotation',
  });
  expect(Suggestion.parse(quote)).toEqual(quote);
});

test('the less is known of the speaker, the less sure the passage is', () => {
  const confidences = ['“It is shut for good now,” said Ana Brock.', '“It is shut for good now.”'].map(
    (text) => quoteSuggestions(article('en', text))[0]?.confidence,
  );
  expect(confidences[0]).toBeGreaterThan(confidences[1] ?? 1);
});

test('a word or two that nobody is said to say are left out', () => {
  expect(quoteSuggestions(article('en', 'Ana Brock drove over the “safe” bridge, which the report shows.'))).toEqual(
    [],
  );
  expect(quoteSuggestions(article('en', 'Ana Brock called the bridge “safe”.'))).toHaveLength(1);
});

test('in another language the marks tell, and nobody is named', () => {
  const [quote] = quoteSuggestions(article('de', '„Die Brücke bleibt noch lange zu“, sagte Anna Brock.'));
  expect(quote).toMatchObject({ start: 0, end: 33, fields: {}, reason: 'quotation marks' });
});

const words = fc.constantFrom(
  'Ana',
  'Brock',
  'said',
  'the mayor of',
  'she',
  'who',
  'and',
  'according to',
  'calling it',
  'a statement',
  '“Safe',
  'shut,”',
  '"',
  '’',
  'U.S.',
  '.',
  ',',
  ':',
  '—',
  '(ABC)',
  '7',
  '🚧',
  '\ud800',
);

test('whatever stands in a text, what is proposed are passages of it in order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(words, { minLength: 1 }), { minLength: 1 }), (paragraphs) => {
      const { text, ...rest } = article('en', ...paragraphs.map((paragraph) => paragraph.join(' ')));
      let end = 0;
      for (const quote of quoteSuggestions({ text, ...rest })) {
        expect(Suggestion.parse(quote)).toEqual(quote);
        expect(quote.start).toBeGreaterThanOrEqual(end);
        end = quote.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a description without end is read all the same', () => {
  expect(
    quoteSuggestions(article('en', `${'the mayor of '.repeat(5000)} Easton said it was “shut for good and for ever”.`)),
  ).toHaveLength(1);
});
