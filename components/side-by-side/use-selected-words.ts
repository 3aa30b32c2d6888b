import { useCallback, useEffect, useRef, useState } from 'react';
import { foldWhiteSpace } from '../../model/article-text.ts';
import type { Id } from '../../model/id.ts';
import { positionOf } from '../../model/passage.ts';
import { describe } from '../../page/anchoring/describe.ts';
import type { TextMap } from '../../page/text/text-map.ts';
import { watchSelection } from '../../page/watching/watch-selection.ts';
import type { ColumnTexts } from './use-painted-columns.ts';

/** Words of one column that the reader selected, and where the last of them stand in its content, in CSS pixels. */
export interface SelectedWords {
  article: Id;
  words: string;
  at: { left: number; bottom: number };
  /** Of the column. */
  width: number;
}

/** Nobody is called by a whole sentence; in UTF-16. */
const LONGEST_WORDING = 120;

/** What the reader last selected in a column; null once the selection is gone, unless what it opened has the focus. */
export function useSelectedWords(texts: ColumnTexts, maps: ReadonlyMap<Id, TextMap>) {
  const [selected, select] = useState<SelectedWords | null>(null);
  const latest = useRef(maps);
  useEffect(() => {
    latest.current = maps;
  });
  useEffect(() => {
    const watching = new AbortController();
    const { signal } = watching;
    watchSelection(document, (range) => select(selectedWords(range, texts.current, latest.current)), signal);
    const forget = () => {
      const isInChoice = document.activeElement?.closest('[data-of-selection]');
      if (getSelection()?.isCollapsed && !isInChoice) select(null);
    };
    document.addEventListener('selectionchange', forget, { signal });
    return () => watching.abort();
  }, [texts]);
  const onClose = useCallback(() => select(null), []);
  return { selected, onClose };
}

function selectedWords(
  range: AbstractRange,
  texts: ReadonlyMap<Id, HTMLElement>,
  maps: ReadonlyMap<Id, TextMap>,
): SelectedWords | null {
  const [article, text] = [...texts].find(([, each]) => each.contains(range.startContainer)) ?? [];
  const map = article === undefined ? undefined : maps.get(article);
  const column = text?.offsetParent;
  const place = map && positionOf(describe(map, range) ?? []);
  const words = place ? foldWhiteSpace(map.text.slice(place.start, place.end)) : '';
  const last = place && map.rangesOf(place.start, place.end).at(-1);
  if (article === undefined || !column || !last || words.length > LONGEST_WORDING) return null;
  const { left, bottom } = [...last.getClientRects()].at(-1) ?? last.getBoundingClientRect();
  const corner = column.getBoundingClientRect();
  const at = { left: left - corner.left, bottom: bottom - corner.top + column.scrollTop };
  return { article, words, at, width: column.clientWidth };
}
