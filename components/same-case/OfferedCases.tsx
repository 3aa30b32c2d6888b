import type { ArticleView } from '../../storage/library.ts';
import { refuseCase } from '../../storage/same-case.ts';
import { joinCase } from '../../storage/undo/undoable-cases.ts';
import type { Attempt } from '../ui/use-attempts.ts';
import { CaseOfferLine } from './CaseOfferLine.tsx';
import { useCaseOffers } from './use-same-case.ts';

/** The cases that an article may belong to; joining one is a click. */
export function OfferedCases({ view, attempt }: { view: ArticleView; attempt: Attempt }) {
  const { id } = view.article;
  return (
    <CaseOfferLine
      offers={useCaseOffers(view)}
      onJoin={(joined) => attempt(joinCase(joined, id))}
      onRefuse={(refused) => attempt(refuseCase(id, refused))}
    />
  );
}
