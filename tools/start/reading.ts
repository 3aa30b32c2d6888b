import type { Block } from '../../model/article-text.ts';
import type { Tag } from '../../model/tag.ts';

/** A passage to mark, and who speaks in it where it is a quote. */
export interface PassageToMark {
  words: string;
  tags: readonly Tag[];
  speaker?: string | undefined;
  speakerKind?: string | undefined;
}

/** What is marked in the articles of a case. */
export interface Reading {
  /** Whose reading it is, for the output. */
  note: string;
  /** The passages of one outlet's article, of which Parallax took these blocks. */
  passagesOf(site: string, blocks: readonly Block[], language: string): readonly PassageToMark[];
}
