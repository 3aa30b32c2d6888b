import { LOOKS, type Look } from '../../model/look.ts';
import type { Tag } from '../../model/tag.ts';
import { GROUNDS } from './palette.ts';
import type { Ground } from './palette.ts';

/**
 * What a highlight shows: a tag, its underline alone where the words were found reworded, a dashed one where the tag is
 * only suggested, what others marked, or a state of a passage.
 */
export type Mark = Tag | Look | `line-${Tag}` | `suggested-${Tag}` | 'selected' | 'flash';

const TAG_MARKS = ['fact', 'opinion', 'quote', 'statistic'] as const satisfies readonly Tag[];

/**
 * From the least to the most specific. Where passages overlap, the tint of the later mark shows, so that a
 * number inside a quote is seen as a number; underlines show all.
 */
export const MARKS: readonly Mark[] = [
  ...TAG_MARKS.map((tag) => `suggested-${tag}` as const),
  ...TAG_MARKS.map((tag) => `line-${tag}` as const),
  ...TAG_MARKS,
  ...LOOKS,
  'selected',
  'flash',
];

/** The name in the page's registry. A page can list these: they tell what is marked, and nothing of its reader. */
export function highlightName(mark: Mark, ground: Ground): string {
  return `parallax-${mark}-${ground}`;
}

/** Every name we use; no other in the registry is ours to touch. */
export const HIGHLIGHT_NAMES: readonly string[] = MARKS.flatMap((mark) =>
  GROUNDS.map((ground) => highlightName(mark, ground)),
);
