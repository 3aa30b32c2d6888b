import type { ReactNode } from 'react';
import type { Id } from '../../model/id.ts';

import type { ArticleView } from '../../storage/library.ts';
import { joinCase, leaveCase, startCase } from '../../storage/undo/undoable-cases.ts';
import { ArticleNotices } from '../annotate/ArticleNotices.tsx';
import { ArticlePassages } from '../annotate/passages/ArticlePassages.tsx';
import { CaseLine } from '../annotate/CaseLine.tsx';
import { RevealPanel } from '../reveal/RevealPanel.tsx';
import { ReviewList } from '../review/ReviewList.tsx';
import { ReviewNotice } from '../review/ReviewNotice.tsx';
import type { Review } from '../review/use-review.ts';
import { OfferedCases } from '../same-case/OfferedCases.tsx';
import { useOpenCases } from '../same-case/use-open-cases.ts';
import { Suggestions } from '../suggest/Suggestions.tsx';
import type { Suggesting } from '../suggest/use-suggesting.ts';
import type { useAttempts } from '../ui/use-attempts.ts';
import type { LivePage } from '../annotate/LivePageLink.tsx';
import type { ReaderText } from './use-reader-text.ts';
import '../annotate/annotate.css';

interface ReaderPassagesProps {
  view: ArticleView;
  reading: ReaderText;
  review: Review;
  suggesting: Suggesting;
  attempts: ReturnType<typeof useAttempts>;
  caseAddress: (id: Id) => string;
  livePage: LivePage | null;
  /** The way through several articles. */
  walk?: ReactNode;
}

/** What the sidebar shows beside a live page, beside its stored text: the case, the passages, suggestions and review. */
export function ReaderPassages({
  view,
  reading,
  review,
  suggesting,
  attempts,
  livePage,
  caseAddress,
  walk,
}: ReaderPassagesProps) {
  const { article, revision } = view;
  const { attempt } = attempts;
  const { kept, chosen, findings, showPassage } = reading;
  const { language } = article;
  const cases = useOpenCases(view);
  const suggestions = suggesting.isOpen && (
    <Suggestions suggesting={suggesting} revision={revision} language={language} />
  );
  const reviewed = review.isOpen && <ReviewList {...review} language={language} onShow={showPassage} />;
  return (
    <aside className="reader-beside" aria-label="Passages">
      {walk}
      <div className="reader-case">
        <CaseLine
          current={view.case}
          cases={cases}
          onJoin={(id) => attempt(joinCase(id, article.id))}
          onCreate={(name) => attempt(startCase(name, article.id))}
          onLeave={(id) => attempt(leaveCase(id, article.id))}
          compareAddress={view.case ? caseAddress(view.case.id) : undefined}
        />
        <OfferedCases view={view} cases={cases} attempt={attempt} />
      </div>
      <ArticlePassages
        view={view}
        findings={findings}
        selected={chosen.id}
        editNote={chosen.editNote}
        onShow={showPassage}
        onChange={kept.change}
        onDelete={kept.remove}
        onSuggest={suggesting.open}
        news={<ReaderNews reading={reading} review={review} language={language} />}
        work={suggestions || reviewed || undefined}
        livePage={livePage}
      />
      <ArticleNotices
        isDeleted={kept.isDeleted}
        onRestore={kept.restore}
        onForgetDeleted={kept.forgetDeleted}
        review={review}
        failure={attempts.failure}
        onForgetFailure={attempts.forget}
      />
    </aside>
  );
}

function ReaderNews({
  reading,
  review,
  language,
}: Pick<ReaderPassagesProps, 'reading' | 'review'> & { language: string | null }) {
  const { reveal, pointed, chosen, showPassage } = reading;
  return (
    <>
      <ReviewNotice doubts={review.doubts} onReview={review.open} />
      <RevealPanel reveal={reveal} language={language} chosen={pointed ?? chosen.id} onShow={showPassage} />
    </>
  );
}
