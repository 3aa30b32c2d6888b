import { headlineOf, outletOf } from '../../model/article.ts';
import type { LibraryView } from '../../storage/library.ts';
import { countOf } from '../ui/counts.ts';
import { showDate } from '../ui/dates.ts';

interface ArticleRowProps {
  article: LibraryView['articles'][number];
  address: string;
  /** The names of the cases that it was put in. */
  cases: readonly string[];
}

/** One article: its headline, its outlet and case, its date, and how many passages are marked in it. */
export function ArticleRow({ article, address, cases }: ArticleRowProps) {
  const { passages, published, language } = article;
  return (
    <li className="library-row">
      <div>
        <a className="library-name" href={address} lang={language ?? ''} dir="auto">
          {headlineOf(article)}
        </a>
        <p className="quiet">{[outletOf(article), ...cases].join(' · ')}</p>
      </div>
      <span className="library-date quiet">{showDate(published)}</span>
      <span className={passages === 0 ? 'library-count quiet' : 'library-count'}>{countOf(passages, 'passage')}</span>
    </li>
  );
}
