import { lazy, Suspense, useEffect, useState, type ComponentProps } from 'react';
import { ArticleNotices } from '../../components/annotate/ArticleNotices.tsx';
import { SiteAccess } from '../../components/annotate/SiteAccess.tsx';
import { ThisArticle } from '../../components/annotate/ThisArticle.tsx';
import { ReviewNotice } from '../../components/review/ReviewNotice.tsx';
import type { Review } from '../../components/review/use-review.ts';
import { OfferedCases } from '../../components/same-case/OfferedCases.tsx';
import { useOpenCases } from '../../components/same-case/use-open-cases.ts';
import { SuggestionsLater } from '../../components/suggest/SuggestionsLater.tsx';
import { useSuggesting } from '../../components/suggest/use-suggesting.ts';
import { Notice } from '../../components/ui/Notice.tsx';
import { useAttempts } from '../../components/ui/use-attempts.ts';
import { ask } from '../../messaging/ask.ts';
import { tellPage } from '../../messaging/tell-page.ts';
import type { ArticleView } from '../../storage/library.ts';
import { changeTabState, type TabState } from '../../storage/tab-state.ts';
import { joinCase, leaveCase, startCase } from '../../storage/undo/undoable-cases.ts';
import { ReviewLater } from './ReviewLater.tsx';
import { TryExample } from './TryExample.tsx';
import { useSuggestionsOnPage } from './use-suggestions-on-page.ts';
import { useSiteAccess } from './use-site-access.ts';
import { useTabReview } from './use-tab-review.ts';

const EditedSince = lazy(async () => ({ default: (await import('./EditedSince.tsx')).EditedSince }));
const ArticleAssignment = lazy(async () => ({ default: (await import('./ArticleAssignment.tsx')).ArticleAssignment }));
const RevealOnPage = lazy(async () => ({ default: (await import('./RevealOnPage.tsx')).RevealOnPage }));

interface ArticleTabProps {
  tab: number;
  state: TabState;
  view: ArticleView;
  onCompare: () => void;
}

/** Wires *This article* to the page beside it and to the library. */
export function ArticleTab({ tab, state, view, onCompare }: ArticleTabProps) {
  const [selected, setSelected] = useSelected(state.chosen);
  const { failure, forget, attempt } = useAttempts();
  const access = useSiteAccess(state.address);
  const review = useTabReview(tab, state, view, attempt);
  const suggesting = useSuggesting(view);
  useSuggestionsOnPage(tab, state, view, suggesting);
  const cases = useOpenCases(view);
  const { chosen } = state;
  const { id: article, language } = view.article;

  function show(id: string, candidate = 0) {
    setSelected(id);
    void tellPage(tab, { tell: 'show', ids: [id], candidate });
  }

  const suggestions = suggesting.isOpen ? (
    <SuggestionsLater suggesting={suggesting} revision={view.revision} language={language} />
  ) : undefined;
  const reviewed = review.isOpen ? <ReviewLater {...review} language={language} onShow={show} /> : undefined;

  return (
    <>
      {state.asleep && <Asleep />}
      <ThisArticle
        view={view}
        cases={cases}
        findings={state.asleep ? {} : state.findings}
        selected={selected}
        editNote={chosen !== null && chosen.editNote && chosen.id === selected}
        kind={state.kind}
        onShow={show}
        onChange={(id, change) => attempt(ask('annotation.change', { id, change }))}
        onDelete={(id) => attempt(deletePassage(tab, id))}
        onJoinCase={(id) => attempt(joinCase(id, article))}
        onCreateCase={(name) => attempt(startCase(name, article))}
        onLeaveCase={(id) => attempt(leaveCase(id, article))}
        onCompare={onCompare}
        onSuggest={suggesting.open}
        caseOffer={<OfferedCases view={view} cases={cases} attempt={attempt} />}
        news={
          <>
            <ArticleNews tab={tab} state={state} view={view} review={review} />
            {!state.asleep && <Revealed tab={tab} state={state} view={view} chosen={selected} onShow={show} />}
          </>
        }
        work={suggestions ?? reviewed}
      />
      {access && (
        <SiteAccess host={access.host} allowed={access.allowed} onAllow={access.allow} onRevoke={access.revoke} />
      )}
      <ArticleNotices
        isDeleted={state.deleted !== null}
        onRestore={() => attempt(restorePassage(tab, state.deleted))}
        onForgetDeleted={() => void changeTabState(tab, { deleted: null })}
        review={review}
        failure={failure}
        onForgetFailure={forget}
      />
    </>
  );
}

function Revealed(props: ComponentProps<typeof RevealOnPage>) {
  return (
    <Suspense>
      <RevealOnPage {...props} />
    </Suspense>
  );
}

/** What happened to the article since the reader was last here, and what is to be done with it. */
function ArticleNews({ tab, state, view, review }: Omit<ArticleTabProps, 'onCompare'> & { review: Review }) {
  return (
    <>
      {/* There is a codebook from the first passage on. */}
      {view.codebooks.length === 0 && <TryExample />}
      <Suspense>
        <ArticleAssignment article={view.article.id} />
      </Suspense>
      {state.edited && (
        <Suspense>
          <EditedSince tab={tab} edited={state.edited} view={view} />
        </Suspense>
      )}
      <ReviewNotice doubts={review.doubts} onReview={review.open} />
    </>
  );
}

function Asleep() {
  return (
    <div className="sidebar-asleep">
      <Notice>Click the Parallax button in the toolbar to show your highlights.</Notice>
    </div>
  );
}

/** The passage that is selected: the one last chosen, in the list or on the page. */
function useSelected(chosen: TabState['chosen']) {
  const [selected, setSelected] = useState<string | null>(null);
  const chosenId = chosen?.id;
  const chosenAt = chosen?.at;
  useEffect(() => {
    if (chosenId) setSelected(chosenId);
  }, [chosenId, chosenAt]);
  return [selected, setSelected] as const;
}

/** What was deleted waits in the tab's state, whether it was deleted here or on the page. */
async function deletePassage(tab: number, id: string): Promise<void> {
  await changeTabState(tab, { deleted: await ask('annotation.delete', { id }) });
}

async function restorePassage(tab: number, deleted: TabState['deleted']): Promise<void> {
  if (deleted) await ask('annotation.restore', deleted);
  await changeTabState(tab, { deleted: null });
}
