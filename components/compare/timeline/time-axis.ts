const DAY = 86_400_000;

interface Days {
  /** ISO dates, both inclusive. */
  first: string;
  last: string;
}

/** Where days stand on an axis over all days of the span: its beginning and its length, both as parts of 1. */
export function placeOfDays(days: Days, span: Days): { from: number; length: number } {
  const start = Date.parse(span.first);
  const whole = Date.parse(span.last) + DAY - start;
  const [from, to] = [Date.parse(days.first) - start, Date.parse(days.last) + DAY - start];
  return { from: from / whole, length: (to - from) / whole };
}
