import { plainAddress } from '../../model/plain-address.ts';

/**
 * Which address each `rel=canonical` of a document was first seen at. Single-page sites change the address and leave the
 * former article's canonical in the page, which would file the new text under the old article.
 */
export type SeenCanonicals = Map<string, string>;

/**
 * The page's canonical where it belongs to the address; null where it is left over from another one. The same canonical under
 * two addresses (the pages of a gallery) is not believed either: an article too many does less harm than two texts in one.
 * @param loaded the address at which the document was loaded; of a canonical never seen before, nobody knows whether it is younger.
 */
export function freshCanonical(
  canonical: string | null,
  address: string,
  loaded: string,
  seen: SeenCanonicals,
): string | null {
  if (canonical === null) return null;
  const here = plainAddress(address);
  const firstSeen = seen.get(canonical) ?? (seen.size === 0 ? plainAddress(loaded) : here);
  seen.set(canonical, firstSeen);
  return firstSeen === here ? canonical : null;
}

/** The address at which a document was loaded, whatever its scripts made of it since. */
export function loadedAddress(): string {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation && URL.canParse(navigation.name) ? navigation.name : location.href;
}
