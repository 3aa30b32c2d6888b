import { useState } from 'react';
import { Library } from '../../components/library/Library.tsx';
import { ProposedCases } from '../../components/same-case/ProposedCases.tsx';
import { useGroups } from '../../components/same-case/use-same-case.ts';
import { Notice } from '../../components/ui/Notice.tsx';
import { createCase } from '../../storage/cases.ts';
import { viewLibrary } from '../../storage/library.ts';
import { refuseGroup } from '../../storage/same-case.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { hashOf } from './routes.ts';

/** All cases and articles, and which articles may be one case. */
export function LibraryPage() {
  const library = useLiveQuery(viewLibrary);
  const groups = useGroups(library);
  const [failure, setFailure] = useState<string | null>(null);
  const attempt = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  if (!library) return null;
  const articleAddress = (id: string) => hashOf({ page: 'article', id, show: [] });
  return (
    <>
      <Library
        library={library}
        caseAddress={(id) => hashOf({ page: 'case', id })}
        articleAddress={articleAddress}
        proposed={
          <ProposedCases
            groups={groups}
            articles={new Map(library.articles.map((article) => [article.id, article]))}
            articleAddress={articleAddress}
            onCreate={(name, [first, ...others]) => first && attempt(createCase(name, first, ...others))}
            onRefuse={(articles) => attempt(refuseGroup(articles))}
          />
        }
      />
      {failure && <Notice onClose={() => setFailure(null)}>{failure}</Notice>}
    </>
  );
}
