import type { ReactNode } from 'react';
import { outletOf } from '../../model/article.ts';
import { countOf } from '../ui/counts.ts';
import type { ComparedArticle } from './compared-article.ts';
import { CountedChoice } from './CountedChoice.tsx';
import type { Counting, ProposalsCount } from './counting.ts';
import { showDateSpan } from './date-span.ts';
import { ExportButton } from './ExportButton.tsx';
import type { Whose } from './whose.ts';

/** Other views of the same case. */
export interface ComparisonAddresses {
  /** Where the same comparison has more room; none where it already has. */
  wide?: string;
  /** Where the articles' texts stand in columns. */
  beside?: string;
  /** Where passages are suggested in all its articles. */
  suggest?: string;
  /** How far those who annotated the case agree. */
  agreement?: string;
  /** Where it is exported for other programs. */
  exchange?: string;
}

interface ComparisonHeadProps {
  name: string;
  articles: readonly ComparedArticle[];
  counting: Counting;
  onCount: (proposals: ProposalsCount) => void;
  onChooseAuthors: (whose: Whose) => void;
  /** Gives the name of the saved file. */
  onExport: () => Promise<string>;
  addresses: ComparisonAddresses;
  /** What else can be done with the whole comparison. */
  save: ReactNode;
}

/** The case: who covers it, when, and whose passages are counted. */
export function ComparisonHead({
  name,
  articles,
  counting,
  onCount,
  onChooseAuthors,
  onExport,
  addresses: { wide, beside, suggest, agreement, exchange },
  save,
}: ComparisonHeadProps) {
  const scope = [outletCount(articles), showDateSpan(articles.map(({ article }) => article.published))];
  return (
    <header className="comparison-head">
      <h1>{name}</h1>
      <p className="quiet">
        {scope.filter(Boolean).join(', ')} · {passageCount(articles)}
      </p>
      <CountedChoice counting={counting} onCount={onCount} onChooseAuthors={onChooseAuthors} />
      <p className="comparison-actions">
        {wide && (
          <a href={wide} target="_blank" rel="noreferrer">
            Open wide
          </a>
        )}
        {beside && articles.length > 1 && (
          <a href={beside} target={wide && '_blank'} rel="noreferrer">
            Side by side
          </a>
        )}
        {suggest && articles.length > 0 && (
          <a href={suggest} target={wide && '_blank'} rel="noreferrer">
            Suggest for all articles
          </a>
        )}
        {agreement && counting.others.size > 0 && (
          <a href={agreement} target={wide && '_blank'} rel="noreferrer">
            Agreement
          </a>
        )}
        <ExportButton onExport={onExport} />
        {exchange && (
          <a href={exchange} target={wide && '_blank'} rel="noreferrer">
            Other formats
          </a>
        )}
      </p>
      {save}
    </header>
  );
}

/** "14 passages marked, 30 proposed" */
function passageCount(articles: readonly ComparedArticle[]): string {
  const counted = articles.reduce((sum, each) => sum + each.counted, 0);
  const proposed = articles.reduce((sum, each) => sum + each.proposed, 0);
  return countOf(counted, 'passage') + (proposed > 0 ? ` marked, ${proposed} proposed` : '');
}

function outletCount(articles: readonly ComparedArticle[]): string {
  const outlets = new Set(articles.map(({ article }) => outletOf(article))).size;
  const count = countOf(outlets, 'outlet');
  return outlets === articles.length ? count : `${countOf(articles.length, 'article')} of ${count}`;
}
