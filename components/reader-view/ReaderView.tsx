import { useMemo, useRef, type ReactNode } from 'react';
import type { Stretch } from '../../analysis/stretch.ts';
import type { Id } from '../../model/id.ts';
import { headlineOf } from '../../model/article.ts';
import type { Revision } from '../../model/revision.ts';
import type { ArticleView } from '../../storage/library.ts';
import type { RevealedWork } from '../../storage/revealed-work.ts';
import { doubtsOf } from '../review/doubts.ts';
import { useReview } from '../review/use-review.ts';
import type { Suggesting } from '../suggest/use-suggesting.ts';
import { useAttempts } from '../ui/use-attempts.ts';
import type { LivePage } from '../annotate/LivePageLink.tsx';
import { nameOfPlace, placeToShow } from './places-to-show.ts';
import { ReaderHead } from './ReaderHead.tsx';
import { ReaderPassages } from './ReaderPassages.tsx';
import { ShownPassage } from './ShownPassage.tsx';
import { StoredText } from './StoredText.tsx';
import { useReaderText } from './use-reader-text.ts';
import { useSentenceKeys } from './use-sentence-keys.ts';
import './reader-view.css';
import './stored-text.css';

export interface ReaderViewProps {
  view: ArticleView;
  /** Of the article, the oldest first. */
  revisions: readonly Revision[];
  /** The passages that the reader asked to see; none shows the text from its top. */
  show: readonly string[];
  /** Places to show that are no passages of the reader's; UTF-16 in the view's text. */
  places?: readonly Stretch[] | undefined;
  suggesting: Suggesting;
  /** What everybody marked in it whose work the reader may see. */
  works: readonly RevealedWork[];
  /** Null where there is no page to open. */
  livePage: LivePage | null;
  onRevision: (id: Id) => void;
  changesAddress: string;
  caseAddress: (id: Id) => string;
  /** The way through several articles. */
  walk?: ReactNode;
}

/** An article as it is kept, in good typography, annotated as on its live page: the text, and its passages beside it. */
export function ReaderView(props: ReaderViewProps) {
  const { view, show, places = [] } = props;
  // Another text or another request starts afresh, so that no paint and no place of the former can be left.
  const key = [view.revision.id, ...show, ...places.map(nameOfPlace)].join();
  return <OpenArticle key={key} {...props} />;
}

function OpenArticle(props: ReaderViewProps) {
  const { view, revisions, show, places = NO_PLACES, suggesting, livePage } = props;
  const { article, revision, annotations } = view;
  const text = useRef<HTMLElement>(null);
  const attempts = useAttempts();
  const shownPlaces = useMemo(() => places.map((place) => placeToShow(revision.text, place)), [revision.text, places]);
  const asked = [...show, ...shownPlaces.map(({ id }) => id)];
  const reading = useReaderText(text, { view, asked, places: shownPlaces, suggesting, works: props.works, attempts });
  const onKeyDown = useSentenceKeys(reading.map, article.language);
  // What is doubtful is settled in the latest text: confirmed in an earlier one, a passage would go back in time.
  const isLatest = revision.id === revisions.at(-1)?.id;
  const doubts = isLatest ? doubtsOf(annotations, reading.findings, revision.id) : [];
  const review = useReview({ doubts, revision: revision.id, ...reading.hand }, attempts.attempt);

  return (
    <div className={suggesting.isOpen || review.isOpen ? 'reader reader-working' : 'reader'}>
      <div className="reader-text">
        <ReaderHead
          view={view}
          revisions={revisions}
          livePage={livePage}
          changesAddress={props.changesAddress}
          onRevision={props.onRevision}
        />
        {asked.length > 0 && (
          <ShownPassage
            shown={asked.flatMap((id) => [...annotations, ...shownPlaces].find((each) => each.id === id) ?? [])}
            onStep={reading.showPassage}
          />
        )}
        <HeadlineBeside view={view} />
        <div
          className="reader-words"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- where passages are selected by keys.
          tabIndex={0}
          role="region"
          aria-label="Text"
          aria-describedby="reader-keys"
          onKeyDown={onKeyDown}
          onPointerMove={({ clientX, clientY }) => reading.pointAt({ x: clientX, y: clientY })}
          onPointerLeave={() => reading.pointAt(null)}
        >
          <StoredText blocks={revision.blocks} language={article.language ?? ''} textRef={text} />
        </div>
        <p id="reader-keys" className="reader-keys">
          <kbd className="key">J</kbd> and <kbd className="key">K</kbd> select a sentence, <kbd className="key">1</kbd>{' '}
          to <kbd className="key">4</kbd> tag it.
        </p>
      </div>
      <ReaderPassages
        view={view}
        reading={reading}
        review={review}
        suggesting={suggesting}
        attempts={attempts}
        caseAddress={props.caseAddress}
        walk={props.walk}
        livePage={livePage}
      />
    </div>
  );
}

/** The article's headline where its text has none. */
function HeadlineBeside({ view: { article, revision } }: { view: ArticleView }) {
  if (revision.blocks.some(({ kind }) => kind === 'headline')) return null;
  return (
    <h1 className="stored-headline" lang={article.language ?? ''} dir="auto">
      {headlineOf(article)}
    </h1>
  );
}

const NO_PLACES: readonly Stretch[] = [];
