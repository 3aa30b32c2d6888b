import { useMemo, useRef, useState } from 'react';
import type { Stretch } from '../../analysis/stretch.ts';
import { headlineOf } from '../../model/article.ts';
import type { ArticleView } from '../../storage/library.ts';
import type { Proposal } from '../suggest/proposal.ts';
import { SuggestButton } from '../suggest/SuggestButton.tsx';
import { Suggestions } from '../suggest/Suggestions.tsx';
import type { Suggesting } from '../suggest/use-suggesting.ts';
import { placePassages, type PlacedPassage } from '../compare/placed-passages.ts';
import { ShownPassage } from './ShownPassage.tsx';
import { StoredSource } from './StoredSource.tsx';
import { StoredText } from './StoredText.tsx';
import { UnplacedPassages } from './UnplacedPassages.tsx';
import { usePaintedText, type StoredPassage } from './use-painted-text.ts';
import './stored.css';

interface StoredArticleProps {
  view: ArticleView;
  /** The passages that the reader asked to see; none shows the text from its top. */
  show: readonly string[];
  /** Places to show that are no passages of the reader's; UTF-16 in the view's text. */
  places?: readonly Stretch[];
  /** The suggestions for the text; absent where none can be asked for. */
  suggesting?: Suggesting;
}

/** An article as it is kept: its text with the passages painted as on the live page. */
export function StoredArticle(props: StoredArticleProps) {
  const { view, show, places = NO_PLACES, suggesting } = props;
  // Another text or another request starts afresh, so that no paint and no place of the former can be left.
  const text = <PaintedArticle key={[view.revision.id, ...show, ...places.map(nameOfPlace)].join()} {...props} />;
  if (!suggesting?.isOpen) return <div className="stored-desk">{text}</div>;
  return (
    <div className="stored-desk stored-desk-wide">
      {text}
      <aside className="stored-beside" aria-label="Suggestions">
        <Suggestions suggesting={suggesting} revision={view.revision} language={view.article.language} />
      </aside>
    </div>
  );
}

function PaintedArticle({ view, show, places = NO_PLACES, suggesting }: StoredArticleProps) {
  const { article, revision, annotations } = view;
  const passages = useMemo(() => placePassages(revision.text, annotations), [revision.text, annotations]);
  const asked = [...show, ...places.map(nameOfPlace)];
  const unmarked = useMemo(() => places.map(unmarkedPassage), [places]);
  const shown = asked.flatMap((id) => [...annotations, ...unmarked].find((each) => each.id === id) ?? []);
  const [current, setCurrent] = useState(asked[0] ?? null);
  const [flashed, setFlashed] = useState<readonly string[]>(asked);
  const text = useRef<HTMLElement>(null);
  const proposals = suggesting?.proposals ?? NONE;
  const suggested = suggesting?.current?.id;
  const painted = useMemo(
    () => [...passages.placed.map(marked), ...unmarked, ...proposals.map(dashed)],
    [passages, unmarked, proposals],
  );
  const flash = useMemo(() => (suggested ? [suggested] : flashed), [suggested, flashed]);
  usePaintedText(text, { passages: painted, current: suggested ?? current, flashed: flash });

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
      >
        {suggesting && !suggesting.isOpen && <SuggestButton onSuggest={suggesting.open} />}
      </StoredSource>
      {asked.length > 0 && <ShownPassage shown={shown} current={current} onStep={step} />}
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

const NONE: readonly Proposal[] = [];
const NO_PLACES: readonly Stretch[] = [];

function nameOfPlace({ start, end }: Stretch): string {
  return `${start}-${end}`;
}

/** Without tags it is painted only while it is shown. */
function unmarkedPassage(place: Stretch) {
  return { id: nameOfPlace(place), tags: [], fields: {}, status: 'marked' as const, ...place };
}

function marked({ annotation: { id, tags }, start, end }: PlacedPassage): StoredPassage {
  return { id, tags, status: 'marked', start, end };
}

function dashed({ id, tags, start, end }: Proposal): StoredPassage {
  return { id, tags, status: 'suggested', start, end };
}
