import { ReaderView } from '../../../components/reader-view/ReaderView.tsx';
import { useSuggesting } from '../../../components/suggest/use-suggesting.ts';
import { hasNoPage } from '../../../model/without-page.ts';
import type { Revision } from '../../../model/revision.ts';
import { revisionsOf } from '../../../storage/articles.ts';
import { viewArticle, type ArticleView } from '../../../storage/library.ts';
import { revealedWork, type RevealedWork } from '../../../storage/revealed-work.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { NotThere } from '../NotThere.tsx';
import { showInTab } from '../open-passages.ts';
import { hashOf, type Route } from '../routes.ts';
import { useTabsShowing } from '../use-tabs-showing.ts';
import { WalkedCase } from '../WalkedCase.tsx';

/** The reader view of an article: its stored text, annotated as on the live page. */
export function ArticlePage(route: Route & { page: 'article' }) {
  const { id, at } = route;
  const view = useLiveQuery(() => viewArticle(id, at?.revision), [id, at?.revision]);
  const revisions = useLiveQuery(() => revisionsOf(id), [id]);
  const works = useLiveQuery(() => revealedWork(id), [id]);
  if (view === undefined || revisions === undefined || works === undefined) return null;
  if (view === null) return <NotThere what="article" />;
  return <FoundArticle view={view} revisions={revisions} works={works} route={route} />;
}

interface FoundArticleProps {
  view: ArticleView;
  revisions: readonly Revision[];
  works: readonly RevealedWork[];
  route: Route & { page: 'article' };
}

function FoundArticle({ view, revisions, works, route: { show, at, suggest } }: FoundArticleProps) {
  const suggesting = useSuggesting(view, suggest !== undefined);
  const { id, url } = view.article;
  const [tab] = useTabsShowing(id);
  return (
    <ReaderView
      view={view}
      revisions={revisions}
      show={show}
      // An address that somebody wrote or kept may name a revision that is not there: places in another text are none.
      places={at?.revision === view.revision.id ? at.stretches : undefined}
      suggesting={suggesting}
      works={works}
      livePage={hasNoPage(url) ? null : { url, onShow: tab === undefined ? null : (ids) => void showInTab(tab, ids) }}
      onRevision={(revision) => {
        location.hash = hashOf({ page: 'article', id, show: [], at: { revision, stretches: [] } });
      }}
      changesAddress={hashOf({ page: 'changes', id, from: null, to: null })}
      caseAddress={(of) => hashOf({ page: 'case', id: of })}
      walk={suggest && <WalkedCase id={suggest} article={id} />}
    />
  );
}
