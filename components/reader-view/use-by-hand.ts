import { useState } from 'react';
import type { Id } from '../../model/id.ts';
import type { PassageDescription } from '../../page/anchoring/describe.ts';
import type { ByHand } from '../review/ReviewItem.tsx';

/** The passage that waits for the reader to select its words in the text, and what they selected. */
export function useByHand(revision: Id) {
  const [byHand, setByHand] = useState<ByHand>(null);
  return {
    byHand,
    waitForPlace: (id: string | null): Promise<void> => {
      setByHand(id === null ? null : { id, selected: null });
      return Promise.resolve();
    },
    onPlace: byHand
      ? (description: PassageDescription) => setByHand({ id: byHand.id, selected: { ...description, revision } })
      : null,
  };
}
