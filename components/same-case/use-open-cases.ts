import type { Case } from '../../model/case.ts';
import type { ArticleView } from '../../storage/library.ts';
import { listCases } from '../../storage/library-page.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';

const NONE: readonly Case[] = [];

/** The cases that an article may join, while it is in none. They come after the article itself: a library may have thousands. */
export function useOpenCases({ case: current }: ArticleView): readonly Case[] {
  const isOpen = current === null;
  return useLiveQuery(async () => (isOpen ? listCases() : NONE), [isOpen]) ?? NONE;
}
