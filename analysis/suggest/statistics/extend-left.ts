import { isStopWord } from '../../word-lists/stop-words.ts';
import { isHyphen, isWord, wordAt } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import type { Quantity } from '../../numbers/quantities.ts';
import { APPROXIMATORS, COMMON_VERBS, MEASURE_JOINTS, MEASURES, STRETCH_WORDS } from './statistic-words.ts';

export interface LeftSide {
  /** Index of the first token. */
  first: number;
  /** “about”, “more than”, “up to” … as the text has it; empty where the number stands alone. */
  approximator: string;
  /** The noun before the number that names the measure: “bail” of “bail of $500”; empty without. */
  measure: string;
}

/** What belongs to a number before it: “about”, “for the next”, “bail of”, “tolls by”. */
export function extendLeft(
  tokens: readonly NumberToken[],
  { first, kind, other }: Quantity,
  { isTime, isBare }: { isTime: boolean; isBare: boolean },
): LeftSide {
  const approximate = approximatorBefore(tokens, first, isTime);
  let start = approximate.first;
  if (other && /^(?:between|from)$/u.test(wordAt(tokens, start - 1))) start -= 1;
  if (isTime) start = beforeStretch(tokens, start);
  if (kind === 'multiple' && start === first) start = beforeVerb(tokens, first);
  const measured = beforeMeasure(tokens, start, kind);
  if (measured < start) return { ...approximate, first: measured, measure: measureWords(tokens, measured, start) };
  if (isBare && (kind === 'money' || kind === 'percent')) start = beforeBy(tokens, start);
  return { ...approximate, first: start, measure: '' };
}

const APPROXIMATOR_WORDS = APPROXIMATORS.map((words) => words.split(' ')).toSorted(
  (one, other) => other.length - one.length,
);

/** “over” before a time says how long: “over 16 years”. */
function approximatorBefore(tokens: readonly NumberToken[], at: number, isTime: boolean): LeftSide {
  const article = /^an?$/u.test(wordAt(tokens, at - 1)) ? at - 1 : at;
  for (const end of new Set([at, article])) {
    const found = APPROXIMATOR_WORDS.find((words) =>
      words.every((word, index) => tokens[end - words.length + index]?.lower === word),
    );
    if (!found || (isTime && found[0] === 'over')) continue;
    return { first: end - found.length, approximator: found.join(' '), measure: '' };
  }
  return { first: at, approximator: '', measure: '' };
}

/** “for the next 75 years”, “over a 10-week period”, “for up to 20 years” */
function beforeStretch(tokens: readonly NumberToken[], at: number): number {
  const stretch = STRETCH_WORDS.has(wordAt(tokens, at - 1)) ? at - 1 : at;
  const article = /^(?:the|an?)$/u.test(wordAt(tokens, stretch - 1)) ? stretch - 1 : stretch;
  return /^(?:for|over|within|during)$/u.test(wordAt(tokens, article - 1)) ? article - 1 : stretch;
}

/** “deported twice”, “fell threefold”: the verb is what is counted. */
function beforeVerb(tokens: readonly NumberToken[], at: number): number {
  const word = tokens[at - 1];
  return word && word.lower.endsWith('ed') ? at - 1 : at;
}

/** “bail of $500”, “incomes up to $106”, “retirement age to 69” */
function beforeMeasure(tokens: readonly NumberToken[], start: number, kind: Quantity['kind']): number {
  const isJoint = MEASURE_JOINTS.has(wordAt(tokens, start - 1));
  const noun = isJoint ? start - 2 : start - 1;
  const [joint, name] = [wordAt(tokens, start - 1), tokens[noun]];
  if (!name || !MEASURES.has(name.lower)) return start;
  const isAge = /^ages?$/u.test(name.lower);
  // “wages 12 percent” is no phrase; “incomes up to $5” and “ages 30 to 50” are.
  if (!isJoint && tokens[start]?.lower !== 'up' && !isAge) return start;
  if (/^(?:to|at|by)$/u.test(joint) && kind === 'count' && !isAge) return start;
  return isDescribing(tokens[noun - 1]) ? noun - 1 : noun;
}

function measureWords(tokens: readonly NumberToken[], from: number, to: number): string {
  const words = tokens.slice(from, to).filter(({ lower }) => !MEASURE_JOINTS.has(lower));
  return words.map(({ text }) => text).join(' ');
}

/** “retirement age”, “average wage”: a word of the same phrase. */
function isDescribing(token: NumberToken | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Ll}/u.test(token.text) &&
    !isStopWord(token.lower) &&
    !COMMON_VERBS.has(token.lower) &&
    !/(?:ed|ing|[^s]s|ly)$/u.test(token.lower)
  );
}

/** “cutting yearly tolls by 1 percent”: what the bare number changes stands before it. */
function beforeBy(tokens: readonly NumberToken[], at: number): number {
  if (tokens[at - 1]?.lower !== 'by') return at;
  let first = at - 1;
  while (
    first > at - 8 &&
    (isNounLike(tokens[first - 1]) || isHyphen(tokens, first - 1) || isHyphen(tokens, first - 2))
  ) {
    first -= 1;
  }
  return /^\p{Ll}.*[^s]s$/u.test(tokens[at - 2]?.text ?? '') ? first : at;
}

function isNounLike(token: NumberToken | undefined): boolean {
  return (
    isWord(token) &&
    token !== undefined &&
    !isStopWord(token.lower) &&
    !COMMON_VERBS.has(token.lower) &&
    !/(?:ed|ing)$/u.test(token.lower)
  );
}
