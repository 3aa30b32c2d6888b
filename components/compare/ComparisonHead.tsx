import { outletOf } from '../../model/article.ts';
import { countOf } from '../ui/counts.ts';
import type { ComparedArticle } from './compared-case.ts';
import { showDateSpan } from './date-span.ts';

interface ComparisonHeadProps {
  name: string;
  articles: readonly ComparedArticle[];
  onExport: () => void;
  wideAddress: string | undefined;
}

/** The case: who covers it, when, and whose annotations are counted. */
export function ComparisonHead({ name, articles, onExport, wideAddress }: ComparisonHeadProps) {
  const scope = [outletCount(articles), showDateSpan(articles.map(({ article }) => article.published))];
  const passages = articles.reduce((sum, { counted }) => sum + counted, 0);
  return (
    <header className="comparison-head">
      <h1>{name}</h1>
      <p className="quiet">
        {scope.filter(Boolean).join(', ')} · counting <strong>my annotations</strong>, {countOf(passages, 'passage')}
      </p>
      <p className="comparison-actions">
        {wideAddress && (
          <a href={wideAddress} target="_blank" rel="noreferrer">
            Open wide
          </a>
        )}
        <button type="button" className="link" onClick={onExport}>
          Export
        </button>
      </p>
    </header>
  );
}

function outletCount(articles: readonly ComparedArticle[]): string {
  const outlets = new Set(articles.map(({ article }) => outletOf(article))).size;
  const count = countOf(outlets, 'outlet');
  return outlets === articles.length ? count : `${countOf(articles.length, 'article')} of ${count}`;
}
