import { lazy, Suspense, useState } from 'react';
import { ArticleList } from '../../../components/library/ArticleList.tsx';
import { NO_FILTER, type ArticleFilter } from '../../../components/library/article-filter.ts';
import type { CaseRow, OutletRow } from '../../../components/library/listed.ts';
import type { ListName } from '../../../components/library/lists.ts';
import { NameEditor } from '../../../components/library/NameEditor.tsx';
import { caseColumns, OUTLET_COLUMNS } from '../../../components/library/other-columns.tsx';
import { PlainList } from '../../../components/library/PlainList.tsx';
import { useKeptState } from '../../../components/library/use-kept-state.ts';
import type { Work } from '../../../components/library/use-work.ts';
import { countOf } from '../../../components/ui/counts.ts';
import { ask } from '../../../messaging/ask.ts';
import type { Id } from '../../../model/id.ts';
import { hashOf } from '../routes.ts';
import { actions } from './library-verbs.ts';
import type { ShownLibrary } from './use-library.ts';

/** Asked for seldom, and it looks for every passage of both. */
const MergeArticles = lazy(async () => ({
  default: (await import('../../../components/library/merge/MergeArticles.tsx')).MergeArticles,
}));

interface LibraryListsProps {
  list: ListName;
  library: ShownLibrary;
  work: Work;
}

/** The list that was chosen, wired to what can be done with it. */
export function LibraryLists({ list, library, work }: LibraryListsProps) {
  const [filter, setFilter] = useKeptState<ArticleFilter>('articles filter', NO_FILTER);
  const showArticles = (change: Partial<ArticleFilter>) => {
    setFilter({ ...NO_FILTER, ...change });
    location.hash = hashOf({ page: 'library' });
  };
  if (list === 'cases') return <CaseList {...{ library, work }} />;
  if (list === 'outlets') {
    return (
      <PlainList<OutletRow>
        label="Outlets"
        layout="table-outlets"
        columns={OUTLET_COLUMNS}
        rows={library.outletRows}
        onOpen={({ name }) => showArticles({ outlet: name })}
        renderEditor={(row, close) => (
          <NameEditor
            label="Outlet"
            name={row.name}
            onSave={(outlet) =>
              work.run('Naming', actions.edit(row.articles, { outlet }, `“${row.name}” is now “${outlet}”`))
            }
            onClose={close}
          />
        )}
        empty={null}
      />
    );
  }
  return <Articles {...{ library, work, filter, onFilter: setFilter }} />;
}

interface ArticlesProps {
  library: ShownLibrary;
  work: Work;
  filter: ArticleFilter;
  onFilter: (filter: ArticleFilter) => void;
}

function Articles({ library: { articleRows, cases }, work, filter, onFilter }: ArticlesProps) {
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

interface CaseListProps {
  library: ShownLibrary;
  work: Work;
}

function CaseList({ library: { caseRows, projects }, work }: CaseListProps) {
  const [project, setProject] = useKeptState<Id>('cases project', '');
  const isThere = projects.some(({ id }) => id === project);
  return (
    <>
      {projects.length > 1 && (
        <div className="filter-bar">
          <select
            className="filter-choice"
            aria-label="Project"
            data-set={isThere}
            value={isThere ? project : ''}
            onChange={({ target }) => setProject(target.value)}
          >
            <option value="">all projects</option>
            {projects.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <PlainList<CaseRow>
        label="Cases"
        layout="table-cases"
        columns={CASE_COLUMNS}
        rows={isThere ? caseRows.filter((row) => row.case.project === project) : caseRows}
        onOpen={({ id }) => {
          location.hash = caseAddress(id);
        }}
        onTrash={(ids) => work.run('Moving to the trash', actions.trashCases(ids))}
        renderEditor={(row, close) => (
          <NameEditor
            label="Case"
            name={row.name}
            onSave={(name) => work.run('Naming', actions.renameCase(row.id, name))}
            onClose={close}
          />
        )}
        empty={<NoCases />}
      />
    </>
  );
}

function NoCases() {
  return (
    <div className="workspace-empty">
      <h1>No cases yet</h1>
      <p className="quiet">
        A case holds articles, usually of different outlets, that cover the same matter. Select articles in the list and
        put them in one, or name one in the sidebar.
      </p>
    </div>
  );
}

function articleAddress(id: Id): string {
  return hashOf({ page: 'article', id, show: [] });
}

function caseAddress(id: Id): string {
  return hashOf({ page: 'case', id });
}

const CASE_COLUMNS = caseColumns(caseAddress);
