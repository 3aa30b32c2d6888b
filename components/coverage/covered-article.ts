import type { Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import type { ArticleText } from '../compare/article-text.ts';
import type { ComparedArticle, CountedPassage } from '../compare/compared-article.ts';

/** What the matrix needs of an article: little enough to be sent to a worker at each change. */
export interface CoveredArticle {
  article: Pick<Article, 'id' | 'published'>;
  text: ArticleText;
  passages: readonly CountedPassage[];
}

export function coveredArticle({ article: { id, published }, text, passages }: ComparedArticle): CoveredArticle {
  return { article: { id, published }, text, passages };
}

/** What is sent comes as a copy: the text of before for the same revision, so that what is kept for it is found. */
export function sameTexts(): (articles: readonly CoveredArticle[]) => CoveredArticle[] {
  const known = new Map<Id, ArticleText>();
  return (articles) =>
    articles.map((each) => {
      const before = known.get(each.text.id);
      const isSame = before?.revision === each.text.revision && before?.language === each.text.language;
      const text = before && isSame ? before : each.text;
      known.set(each.text.id, text);
      return { ...each, text };
    });
}
