import { useEffect, useState, type RefObject } from 'react';
import type { Tag } from '../../model/tag.ts';
import { createPainter, type Painter, type PassageStatus } from '../../page/paint.ts';
import { readRendered } from '../../page/read-rendered.ts';
import { scrollToRange } from '../../page/scroll-to.ts';
import type { TextMap } from '../../page/text-map.ts';
import '../../page/highlight.css';

/** A passage to paint; offsets UTF-16 in the text, `end` exclusive. */
export interface StoredPassage {
  id: string;
  tags: readonly Tag[];
  status: PassageStatus;
  start: number;
  end: number;
}

export interface PaintedText {
  passages: readonly StoredPassage[];
  /** The passage to scroll to and keep marked; null for none. */
  current: string | null;
  /** Those to mark for a moment. */
  flashed: readonly string[];
}

/**
 * Paints passages onto the text that is rendered below `root`, by the code that paints live pages.
 * The text must stay as it is: give the component another `key` for another text.
 */
export function usePaintedText(root: RefObject<HTMLElement | null>, { passages, current, flashed }: PaintedText): void {
  const canvas = useCanvas(root);

  useEffect(() => {
    canvas?.painter.paint(
      passages.map(({ start, end, ...passage }) => ({ ...passage, ranges: canvas.map.rangesOf(start, end) })),
    );
  }, [canvas, passages]);

  // As numbers: what is typed elsewhere gives new records, and must not scroll the text under the reader's eyes.
  const { start, end } = passages.find(({ id }) => id === current) ?? {};
  useEffect(() => {
    canvas?.painter.select(current);
    if (start === undefined || end === undefined) return;
    const range = canvas?.map.rangeOf(start, end);
    if (range) scrollToRange(range);
  }, [canvas, current, start, end]);

  useEffect(() => {
    canvas?.painter.flash(flashed);
  }, [canvas, flashed]);
}

interface Canvas {
  painter: Painter;
  map: TextMap;
}

/** A painter and a map for as long as the text stands: paint on a text that React took away must not linger. */
function useCanvas(root: RefObject<HTMLElement | null>): Canvas | null {
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  useEffect(() => {
    if (!root.current) return;
    const closing = new AbortController();
    setCanvas({ painter: createPainter({ signal: closing.signal }), map: readRendered(root.current) });
    return () => closing.abort();
  }, [root]);
  return canvas;
}
