import { CaseOfferLine } from '../../components/same-case/CaseOfferLine.tsx';
import { useCaseOffers } from '../../components/same-case/use-same-case.ts';
import { addToCase } from '../../storage/cases.ts';
import type { ArticleView } from '../../storage/library.ts';
import { refuseCase } from '../../storage/same-case.ts';

interface OfferedCasesProps {
  view: ArticleView;
  attempt: (work: Promise<unknown>) => void;
}

/** The cases that the article beside may belong to; joining one is a click. */
export function OfferedCases({ view, attempt }: OfferedCasesProps) {
  const { id } = view.article;
  return (
    <CaseOfferLine
      offers={useCaseOffers(view)}
      onJoin={(joined) => attempt(addToCase(joined, id))}
      onRefuse={(refused) => attempt(refuseCase(id, refused))}
    />
  );
}
