import { countOf } from '../ui/counts.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { ProposingState } from './counting.ts';

interface PreliminaryNoticeProps {
  articles: readonly ComparedArticle[];
  proposing: ProposingState;
}

/** Where figures rest on what no person has confirmed, that is said first. */
export function PreliminaryNotice({ articles, proposing }: PreliminaryNoticeProps) {
  const proposed = articles.reduce((sum, each) => sum + each.proposed, 0);
  const counted = articles.reduce((sum, each) => sum + each.counted, 0);
  const progress = sayProgress(proposing);
  return (
    <div className="preliminary-notice" role="status">
      {proposed > 0 && (
        <p>
          <strong>Machine’s proposal, {counted > 0 ? 'partly confirmed' : 'nothing confirmed'}.</strong>{' '}
          {countOf(proposed, 'passage')} in {listOf(articles.filter((each) => each.proposed > 0))}, found by rules that
          are often wrong. Once you mark or accept passages in an article, it counts those instead.
        </p>
      )}
      {progress && <p className="quiet">{progress}</p>}
    </div>
  );
}

function listOf(articles: readonly ComparedArticle[]): string {
  return new Intl.ListFormat('en-GB').format(articles.map(({ name }) => name));
}

function sayProgress(proposing: ProposingState): string | null {
  if (proposing.state === 'working') return `Looking for passages: ${countOf(proposing.left, 'article')} to go.`;
  if (proposing.state === 'failed') return `No proposals could be made: ${proposing.reason}`;
  return null;
}
