import { matchPassages } from '../../analysis/agreement/match-passages.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import { outletOf } from '../../model/article.ts';
import type { ArticleOfSet } from '../../storage/projects/read-set.ts';
import { placePassages, type PlacedPassage } from '../compare/placed-passages.ts';

/** A passage of the set that is read. */
export interface ReadPassage {
  annotation: LiveAnnotation;
  /** Where it stands in the article's latest text, UTF-16; null where its words are not in it. */
  place: { start: number; end: number } | null;
  /** What the model has there; null where it has nothing. */
  model: LiveAnnotation | null;
}

/** An article of the set that is read, on its latest text. */
export interface ReadArticle extends ArticleOfSet {
  name: string;
  read: ReadPassage[];
  /** What only the model has. */
  missed: PlacedPassage[];
}

/**
 * A set's passages in reading order, those that the text does not hold behind them; each with the model's passage that overlaps it by
 * half or more.
 */
export function readArticle(given: ArticleOfSet): ReadArticle {
  const text = given.revision?.text ?? '';
  const [theirs, model] = [placePassages(text, given.passages), placePassages(text, given.model)];
  const pairs = new Map(matchPassages(theirs.placed, model.placed));
  const met = new Set(pairs.values());
  const placed = theirs.placed.map((passage): ReadPassage => {
    const { annotation, start, end } = passage;
    return { annotation, place: { start, end }, model: pairs.get(passage)?.annotation ?? null };
  });
  const elsewhere = [...theirs.lost, ...theirs.aside].map((annotation): ReadPassage => ({
    annotation,
    place: null,
    model: null,
  }));
  return {
    ...given,
    name: outletOf(given.article),
    read: [...placed, ...elsewhere],
    missed: model.placed.filter((passage) => !met.has(passage)),
  };
}
