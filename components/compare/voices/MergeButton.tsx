import type { Merging } from './use-merging.ts';

/** First “merge” on one row, then “into this” on another. */
export function MergeButton({ name, merging }: { name: string; merging: Merging }) {
  const { chosen, choose, mergeInto } = merging;
  if (chosen === null) {
    return (
      <button type="button" className="link voice-merge" onClick={() => choose(name)}>
        merge<span className="visually-hidden"> {name} with another speaker</span>
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
