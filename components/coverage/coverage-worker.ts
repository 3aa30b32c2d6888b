import type { ReadFact } from '../../model/case-reading.ts';
import { caseCoverer } from './case-coverage.ts';
import { sameTexts, type CoveredArticle } from './covered-article.ts';

/** What is asked of the worker; it answers in order, each time with the whole coverage. */
export interface CoverageQuery {
  articles: readonly CoveredArticle[];
  facts: readonly ReadFact[];
}

const cover = caseCoverer();
const withSameTexts = sameTexts();

/** Runs in a worker of its own, which lives as long as the comparison and keeps what does not change. */
addEventListener('message', ({ data: { articles, facts } }: MessageEvent<CoverageQuery>) => {
  postMessage(cover(withSameTexts(articles), facts));
});
