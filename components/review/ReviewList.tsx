import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Doubt } from './doubts.ts';
import { reviewKeyOf, type ReviewKey } from './review-keys.ts';
import { offeredPlace, ReviewItem, type ByHand, type ReviewActions } from './ReviewItem.tsx';
import { useChoices } from './use-choices.ts';
import './review.css';

interface ReviewListProps extends ReviewActions {
  doubts: readonly Doubt[];
  byHand: ByHand;
  language: string | null;
  onClose: () => void;
}

/** The doubtful passages one after the other; every decision has a key. Nothing is changed before the reader decides. */
export function ReviewList({ doubts, onClose, ...item }: ReviewListProps) {
  const [position, setPosition] = useState(0);
  const review = useRef<HTMLElement>(null);
  // A passage that was decided goes, and the next one takes its position.
  const index = Math.min(position, doubts.length - 1);
  const current = doubts[index];
  useFocus(review, current?.annotation.id);
  const { chosenFor, choose, showNext } = useChoices(item.onShow);

  function perform(key: ReviewKey) {
    if (key.does === 'close') return onClose();
    if (key.does === 'step') return setPosition(Math.max(0, Math.min(index + key.by, doubts.length - 1)));
    if (!current) return;
    if (key.does === 'choose') return choose(current, key.index);
    if (key.does === 'show') return showNext(current);
    decide(key.does, current, offeredPlace(current, chosenFor(current), item.byHand), item);
  }

  return (
    <section
      className="review"
      aria-labelledby="review-title"
      tabIndex={-1}
      ref={review}
      onKeyDown={(event) => {
        const key = reviewKeyOf(event);
        if (!key) return;
        event.preventDefault();
        perform(key);
      }}
    >
      <header className="review-head">
        <h2 id="review-title">Review</h2>
        <p role="status" className="quiet">
          {current ? `passage ${index + 1} of ${doubts.length}` : 'Nothing is left to review.'}
        </p>
        <button type="button" className="link" onClick={onClose} aria-keyshortcuts="Escape">
          Done
        </button>
      </header>
      <ol>
        {doubts.map((doubt, at) => (
          <ReviewItem
            key={doubt.annotation.id}
            {...item}
            doubt={doubt}
            isCurrent={at === index}
            chosen={chosenFor(doubt)}
            onChoose={(choice) => choose(doubt, choice)}
            onShowNext={() => showNext(doubt)}
            onCurrent={() => setPosition(at)}
          />
        ))}
      </ol>
    </section>
  );
}

type Decision = 'accept' | 'select place' | 'keep gone';

function decide(
  decision: Decision,
  { annotation: { id } }: Doubt,
  place: ReturnType<typeof offeredPlace>,
  { byHand, onAccept, onSelectPlace, onKeepGone }: ReviewActions & { byHand: ByHand },
): void {
  if (decision === 'accept' && place) onAccept(id, place);
  if (decision === 'select place') onSelectPlace(byHand?.id === id ? null : id);
  if (decision === 'keep gone') onKeepGone(id);
}

/**
 * The focus goes along with the current passage: the one before, which had it, is gone from the list once it was decided. After
 * the last, the whole review has it, so that Escape still closes it.
 */
function useFocus(review: RefObject<HTMLElement | null>, current: string | undefined): void {
  useEffect(() => {
    const item = review.current?.querySelector<HTMLElement>('[aria-current]') ?? review.current;
    if (!item?.contains(document.activeElement)) item?.focus();
  }, [review, current]);
}
