import { useMemo, useState } from 'react';
import type { Work } from '../../../components/library/use-work.ts';
import { ProposedCases } from '../../../components/same-case/ProposedCases.tsx';
import { useGroups } from '../../../components/same-case/use-same-case.ts';
import type { Article } from '../../../model/article.ts';
import type { Case } from '../../../model/case.ts';
import { groupRefusal } from '../../../storage/undo/undoable-refusals.ts';
import { hashOf } from '../routes.ts';
import { actions } from './library-verbs.ts';

interface ProposedProps {
  articles: readonly Article[];
  cases: readonly Case[];
  work: Work;
}

/** Which articles may be one case: the likeliest group, and the others when they are asked for. */
export function Proposed({ articles, cases, work }: ProposedProps) {
  const groups = useGroups(articles, cases);
  const byId = useMemo(() => new Map(articles.map((article) => [article.id, article])), [articles]);
  const [isOpen, setIsOpen] = useState(false);
  const others = groups.length - 1;
  return (
    <div className="library-proposed">
      <ProposedCases
        groups={isOpen ? groups : groups.slice(0, 1)}
        articles={byId}
        articleAddress={(id) => hashOf({ page: 'article', id, show: [] })}
        onCreate={(name, ids) => work.run('Making a case', actions.putInCase(ids, name, cases))}
        onRefuse={(ids) => work.run('Refusing', async () => groupRefusal(ids))}
      />
      {others > 0 && (
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Show the first only' : `${others} more like this`}
        </button>
      )}
    </div>
  );
}
