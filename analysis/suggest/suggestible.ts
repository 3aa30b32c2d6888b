import type { PlacedBlock } from '../../model/article-text.ts';

/** An article as far as the rules need it. Offsets of the blocks are UTF-16 in `text`. */
export interface SuggestibleArticle {
  text: string;
  blocks: readonly PlacedBlock[];
  /** BCP 47, as the page declares it; null where it says nothing. */
  language: string | null;
  /** Holds the opinions that stand in the outlet's own voice. */
  outlet: string;
}
