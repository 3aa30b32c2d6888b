import { useState } from 'react';
import { ask, RequestFailed } from '../../messaging/ask.ts';
import type { AnnotationChange, LiveAnnotation } from '../../model/annotation.ts';
import type { Revision } from '../../model/revision.ts';
import type { PassageKeeper } from '../../page/picker/tagging.ts';
import type { Attempt } from '../ui/use-attempts.ts';

/** Changes an article's passages by way of the background, which tells the tabs that show it; what was deleted last can come back. */
export function useKeptPassages({ article, id: revision }: Revision, attempt: Attempt) {
  const [deleted, setDeleted] = useState<LiveAnnotation | null>(null);
  const remove = async (id: string) => setDeleted(await ask('annotation.delete', { id }));
  const restore = async () => {
    if (deleted) await ask('annotation.restore', deleted);
    setDeleted(null);
  };
  const keeper: Omit<PassageKeeper, 'editNote'> = {
    create: async (passage) => (await ask('annotation.create', { article, revision, ...passage })).id,
    changeTags: (id, tags) => ask('annotation.change', { id, change: { tags } }),
    delete: remove,
    reasonOf: (error) => (error instanceof RequestFailed ? error.message : String(error)),
  };
  return {
    keeper,
    isDeleted: deleted !== null,
    change: (id: string, change: AnnotationChange) => attempt(ask('annotation.change', { id, change })),
    remove: (id: string) => attempt(remove(id)),
    restore: () => attempt(restore()),
    forgetDeleted: () => setDeleted(null),
  };
}
