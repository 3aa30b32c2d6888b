import type { Placement } from '../../model/annotation.ts';
import { quoteOf } from '../../model/passage.ts';
import { KeyButton } from '../ui/KeyButton.tsx';
import { TagName } from '../ui/TagName.tsx';
import { CandidatePlaces } from './CandidatePlaces.tsx';
import { placesIn, type Doubt } from './doubts.ts';
import { Rewording } from './Rewording.tsx';

/** What the reader can decide about a doubtful passage. */
export interface ReviewActions {
  /** This is where the passage stands now. */
  onAccept: (id: string, placement: Placement) => void;
  /** The next selection on the page is to be its place; null ends the wait. */
  onSelectPlace: (id: string | null) => void;
  onKeepGone: (id: string) => void;
  /** @param candidate of several places, the one to show; from 0. */
  onShow: (id: string, candidate: number) => void;
}

/** The passage that waits for a selection on the page, and what was selected. */
export type ByHand = { id: string; selected: Placement | null } | null;

interface ReviewItemProps extends ReviewActions {
  doubt: Doubt;
  isCurrent: boolean;
  /** Which of several places is chosen, from 0. */
  chosen: number;
  onChoose: (index: number) => void;
  /** Shows the chosen place on the page, and at each further press the one after it. */
  onShowNext: () => void;
  byHand: ByHand;
  language: string | null;
  onCurrent: () => void;
}

/** One doubtful passage: its words as they were tagged and as they stand now, and what can be done. */
export function ReviewItem(props: ReviewItemProps) {
  const { doubt, isCurrent, onCurrent } = props;
  return (
    <li
      className={isCurrent ? 'review-item review-current' : 'review-item'}
      aria-current={isCurrent || undefined}
      tabIndex={-1}
      onFocus={onCurrent}
    >
      <p className="review-tags">
        {doubt.annotation.tags.map((tag) => (
          <TagName key={tag} tag={tag} />
        ))}
      </p>
      <ReviewWords {...props} />
      <ReviewButtons {...props} />
    </li>
  );
}

/** The place that the reader would accept now; null where the page offers none. */
export function offeredPlace({ annotation, finding }: Doubt, chosen: number, byHand: ByHand): Placement | null {
  if (byHand?.id === annotation.id) return byHand.selected;
  const places = placesIn(finding);
  return places[chosen] ?? null;
}

function ReviewWords({ doubt, chosen, onChoose, byHand, language }: ReviewItemProps) {
  const { annotation, finding } = doubt;
  const place = offeredPlace(doubt, chosen, byHand);
  const isByHand = byHand?.id === annotation.id;
  if (place && (isByHand || finding.outcome === 'edited')) {
    return <Rewording before={annotation.selectors} after={place.selectors} language={language} />;
  }
  return (
    <>
      <p className="review-words" lang={language ?? undefined} dir="auto">
        {quoteOf(annotation.selectors)?.exact}
      </p>
      {isByHand && <p className="review-wait">Select its words in the text now.</p>}
      {!isByHand && finding.outcome === 'gone' && <p className="quiet">Not found in the text.</p>}
      {!isByHand && finding.outcome === 'ambiguous' && (
        <CandidatePlaces
          id={annotation.id}
          places={finding.candidates}
          chosen={chosen}
          onChoose={onChoose}
          language={language}
        />
      )}
    </>
  );
}

function ReviewButtons(props: ReviewItemProps) {
  const { doubt, chosen, byHand, onAccept, onSelectPlace, onKeepGone, onShowNext } = props;
  const { id } = doubt.annotation;
  const place = offeredPlace(doubt, chosen, byHand);
  const isByHand = byHand?.id === id;
  return (
    <p className="review-buttons">
      {place && (
        <KeyButton
          keyName="Enter"
          sign="↵"
          label={isByHand ? 'Place here' : 'Accept'}
          onPress={() => onAccept(id, place)}
        />
      )}
      {isByHand ? (
        <KeyButton keyName="P" label="Cancel" onPress={() => onSelectPlace(null)} />
      ) : (
        <KeyButton keyName="P" label="Place by hand" onPress={() => onSelectPlace(id)} />
      )}
      <KeyButton keyName="G" label="Keep as gone" onPress={() => onKeepGone(id)} />
      {placesIn(doubt.finding).length > 0 && <KeyButton keyName="S" label="Show" onPress={onShowNext} />}
    </p>
  );
}
