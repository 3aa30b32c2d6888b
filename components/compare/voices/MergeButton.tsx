import type { Merging } from './use-merging.ts';

interface MergeButtonProps {
  name: string;
  merging: Merging;
  /** What the rows are. */
  what?: string;
}

/** First “merge” on one row, then “into this” on another. */
export function MergeButton({ name, merging, what = 'speaker' }: MergeButtonProps) {
  const { chosen, choose, mergeInto } = merging;
  if (chosen === null) {
    return (
      <button type="button" className="link voice-merge" onClick={() => choose(name)}>
        merge
        <span className="visually-hidden">
          {' '}
          {name} with another {what}
        </span>
      </button>
    );
  }
  if (chosen === name) {
    return (
      <button type="button" className="link voice-merge voice-merge-open" onClick={() => choose(null)}>
        not now<span className="visually-hidden">: leave {name} as it is</span>
      </button>
    );
  }
  return (
    <button type="button" className="link voice-merge voice-merge-open" onClick={() => mergeInto(name)}>
      same as this
      <span className="visually-hidden">
        : {chosen} is {name}
      </span>
    </button>
  );
}
