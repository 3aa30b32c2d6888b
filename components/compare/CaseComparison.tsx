import { useCallback, useMemo, useState } from 'react';
import type { CaseOfAll } from '../../model/case-contents.ts';
import { Comparison, type ComparisonProps } from './Comparison.tsx';
import type { ProposalsCount } from './counting.ts';
import { mergedVoices } from '../voices/voice-changes.ts';
import type { MergeVoices } from './voices/use-merging.ts';
import { useReading } from './use-reading.ts';
import { useCaseProposals } from './use-case-proposals.ts';
import { choicesOf, type Whose } from './whose.ts';

type Given = 'contents' | 'counting' | 'onCount' | 'onChooseAuthors' | 'reading' | 'onMergeVoices';

interface CaseComparisonProps extends Omit<ComparisonProps, Given> {
  contents: CaseOfAll;
}

/** A case compared, with the machine's proposals where they are to count. */
export function CaseComparison({ contents, ...props }: CaseComparisonProps) {
  const { others, agreed } = contents;
  const agreedSet = agreed && agreed.annotations.length > 0 ? agreed.set.id : undefined;
  const [proposalsCount, count] = useState<ProposalsCount>('where nothing is marked');
  const [chosen, choose] = useState<Whose>('mine');
  // An author whose set was deleted meanwhile has nothing to count.
  const whose = choicesOf({ others, agreedSet }).includes(chosen) ? chosen : 'mine';
  const authors = useMemo(() => ({ whose, others, agreedSet }), [whose, others, agreedSet]);
  const counted = useMemo(() => (whose === 'settled' ? withAgreed(contents) : contents), [contents, whose]);
  const counting = useCaseProposals(counted, proposalsCount, authors);
  const reading = useReading(contents.case.id);
  const mergeVoices = useCallback<MergeVoices>(
    ({ spelling, into }) =>
      reading.change(mergedVoices(reading.contents.voices, into, [spelling]), 'voices', `Merged into “${into}”.`),
    [reading],
  );
  return (
    <Comparison
      {...props}
      contents={counted}
      counting={counting}
      onCount={count}
      onChooseAuthors={choose}
      reading={reading}
      onMergeVoices={mergeVoices}
    />
  );
}

/** What was settled beside what everybody marked: the reader's own passages are asked for in any case. */
function withAgreed({ articles, agreed, ...rest }: CaseOfAll): CaseOfAll {
  const settled = Map.groupBy(agreed?.annotations ?? [], ({ article }) => article);
  const both = articles.map((each) => ({
    ...each,
    annotations: [...each.annotations, ...(settled.get(each.article.id) ?? [])],
  }));
  return { ...rest, articles: both };
}
