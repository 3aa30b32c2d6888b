import type { Selector } from '../../model/selector.ts';

/**
 * Selectors as other programmes write them: W3C leaves prefix and suffix out where there are none, and knows kinds that
 * we do not. What is no quote and no position of the right shape is left out.
 */
export function completeSelectors(selectors: unknown): Selector[] {
  return Array.isArray(selectors) ? selectors.flatMap((selector) => completed(selector) ?? []) : [];
}

function completed(selector: unknown): Selector | null {
  if (typeof selector !== 'object' || selector === null) return null;
  const { type, exact, prefix, suffix, start, end } = selector as Record<string, unknown>;
  if (type === 'TextQuoteSelector' && typeof exact === 'string') {
    return { type, exact, prefix: textOr(prefix), suffix: textOr(suffix) };
  }
  return type === 'TextPositionSelector' && typeof start === 'number' ? { type, start, end: Number(end) } : null;
}

function textOr(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
