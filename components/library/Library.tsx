import { headlineOf, outletOf } from '../../model/article.ts';
import type { LibraryView } from '../../storage/library.ts';
import { showDate } from '../ui/dates.ts';
import './library.css';

interface LibraryProps {
  library: LibraryView;
  caseAddress: (id: string) => string;
  articleAddress: (id: string) => string;
}

/** All cases and all articles, each a link to its view. */
export function Library({ library, caseAddress, articleAddress }: LibraryProps) {
  if (library.articles.length === 0) return <EmptyLibrary />;
  return (
    <div className="library">
      <h1>Library</h1>
      {library.cases.length > 0 && (
        <section aria-labelledby="cases-title">
          <h2 id="cases-title">Cases</h2>
          <ul className="library-rows">
            {library.cases.map(({ id, name, articles }) => (
              <li key={id}>
                <a className="library-name" href={caseAddress(id)}>
                  {name}
                </a>
                <span className="quiet">{articles.length === 1 ? '1 article' : `${articles.length} articles`}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="articles-title">
        <h2 id="articles-title">Articles</h2>
        <ul className="library-rows">
          {library.articles.map((article) => (
            <li key={article.id}>
              <a className="library-name" href={articleAddress(article.id)} lang={article.language ?? undefined}>
                {headlineOf(article)}
              </a>
              <span className="quiet">
                {outletOf(article)} · {showDate(article.published)} ·{' '}
                {article.passages === 1 ? '1 passage' : `${article.passages} passages`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function EmptyLibrary() {
  return (
    <div className="workspace-empty">
      <h1>Your library is empty</h1>
      <p className="quiet">Open a news article and click the Parallax button in the toolbar. What you read with it stands here from then on.</p>
    </div>
  );
}
