import { readCaseOfAll } from '../../storage/read-cases.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { CaseComparisonLater } from '../workspace/CaseComparisonLater.tsx';
import { workspaceAddress } from '../workspace/routes.ts';

/** Wires *Compare* to the case of the article beside it. */
export function CompareTab({ caseId }: { caseId: string | null }) {
  const contents = useLiveQuery(() => (caseId ? readCaseOfAll(caseId) : null), [caseId]);
  if (contents === undefined) return null;
  if (contents === null) return <NoCase />;
  return (
    <CaseComparisonLater
      key={contents.case.id}
      contents={contents}
      addressesFor={(whose) => ({
        wide: workspaceAddress({ page: 'case', id: contents.case.id, whose }),
        beside: workspaceAddress({ page: 'beside', id: contents.case.id, articles: [], whose }),
        suggest: workspaceAddress({ page: 'suggest', id: contents.case.id }),
        agreement: workspaceAddress({ page: 'agreement', id: contents.case.id }),
        exchange: workspaceAddress({ page: 'exchange', case: contents.case.id }),
      })}
    />
  );
}

function NoCase() {
  return (
    <div className="sidebar-empty">
      <h1>This article is in no case yet</h1>
      <p className="quiet">
        Under “This article”, put it in a case. Do the same on another outlet’s article, and the two stand side by side
        here.
      </p>
    </div>
  );
}
