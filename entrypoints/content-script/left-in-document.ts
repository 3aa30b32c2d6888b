import type { Block } from '../../model/article-text.ts';
import type { SeenCanonicals } from '../../page/reading/fresh-canonical.ts';

/** What was last read in this document, and where. */
export interface LastRead {
  address: string;
  blocks: readonly Block[];
}

interface LeftInDocument {
  reading?: AbortController;
  lastRead?: LastRead;
  canonicals?: SeenCanonicals;
}

/** A page's element stands for the name that is its id on every global object, ours included; for no symbol. */
const LEFT = Symbol.for('parallax');

/** What one reading of a document leaves for the next, which may be a script that is injected anew. */
export function leftInDocument(): LeftInDocument {
  const world = globalThis as { [LEFT]?: LeftInDocument };
  return (world[LEFT] ??= {});
}
