import type { LiveAnnotation } from '../../model/annotation.ts';
import { anchorAll } from '../../page/anchoring/anchor.ts';

/** A passage and where its words stand in a text; UTF-16, `end` exclusive. */
export interface PlacedPassage {
  annotation: LiveAnnotation;
  start: number;
  end: number;
}

export interface PlacedPassages {
  /** In reading order; of two that start together the longer comes first. */
  placed: PlacedPassage[];
  /** Marked in the article, but this text does not hold just their words, or holds them where nobody can tell which. */
  lost: LiveAnnotation[];
  /** Marked beside the article, in a comment or a box: no part of the article's text. */
  aside: LiveAnnotation[];
}

/**
 * Finds an article's passages in one of its texts, which need not be the one that they were marked in.
 * Every annotation is in exactly one of the three lists: what cannot be placed is told, never dropped.
 */
export function placePassages(text: string, annotations: readonly LiveAnnotation[]): PlacedPassages {
  const { article = [], page: aside = [] } = Object.groupBy(annotations, ({ place }) => place);
  const anchors = anchorAll(
    { text },
    article.map(({ selectors }) => selectors),
  );
  const placed: PlacedPassage[] = [];
  const lost: LiveAnnotation[] = [];
  article.forEach((annotation, index) => {
    const anchor = anchors[index];
    // Reworded is not yet placed: it counts again once the reader has confirmed where it stands.
    if (anchor?.outcome === 'exact' || anchor?.outcome === 'moved') {
      placed.push({ annotation, start: anchor.start, end: anchor.end });
    } else {
      lost.push(annotation);
    }
  });
  return { placed: placed.toSorted((one, other) => one.start - other.start || other.end - one.end), lost, aside };
}
