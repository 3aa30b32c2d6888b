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
  const told = new Set<number>();
  for (const other of others) for (const term of index.terms.sentences[other] ?? []) told.add(term);
  const here = termsIn(index, sentence);
  const rateOf = ({ start, end }: Passage): number => {
    const own = here.filter((term) => term.start >= start && term.start < end);
    let rate = 0;
    for (const key of new Set(own.map((term) => term.key))) {
      const isTold = told.has(index.terms.numbers.get(key) ?? -1);
      rate += (isTold ? 1 : -BESIDE_THE_FACT) * index.rarityOf(key);
    }
    return rate;
  };
  const rated = passages.map((passage) => ({ passage, rate: rateOf(passage) }));
  return rated.reduce((best, next) => (next.rate > best.rate ? next : best)).passage;
}

function termsIn({ articles, articleOf }: CaseIndex, sentence: number): readonly Term[] {
  const source = [...articles.values()][articleOf[sentence] ?? 0];
  return source?.article.sentences[sentence - source.first]?.terms ?? [];
}
