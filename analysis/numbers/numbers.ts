import { isDigits, isHyphen, wordAt } from './number-tokens.ts';
import type { NumberToken } from './number-tokens.ts';
import { MAGNITUDES, SHORT_MAGNITUDES, SMALL_NUMBERS, TENS_NUMBERS } from './number-words.ts';
import { withoutNoise } from './without-noise.ts';

/** A number, and the index of the token behind it. */
export interface ReadNumber {
  value: number;
  next: number;
}

/** Reads “12”, “2.6 trillion”, “$5m” behind its sign, “twenty-five”, “two hundred and six”, “a dozen”, “half a million”. */
export function readNumber(tokens: readonly NumberToken[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (!token) return null;
  if (isDigits(token)) return readDigits(tokens, at);
  if (token.lower === 'half' && isArticle(tokens[at + 1])) return halfOf(readNumber(tokens, at + 1));
  if (isArticle(token)) return readAfterArticle(tokens, at + 1);
  const word = readWord(tokens, at);
  return word && withRest(tokens, withMagnitudes(tokens, word));
}

/** Far above what news tell, and below what a number can hold: what is longer is an identifier, or nonsense. */
const MOST = 1e21;

function readDigits(tokens: readonly NumberToken[], at: number): ReadNumber | null {
  const value = Number(tokens[at]?.text.replaceAll(',', ''));
  return value < MOST ? withMagnitudes(tokens, { value, next: at + 1 }) : null;
}

function readAfterArticle(tokens: readonly NumberToken[], at: number): ReadNumber | null {
  const magnitude = MAGNITUDES.get(wordAt(tokens, at));
  return magnitude === undefined ? null : withMagnitudes(tokens, { value: magnitude, next: at + 1 });
}

function halfOf(number: ReadNumber | null): ReadNumber | null {
  return number && { ...number, value: number.value / 2 };
}

/** One to ninety-nine. */
function readWord(tokens: readonly NumberToken[], at: number): ReadNumber | null {
  const word = wordAt(tokens, at);
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) return { value: small, next: at + 1 };
  const tens = TENS_NUMBERS.get(word);
  if (tens === undefined) return null;
  const behind = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const ones = SMALL_NUMBERS.get(wordAt(tokens, behind)) ?? 0;
  return ones > 0 && ones < 10 ? { value: tens + ones, next: behind + 1 } : { value: tens, next: at + 1 };
}

function withMagnitudes(tokens: readonly NumberToken[], number: ReadNumber): ReadNumber {
  let { value, next } = number;
  for (;;) {
    const behind = isHyphen(tokens, next) ? next + 1 : next;
    const token = tokens[behind];
    const short = token?.gap === '' && isDigits(tokens[next - 1]) ? SHORT_MAGNITUDES.get(token.lower) : undefined;
    const magnitude = MAGNITUDES.get(token?.lower ?? '') ?? short;
    if (magnitude === undefined || value * magnitude >= MOST) return { value: withoutNoise(value), next };
    value *= magnitude;
    next = behind + 1;
  }
}

const MAGNITUDES_DOWN = [1e12, 1e9, 1e6, 1e3, 100];

/** “two hundred and six”, “one thousand two hundred”: what follows is smaller than what it is added to. */
function withRest(tokens: readonly NumberToken[], number: ReadNumber): ReadNumber {
  if (number.value < 100) return number;
  const behind = tokens[number.next]?.lower === 'and' ? number.next + 1 : number.next;
  const rest = readWord(tokens, behind);
  if (!rest) return number;
  const whole = withMagnitudes(tokens, rest);
  const unit = MAGNITUDES_DOWN.find((magnitude) => number.value % magnitude === 0) ?? 0;
  return whole.value < unit ? withRest(tokens, { value: number.value + whole.value, next: whole.next }) : number;
}

function isArticle(token: NumberToken | undefined): boolean {
  return token !== undefined && /^an?$/u.test(token.lower);
}
