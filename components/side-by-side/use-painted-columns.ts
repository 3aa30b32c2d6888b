import { useEffect, useState, type RefObject } from 'react';
import type { Stretch } from '../../analysis/stretch.ts';
import type { Id } from '../../model/id.ts';
import { createPainter, type Painter } from '../../page/painting/paint.ts';
import { readRendered } from '../../page/text/read-rendered.ts';
import type { TextMap } from '../../page/text/text-map.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import '../../page/painting/highlight.css';

/** The texts of the columns, by article. */
export type ColumnTexts = RefObject<Map<Id, HTMLElement>>;

const LIT = 'lit';

/**
 * Paints the passages of all columns, and lights the places of one fact in all of them. One painter for all: the browser
 * knows its highlights by name, and two painters would take them from each other.
 * @returns the maps of the texts, by article.
 */
export function usePaintedColumns(
  texts: ColumnTexts,
  articles: readonly ComparedArticle[],
  lit: ReadonlyMap<Id, readonly Stretch[]> | null,
): ReadonlyMap<Id, TextMap> {
  const canvas = useCanvas(texts, articles);
  useEffect(() => {
    if (!canvas) return;
    const { painter, maps } = canvas;
    const rangesIn = (article: Id, { start, end }: Stretch) => maps.get(article)?.rangesOf(start, end) ?? [];
    const passages = articles.flatMap(({ article, passages: counted }) =>
      counted.map(({ id, tags, isProposed, ...place }) => ({
        id,
        tags,
        status: isProposed ? ('suggested' as const) : ('marked' as const),
        ranges: rangesIn(article.id, place),
      })),
    );
    const litRanges = [...(lit ?? [])].flatMap(([article, places]) =>
      places.flatMap((place) => rangesIn(article, place)),
    );
    painter.paint([...passages, { id: LIT, tags: [], ranges: litRanges }]);
    painter.select(LIT);
  }, [canvas, articles, lit]);
  return canvas?.maps ?? NO_MAPS;
}

const NO_MAPS: ReadonlyMap<Id, TextMap> = new Map();

interface Canvas {
  painter: Painter;
  maps: ReadonlyMap<Id, TextMap>;
}

/** Anew for other columns or texts: paint on a text that is gone must not linger. */
function useCanvas(texts: ColumnTexts, articles: readonly ComparedArticle[]): Canvas | null {
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const shown = articles.map(({ text }) => `${text.id} ${text.revision}`).join();
  useEffect(() => {
    const closing = new AbortController();
    const maps = new Map([...texts.current].map(([id, root]) => [id, readRendered(root)]));
    setCanvas({ painter: createPainter({ signal: closing.signal }), maps });
    return () => closing.abort();
  }, [texts, shown]);
  return canvas;
}
