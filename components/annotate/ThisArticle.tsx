import { useState, type ReactNode } from 'react';
import { countWords } from '../../analysis/words.ts';
import type { Finding } from '../../model/finding.ts';
import type { PageKind } from '../../model/page-capture.ts';
import type { Tag } from '../../model/tag.ts';
import type { ArticleView } from '../../storage/library.ts';
import { SuggestButton } from '../suggest/SuggestButton.tsx';
import { ArticleHead } from './ArticleHead.tsx';
import { CaseLine } from './CaseLine.tsx';
import { PageWarning } from './PageWarning.tsx';
import type { PassageActions } from './PassageItem.tsx';
import { PassageList } from './PassageList.tsx';
import { TagFilter } from './TagFilter.tsx';
import './annotate.css';

interface ThisArticleProps extends PassageActions {
  view: ArticleView;
  findings: Readonly<Record<string, Finding>>;
  selected: string | null;
  editNote: boolean;
  kind: PageKind;
  onJoinCase: (id: string) => void;
  onCreateCase: (name: string) => void;
  onLeaveCase: (id: string) => void;
  onCompare: () => void;
  onSuggest: () => void;
  /** Cases that it may belong to. */
  caseOffer?: ReactNode;
  /** What happened to the text since the reader was last here. */
  news?: ReactNode;
  /** Stands in the place of the list while passages are reviewed, or suggestions decided. */
  work?: ReactNode;
}

/** The sidebar's first tab: the article that the page shows, its case and its passages. */
export function ThisArticle({
  view,
  kind,
  onJoinCase,
  onCreateCase,
  onLeaveCase,
  onCompare,
  onSuggest,
  caseOffer,
  news,
  work,
  ...list
}: ThisArticleProps) {
  const { article, revision, annotations } = view;
  const [only, setOnly] = useState<Tag | null>(null);
  // The passage that was chosen on the page shows whatever the filter.
  const shown = only ? annotations.filter(({ id, tags }) => tags.includes(only) || id === list.selected) : annotations;
  return (
    <section className="this-article" aria-label="This article">
      <ArticleHead
        article={article}
        words={countWords(revision.text, article.language ?? undefined)}
        outletIndex={Math.max(0, view.case?.articles.indexOf(article.id) ?? 0)}
      />
      <PageWarning kind={kind} />
      <CaseLine
        current={view.case}
        cases={view.cases}
        onJoin={onJoinCase}
        onCreate={onCreateCase}
        onLeave={onLeaveCase}
        onCompare={onCompare}
      />
      {caseOffer}
      {work ?? (
        <>
          <div className="tag-line">
            <TagFilter annotations={annotations} only={only} onChange={setOnly} />
            <SuggestButton onSuggest={onSuggest} />
          </div>
          {news && <div className="article-news">{news}</div>}
          <PassageList
            {...list}
            annotations={shown}
            blocks={revision.blocks}
            language={article.language}
            filtered={only !== null}
          />
        </>
      )}
    </section>
  );
}
