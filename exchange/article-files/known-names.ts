import { rankAmong, type ColumnNames } from '../table-columns.ts';

/** What a file may say of an article, and its text. */
export const ARTICLE_FIELDS = ['headline', 'outlet', 'published', 'byline', 'language', 'address', 'text'] as const;
export type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** The names under which columns and front matter have each field. */
export const ARTICLE_NAMES: ColumnNames<ArticleField> = {
  headline: 'headline title heading head articletitle titel titre titulo',
  outlet: 'outlet publication publisher newspaper source sourcename sitename site media medium journal zeitung',
  published:
    'published publicationdate publishedat publisheddate datepublished publishdate pubdate publishedtime date datum day created createdat time',
  byline: 'byline author authors writer reporter journalist autor auteur',
  language: 'language lang locale sprache',
  address: 'url link canonicalurl canonical permalink weburl address href articleurl',
  text: 'text body fulltext articletext maintext articlebody bodytext content story article paragraphs',
};

/** The field that a name stands for; null where it is none of the known names. */
export function fieldNamed(name: string): ArticleField | null {
  return ARTICLE_FIELDS.find((field) => rankAmong(ARTICLE_NAMES[field], name) >= 0) ?? null;
}
