import type { Fields } from '../../../model/annotation.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import type { Quantity, QuantityKind } from '../../numbers/quantities.ts';
import type { StatisticSpan } from './span.ts';

const LONGEST_UNIT = 500;

/** Limits that the text keeps to are no estimates: “up to 20 years in prison”. */
const LIMITS: ReadonlyMap<string, string> = new Map([
  ['up to', 'at most'],
  ['at most', 'at most'],
  ['no more than', 'at most'],
]);

const WHAT: Record<QuantityKind, string> = {
  count: 'a number and what it counts',
  money: 'a sum of money',
  percent: 'a percentage',
  share: 'a share',
  multiple: 'how many times',
  vague: 'a number word without a number',
  rank: 'a rank',
};

/** Value, unit and whether it is approximate, with the reason in words. */
export function describe(
  text: string,
  tokens: readonly NumberToken[],
  quantity: Quantity,
  span: StatisticSpan,
): { fields: Fields; reason: string } {
  const { kind, value } = quantity;
  const { approximator } = span;
  const approximate =
    (value === null && !quantity.other) ||
    (approximator !== '' && !LIMITS.has(approximator)) ||
    /\bor (?:more|so)\b/u.test(wordsBetween(text, tokens, quantity.next, span.next));
  const unit = unitOf(text, tokens, quantity, span);
  const fields: Fields = { ...(value !== null && { value }), ...(unit && { unit }), approximate };
  return { fields, reason: approximator ? `${WHAT[kind]}, “${approximator}”` : WHAT[kind] };
}

function unitOf(text: string, tokens: readonly NumberToken[], quantity: Quantity, span: StatisticSpan): string {
  const { first, next, value, unit } = quantity;
  const bounds = value === null ? wordsBetween(text, tokens, first, next) : unit;
  const measured = wordsBetween(text, tokens, next, span.next).replace(/^[-‐‑]/u, '');
  const notes = [span.measure, LIMITS.get(span.approximator) ?? ''].filter(Boolean).map((note) => `(${note})`);
  return [bounds, measured, ...notes].filter(Boolean).join(' ').slice(0, LONGEST_UNIT);
}

function wordsBetween(text: string, tokens: readonly NumberToken[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? text.slice(first.start, last.end) : '';
}
