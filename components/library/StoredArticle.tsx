import { useMemo, useRef, useState } from 'react';
import { headlineOf } from '../../model/article.ts';
import type { ArticleView } from '../../storage/library.ts';
import { placePassages } from '../compare/placed-passages.ts';
import { ShownPassage } from './ShownPassage.tsx';
import { StoredSource } from './StoredSource.tsx';
import { StoredText } from './StoredText.tsx';
import { UnplacedPassages } from './UnplacedPassages.tsx';
import { usePaintedText } from './use-painted-text.ts';
import './stored.css';

interface StoredArticleProps {
  view: ArticleView;
  /** The passages that the reader asked to see; none shows the text from its top. */
  show: readonly string[];
}

/** An article as it is kept: its text with the passages painted as on the live page. */
export function StoredArticle({ view, show }: StoredArticleProps) {
  // Another text or another request starts afresh, so that no paint and no place of the former can be left.
  return <PaintedArticle key={[view.revision.id, ...show].join()} view={view} show={show} />;
}

function PaintedArticle({ view: { article, revision, annotations, ...view }, show }: StoredArticleProps) {
  const passages = useMemo(() => placePassages(revision.text, annotations), [revision.text, annotations]);
  const shown = show.flatMap((id) => annotations.find((annotation) => annotation.id === id) ?? []);
  const [current, setCurrent] = useState(show[0] ?? null);
  const [flashed, setFlashed] = useState(show);
  const text = useRef<HTMLElement>(null);
  usePaintedText(text, { placed: passages.placed, current, flashed });

  function step(id: string) {
    setCurrent(id);
    setFlashed([id]);
  }

  return (
    <div className="stored">
      <StoredSource
        article={article}
        revision={revision}
        annotations={annotations}
        outletIndex={view.case?.articles.indexOf(article.id) ?? 0}
      />
      {show.length > 0 && <ShownPassage shown={shown} current={current} onStep={step} />}
      {revision.blocks.every(({ kind }) => kind !== 'headline') && (
        <h1 className="stored-headline" lang={article.language ?? ''} dir="auto">
          {headlineOf(article)}
        </h1>
      )}
      <StoredText blocks={revision.blocks} language={article.language ?? ''} textRef={text} />
      <UnplacedPassages
        title="Not found in this text"
        passages={passages.lost}
        current={current}
        language={article.language}
      >
        The article reads otherwise by now, or the words stand in several places. Nothing is lost: they are kept as
        marked.
      </UnplacedPassages>
      <UnplacedPassages
        title="Beside the article"
        passages={passages.aside}
        current={current}
        language={article.language}
      >
        Marked on the page, but outside the article’s own text, in a comment or a box.
      </UnplacedPassages>
    </div>
  );
}
