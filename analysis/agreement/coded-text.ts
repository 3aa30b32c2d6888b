import type { Tag } from '../../model/tag.ts';
import type { Stretch } from '../stretch.ts';

/** A passage as one coder tagged it. */
export interface CodedPassage extends Stretch {
  tags: readonly Tag[];
}

/** One text as several coders tagged it, each without seeing the others; offsets all in one unit. */
export interface CodedText {
  length: number;
  /** By coder, in the same order for every text that is compared; null for who did not code it. */
  coders: readonly (readonly CodedPassage[] | null)[];
}

/** A tag, or all of them: then a passage agrees only where its tags do. */
export type Coded = Tag | 'all';

/** Those passages of a coder that bear a tag. */
export function passagesOf(passages: readonly CodedPassage[], coded: Coded): readonly CodedPassage[] {
  return coded === 'all' ? passages : passages.filter(({ tags }) => tags.includes(coded));
}
