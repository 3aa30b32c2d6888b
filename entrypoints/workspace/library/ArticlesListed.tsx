import { lazy, Suspense, useState } from 'react';
import { ArticleList } from '../../../components/library/ArticleList.tsx';
import type { ArticleFilter } from '../../../components/library/article-filter.ts';
import type { Work } from '../../../components/library/use-work.ts';
import { countOf } from '../../../components/ui/counts.ts';
import { ask } from '../../../messaging/ask.ts';
import type { Id } from '../../../model/id.ts';
import { hashOf } from '../routes.ts';
import { actions } from './library-verbs.ts';
import { articleAddress, caseAddress } from './listed-addresses.ts';
import type { ShownLibrary } from './use-library.ts';

/** Asked for seldom, and it looks for every passage of both. */
const MergeArticles = lazy(async () => ({
  default: (await import('../../../components/library/merge/MergeArticles.tsx')).MergeArticles,
}));

interface ArticlesListedProps {
  library: ShownLibrary;
  work: Work;
  filter: ArticleFilter;
  onFilter: (filter: ArticleFilter) => void;
}

/** The articles, and what can be done with one or many of them. */
export function ArticlesListed({ library: { articleRows, cases }, work, filter, onFilter }: ArticlesListedProps) {
  const [merged, setMerged] = useState<readonly [Id, Id] | null>(null);
  return (
    <>
      <ArticleList
        rows={articleRows}
        cases={cases}
        filter={filter}
        onFilter={onFilter}
        articleAddress={articleAddress}
        caseAddress={caseAddress}
        onOpen={(id) => {
          location.hash = articleAddress(id);
        }}
        onEdit={(row, edit) => work.run('Saving', actions.edit([row.id], edit, `“${row.name}” changed`))}
        onPutInCase={(ids, name) => work.run('Putting in the case', actions.putInCase(ids, name, cases))}
        onTakeOut={(ids, from) => work.run('Taking out', actions.takeOut(ids, from))}
        onSetOutlet={(ids, outlet) =>
          work.run(
            'Setting the outlet',
            actions.edit(ids, { outlet }, `Outlet of ${countOf(ids.length, 'article')} set`),
          )
        }
        onExport={(ids) => {
          location.hash = hashOf({ page: 'exchange', case: null, articles: [...ids] });
        }}
        onMerge={(one, other) => setMerged([one, other])}
        onTrash={(ids) => work.run('Moving to the trash', actions.trashArticles(ids))}
      />
      <Suspense>
        {merged && (
          <MergeArticles
            one={merged[0]}
            other={merged[1]}
            onMerge={(from, into) => work.run('Merging', async () => ask('articles.merge', { from, into }))}
            onClose={() => setMerged(null)}
          />
        )}
      </Suspense>
    </>
  );
}
