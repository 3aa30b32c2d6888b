import { plainText } from './plain-text.ts';
import { attributeOf, elementsOf } from '../text/unclobbered.ts';

/** A page's `meta` elements by their property, name or itemprop, in lower case. Of several, the first with a value counts. */
export type MetaTags = ReadonlyMap<string, string>;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of elementsOf(document, 'meta[content]')) {
    const content = plainText(attributeOf(meta, 'content'));
    for (const name of ['property', 'name', 'itemprop'].flatMap((key) => attributeOf(meta, key)?.split(/\s+/u) ?? [])) {
      if (content && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content);
    }
  }
  return tags;
}
