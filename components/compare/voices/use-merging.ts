import { useState, type DragEvent, type KeyboardEvent } from 'react';

/** Says that a speaker is spelt in two ways: `spelling` goes into the row of `into`. Both as the table names them. */
export type MergeVoices = (merged: { spelling: string; into: string }) => void;

export type Merging = ReturnType<typeof useMerging>;

/**
 * Merging two rows: by two keys, Enter on the one and Enter on the other, or by dragging the one onto the other.
 * @param onMerge undefined where nothing can be merged; then nothing is offered.
 */
export function useMerging(onMerge: MergeVoices | undefined) {
  const [chosen, choose] = useState<string | null>(null);

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
    dragging: (name: string) => ({
      draggable: true,
      onDragStart: ({ dataTransfer }: DragEvent) => {
        choose(name);
        // Firefox drags nothing that carries no data.
        dataTransfer.setData('text/plain', name);
      },
      onDragOver: (event: DragEvent) => chosen !== null && event.preventDefault(),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        mergeInto(name);
      },
      onDragEnd: () => choose(null),
    }),
  };
}
