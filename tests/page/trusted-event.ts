// @ts-expect-error -- jsdom's insides have no types.
import { implForWrapper } from 'jsdom/lib/generated/idl/utils.js';

/** Sends an event as the browser does for what a person did: listeners find it trusted. @returns as `dispatchEvent`. */
export function dispatchTrusted(target: EventTarget, event: Event): boolean {
  const inside = (implForWrapper as (wrapper: Event) => object)(event);
  // `dispatchEvent` would say that it is not.
  Object.defineProperty(inside, 'isTrusted', { get: () => true, set() {} });
  return target.dispatchEvent(event);
}
