import { useState } from 'react';
import { placesIn, type Doubt } from './doubts.ts';

/**
 * Which of its places is chosen for each passage. What is chosen shows on the page, so that going through the places there
 * needs nothing but going through them here.
 */
export function useChoices(onShow: (id: string, candidate: number) => void) {
  const [choices, setChoices] = useState<Readonly<Record<string, number>>>({});
  const [shown, setShown] = useState<string | null>(null);
  const chosenFor = ({ annotation, finding }: Doubt) =>
    Math.min(choices[annotation.id] ?? 0, Math.max(0, placesIn(finding).length - 1));

  function choose({ annotation: { id }, finding }: Doubt, choice: number) {
    if (choice >= placesIn(finding).length) return;
    setChoices({ ...choices, [id]: choice });
    setShown(id);
    onShow(id, choice);
  }

  /** The chosen place at the first press, and at each further one the place after it. */
  function showNext(doubt: Doubt) {
    const step = shown === doubt.annotation.id ? 1 : 0;
    const count = placesIn(doubt.finding).length;
    if (count > 0) choose(doubt, (chosenFor(doubt) + step) % count);
  }

  return { chosenFor, choose, showNext };
}
