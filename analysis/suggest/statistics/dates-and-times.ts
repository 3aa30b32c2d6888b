import { isDigits, isHyphen, wordAt } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { MONTHS, TIME_UNITS } from './statistic-words.ts';

/** “May 12”, “3 June”, “Jan. 1” */
export function isDate(tokens: readonly NumberToken[], { first, next }: Quantity): boolean {
  const before = tokens[first - 1]?.text === '.' ? tokens[first - 2] : tokens[first - 1];
  const behind = tokens[next]?.lower === 'of' ? tokens[next + 1] : tokens[next];
  return isDigits(tokens[first]) && (isMonth(before) || isMonth(behind));
}

/** “may” and “march” are other words too. */
function isMonth(token: NumberToken | undefined): boolean {
  return token !== undefined && MONTHS.has(token.lower) && /^\p{Lu}/u.test(token.text);
}

/** Four digits without a comma, unless what they count follows. */
export function isYear(tokens: readonly NumberToken[], { first, next }: Quantity): boolean {
  const behind = tokens[next];
  if (!/^(?:1[5-9]|20|21)\d\d$/u.test(tokens[first]?.text ?? '')) return false;
  return !(
    behind?.gap === ' ' && /^(?:people|miles|feet|jobs|votes|workers|troops|homes|acres|words)$/u.test(behind.lower)
  );
}

/** 5:30, 5: 30, 10 a.m., 7 o'clock */
export function isTime(tokens: readonly NumberToken[], { first, next }: Quantity): boolean {
  const [before, behind, after] = [tokens[first - 1], tokens[next], tokens[next + 1]];
  if (/^(?:[ap]\.?m\.?|o'clock|noon|midnight|est|edt|gmt|bst|pst)$/u.test(behind?.lower ?? '')) return true;
  if (/^[ap]$/u.test(behind?.lower ?? '') && after?.text === '.') return true;
  if (behind?.text === ':' && isDigits(after)) return true;
  return before?.text === ':' && before.gap === '' && (tokens[first]?.gap === '' || isDigits(tokens[first - 2]));
}

/** “two days ago”, “a week later”: when, and not how long. */
export function isAgo(tokens: readonly NumberToken[], { next }: Quantity): boolean {
  const unit = isHyphen(tokens, next) ? next + 1 : next;
  return TIME_UNITS.has(wordAt(tokens, unit)) && /^(?:ago|later|earlier|hence)$/u.test(wordAt(tokens, unit + 1));
}
