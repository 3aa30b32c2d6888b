import { useEffect, useMemo, useState } from 'react';
import type { CaseOfAll } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import { caseComparer } from '../compare/compared-case.ts';
import type { ProposalsCount } from '../compare/counting.ts';
import { useCaseWork } from '../compare/use-case-work.ts';
import { useCaseProposals } from '../compare/use-case-proposals.ts';
import { useCountedAuthors } from '../compare/use-counted-authors.ts';
import { useReading } from '../compare/use-reading.ts';
import type { Whose } from '../compare/whose.ts';
import type { FactRow } from '../coverage/fact-row.ts';
import { caseLedger, type NamedRow } from '../ledger/case-ledger.ts';
import { columnsFor, FEW_COLUMNS, MOST_COLUMNS } from './columns.ts';
import { SideBySide } from './SideBySide.tsx';

interface CaseSideBySideProps {
  contents: CaseOfAll;
  /** In the order of their columns; none for the case's first. */
  asked: readonly Id[];
  /** Whose annotations count. */
  chosen: Whose;
  onChooseAuthors: (whose: Whose) => void;
  /** The comparison, in which the same annotations count. */
  caseAddressFor: (whose: Whose) => string;
  onShow: (articles: readonly Id[]) => void;
}

/** A case's articles side by side, with what the comparison counts: the passages of the chosen, else the machine's proposals. */
export function CaseSideBySide({ contents, asked, chosen, caseAddressFor, ...on }: CaseSideBySideProps) {
  const [proposalsCount, count] = useState<ProposalsCount>('where nothing is marked');
  const { authors, counted } = useCountedAuthors(contents, chosen);
  const counting = useCaseProposals(counted, proposalsCount, authors);
  const reading = useReading(contents.case.id);
  const { voices } = reading.contents;
  const [compare] = useState(caseComparer);
  const { articles } = useMemo(() => compare(counted, counting, voices), [compare, counted, counting, voices]);
  const { answers, isWorking } = useCaseWork(articles, reading.contents, 'all');
  const { ledger, coverage } = answers;
  const wordings = useMemo(() => (ledger ? caseLedger(articles, ledger) : NOBODY), [articles, ledger]);
  const most = useIsNarrow() ? FEW_COLUMNS : MOST_COLUMNS;
  const shown = useMemo(() => columnsFor(asked, articles, most), [asked, articles, most]);
  return (
    <SideBySide
      name={contents.case.name}
      caseAddress={caseAddressFor(authors.whose)}
      counting={counting}
      onCount={count}
      onChooseAuthors={on.onChooseAuthors}
      all={articles}
      shown={shown}
      rows={coverage?.rows ?? NO_FACTS}
      isWorking={isWorking || counting.proposing.state === 'working'}
      wordings={wordings}
      reading={reading}
      most={most}
      onShow={on.onShow}
    />
  );
}

const NO_FACTS: readonly FactRow[] = [];
const NOBODY: readonly NamedRow[] = [];

const NARROW = '(max-width: 900px)';

function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isNarrow;
}
