import { isStopWord } from '../stop-words.ts';
import { statisticsIn } from '../suggest/statistics/statistics.ts';
import { termsOf } from './terms.ts';

/** A number of a text with what it counts. */
export interface StatedQuantity {
  value: number;
  /** The stems of what it measures: those of "percent of benefits". */
  measures: ReadonlySet<string>;
  /** As the text has it. */
  written: string;
}

/** Two tellings that give different numbers for the same thing. */
export interface NumberDifference {
  here: string;
  elsewhere: string;
}

/** The statistics that an English text states, as the rules for suggestions find them; ranges, which have no one value, are left out. */
export function quantitiesIn(text: string): StatedQuantity[] {
  const block = { kind: 'paragraph' as const, text, start: 0, end: text.length };
  return statisticsIn({ blocks: [block] }).flatMap(({ start, end, fields: { value, unit } }) => {
    if (value === undefined || unit === undefined) return [];
    const measures = new Set(termsOf(unit.replaceAll('%', ' percent ')).map(({ key }) => key));
    return measures.size > 0 && !isStopWord(unit) ? [{ value, measures, written: text.slice(start, end) }] : [];
  });
}

/**
 * The numbers here that elsewhere stand for the same thing with another value. Numbers count as of the same thing when
 * one's measure holds the other's; where any value of that measure is the same on both sides, nothing differs.
 */
export function differencesBetween(
  here: readonly StatedQuantity[],
  elsewhere: readonly StatedQuantity[],
): NumberDifference[] {
  return here.flatMap((one) => {
    const alike = elsewhere.filter((other) => isSameMeasure(one, other));
    const [first] = alike;
    if (!first || alike.some(({ value }) => isSameValue(value, one.value))) return [];
    const isToldToo = here.some((other) => isSameMeasure(first, other) && isSameValue(first.value, other.value));
    return isToldToo ? [] : [{ here: one.written, elsewhere: first.written }];
  });
}

function isSameMeasure(one: StatedQuantity, other: StatedQuantity): boolean {
  return holds(one, other) || holds(other, one);
}

function holds(whole: StatedQuantity, part: StatedQuantity): boolean {
  return [...part.measures].every((key) => whole.measures.has(key));
}

function isSameValue(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}
