import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Id } from '../../model/id.ts';
import type { PaintedPassage } from '../../model/painted-passage.ts';
import { describePassage, type PassageDescription } from '../../page/anchoring/describe.ts';
import { findingsOf, type Findings } from '../../page/anchoring/findings.ts';
import type { Point } from '../../page/painting/hit-test.ts';
import { SelectionTagger } from '../../page/picker/selection-tagger.ts';
import type { PassageKeeper } from '../../page/picker/tagging.ts';
import { watchClicks } from '../../page/watching/watch-clicks.ts';
import { watchSelection } from '../../page/watching/watch-selection.ts';
import { useOpenText, type OpenText } from './use-open-text.ts';
import '../../page/painting/highlight.css';
import '../../page/painting/revealed.css';

/** Who annotates the text. */
export interface TextReader {
  keeper: PassageKeeper;
  /** The passage that was clicked, marked or suggested; null for a click on words that are neither. */
  onChoose: (id: string | null) => void;
  /** Takes what is selected next as the place of a passage; null while none waits for one. */
  onPlace: ((description: PassageDescription) => void) | null;
}

interface Annotated {
  revision: Id;
  passages: readonly PaintedPassage[];
  /** Drawn dashed; those without tags only while they are shown. */
  suggested: readonly PaintedPassage[];
  reader: TextReader;
}

/**
 * Shows passages in the text that is rendered below `root`, and lets the reader select, tag and click there, by the code that does
 * so on live pages. The text must stay as it is: give the component another `key` for another text.
 */
export function useAnnotatedText(root: RefObject<HTMLElement | null>, annotated: Annotated) {
  const { revision, passages, suggested, reader } = annotated;
  const open = useOpenText(root, revision);
  const findings = useFindings(open, revision, passages);
  useEffect(() => open?.shown.suggest(suggested, open), [open, suggested]);
  useFollowedReader(root, open, reader);
  return {
    findings,
    isOpen: open !== null,
    map: open?.texts.article ?? null,
    /** The shortest passage under a point, marked, suggested or revealed. */
    at: (point: Point) => open?.shown.at(point) ?? null,
    /** Scrolls to the first of these and lets all flash; of one that could stand in several places, to which of them. */
    show: (ids: readonly string[], candidate = 0) => open?.shown.show(ids, candidate),
  };
}

const NOTHING_FOUND: Findings = {};

function useFindings(open: OpenText | null, revision: Id, passages: readonly PaintedPassage[]): Findings {
  const [findings, setFindings] = useState(NOTHING_FOUND);
  useEffect(() => {
    if (!open) return;
    open.shown.replace(passages, open);
    setFindings(findingsOf(open.shown.anchored, revision));
  }, [open, revision, passages]);
  return findings;
}

function useFollowedReader(root: RefObject<HTMLElement | null>, open: OpenText | null, reader: TextReader): void {
  const latest = useRef(reader);
  useLayoutEffect(() => {
    latest.current = reader;
  });
  useEffect(() => {
    if (!open) return;
    const { texts, shown } = open;
    const leaving = new AbortController();
    const { signal } = leaving;
    const tagger = new SelectionTagger(() => ({ reading: texts, shown, keeper: latest.current.keeper }), signal);
    const select = (range: AbstractRange) => {
      const { onPlace } = latest.current;
      const description = onPlace && describePassage(texts, range);
      if (!onPlace) tagger.pick(range);
      else if (description) onPlace(description);
    };
    const click = (point: Point) => {
      const id = shown.at(point);
      if (id === null && !root.current?.contains(document.elementFromPoint(point.x, point.y))) return;
      shown.select(id);
      latest.current.onChoose(id);
    };
    watchSelection(document, select, signal);
    watchClicks(document, click, signal);
    return () => leaving.abort();
  }, [root, open]);
}
