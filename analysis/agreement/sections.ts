import type { Stretch } from '../stretch.ts';

/**
 * Texts in sections of about a paragraph or two, which a bootstrap draws from: two characters of one passage are no two
 * witnesses, and the passages of one paragraph say little about those of the next.
 */
const SECTION_LENGTH = 1000;

/** A section of one of the texts; in the offsets' unit. */
export interface Section extends Stretch {
  /** Place in the list of texts. */
  text: number;
}

/** The last section of a text takes what is too short for one of its own. */
export function sectionsOf(lengths: readonly number[]): Section[] {
  return lengths.flatMap((length, text) => {
    const count = Math.max(1, Math.round(length / SECTION_LENGTH));
    return Array.from({ length: count }, (_, index) => ({
      text,
      start: Math.round((index * length) / count),
      end: Math.round(((index + 1) * length) / count),
    }));
  });
}

/** Finds the section that an offset of a text lies in, as its place in the list. */
export function sectionFinder(sections: readonly Section[]): (text: number, offset: number) => number {
  const first = new Map<number, number>();
  const count = new Map<number, number>();
  for (const [index, { text }] of sections.entries()) {
    if (!first.has(text)) first.set(text, index);
    count.set(text, (count.get(text) ?? 0) + 1);
  }
  return (text, offset) => {
    const from = first.get(text) ?? 0;
    const sectionsOfText = count.get(text) ?? 1;
    const length = sections[from + sectionsOfText - 1]?.end ?? 1;
    return from + Math.min(sectionsOfText - 1, Math.floor((offset * sectionsOfText) / Math.max(1, length)));
  };
}
