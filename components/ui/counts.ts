/** Making one costs more than a hundred numbers. */
const NUMBERS = new Intl.NumberFormat('en-GB');

/** A number with its noun: "1 passage", "1,204 passages". */
export function countOf(count: number, noun: string, plural?: string): string {
  return `${NUMBERS.format(count)} ${nounFor(count, noun, plural)}`;
}

/** Others of what is shown already: "1 more passage", "1,204 more passages". */
export function moreOf(count: number, noun: string, plural?: string): string {
  return `${NUMBERS.format(count)} more ${nounFor(count, noun, plural)}`;
}

function nounFor(count: number, noun: string, plural = `${noun}s`): string {
  return count === 1 ? noun : plural;
}
