import * as z from 'zod/mini';

/** An http(s) address: no other scheme is ever stored, linked to or opened. */
export const WebAddress = z.url({ protocol: /^https?$/u, error: 'not an http or https address' });
export type WebAddress = z.infer<typeof WebAddress>;

const TRACKING_PARAMETERS = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ns_.*|ito|xtor)$/u;

/** The address without its fragment and without the parameters that only say where a reader came from. */
export function plainAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING_PARAMETERS.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

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
    siteOf(canonical) === siteOf(new URL(opened)) &&
    (canonical.pathname !== '/' || new URL(opened).pathname === '/');
  return believable ? plainAddress(canonical.href) : address;
}

function siteOf(url: URL): string {
  return url.host.replace(/^(www|m|mobile|amp)\./u, '');
}
