import { NO_FILTER, type ArticleFilter } from '../../../components/library/article-filter.ts';
import type { ListName } from '../../../components/library/lists.ts';
import { useKeptState } from '../../../components/library/use-kept-state.ts';
import type { Work } from '../../../components/library/use-work.ts';
import { hashOf } from '../routes.ts';
import { ArticlesListed } from './ArticlesListed.tsx';
import { CasesListed } from './CasesListed.tsx';
import { OutletsListed } from './OutletsListed.tsx';
import { ProjectsListed } from './ProjectsListed.tsx';
import type { ShownLibrary } from './use-library.ts';

interface LibraryListsProps {
  list: ListName;
  library: ShownLibrary;
  work: Work;
}

/** The list that was chosen, wired to what can be done with it. */
export function LibraryLists({ list, library, work }: LibraryListsProps) {
  const [filter, setFilter] = useKeptState<ArticleFilter>('articles filter', NO_FILTER);
  const showOutlet = (outlet: string) => {
    setFilter({ ...NO_FILTER, outlet });
    location.hash = hashOf({ page: 'library' });
  };
  if (list === 'cases') return <CasesListed {...{ library, work }} />;
  if (list === 'outlets') return <OutletsListed {...{ library, work }} onShow={showOutlet} />;
  if (list === 'projects') return <ProjectsListed rows={library.projectRows} />;
  return <ArticlesListed {...{ library, work, filter, onFilter: setFilter }} />;
}
