/** What of an address tells one article from another. Imports no zod: the content script carries this file. */

const TRACKING_PARAMETERS = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ns_.*|ito|xtor)$/u;

/**
 * The address without its fragment, without the parameters that only say where a reader came from, and without
 * a password, which must not be kept.
 */
export function plainAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of namesIn(url.searchParams)) if (TRACKING_PARAMETERS.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** By a callback: in a content script of Firefox, what `keys()` gives cannot be iterated. */
function namesIn(parameters: URLSearchParams): string[] {
  const names: string[] = [];
  parameters.forEach((_value, name) => names.push(name));
  return names;
}
