import { StoredArticle } from '../../components/library/StoredArticle.tsx';
import { useSuggesting } from '../../components/suggest/use-suggesting.ts';
import { countOf } from '../../components/ui/counts.ts';
import { countRevisions } from '../../storage/articles.ts';
import { viewArticle, type ArticleView } from '../../storage/library.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { NotThere } from './NotThere.tsx';
import { hashOf } from './routes.ts';

/** A stored article's text, with its passages painted as on the live page. */
export function ArticlePage({ id, show }: { id: string; show: string[] }) {
  const view = useLiveQuery(() => viewArticle(id), [id]);
  const versions = useLiveQuery(() => countRevisions(id), [id]) ?? 0;
  if (view === undefined) return null;
  if (view === null) return <NotThere what="article" />;
  return <FoundArticle view={view} show={show} versions={versions} />;
}

function FoundArticle({ view, show, versions }: { view: ArticleView; show: string[]; versions: number }) {
  const suggesting = useSuggesting(view);
  const { id } = view.article;
  return (
    <>
      {versions > 1 && (
        <p className="workspace-versions">
          <a href={hashOf({ page: 'changes', id, from: null, to: null })}>
            {countOf(versions, 'version')}: what changed
          </a>
        </p>
      )}
      <StoredArticle view={view} show={show} suggesting={suggesting} />
    </>
  );
}
