import { useEffect, useMemo, useState } from 'react';
import type { Id } from '../../model/id.ts';
import { allRefusals, refusalsOf } from '../../storage/same-case.ts';
import type { Article } from '../../model/article.ts';
import type { Case } from '../../model/case.ts';
import type { ArticleView } from '../../storage/library.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { askSameCase } from './ask-worker.ts';
import { articlesToGroup, offersFor, openGroups, type CaseOffers } from './offers.ts';
import type { ProposedGroup, SameCaseAnswers, SameCaseQuestion } from './same-case-question.ts';

/** The cases to offer for an article that is in none; null while that is not known. */
export function useCaseOffers(
  { article, revision, case: current }: ArticleView,
  cases: readonly Case[],
): CaseOffers | null {
  const refusals = useLiveQuery(() => refusalsOf(article.id), [article.id]);
  const isOpen = current === null && cases.length > 0;
  const likely = useAnswer<'cases'>(
    isOpen && { ask: 'cases', article: article.id, cases: cases.map(({ id, articles }) => ({ id, articles })) },
    revision.id,
  );
  return isOpen && likely && refusals ? offersFor(likely, cases, refusals) : null;
}

/** The groups to propose over a library, among the articles that are in no case. */
export function useGroups(library: readonly Article[], cases: readonly Case[]): readonly ProposedGroup[] {
  const refusals = useLiveQuery(allRefusals);
  const articles = useMemo(() => articlesToGroup(library, cases), [library, cases]);
  const groups = useAnswer<'groups'>(articles.length > 1 && { ask: 'groups', articles }, '');
  return articles.length > 1 && groups && refusals ? openGroups(groups, articles, refusals) : NONE;
}

const NONE: readonly ProposedGroup[] = [];

/** Asks again whenever the question, or what it is `about`, has changed; the last answer stands until the next is there. */
function useAnswer<Ask extends SameCaseQuestion['ask']>(
  question: (SameCaseQuestion & { ask: Ask }) | false,
  about: Id,
): SameCaseAnswers[Ask] | null {
  const [answer, setAnswer] = useState<SameCaseAnswers[Ask] | null>(null);
  const key = question && JSON.stringify([question, about]);
  useEffect(() => {
    if (!question) return;
    let isLatest = true;
    // An offer that cannot be made is no failure of anything that the reader did: the library's own are told where it is shown.
    void askSameCase<Ask>(question).then(
      (found) => isLatest && setAnswer(found),
      () => isLatest && setAnswer(null),
    );
    return () => {
      isLatest = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the library gives new records at each change of anything.
  }, [key]);
  return answer;
}
