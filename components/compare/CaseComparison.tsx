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
  const { others } = contents;
  const [proposalsCount, count] = useState<ProposalsCount>('where nothing is marked');
  const [chosen, choose] = useState<Whose>('mine');
  // An author whose set was deleted meanwhile has nothing to count.
  const whose = choicesOf({ others }).includes(chosen) ? chosen : 'mine';
  const authors = useMemo(() => ({ whose, others }), [whose, others]);
  const counting = useCaseProposals(contents, proposalsCount, authors);
  const reading = useReading(contents.case.id);
  const mergeVoices = useCallback<MergeVoices>(
    ({ spelling, into }) =>
      reading.change(mergedVoices(reading.contents.voices, into, [spelling]), 'voices', `Merged into “${into}”.`),
    [reading],
  );
  return (
    <Comparison
      {...props}
      contents={contents}
      counting={counting}
      onCount={count}
      onChooseAuthors={choose}
      reading={reading}
      onMergeVoices={mergeVoices}
    />
  );
}
