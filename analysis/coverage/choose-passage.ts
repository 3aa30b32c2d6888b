import type { CaseIndex } from './case-index.ts';
import type { Telling } from './find-telling.ts';
import type { Term } from './terms.ts';

/** What a word that the others do not tell takes away, so that of two passages with the same words the shorter wins. */
const BESIDE_THE_FACT = 0.2;

/**
 * Of the passages in a sentence the one whose words the other outlets' sentences share most; the first of equals.
 * Sentences go by their numbers in the case.
 */
export function choosePassage<Passage extends Telling>(
  index: CaseIndex,
  sentence: number,
  others: readonly number[],
  passages: readonly Passage[],
): Passage | undefined {
  if (passages.length < 2) return passages[0];
  const articles = [...index.articles.values()];
  const termsOf = (number: number): readonly Term[] => {
    const source = articles[index.articleOf[number] ?? 0];
    return source?.article.sentences[number - source.first]?.terms ?? [];
  };
  const told = new Set(others.flatMap(termsOf).map(({ key }) => key));
  const here = termsOf(sentence);
  const rated = passages.map((passage) => {
    const own = here.filter(({ start }) => start >= passage.start && start < passage.end);
    const keys = new Set(own.map(({ key }) => key));
    const rate = [...keys].reduce((sum, key) => sum + (told.has(key) ? 1 : -BESIDE_THE_FACT) * index.rarityOf(key), 0);
    return { passage, rate };
  });
  return rated.reduce((best, next) => (next.rate > best.rate ? next : best)).passage;
}
