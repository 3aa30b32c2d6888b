import { useMemo } from 'react';
import type { CaseContents, CaseOfAll } from '../../model/case-contents.ts';
import { knownWhose, type CountedAuthors, type Whose } from './whose.ts';

/** Whose annotations count in a case, as far as the choice holds there, and the case with all of which some count. */
export function useCountedAuthors(
  contents: CaseOfAll,
  chosen: Whose,
): { authors: CountedAuthors; counted: CaseContents } {
  const { others, agreed } = contents;
  const agreedSet = agreed && agreed.annotations.length > 0 ? agreed.set.id : undefined;
  const whose = knownWhose(chosen, { others, agreedSet });
  const authors = useMemo(() => ({ whose, others, agreedSet }), [whose, others, agreedSet]);
  const counted = useMemo(() => (whose === 'settled' ? withAgreed(contents) : contents), [contents, whose]);
  return { authors, counted };
}

/** What was settled beside what everybody marked: the reader's own passages are asked for in any case. */
function withAgreed({ articles, agreed, ...rest }: CaseOfAll): CaseContents {
  const settled = Map.groupBy(agreed?.annotations ?? [], ({ article }) => article);
  const both = articles.map((each) => ({
    ...each,
    annotations: [...each.annotations, ...(settled.get(each.article.id) ?? [])],
  }));
  return { ...rest, articles: both };
}
