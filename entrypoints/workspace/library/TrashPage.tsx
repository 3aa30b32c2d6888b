import { useWork } from '../../../components/library/use-work.ts';
import { WorkNews } from '../../../components/library/WorkNews.tsx';
import { Trash } from '../../../components/trash/Trash.tsx';
import { emptyTrash } from '../../../storage/trash/trash.ts';
import { viewTrash } from '../../../storage/trash/view-trash.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { hashOf } from '../routes.ts';
import { actions } from './library-verbs.ts';

/** Deleted articles and cases. */
export function TrashPage() {
  const items = useLiveQuery(() => viewTrash());
  const work = useWork();
  if (!items) return <p className="library-loading quiet">Opening the trash…</p>;
  return (
    <>
      <Trash
        items={items}
        libraryAddress={hashOf({ page: 'library' })}
        onRestore={(some) => work.run('Restoring', actions.restore(some))}
        onForget={(ids) =>
          work.run('Deleting', async () => {
            await emptyTrash(ids);
            return null;
          })
        }
      />
      <WorkNews work={work} />
    </>
  );
}
