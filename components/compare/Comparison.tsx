import { useMemo, type CSSProperties } from 'react';
import type { CaseContents } from '../../model/case-contents.ts';
import { compareCase } from './compared-case.ts';
import { ComparisonHead } from './ComparisonHead.tsx';
import type { ShowPassages } from './figures.ts';
import { Openings } from './Openings.tsx';
import { TagMixes } from './TagMixes.tsx';
import { Voices } from './Voices.tsx';
import './compare.css';
import './voices.css';

interface ComparisonProps {
  contents: CaseContents;
  onShow: ShowPassages;
  onExport: () => void;
  /** Where the same comparison has more room; none where it already has. */
  wideAddress?: string;
}

/** A case's outlets beside each other, question by question: stacked where it is narrow, in columns where it is wide. */
export function Comparison({ contents, onShow, onExport, wideAddress }: ComparisonProps) {
  const { articles, voices } = useMemo(() => compareCase(contents), [contents]);
  return (
    <div className="comparison">
      <ComparisonHead name={contents.case.name} articles={articles} onExport={onExport} wideAddress={wideAddress} />
      <MoreArticles articles={articles.length} />
      {articles.length > 0 && (
        <div className="questions" style={{ '--articles': articles.length } as CSSProperties}>
          <Openings articles={articles} onShow={onShow} />
          <TagMixes articles={articles} onShow={onShow} />
          <Voices articles={articles} voices={voices} onShow={onShow} />
        </div>
      )}
    </div>
  );
}

/** A comparison needs two; until then the way to them stands first. */
function MoreArticles({ articles }: { articles: number }) {
  if (articles > 1) return null;
  return (
    <p className="comparison-hint">
      {articles === 0
        ? 'This case has no articles any more. '
        : 'One article so far: add a second outlet to compare it with. '}
      Open an article on this matter, click the Parallax button in the toolbar, and put it in this case under “This
      article”.
    </p>
  );
}
