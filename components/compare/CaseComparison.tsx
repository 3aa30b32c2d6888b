import { useCallback, useState } from 'react';
import { Comparison, type ComparisonProps } from './Comparison.tsx';
import type { ProposalsCount } from './counting.ts';
import { mergedVoices } from '../voices/voice-changes.ts';
import type { MergeVoices } from './voices/use-merging.ts';
import { useReading } from './use-reading.ts';
import { useCaseProposals } from './use-case-proposals.ts';

/** A case compared, with the machine's proposals where they are to count. */
export function CaseComparison(props: Omit<ComparisonProps, 'counting' | 'onCount' | 'reading' | 'onMergeVoices'>) {
  const [proposalsCount, count] = useState<ProposalsCount>('where nothing is marked');
  const counting = useCaseProposals(props.contents, proposalsCount);
  const reading = useReading(props.contents.case.id);
  const mergeVoices = useCallback<MergeVoices>(
    ({ spelling, into }) =>
      reading.change(mergedVoices(reading.contents.voices, into, [spelling]), 'voices', `Merged into “${into}”.`),
    [reading],
  );
  return <Comparison {...props} counting={counting} onCount={count} reading={reading} onMergeVoices={mergeVoices} />;
}
