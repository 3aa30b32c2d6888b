import { lazy, Suspense } from 'react';
import { revisionOf } from '../../storage/articles.ts';
import type { ArticleView } from '../../storage/library.ts';
import { changeTabState, type TabState } from '../../storage/tab-state.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { workspaceAddress } from '../workspace/routes.ts';

/** With all that compares two texts, which few articles need. */
const RevisionNotice = lazy(async () => {
  const { RevisionNotice: loaded } = await import('../../components/revisions/RevisionNotice.tsx');
  return { default: loaded };
});

/** Says what the outlet changed in the article since the reader last read it; nothing where it changed nothing. */
export function EditedSince({ tab, edited, view }: { tab: number; edited: TabState['edited']; view: ArticleView }) {
  const { article, revision, annotations } = view;
  const from = useLiveQuery(() => (edited ? revisionOf(article.id, edited.from) : null), [article.id, edited?.from]);
  if (!edited || !from) return null;
  return (
    <Suspense>
      <RevisionNotice
        since={edited.since}
        from={from}
        to={revision}
        annotations={annotations}
        language={article.language}
        address={workspaceAddress({ page: 'changes', id: article.id, from: from.id, to: revision.id })}
        onClose={() => void changeTabState(tab, { edited: null })}
      />
    </Suspense>
  );
}
