import type { ArticleMetadata } from '../../model/article.ts';
import type { CorpusPage } from './corpus-pages.ts';

export const FIELDS = ['headline', 'byline', 'date', 'outlet'] as const;
export type Field = (typeof FIELDS)[number];

const DAY = 24 * 60 * 60 * 1000;

/** Which of a page's metadata are right; null where the corpus does not say what would be. */
export function matchMetadata(metadata: ArticleMetadata, page: CorpusPage): Record<Field, boolean | null> {
  const title = page.gold_title ?? page.title;
  return {
    headline: title ? isSameHeadline(metadata.headline ?? '', title) : null,
    byline: page.gold_authors?.length ? isNamedIn(page.gold_authors, metadata.byline ?? '') : null,
    date: page.gold_date ? isSameDay(metadata.published?.value ?? '', page.gold_date) : null,
    outlet: isSameOutlet(metadata.outlet ?? '', page.outlet),
  };
}

/** By letters and digits; references that are a page's `title` have the outlet's name behind the headline. */
function isSameHeadline(headline: string, title: string): boolean {
  return headline !== '' && lettersOf(title).startsWith(lettersOf(headline)) && headline.length * 2 > title.length;
}

/** Every author, in any order; what else the byline says (a role, an agency) is not counted against it. */
function isNamedIn(authors: readonly string[], byline: string): boolean {
  return authors.every((author) => lettersOf(byline).includes(lettersOf(author)));
}

/** Less than a day apart: references and pages give the same moment in different time zones, or only its day. */
function isSameDay(value: string, reference: string): boolean {
  return Math.abs(Date.parse(value) - Date.parse(reference)) < DAY;
}

/** Corpora know outlets by their domain or as one word: "theguardian.com" and "TheGuardian" are The Guardian. */
function isSameOutlet(outlet: string, reference: string): boolean {
  const [ours, theirs] = [lettersOf(outlet), lettersOf(reference)].map((name) => name.replace(/^(www|the)/u, ''));
  return Boolean(ours && theirs && (ours.includes(theirs) || theirs.includes(ours)));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
