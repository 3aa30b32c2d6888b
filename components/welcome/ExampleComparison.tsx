import { useEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import type { CaseArticle } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import { caseComparer } from '../compare/compared-case.ts';
import { OWN_ALONE } from '../compare/counting.ts';
import { Openings } from '../compare/Openings.tsx';
import { TagMixes } from '../compare/TagMixes.tsx';
import { Voices } from '../compare/voices/Voices.tsx';
import { EXAMPLE_CASE } from './example-articles.ts';
import '../compare/compare.css';
import '../compare/case-table.css';

interface ExampleComparisonProps {
  articles: readonly [CaseArticle, CaseArticle];
  onShow: (ids: readonly Id[]) => void;
}

/** Three of the questions that a comparison answers, asked of the two examples. */
export function ExampleComparison({ articles, onShow }: ExampleComparisonProps) {
  const [compare] = useState(caseComparer);
  const compared = useMemo(
    () => compare({ case: NO_CASE, articles: [...articles], authorOf: new Map(), codebookOf: new Map() }, OWN_ALONE),
    [compare, articles],
  );
  const [own] = articles;
  const section = useRef<HTMLElement>(null);
  // It comes below what the reader looks at, and the button that asked for it is gone.
  useEffect(() => section.current?.focus(), []);
  const show = (article: Id, ids: readonly Id[]) => {
    if (article === own.article.id) onShow(ids);
  };
  return (
    <section ref={section} className="comparison welcome-comparison" tabIndex={-1} aria-label="The two compared">
      <div className="questions" style={{ '--articles': articles.length } as CSSProperties}>
        <Openings articles={compared.articles} onShow={show} />
        <TagMixes articles={compared.articles} onShow={show} />
        <Voices articles={compared.articles} voices={compared.voices} onShow={show} onMerge={undefined} />
      </div>
    </section>
  );
}

const NO_CASE = { id: '', project: '', name: EXAMPLE_CASE, articles: [], created: 0, modified: 0 };
