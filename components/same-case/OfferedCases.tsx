import type { Case } from '../../model/case.ts';
import type { ArticleView } from '../../storage/library.ts';
import { refuse } from '../../storage/undo/undoable-refusals.ts';
import { joinCase } from '../../storage/undo/undoable-cases.ts';
import type { Attempt } from '../ui/use-attempts.ts';
import { CaseOfferLine } from './CaseOfferLine.tsx';
import { useCaseOffers } from './use-same-case.ts';

interface OfferedCasesProps {
  view: ArticleView;
  /** Those that it may join. */
  cases: readonly Case[];
  attempt: Attempt;
}

/** The cases that an article may belong to; joining one is a click. */
export function OfferedCases({ view, cases, attempt }: OfferedCasesProps) {
  const { id } = view.article;
  return (
    <CaseOfferLine
      offers={useCaseOffers(view, cases)}
      onJoin={(joined) => attempt(joinCase(joined, id))}
      onRefuse={(refused) => attempt(refuse(id, refused))}
    />
  );
}
