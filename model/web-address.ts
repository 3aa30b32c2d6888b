import * as z from 'zod/mini';
import { plainAddress } from './plain-address.ts';

/** An http(s) address: no other scheme is ever stored, linked to or opened. */
export const WebAddress = z
  .url({ protocol: /^https?$/u, error: 'not an http or https address' })
  .check(z.maxLength(100_000));
export type WebAddress = z.infer<typeof WebAddress>;

/**
 * The address that stands for the article. A page's `rel=canonical` is believed only where it cannot
 * claim somebody else's article: on its own host (mobile and www forms counted as one), and not when it
 * points to the front page, as misconfigured sites do for all their articles.
 */
export function canonicalAddress(opened: string, declared: string | null): string {
  const address = plainAddress(opened);
  if (!declared || !URL.canParse(declared, opened)) return address;
  const canonical = new URL(declared, opened);
  const believable =
    /^https?:$/u.test(canonical.protocol) &&
    isSameSite(canonical.href, address) &&
    (!isFrontPage(canonical) || isFrontPage(new URL(address)));
  return believable ? plainAddress(canonical.href) : address;
}

/** Not so where there is a query: some sites tell all their articles apart by it alone. */
function isFrontPage({ pathname, search }: URL): boolean {
  return pathname === '/' && search === '';
}

/** Whether two addresses are of one host, its mobile and www forms counted as one. */
export function isSameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

function siteOf(address: string): string {
  return new URL(address).host.replace(/^(www|m|mobile|amp)\./u, '');
}
