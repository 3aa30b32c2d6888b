import type { ReactNode } from 'react';
import { countWords } from '../../analysis/words.ts';
import type { Case } from '../../model/case.ts';
import type { PageKind } from '../../model/page-capture.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { ArticlePassages, type ArticlePassagesProps } from './passages/ArticlePassages.tsx';
import { CaseLine } from './CaseLine.tsx';
import { PageWarning } from './PageWarning.tsx';
import './annotate.css';

interface ThisArticleProps extends ArticlePassagesProps {
  /** Those to choose from, while it is in none. */
  cases: readonly Case[];
  kind: PageKind;
  onJoinCase: (id: string) => void;
  onCreateCase: (name: string) => void;
  onLeaveCase: (id: string) => void;
  onCompare: () => void;
  /** Cases that it may belong to. */
  caseOffer?: ReactNode;
}

/** The sidebar's first tab: the article that the page shows, its case and its passages. */
export function ThisArticle({
  cases,
  kind,
  onJoinCase,
  onCreateCase,
  onLeaveCase,
  onCompare,
  caseOffer,
  ...passages
}: ThisArticleProps) {
  const { article, revision, case: holding } = passages.view;
  return (
    <section className="this-article" aria-label="This article">
      <ArticleHead
        article={article}
        words={countWords(revision.text, article.language ?? undefined)}
        outletIndex={Math.max(0, holding?.articles.indexOf(article.id) ?? 0)}
      />
      <PageWarning kind={kind} />
      <CaseLine
        current={holding}
        cases={cases}
        onJoin={onJoinCase}
        onCreate={onCreateCase}
        onLeave={onLeaveCase}
        onCompare={onCompare}
      />
      {caseOffer}
      <ArticlePassages {...passages} />
    </section>
  );
}
