import { useCallback, useMemo, type KeyboardEvent } from 'react';
import { sentencesOf } from '../../analysis/sentences.ts';
import type { Stretch } from '../../analysis/stretch.ts';
import { scrollToRange } from '../../page/painting/scroll-to.ts';
import type { TextMap } from '../../page/text/text-map.ts';

/**
 * J selects the next sentence of a text and K the one before, while the text has the focus: so that a passage is tagged without a
 * mouse. With Shift and the arrows browsers make the selection longer or shorter.
 */
export function useSentenceKeys(map: TextMap | null, language: string | null) {
  const sentences = useMemo(() => (map ? sentencesIn(map, language) : []), [map, language]);
  return useCallback(
    ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const step = { j: 1, k: -1 }[key.toLowerCase()];
      if (!map || !step || ctrlKey || metaKey || altKey) return;
      const to = sentences[Math.max(0, placeIn(sentences, map) + step)];
      if (to) selectIn(map, to);
    },
    [map, sentences],
  );
}

function sentencesIn({ blocks }: TextMap, language: string | null): Stretch[] {
  return blocks.flatMap(({ text, start }) =>
    sentencesOf(text, language).map((sentence) => ({ start: start + sentence.start, end: start + sentence.end })),
  );
}

/** The sentence in which the selection begins; without one, that before the first on the screen. */
function placeIn(sentences: readonly Stretch[], map: TextMap): number {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const at = range && map.offsetOf(range.startContainer, range.startOffset, 'start');
  if (typeof at === 'number') return sentences.findLastIndex(({ start }) => start <= at);
  return sentences.findIndex(({ start, end }) => isBelowTop(map.rangeOf(start, end))) - 1;
}

function isBelowTop(range: Range | null): boolean {
  return range !== null && range.getBoundingClientRect().bottom > 0;
}

function selectIn(map: TextMap, { start, end }: Stretch): void {
  const range = map.rangeOf(start, end);
  if (!range) return;
  getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) scrollToRange(range);
}
