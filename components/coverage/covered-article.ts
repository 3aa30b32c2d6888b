import type { Fields } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { ArticleText } from '../compare/article-text.ts';
import type { ComparedArticle, CountedPassage } from '../compare/compared-article.ts';
import { kept } from '../compare/kept.ts';

/** What the worker needs of a passage. */
interface CoveredPassage extends Pick<CountedPassage, 'id' | 'tags' | 'start' | 'end' | 'isOwn'> {
  fields: Pick<Fields, 'speakers' | 'basis'>;
}

/** What the matrix needs of an article: little enough to be sent to a worker at each change. */
export interface CoveredArticle {
  article: Pick<Article, 'id' | 'published'>;
  text: ArticleText;
  passages: readonly CoveredPassage[];
  /** The reader's own, counted or not. */
  own: readonly CoveredPassage[];
}

export const coveredArticle = kept(({ article, text, passages, own }: ComparedArticle): CoveredArticle => {
  const { id, published } = article;
  // What is counted and the reader's own is sent once.
  const covered = new Map(passages.map((passage) => [passage, coveredPassage(passage)]));
  return {
    article: { id, published },
    text,
    passages: [...covered.values()],
    own: own.map((passage) => covered.get(passage) ?? coveredPassage(passage)),
  };
});

function coveredPassage({ id, tags, start, end, isOwn, fields: { speakers, basis } }: CountedPassage): CoveredPassage {
  return { id, tags, start, end, isOwn, fields: { ...(speakers && { speakers }), ...(basis && { basis }) } };
}
