import type { Difference, JudgedPassage } from '../../analysis/agreement/judged-passages.ts';
import type { Author } from '../../model/author.ts';
import { TAGS } from '../../model/tag.ts';
import { TAG_LABELS } from '../ui/TagName.tsx';

const DIFFERENCES: Record<Difference, string> = {
  'left out': 'not all marked it',
  boundary: 'other boundaries',
  tag: 'other tags',
};

/** "3 of 5 marked it", and in what they differ. */
export function sayJudgement({ markings, coders, differences }: JudgedPassage): string {
  const marked = new Set(markings.map(({ coder }) => coder)).size;
  const others = differences.filter((difference) => difference !== 'left out').map((each) => DIFFERENCES[each]);
  const all = differences.length === 0 ? 'all agree' : null;
  return [`${marked} of ${coders} marked it`, ...others, ...(all ? [all] : [])].join(', ');
}

export function sayDifference(difference: Difference): string {
  return DIFFERENCES[difference];
}

/** Who marked what of a passage, in the coders' order: "Ana: fact", "Ben: fact, opinion". */
export function sayMarkings(
  { markings }: JudgedPassage,
  coders: readonly Author[],
): { who: string; what: string; start: number; end: number }[] {
  return markings
    .toSorted((one, other) => one.coder - other.coder || one.start - other.start)
    .map(({ coder, tags, start, end }) => ({
      who: coders[coder]?.name ?? '',
      what: TAGS.filter((tag) => tags.includes(tag))
        .map((tag) => TAG_LABELS[tag])
        .join(', '),
      start,
      end,
    }));
}
