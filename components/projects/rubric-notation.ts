import { foldWhiteSpace } from '../../model/article-text.ts';
import type { Level } from '../../model/rubric.ts';

/**
 * Levels as a person writes them: names with their points, separated by commas or semicolons: "missing 0, partly 1.5, complete 2".
 * Null where one has no name or no points, where a name stands twice, or where there is none.
 */
export function levelsIn(written: string): Level[] | null {
  const parts = written.split(/[,;]/u).filter((part) => part.trim() !== '');
  const levels = parts.map(levelIn);
  const isWhole = levels.length > 0 && levels.length <= 20 && levels.every((level) => level !== null);
  return isWhole && new Set(levels.map(({ name }) => name)).size === levels.length ? levels : null;
}

/** The same levels, written. */
export function sayLevels(levels: readonly Level[]): string {
  return levels.map(({ name, points }) => `${name} ${points}`).join(', ');
}

function levelIn(part: string): Level | null {
  const [, name = '', points = ''] = /^(.+?) ?[:=]? (-?\d{1,3}(?:\.\d+)?)$/u.exec(foldWhiteSpace(part)) ?? [];
  return name === '' || name.length > 200 ? null : { name, points: Number(points) };
}
