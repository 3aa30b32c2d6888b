import type { ReactNode } from 'react';
import { outletOf } from '../../model/article.ts';
import { countOf } from '../ui/counts.ts';
import type { ComparedArticle } from './compared-article.ts';
import { PROPOSALS_COUNT, type Counting, type ProposalsCount } from './counting.ts';
import { showDateSpan } from './date-span.ts';

interface ComparisonHeadProps {
  name: string;
  articles: readonly ComparedArticle[];
  counting: Counting;
  onCount: (proposals: ProposalsCount) => void;
  onExport: () => void;
  wideAddress: string | undefined;
  besideAddress: string | undefined;
  /** What else can be done with the whole comparison. */
  save: ReactNode;
}

/** The case: who covers it, when, and whose passages are counted. */
export function ComparisonHead({
  name,
  articles,
  counting,
  onCount,
  onExport,
  wideAddress,
  besideAddress,
  save,
}: ComparisonHeadProps) {
  const scope = [outletCount(articles), showDateSpan(articles.map(({ article }) => article.published))];
  return (
    <header className="comparison-head">
      <h1>{name}</h1>
      <p className="quiet">
        {scope.filter(Boolean).join(', ')} · {passageCount(articles)}
      </p>
      <Counted proposalsCount={counting.proposalsCount} onCount={onCount} />
      <p className="comparison-actions">
        {wideAddress && (
          <a href={wideAddress} target="_blank" rel="noreferrer">
            Open wide
          </a>
        )}
        {besideAddress && articles.length > 1 && (
          <a href={besideAddress} target={wideAddress && '_blank'} rel="noreferrer">
            Side by side
          </a>
        )}
        <button type="button" className="link" onClick={onExport}>
          Export
        </button>
      </p>
      {save}
    </header>
  );
}

const COUNTED: Readonly<Record<ProposalsCount, string>> = {
  'where nothing is marked': 'my annotations, else proposals',
  never: 'my annotations alone',
  always: 'my annotations and proposals',
};

/** Whose passages the figures are of. */
function Counted({
  proposalsCount,
  onCount,
}: {
  proposalsCount: ProposalsCount;
  onCount: (count: ProposalsCount) => void;
}) {
  return (
    <label className="counted">
      <span className="quiet">Counting</span>
      <select value={proposalsCount} onChange={({ target }) => onCount(target.value as ProposalsCount)}>
        {PROPOSALS_COUNT.map((count) => (
          <option key={count} value={count}>
            {COUNTED[count]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** "14 passages of mine, 30 proposed" */
function passageCount(articles: readonly ComparedArticle[]): string {
  const counted = articles.reduce((sum, each) => sum + each.counted, 0);
  const proposed = articles.reduce((sum, each) => sum + each.proposed, 0);
  return countOf(counted, 'passage') + (proposed > 0 ? ` of mine, ${proposed} proposed` : '');
}

function outletCount(articles: readonly ComparedArticle[]): string {
  const outlets = new Set(articles.map(({ article }) => outletOf(article))).size;
  const count = countOf(outlets, 'outlet');
  return outlets === articles.length ? count : `${countOf(articles.length, 'article')} of ${count}`;
}
