import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexCase } from '../../../analysis/coverage/case-index.ts';
import { lettersOf } from '../../../analysis/coverage/letter-index.ts';
import { letterQueryOf, letterQueryOfSentence, likenessByLetters } from '../../../analysis/coverage/letter-query.ts';
import { letterRunsOf } from '../../../analysis/coverage/letter-runs.ts';
import { prepareArticle } from '../../../analysis/coverage/prepared-article.ts';
import { bridgeCase } from './case-examples.ts';

const sentence = fc.array(fc.constantFrom('legal', 'legalise', 'Élan', 'quay', 'quays', '31,000', '“so”'), {
  maxLength: 6,
});
const texts = fc.array(
  fc.array(sentence, { maxLength: 8 }).map((all) => all.map((words) => `Today ${words.join(' ')}.`).join('\n')),
  { minLength: 1, maxLength: 4 },
);

test('the sentence most like by its letters is the one that is found when each is held against the query', () => {
  fc.assert(
    fc.property(texts, sentence, (given, words) => {
      const index = indexCase(
        given.map((text, at) => prepareArticle({ id: `${at}`, text, language: 'en', published: null })),
      );
      const letters = lettersOf(index);
      const sought = words.join(' ');
      const query = letterQueryOf(sought, letters);
      const weightOf = (run: number): number => letters.weights[letters.numbering.numberOf(run)] ?? letters.unseen;
      const sumOf = (runs: Iterable<number>): number => [...runs].reduce((sum, run) => sum + weightOf(run), 0);
      const own = letterRunsOf(sought);
      for (const target of index.articles.values()) {
        const { text, sentences } = target.article;
        const likenesses = sentences.map(({ start, end }) => {
          const runs = letterRunsOf(text.slice(start, end));
          return sumOf([...own].filter((run) => runs.has(run))) / (sumOf(own) ** 0.6 * sumOf(runs) ** 0.4);
        });
        const most = Math.max(0, ...likenesses.filter((likeness) => likeness > 0));
        expect(likenessByLetters(query, letters, target)).toBeCloseTo(most, 10);
      }
    }),
  );
});

test('a sentence of the case is the same query as its words', () => {
  const index = bridgeCase();
  const letters = lettersOf(index);
  for (const { article, first } of index.articles.values()) {
    article.sentences.forEach(({ start, end }, at) => {
      // Without its full stop, which has no letters.
      const query = letterQueryOf(article.text.slice(start, end - 1), letters);
      expect(letterQueryOfSentence(first + at, letters)).toEqual(query);
    });
  }
});
