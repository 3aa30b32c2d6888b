import { useState, type KeyboardEvent } from 'react';
import { useDraggedRow } from './use-dragged-row.ts';

/** Says that a speaker is spelt in two ways: `spelling` goes into the row of `into`. Both as the table names them. */
export type MergeVoices = (merged: { spelling: string; into: string }) => void;

export type Merging = ReturnType<typeof useMerging>;

/**
 * Merging two rows: by two keys, Enter on the one and Enter on the other, or by dragging the one onto the other.
 * @param onMerge undefined where nothing can be merged; then nothing is offered.
 */
export function useMerging(onMerge: MergeVoices | undefined) {
  const [chosen, choose] = useState<string | null>(null);
  const { dragged, draggable } = useDraggedRow((spelling, into) => onMerge?.({ spelling, into }));

  function mergeInto(into: string) {
    if (chosen !== null && chosen !== into) onMerge?.({ spelling: chosen, into });
    choose(null);
  }

  return {
    isOffered: onMerge !== undefined,
    /** The spelling that waits for the row it belongs to. */
    chosen,
    choose,
    mergeInto,
    cancelOnEscape: ({ key }: KeyboardEvent) => key === 'Escape' && choose(null),
    dragged,
    dragging: draggable,
  };
}
