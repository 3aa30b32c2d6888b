import { useState } from 'react';
import { Comparison, type ComparisonProps } from './Comparison.tsx';
import type { ProposalsCount } from './counting.ts';
import { useCaseProposals } from './use-case-proposals.ts';

/** A case compared, with the machine's proposals where they are to count. */
export function CaseComparison(props: Omit<ComparisonProps, 'counting' | 'onCount'>) {
  const [proposalsCount, count] = useState<ProposalsCount>('where nothing is marked');
  const counting = useCaseProposals(props.contents, proposalsCount);
  return <Comparison {...props} counting={counting} onCount={count} />;
}
