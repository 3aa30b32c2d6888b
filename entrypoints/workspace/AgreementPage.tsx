import { Agreement } from '../../components/agreement/Agreement.tsx';
import { readCaseOfAll } from '../../storage/cases.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { NotThere } from './NotThere.tsx';
import { hashOf } from './routes.ts';

/** How far everybody who annotated a case agrees. */
export function AgreementPage({ id }: { id: string }) {
  const contents = useLiveQuery(() => readCaseOfAll(id), [id]);
  if (contents === undefined) return null;
  if (contents === null) return <NotThere what="case" />;
  return (
    <Agreement
      contents={contents}
      caseAddress={hashOf({ page: 'case', id })}
      projectsAddress={hashOf({ page: 'projects' })}
      exchangeAddress={hashOf({ page: 'exchange', case: id })}
    />
  );
}
