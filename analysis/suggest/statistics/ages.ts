import { isDigits, isHyphen, isWord, wordAt } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import type { Quantity } from '../../numbers/quantities.ts';

const OLDEST = 120;

/** “Ann Ode, 43,”, “a 43-year-old”, “aged 43”, “she turned 43”; an age that a rule sets is a measure: “62 or older”. */
export function isAge(tokens: readonly NumberToken[], { first, next, value, kind }: Quantity): boolean {
  const [before, behind] = [wordAt(tokens, first - 1), tokens[next]];
  const isYears = /^(?:year|month|week|day)s?$/u.test(wordAt(tokens, isHyphen(tokens, next) ? next + 1 : next));
  const isOld = tokens.slice(next + 1, next + 4).some(({ lower }) => /^olds?$/u.test(lower));
  if (isYears && isOld && (isHyphen(tokens, next) || SAID_OF_SOMEBODY.test(before))) return true;
  if (before === 'aged' && countsNothing(behind, tokens[next + 1])) return true;
  if (before === 'age' && tokens[first - 2]?.lower === 'at') return true;
  if (kind !== 'count' || value === null || value > OLDEST || !isDigits(tokens[first])) return false;
  if (SAID_OF_SOMEBODY.test(before)) return countsNothing(behind, tokens[next + 1]);
  const isBetweenMarks =
    /^[,(]$/u.test(before) && (behind === undefined || /^(?:[,.;)―—–-]|was|is|who|has|had|said)$/u.test(behind.lower));
  return isBetweenMarks && isWord(tokens[first - 2]);
}

/** “is 62, and” tells an age, “are 62 or older” and “is 62 percent” do not. */
function countsNothing(behind: NumberToken | undefined, after: NumberToken | undefined): boolean {
  if (/^(?:older|over|up|above|younger|under|more|less)$/u.test(after?.lower ?? '')) return false;
  return behind === undefined || /^(?:[^\p{L}%-]|and|when|at|but|or|in|now)$/u.test(behind.lower);
}

const SAID_OF_SOMEBODY = /^(?:is|was|were|are|be|turned|turns|turning|now|he's|she's|i'm)$/u;
