import type { Article } from '../../model/article.ts';
import type { ArticleText } from '../compare/article-text.ts';
import type { ComparedArticle, CountedPassage } from '../compare/compared-article.ts';

/** What the matrix needs of an article: little enough to be sent to a worker at each change. */
export interface CoveredArticle {
  article: Pick<Article, 'id' | 'published'>;
  text: ArticleText;
  passages: readonly CountedPassage[];
  /** The reader's own, counted or not. */
  own: readonly CountedPassage[];
}

export function coveredArticle({ article: { id, published }, text, passages, own }: ComparedArticle): CoveredArticle {
  return { article: { id, published }, text, passages, own };
}
