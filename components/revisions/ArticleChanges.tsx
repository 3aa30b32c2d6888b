import { useMemo, useState } from 'react';
import { diffRevisions } from '../../analysis/revisions/revision-diff.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import { headlineOf, outletOf, type Article } from '../../model/article.ts';
import type { Revision } from '../../model/revision.ts';
import { ChangedBlocks } from './ChangedBlocks.tsx';
import { ChangesSummary } from './ChangesSummary.tsx';
import { LAYOUTS, type Layout } from './layouts.ts';
import { RevisionChoice } from './RevisionChoice.tsx';
import { touchedPassages } from './touched-passages.ts';
import './revisions.css';

interface ArticleChangesProps {
  article: Article;
  /** The oldest first. */
  revisions: readonly Revision[];
  from: Revision;
  to: Revision;
  annotations: readonly LiveAnnotation[];
  onChoose: (from: string, to: string) => void;
  articleAddress: string;
}

/** What changed from one revision of an article to another, with the reader's passages that it touches. */
export function ArticleChanges({
  article,
  revisions,
  from,
  to,
  annotations,
  onChoose,
  articleAddress,
}: ArticleChangesProps) {
  const [layout, setLayout] = useState<Layout>('side by side');
  const { language } = article;
  const changes = useMemo(() => diffRevisions(from.blocks, to.blocks, language), [from, to, language]);
  const touched = useMemo(() => touchedPassages(from, changes, annotations), [from, changes, annotations]);
  return (
    <div className="changes">
      <header className="changes-head">
        <p className="quiet">
          <bdi>{outletOf(article)}</bdi>
        </p>
        <h1 lang={language ?? ''} dir="auto">
          <a href={articleAddress}>{headlineOf(article)}</a>
        </h1>
        <div className="changes-choices">
          <RevisionChoice label="From" revisions={revisions} chosen={from.id} onChoose={(id) => onChoose(id, to.id)} />
          <RevisionChoice label="To" revisions={revisions} chosen={to.id} onChoose={(id) => onChoose(from.id, id)} />
          <div className="changes-layout" role="group" aria-label="Layout">
            {LAYOUTS.map((name) => (
              <button
                key={name}
                type="button"
                className="button"
                aria-pressed={name === layout}
                onClick={() => setLayout(name)}
              >
                {name === 'side by side' ? 'Side by side' : 'In one text'}
              </button>
            ))}
          </div>
        </div>
        <ChangesSummary changes={changes} touched={touched.length} language={language} />
      </header>
      <ChangedBlocks changes={changes} passages={touched} layout={layout} language={language ?? ''} />
    </div>
  );
}
