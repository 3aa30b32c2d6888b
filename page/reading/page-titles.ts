import { foldWhiteSpace } from '../../model/article-text.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { lettersOf } from './letters.ts';
import type { MetaTags } from './meta-tags.ts';
import { isSiteName } from './site-name.ts';
import { elementsOf, textContentOf } from '../text/unclobbered.ts';

const SEPARATOR = /\s[|\-–—:•·»/]+\s/gu;

/** The titles a page gives its article, the most dependable first, each without the outlet's name at its end. */
export function readTitles(
  document: Document,
  jsonLd: JsonLdArticle | null,
  tags: MetaTags,
  outlet: string | null,
): string[] {
  const title = elementsOf(document, 'title:not(svg *)').at(0);
  return [
    jsonLd?.headline,
    tags.get('og:title'),
    tags.get('twitter:title'),
    onlyTopHeading(document),
    title && textContentOf(title),
  ]
    .map((text) => withoutOutlet(foldWhiteSpace(text ?? ''), outlet))
    .filter((text) => text !== '');
}

function onlyTopHeading(document: Document): string | null {
  const [heading, another] = elementsOf(document, 'h1').filter((top) => !isSiteName(top));
  return heading && !another ? textContentOf(heading) : null;
}

/**
 * "Bridge closed | The Harbour Post" → "Bridge closed"; a last part that is not the outlet's name stays. Empty
 * where the title is only that name, as a front page's is.
 */
export function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet && isSameName(title, outlet)) return '';
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  if (!last || !outlet) return title;
  return isSameName(title.slice(last.index + last[0].length), outlet) ? title.slice(0, last.index) : title;
}

function isSameName(one: string, other: string): boolean {
  return properName(one) === properName(other);
}

function properName(name: string): string {
  return lettersOf(name.toLowerCase().replace(/^the\s+|\.(com|org|net|co\.uk|[a-z]{2})$/gu, ''));
}
