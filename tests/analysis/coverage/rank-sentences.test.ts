import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeSentences, likeEachSentence } from '../../../analysis/coverage/alike-sentences.ts';
import { indexCase, squareSum, type CaseIndex } from '../../../analysis/coverage/case-index.ts';
import { prepareArticle } from '../../../analysis/coverage/prepared-article.ts';
import { queryOf, rankSentences, type Query } from '../../../analysis/coverage/rank-sentences.ts';

/** Few words, so that sentences share many and are often alike to the same degree. */
const WORDS = ['bridge', 'council', 'ferry', 'bearing', 'traffic', 'Brandt', '31,000', 'the', 'was', 'closed'];

const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }).map((words) => `Today ${words.join(' ')}.`);
const texts = fc.array(
  fc.array(sentence, { maxLength: 12 }).map((sentences) => sentences.join('\n')),
  { minLength: 1, maxLength: 4 },
);

function caseOf(given: readonly string[]): CaseIndex {
  return indexCase(given.map((text, at) => prepareArticle({ id: `${at}`, text, language: 'en', published: null })));
}

/** Every sentence held against the query, one after the other. */
function rankedOneByOne(index: CaseIndex, query: Query, article: number, most: number) {
  const { sentences, rarities } = index.terms;
  const numbers = [...sentences.keys()].filter((number) => index.articleOf[number] === article);
  const likenesses = numbers.map((number) => {
    const beside = [number - 1, number + 1].filter((at) => index.articleOf[at] === article);
    const weights = new Map<number, number>();
    for (const at of beside) for (const term of sentences[at] ?? []) weights.set(term, 0.3 * (rarities[term] ?? 0));
    for (const term of sentences[number] ?? []) weights.set(term, rarities[term] ?? 0);
    const sum = query.terms.reduce((all, term, at) => all + (query.weights[at] ?? 0) * (weights.get(term) ?? 0), 0);
    const length = squareSum(Float64Array.from(weights.values())) ** 0.4;
    return { number, likeness: sum === 0 ? 0 : sum / (query.length * length) };
  });
  return likenesses
    .filter(({ likeness }) => likeness > 0)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, most);
}

test('the sentences that are most like a query are those that are found one by one', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.boolean(), fc.integer({ min: 1, max: 3 }), (given, chosen, isOfCase, most) => {
      const index = caseOf(given);
      const terms = index.terms.sentences[chosen % Math.max(1, index.terms.sentences.length)] ?? Int32Array.of(-1);
      const query = queryOf(terms, index, isOfCase);
      const { ranking, list } = rankSentences(query, index.sentences, most);
      given.forEach((_, article) => {
        const from = (list + article) * most;
        const found = ranking.likenesses.slice(from, from + (ranking.counts[list + article] ?? 0));
        const wanted = rankedOneByOne(index, query, article, most);
        expect(found).toHaveLength(wanted.length);
        wanted.forEach(({ likeness }, at) => expect(found[at]).toBeCloseTo(likeness, 10));
      });
    }),
  );
});

test('of equally alike sentences the first of the text is the better one', () => {
  const index = caseOf(['Ferry, bridge.', 'Bridge.\nQuay.\nMarket.\nFerry.']);
  const query = queryOf(index.terms.sentences[0] ?? new Int32Array(), index, true);
  const { ranking, list } = rankSentences(query, index.sentences, 4);
  const [from, end] = [(list + 1) * 4, (list + 2) * 4];
  // The last two of the text are met first, by the ferry.
  expect(Array.from(ranking.sentences.subarray(from, end))).toEqual([1, 4, 2, 3]);
  expect(ranking.likenesses[from]).toBe(ranking.likenesses[from + 1]);
});

test('what is known of each sentence is what is found when it is sought by itself', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const index = caseOf(given);
      const known = likeEachSentence(index);
      index.terms.sentences.forEach((terms, number) => {
        const { ranking } = rankSentences(queryOf(terms, index, true), index.sentences, known.most);
        const [from, end] = [number * given.length, (number + 1) * given.length];
        expect(known.counts.slice(from, end)).toEqual(ranking.counts);
        expect(known.sentences.slice(from * known.most, end * known.most)).toEqual(ranking.sentences);
        expect(known.likenesses.slice(from * known.most, end * known.most)).toEqual(ranking.likenesses);
      });
    }),
  );
});

test('pairs are as alike as both sentences say, each pair once, the most alike first', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const index = caseOf(given);
      const pairs = alikeSentences(index);
      const ranking = likeEachSentence(index);
      const likenessOf = (one: number, other: number): number =>
        (index.terms.sentences[one]?.length ?? 0) < 3
          ? 0
          : (ranking.likenesses[ranking.placeIn(one * given.length + (index.articleOf[other] ?? 0), other)] ?? 0);
      const numbers = [...index.terms.sentences.keys()];
      const all = numbers
        .flatMap((one) => numbers.slice(one + 1).map((other) => [one, other] as const))
        .filter(([one, other]) => index.articleOf[one] !== index.articleOf[other])
        .map(([one, other]) => ({ one, other, likeness: likenessOf(one, other) / 2 + likenessOf(other, one) / 2 }))
        .filter(({ likeness }) => likeness >= 0.2);
      expect(new Set(pairs.map(({ one, other }) => `${one} ${other}`))).toEqual(
        new Set(all.map(({ one, other }) => `${one} ${other}`)),
      );
      expect(pairs).toHaveLength(all.length);
      expect(pairs.map(({ likeness }) => likeness)).toEqual(
        all.map(({ likeness }) => likeness).toSorted((one, other) => other - one),
      );
    }),
  );
});
