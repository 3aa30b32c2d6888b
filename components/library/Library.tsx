import type { ReactNode } from 'react';
import type { Article } from '../../model/article.ts';
import type { LibraryView } from '../../storage/library.ts';
import { countOf } from '../ui/counts.ts';
import { ArticleRow } from './ArticleRow.tsx';
import { CaseRow } from './CaseRow.tsx';
import './library.css';

interface LibraryProps {
  library: LibraryView;
  caseAddress: (id: string) => string;
  articleAddress: (id: string) => string;
  /** Articles that may be one case. */
  proposed?: ReactNode;
}

/** All cases and all articles, each a link to its view. */
export function Library({ library: { articles, cases }, caseAddress, articleAddress, proposed }: LibraryProps) {
  if (articles.length === 0) return <EmptyLibrary />;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const articlesOf = (ids: readonly string[]): Article[] => ids.flatMap((id) => byId.get(id) ?? []);
  const passages = articles.reduce((sum, article) => sum + article.passages, 0);
  return (
    <div className="library">
      <header className="library-head">
        <h1>Library</h1>
        <p className="quiet">{summary(articles.length, cases.length, passages)}</p>
      </header>
      {cases.length > 0 && (
        <section aria-labelledby="cases-title">
          <h2 id="cases-title">Cases</h2>
          <ul>
            {cases.map(({ id, name, articles: ids }) => (
              <CaseRow key={id} name={name} address={caseAddress(id)} articles={articlesOf(ids)} />
            ))}
          </ul>
        </section>
      )}
      {proposed}
      <section aria-labelledby="articles-title">
        <h2 id="articles-title">Articles</h2>
        <ul>
          {articles.map((article) => (
            <ArticleRow
              key={article.id}
              article={article}
              address={articleAddress(article.id)}
              cases={cases.filter((candidate) => candidate.articles.includes(article.id)).map(({ name }) => name)}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

function summary(articles: number, cases: number, passages: number): string {
  const parts = [countOf(articles, 'article'), cases > 0 && countOf(cases, 'case'), countOf(passages, 'passage')];
  return parts.filter(Boolean).join(', ');
}

function EmptyLibrary() {
  return (
    <div className="workspace-empty">
      <h1>Your library is empty</h1>
      <p className="quiet">
        Open a news article and click the Parallax button in the toolbar. What you read with it stands here from then
        on, in this browser and nowhere else.
      </p>
    </div>
  );
}
