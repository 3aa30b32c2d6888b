import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../model/finding.ts';
import type { Tag } from '../../../model/tag.ts';
import type { ArticleView } from '../../../storage/library.ts';
import { SuggestButton } from '../../suggest/SuggestButton.tsx';
import { CodebookContext } from '../fields/codebook-context.ts';
import type { PassageActions } from './PassageItem.tsx';
import { PassageList } from './PassageList.tsx';
import { TagFilter } from '../TagFilter.tsx';

export interface ArticlePassagesProps extends PassageActions {
  view: ArticleView;
  findings: Readonly<Record<string, Finding>>;
  selected: string | null;
  editNote: boolean;
  onSuggest: () => void;
  /** What happened to the text since the reader was last here. */
  news?: ReactNode;
  /** Stands in the place of the list while passages are reviewed, or suggestions decided. */
  work?: ReactNode;
}

/** An article's passages: the filter by tag, the way to suggestions, and the list. */
export function ArticlePassages({ view, onSuggest, news, work, ...list }: ArticlePassagesProps) {
  const { article, revision, annotations, comments, codebooks } = view;
  const [only, setOnly] = useState<Tag | null>(null);
  if (work) return work;
  // The passage that was chosen on the page shows whatever the filter.
  const shown = only ? annotations.filter(({ id, tags }) => tags.includes(only) || id === list.selected) : annotations;
  return (
    <>
      <div className="tag-line">
        <TagFilter annotations={annotations} only={only} onChange={setOnly} />
        <SuggestButton onSuggest={onSuggest} />
      </div>
      {news && <div className="article-news">{news}</div>}
      <CodebookContext value={codebooks}>
        <PassageList
          {...list}
          annotations={shown}
          blocks={revision.blocks}
          language={article.language}
          comments={comments}
          filtered={only !== null}
        />
      </CodebookContext>
    </>
  );
}
