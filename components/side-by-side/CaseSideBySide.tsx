import { useEffect, useMemo, useState } from 'react';
import type { CaseContents } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import { caseComparer } from '../compare/compared-case.ts';
import { useCaseProposals } from '../compare/use-case-proposals.ts';
import { useReading } from '../compare/use-reading.ts';
import type { FactRow } from '../coverage/fact-row.ts';
import { useCaseCoverage } from '../coverage/use-case-coverage.ts';
import { ledgerKeeper } from '../ledger/case-ledger.ts';
import { columnsFor, FEW_COLUMNS, MOST_COLUMNS } from './columns.ts';
import { SideBySide } from './SideBySide.tsx';

interface CaseSideBySideProps {
  contents: CaseContents;
  /** In the order of their columns; none for the case's first. */
  asked: readonly Id[];
  caseAddress: string;
  onShow: (articles: readonly Id[]) => void;
}

/** A case's articles side by side, with what the comparison counts: the reader's passages, else the machine's proposals. */
export function CaseSideBySide({ contents, asked, caseAddress, onShow }: CaseSideBySideProps) {
  const counting = useCaseProposals(contents, 'where nothing is marked');
  const reading = useReading(contents.case.id);
  const { facts, voices, actors } = reading.contents;
  const [compare] = useState(caseComparer);
  const [caseLedger] = useState(ledgerKeeper);
  const { articles } = useMemo(() => compare(contents, counting, voices), [compare, contents, counting, voices]);
  const { coverage, isWorking } = useCaseCoverage(articles, facts);
  const { rows: wordings } = useMemo(() => caseLedger(articles, actors), [caseLedger, articles, actors]);
  const most = useIsNarrow() ? FEW_COLUMNS : MOST_COLUMNS;
  const shown = useMemo(() => columnsFor(asked, articles, most), [asked, articles, most]);
  return (
    <SideBySide
      name={contents.case.name}
      caseAddress={caseAddress}
      all={articles}
      shown={shown}
      rows={coverage?.rows ?? NO_FACTS}
      isWorking={isWorking}
      wordings={wordings}
      reading={reading}
      most={most}
      onShow={onShow}
    />
  );
}

const NO_FACTS: readonly FactRow[] = [];

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
