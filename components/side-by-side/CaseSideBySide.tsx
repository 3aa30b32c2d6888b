import { useEffect, useMemo, useState } from 'react';
import type { CaseContents } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import { caseComparer } from '../compare/compared-case.ts';
import { useCaseProposals } from '../compare/use-case-proposals.ts';
import { useReading } from '../compare/use-reading.ts';
import { caseCoverer } from '../coverage/case-coverage.ts';
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
  const { facts, voices } = useReading(contents.case.id).contents;
  const [compare] = useState(caseComparer);
  const [cover] = useState(caseCoverer);
  const { articles } = useMemo(() => compare(contents, counting, voices), [compare, contents, counting, voices]);
  const { rows } = useMemo(() => cover(articles, facts), [cover, articles, facts]);
  const most = useIsNarrow() ? FEW_COLUMNS : MOST_COLUMNS;
  const shown = useMemo(() => columnsFor(asked, articles, most), [asked, articles, most]);
  return (
    <SideBySide
      name={contents.case.name}
      caseAddress={caseAddress}
      all={articles}
      shown={shown}
      rows={rows}
      most={most}
      onShow={onShow}
    />
  );
}

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
