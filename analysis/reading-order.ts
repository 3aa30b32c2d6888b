import type { PlacedBlock } from '../model/article-text.ts';
import type { Id } from '../model/id.ts';
import { touched, type Stretch } from './stretch.ts';

/** The parts of an article that a reader comes to one after the other; what follows the lead is divided by its words. */
export const PARTS = ['headline', 'lead', 'first third', 'middle third', 'last third'] as const;
export type Part = (typeof PARTS)[number];

/** Where a passage stands among the words of its article. */
export interface ReadingPlace {
  id: Id;
  /** Words before its first. */
  wordsBefore: number;
  /** As parts of all words, 0 to 1. */
  from: number;
  to: number;
  /** That its first word stands in. */
  part: Part;
}

/**
 * Where passages stand in reading order. The lead is the standfirst, and the first paragraph where there is none. A passage
 * in a caption stands where the caption interrupts the counted words.
 * @param words those of the article that count; see countedWords. Offsets UTF-16 in the article's text.
 */
export function readingOrder(
  blocks: readonly PlacedBlock[],
  words: readonly Stretch[],
  passages: readonly (Stretch & { id: Id })[],
): ReadingPlace[] {
  const partAt = partsOf(blocks, words);
  const all = Math.max(1, words.length);
  return passages.map((passage) => {
    const { start, end } = touched(words, passage);
    return {
      id: passage.id,
      wordsBefore: start,
      from: start / all,
      to: Math.max(start, end) / all,
      part: partAt(passage.start, start),
    };
  });
}

/** Words up to the end of the opening, and in which part a passage begins. */
function partsOf(blocks: readonly PlacedBlock[], words: readonly Stretch[]): (offset: number, word: number) => Part {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const lead = blocks.find(({ kind }) => kind === 'standfirst') ?? blocks.find(({ kind }) => kind === 'paragraph');
  const opening = lead ? touched(words, lead).end : 0;
  const third = Math.max(1, words.length - opening) / 3;
  return (offset, word) => {
    if (headline && isWithin(headline, offset)) return 'headline';
    if (lead && isWithin(lead, offset)) return 'lead';
    const thirds = (word - opening) / third;
    if (thirds < 1) return 'first third';
    return thirds < 2 ? 'middle third' : 'last third';
  };
}

function isWithin({ start, end }: Stretch, offset: number): boolean {
  return offset >= start && offset < end;
}

/** Where the headline and the lead end, as a part of all words, 0 to 1: as far as most readers read. */
export function openingShare(blocks: readonly PlacedBlock[], words: readonly Stretch[]): number {
  const lead = blocks.find(({ kind }) => kind === 'standfirst') ?? blocks.find(({ kind }) => kind === 'paragraph');
  return lead && words.length > 0 ? touched(words, lead).end / words.length : 0;
}
