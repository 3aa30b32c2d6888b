import type { Stretch } from './stretch.ts';

/** The spellings of a text, in the order in which they first occur, each with the indexes of its words. */
export type Spellings = ReadonlyMap<string, readonly number[]>;

/** What is told by a word's letters is then told once for each spelling, however often it is written. */
export function spellingsOf(text: string, words: readonly Stretch[]): Spellings {
  const spellings = new Map<string, number[]>();
  words.forEach(({ start, end }, index) => {
    const written = text.slice(start, end);
    const known = spellings.get(written);
    if (known) known.push(index);
    else spellings.set(written, [index]);
  });
  return spellings;
}
