import { StoredArticle } from '../../components/library/StoredArticle.tsx';
import { viewArticle } from '../../storage/library.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { NotThere } from './NotThere.tsx';

/** A stored article's text, with its passages painted as on the live page. */
export function ArticlePage({ id, show }: { id: string; show: string[] }) {
  const view = useLiveQuery(() => viewArticle(id), [id]);
  if (view === undefined) return null;
  if (view === null) return <NotThere what="article" />;
  return <StoredArticle view={view} show={show} />;
}
