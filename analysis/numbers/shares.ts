import { isDigits, isHyphen, isWord, wordAt } from './number-tokens.ts';
import type { NumberToken } from './number-tokens.ts';
import { MAGNITUDES, MULTIPLES, PARTS, VAGUE_NUMBERS } from './number-words.ts';
import { readNumber } from './numbers.ts';
import type { ReadNumber } from './numbers.ts';
import type { Quantity } from './quantities.ts';

/** In how many a share may be told: one in five, 3 in 100,000. */
const MOST_OF_WHICH = 1_000_000;

/** “half”, “a third”, “two-thirds”, “one in five”; 0.333 is as exact as such words are. */
export function readFraction(tokens: readonly NumberToken[], first: number): Quantity | null {
  const share =
    readHalf(tokens, first) ?? readParts(tokens, first) ?? readSlashed(tokens, first) ?? readOneIn(tokens, first);
  return share && { kind: 'share', first, next: share.next, value: Number(share.value.toPrecision(3)), unit: '' };
}

/** Before “half” and “a third”, which without it or a whole may be parts of something else. */
const ROUGHLY = /^(?:about|around|nearly|almost|roughly|than|only|just|by)$/u;

/** Half a million is a number, and a half-time none. */
function readHalf(tokens: readonly NumberToken[], at: number): ReadNumber | null {
  if (tokens[at]?.lower !== 'half') return null;
  const isPart = /^(?:of|the|an?|its|their|his|her|our|these|those|all)$/u.test(wordAt(tokens, at + 1));
  const isRough = ROUGHLY.test(wordAt(tokens, at - 1)) && !isHyphen(tokens, at + 1);
  return (isPart || isRough) && !readNumber(tokens, at) ? { value: 0.5, next: at + 1 } : null;
}

/** “third” without a number before it, or an “of” behind, is a rank. */
function readParts(tokens: readonly NumberToken[], at: number): ReadNumber | null {
  if (isDigits(tokens[at])) return null;
  const isArticle = /^an?$/u.test(wordAt(tokens, at));
  const count = isArticle ? { value: 1, next: at + 1 } : readNumber(tokens, at);
  if (!count) return null;
  const hyphened = isHyphen(tokens, count.next);
  const behind = hyphened ? count.next + 1 : count.next;
  const parts = PARTS.get(wordAt(tokens, behind));
  if (parts === undefined || count.value >= parts + 1) return null;
  const isRough = ROUGHLY.test(wordAt(tokens, at - 1)) && !isHyphen(tokens, behind + 1);
  const isShare = hyphened || count.value > 1 || isRough || /^(?:of|the|its|their)$/u.test(wordAt(tokens, behind + 1));
  return isShare ? { value: count.value / parts, next: behind + 1 } : null;
}

/** “1/2 ounce”: small parts, with something that they are parts of; 9/11 is a day. */
function readSlashed(tokens: readonly NumberToken[], at: number): ReadNumber | null {
  const [count, slash, whole] = tokens.slice(at, at + 3);
  if (!isDigits(count) || slash?.text !== '/' || slash.gap !== '' || !isDigits(whole) || whole?.gap !== '') return null;
  const [parts, of] = [Number(count?.text), Number(whole.text)];
  return parts < of && of <= 10 && isWord(tokens[at + 3]) ? { value: parts / of, next: at + 3 } : null;
}

function readOneIn(tokens: readonly NumberToken[], at: number): ReadNumber | null {
  const count = readNumber(tokens, at);
  if (!count || count.value > 100 || tokens[count.next]?.lower !== 'in') return null;
  const whole = readNumber(tokens, count.next + 1);
  if (!whole || whole.value <= count.value || whole.value > MOST_OF_WHICH || isYear(whole.value)) return null;
  return { value: count.value / whole.value, next: whole.next };
}

/** “twice”, “doubled”, “three times”, “10-fold”. */
export function readMultiple(tokens: readonly NumberToken[], first: number): Quantity | null {
  const value = MULTIPLES.get(wordAt(tokens, first));
  if (value !== undefined) return { kind: 'multiple', first, next: first + 1, value, unit: 'times' };
  const count = readNumber(tokens, first);
  const behind = count && isHyphen(tokens, count.next) ? count.next + 1 : count?.next;
  if (!count || behind === undefined || !/^(?:times|fold)$/u.test(wordAt(tokens, behind))) return null;
  return { kind: 'multiple', first, next: behind + 1, value: count.value, unit: 'times' };
}

/** “dozens”, “tens of thousands”, “several hundred”: a number is told, but not which. */
export function readVague(tokens: readonly NumberToken[], first: number): Quantity | null {
  const word = wordAt(tokens, first);
  const next = word === 'tens' || word === 'hundreds' ? vagueNext(tokens, first + 1) : first + 1;
  if (VAGUE_NUMBERS.has(word) || (word === 'tens' && next > first + 1)) return vague(first, next);
  const behind = word === 'several' ? first + 1 : word === 'few' ? first + 1 : null;
  if (behind === null || !MAGNITUDES.has(wordAt(tokens, behind))) return null;
  return vague(word === 'few' && tokens[first - 1]?.lower === 'a' ? first - 1 : first, behind + 1);
}

function vagueNext(tokens: readonly NumberToken[], at: number): number {
  return tokens[at]?.lower === 'of' && VAGUE_NUMBERS.has(wordAt(tokens, at + 1)) ? at + 2 : at;
}

function vague(first: number, next: number): Quantity {
  return { kind: 'vague', first, next, value: null, unit: '' };
}

function isYear(value: number): boolean {
  return value >= 1500 && value <= 2100;
}
