/** Making one costs more than a hundred numbers. */
const NUMBERS = new Intl.NumberFormat('en-GB');

/** A number with its noun: "1 passage", "1,204 passages". */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${NUMBERS.format(count)} ${count === 1 ? noun : plural}`;
}
