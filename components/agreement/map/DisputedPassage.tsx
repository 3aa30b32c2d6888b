import { useEffect, useRef } from 'react';
import { twoPlaces } from '../figures/measures.ts';
import { sayJudgement, saySettled } from './say-markings.ts';
import type { Settled } from '../settling/settled.ts';
import { SettlePassage, type SettlePassageProps } from '../settling/SettlePassage.tsx';

interface DisputedPassageProps extends Omit<SettlePassageProps, 'canReopen'> {
  /** Null while it is open. */
  settled: Settled | null;
  isCurrent: boolean;
  onChoose: () => void;
}

/** A passage with how its coders judged it and how it was settled; chosen, with what each of them marked. */
export function DisputedPassage({ settled, isCurrent, onChoose, ...props }: DisputedPassageProps) {
  const { passage, offers, text, language, coders } = props;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Settling one goes on to the next, whose button is to have the keys then.
    if (isCurrent) button.current?.focus();
  }, [isCurrent]);
  return (
    <li className={isCurrent ? 'disputed disputed-current' : 'disputed'}>
      <button type="button" aria-expanded={isCurrent} onClick={onChoose} ref={button}>
        <span className="quoted" lang={language ?? ''} dir="auto">
          {text.slice(passage.start, passage.end)}
        </span>
        <span className="quiet">
          <strong>{twoPlaces(passage.agreement)}</strong> {sayJudgement(passage)}
        </span>
        {settled && (
          <span className="settled">
            <span aria-hidden="true">{settled.isOutdated ? '↻' : '✓'}</span> {saySettled(settled, offers, coders)}
          </span>
        )}
      </button>
      {isCurrent && <SettlePassage {...props} canReopen={settled?.canReopen ?? false} />}
    </li>
  );
}
