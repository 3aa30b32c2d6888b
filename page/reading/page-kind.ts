import { countsAsText } from '../../model/article-text.ts';
import type { Block } from '../../model/article-text.ts';
import type { PageKind } from '../../model/page-capture.ts';

/** What a page says of itself that tells its kind. */
export interface DeclaredKind {
  /** The schema.org types of the article that the page describes, without the vocabulary's address. */
  types: readonly string[];
  /** False where the page says that its text is for subscribers. Many such pages deliver all of it nonetheless. */
  isFree: boolean;
  isWebsite: boolean;
}

/** In UTF-16 units. A stump of an article is a few paragraphs; the shortest items of news are two or three lines. */
const LENGTHS = { stump: 1500, least: 250 };
/** A picture more or less makes no gallery. */
const GALLERY_PICTURES = 5;

/** What a page is, by what it says of itself and by what was found on it. @param isFound whether an article was. */
export function pageKind(declared: DeclaredKind, isFound: boolean, blocks: readonly Block[]): PageKind {
  const captions = blocks.filter(({ kind }) => kind === 'caption');
  const length = lengthOf(blocks.filter(({ kind }) => kind !== 'headline' && countsAsText(kind)));
  if (declared.isWebsite) return 'front page';
  if (declared.types.includes('LiveBlogPosting')) return 'live blog';
  if (captions.length >= GALLERY_PICTURES && lengthOf(captions) > length) return 'gallery';
  if (!isFound || length === 0) return 'unclear';
  if (!declared.isFree && length < LENGTHS.stump) return 'paywalled';
  return length < LENGTHS.least ? 'unclear' : 'article';
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
