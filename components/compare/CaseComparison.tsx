import { useCallback, useState } from 'react';
import type { CaseOfAll } from '../../model/case-contents.ts';
import { Comparison, type ComparisonProps } from './Comparison.tsx';
import type { ComparisonAddresses } from './ComparisonHead.tsx';
import type { ProposalsCount } from './counting.ts';
import { mergedVoices } from '../voices/voice-changes.ts';
import { saveCounted } from './save-counted.ts';
import { useCountedAuthors } from './use-counted-authors.ts';
import type { MergeVoices } from './voices/use-merging.ts';
import { useReading } from './use-reading.ts';
import { useCaseProposals } from './use-case-proposals.ts';
import type { Whose } from './whose.ts';

type Given = 'contents' | 'counting' | 'onCount' | 'onChooseAuthors' | 'reading' | 'onMergeVoices' | 'addresses';

interface CaseComparisonProps extends Omit<ComparisonProps, Given | 'onExport'> {
  contents: CaseOfAll;
  /** Whose annotations count at first. */
  startWith?: Whose;
  onChooseAuthors?: (whose: Whose) => void;
  /** Other views, in which the same annotations count. */
  addressesFor: (whose: Whose) => ComparisonAddresses;
}

/** A case compared, with the machine's proposals where they are to count. */
export function CaseComparison({
  contents,
  startWith = 'mine',
  onChooseAuthors,
  addressesFor,
  ...props
}: CaseComparisonProps) {
  const [proposalsCount, count] = useState<ProposalsCount>('where nothing is marked');
  const [chosen, choose] = useState(startWith);
  const { authors, counted } = useCountedAuthors(contents, chosen);
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
      onChooseAuthors={(whose) => {
        choose(whose);
        onChooseAuthors?.(whose);
      }}
      onExport={() => saveCounted(counted, authors)}
      reading={reading}
      onMergeVoices={mergeVoices}
      addresses={addressesFor(authors.whose)}
    />
  );
}
