import type { Author } from '../../../model/author.ts';
import type { Chosen, Disputed, Offer } from './offers.ts';
import { sayCoders } from '../map/say-markings.ts';
import { sayTags } from '../map/say-tags.ts';
import { SettleOtherwise } from './SettleOtherwise.tsx';

export interface SettlePassageProps {
  passage: Disputed;
  offers: readonly Offer[];
  text: string;
  language: string | null;
  coders: readonly Author[];
  /** It was settled, by the reader alone. */
  canReopen: boolean;
  /** Nothing, for no passage. */
  onSettle: (chosen: readonly Chosen[]) => void;
  onReopen: () => void;
}

/** What each coder marked of a passage, to be taken as it is, put together otherwise, or left out. */
export function SettlePassage({ passage, offers, text, language, coders, canReopen, ...on }: SettlePassageProps) {
  return (
    <div className="settle">
      <ul className="markings">
        {offers.map((offer, index) => (
          <li key={offer.coders.join()}>
            <span>
              <bdi>{sayCoders(offer.coders, coders)}</bdi>:{' '}
              {offer.markings.map(({ start, end, tags, annotation }) => (
                <span key={annotation} className="marking">
                  {sayTags(tags)}{' '}
                  {(start !== passage.start || end !== passage.end) && (
                    <span className="quoted quiet" lang={language ?? ''} dir="auto">
                      {text.slice(start, end)}
                    </span>
                  )}
                </span>
              ))}
            </span>
            <button
              type="button"
              data-key={index < 9 ? index + 1 : undefined}
              onClick={() => on.onSettle(offer.markings)}
            >
              Take<span className="visually-hidden"> what {sayCoders(offer.coders, coders)} marked</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="settle-others">
        <button type="button" data-key="0" onClick={() => on.onSettle([])}>
          No passage
        </button>
        {canReopen && (
          <button type="button" onClick={on.onReopen}>
            Open again
          </button>
        )}
      </p>
      <SettleOtherwise passage={passage} text={text} coders={coders} onSettle={(chosen) => on.onSettle([chosen])} />
    </div>
  );
}
