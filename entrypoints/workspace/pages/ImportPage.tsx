import { ImportScreen } from '../../../components/import/ImportScreen.tsx';
import { caseNames } from '../../../storage/article-import/case-of-import.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { hashOf } from '../routes.ts';

const NONE: readonly string[] = [];

/** Articles from files. */
export function ImportPage() {
  const cases = useLiveQuery(caseNames) ?? NONE;
  return (
    <ImportScreen cases={cases} libraryAddress={hashOf({ page: 'library' })} queueAddress={hashOf({ page: 'queue' })} />
  );
}
