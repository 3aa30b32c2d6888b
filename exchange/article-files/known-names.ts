/** What a file may say of an article, and its text. */
export const ARTICLE_FIELDS = ['headline', 'outlet', 'published', 'byline', 'language', 'address', 'text'] as const;
export type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** The names under which columns and front matter have each field, the surest first; small letters and digits alone. */
const NAMES: Record<ArticleField, string> = {
  headline: 'headline title heading head articletitle titel titre titulo',
  outlet: 'outlet publication publisher newspaper source sourcename sitename site media medium journal zeitung',
  published:
    'published publicationdate publishedat publisheddate datepublished publishdate pubdate published_time date datum day created createdat time',
  byline: 'byline author authors writer reporter journalist autor auteur',
  language: 'language lang locale sprache',
  address: 'url link canonicalurl canonical permalink weburl address href articleurl',
  text: 'text body fulltext articletext maintext articlebody bodytext content story article paragraphs',
};

/** The field that a name stands for; null where it is none of the known names. */
export function fieldNamed(name: string): ArticleField | null {
  return ARTICLE_FIELDS.find((field) => rankOf(name, field) >= 0) ?? null;
}

/** How sure a name is for a field: 0 for the surest, -1 where it is none of its names. */
export function rankOf(name: string, field: ArticleField): number {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
  return NAMES[field].replaceAll('_', '').split(' ').indexOf(plain);
}
