import type { Id } from '../../model/id.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';

/** What a passage is cited by in a report: its article's letter and its place in reading order, "B7". */
export type PassageNumbers = ReadonlyMap<Id, string>;

export function passageNumbers(articles: readonly ComparedArticle[]): PassageNumbers {
  return new Map(
    articles.flatMap(({ passages }, index) =>
      passages.map(({ id }, place) => [id, `${letterOf(index)}${place + 1}`] as const),
    ),
  );
}

/** A to Z, then A2, B2, … with a stop, so that no two articles' passages have one number. */
export function letterOf(index: number): string {
  const letter = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(index % 26);
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}.`;
}
