import { dayRange, type Published } from '../../model/published.ts';

/**
 * Whether an article was certainly published before anybody told a fact: all the days it may be of lie before all the
 * days of every telling. With a telling whose date nobody knows, nothing is certain.
 */
export function predates(article: Published | null, tellings: readonly (Published | null)[]): boolean {
  if (!article || tellings.length === 0) return false;
  const { last } = dayRange(article);
  return tellings.every((telling) => telling !== null && last < dayRange(telling).first);
}
