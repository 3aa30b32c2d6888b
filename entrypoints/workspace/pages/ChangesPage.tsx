import { ArticleChanges } from '../../../components/revisions/ArticleChanges.tsx';
import { viewRevisions } from '../../../storage/library.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { NotThere } from '../NotThere.tsx';
import { hashOf, type Route } from '../routes.ts';

/** What changed between two revisions of an article: the last two where the address names no others. */
export function ChangesPage({ id, from, to }: Route & { page: 'changes' }) {
  const view = useLiveQuery(() => viewRevisions(id), [id]);
  if (view === undefined) return null;
  const { revisions = [] } = view ?? {};
  const newer = revisions.find((revision) => revision.id === to) ?? revisions.at(-1);
  const older = revisions.find((revision) => revision.id === from) ?? revisions.at(-2) ?? newer;
  if (!view || !older || !newer) return <NotThere what="article" />;
  return (
    <ArticleChanges
      {...view}
      from={older}
      to={newer}
      onChoose={(chosenFrom, chosenTo) => {
        location.hash = hashOf({ page: 'changes', id, from: chosenFrom, to: chosenTo });
      }}
      articleAddress={hashOf({ page: 'article', id, show: [] })}
    />
  );
}
