import { useEffect, useState, type RefObject } from 'react';
import type { Id } from '../../model/id.ts';
import type { PageTexts } from '../../page/anchoring/describe.ts';
import { createPainter } from '../../page/painting/paint.ts';
import { readRendered } from '../../page/text/read-rendered.ts';
import { ShownPassages, type ShownText } from '../../page/painting/shown-passages.ts';
import { TextMap } from '../../page/text/text-map.ts';

/** A stored text that stands on the screen, with what is shown in it. */
export interface OpenText extends ShownText {
  shown: ShownPassages;
  /** What can be selected. */
  texts: PageTexts;
}

/** Where passages are looked for that are gone from the article: nothing is kept of what stood beside it. */
const NOTHING_BESIDE = new TextMap([]);

/** For as long as the text stands: paint on a text that React took away must not linger. */
export function useOpenText(root: RefObject<HTMLElement | null>, revision: Id): OpenText | null {
  const [open, setOpen] = useState<OpenText | null>(null);
  useEffect(() => {
    if (!root.current) return;
    const closing = new AbortController();
    const article = readRendered(root.current);
    setOpen({
      shown: new ShownPassages(createPainter({ signal: closing.signal })),
      texts: { article, wholePage: () => article },
      reading: { article, wholePage: () => NOTHING_BESIDE },
      revision,
    });
    return () => closing.abort();
  }, [root, revision]);
  return open;
}
