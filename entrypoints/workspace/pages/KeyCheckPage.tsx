import { KeyCheck } from '../../../components/key-check/KeyCheck.tsx';
import { readKey } from '../../../storage/projects/read-key.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { NotThere } from '../NotThere.tsx';
import { hashOf } from '../routes.ts';

/** The reader's passages beside a project's key or example. */
export function KeyCheckPage({ id }: { id: string }) {
  const check = useLiveQuery(() => readKey(id), [id]);
  if (check === undefined) return null;
  return check ? <KeyCheck check={check} projectsAddress={hashOf({ page: 'projects' })} /> : <NotThere what="key" />;
}
