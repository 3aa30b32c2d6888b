import type { PlacesInText } from '../../components/compare/figures.ts';
import { StoredArticle } from '../../components/library/StoredArticle.tsx';
import { useSuggesting } from '../../components/suggest/use-suggesting.ts';
import { countOf } from '../../components/ui/counts.ts';
import { countRevisions } from '../../storage/articles.ts';
import { viewArticle, type ArticleView } from '../../storage/library.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { NotThere } from './NotThere.tsx';
import { hashOf } from './routes.ts';

interface ArticlePageProps {
  id: string;
  show: string[];
  at?: PlacesInText;
}

/** A stored article's text, with its passages painted as on the live page. */
export function ArticlePage({ id, show, at }: ArticlePageProps) {
  const view = useLiveQuery(() => viewArticle(id, at?.revision), [id, at?.revision]);
  const versions = useLiveQuery(() => countRevisions(id), [id]) ?? 0;
  if (view === undefined) return null;
  if (view === null) return <NotThere what="article" />;
  // An address that somebody wrote or kept may name a revision that is not there: places in another text are none.
  const places = at?.revision === view.revision.id ? at.stretches : [];
  return <FoundArticle view={view} show={show} places={places} versions={versions} />;
}

interface FoundArticleProps {
  view: ArticleView;
  show: string[];
  places: PlacesInText['stretches'];
  versions: number;
}

function FoundArticle({ view, show, places, versions }: FoundArticleProps) {
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
      <StoredArticle view={view} show={show} places={places} suggesting={suggesting} />
    </>
  );
}
