import type { BASES, Fields } from '../../model/annotation.ts';
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
  const covered = passages.map(coveredPassage);
  // Mostly the reader's own is all that is counted: then it is one list, which is sent once.
  return {
    article: { id, published },
    text,
    passages: covered,
    own: own === passages ? covered : own.map(coveredPassage),
  };
});

function coveredPassage({ id, tags, start, end, isOwn, fields: { speakers, basis } }: CountedPassage): CoveredPassage {
  return {
    id,
    tags,
    start,
    end,
    isOwn,
    fields: speakers ? { speakers, ...(basis && { basis }) } : OF_BASIS[basis ?? 'none'],
  };
}

/** Most passages have no more: one object stands for all of them, which is sent once. */
const OF_BASIS = {
  none: {},
  asserted: { basis: 'asserted' },
  attributed: { basis: 'attributed' },
  alleged: { basis: 'alleged' },
} as const satisfies Record<'none' | (typeof BASES)[number], CoveredPassage['fields']>;
