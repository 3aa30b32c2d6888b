import type { ComparedArticle } from '../compared-article.ts';

/** One outlet of a case. */
export interface ComparedOutlet {
  name: string;
  articles: readonly ComparedArticle[];
  /** Of its first article in the case. */
  index: number;
}

/** The outlets of a case, in the order in which they joined it. */
export function outletsOf(articles: readonly ComparedArticle[]): ComparedOutlet[] {
  return [...Map.groupBy(articles, ({ text }) => text.outlet)].map(([name, own]) => ({
    name,
    articles: own,
    index: articles.findIndex(({ text }) => text.outlet === name),
  }));
}
