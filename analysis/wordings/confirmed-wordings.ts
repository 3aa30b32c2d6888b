import type { ReadingContents } from '../../model/case-reading.ts';
import type { Id } from '../../model/id.ts';
import type { Stretch } from '../stretch.ts';
import { foldedWords } from './wording-words.ts';

/** A wording that a person put into a row, as it counts in one article. */
export interface Claim {
  words: string;
  key: string;
  /** The index of the actor. */
  row: number;
}

/** Which wordings of which article a person put where. */
export interface Claims {
  of: (article: Id, key: string) => number | null;
  in: (article: Id) => readonly Claim[];
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** What wordings have in common that differ in case, article or a possessive's ending only. */
export function wordingKey(words: string): string {
  const folded = foldedWords(words);
  return (folded.length > 1 && ARTICLES.has(folded[0] ?? '') ? folded.slice(1) : folded).join(' ');
}

/** A wording that is confirmed for one article goes before one that is confirmed for all. */
export function claimsOf(confirmed: ReadingContents['actors'], articles: readonly { id: Id }[]): Claims {
  const inAll = confirmed.flatMap(({ wordings }, row) => wordings.map((wording) => ({ ...wording, row })));
  const byArticle = new Map(
    articles.map(({ id }) => {
      const own = inAll.filter(({ article }) => article === null || article === id);
      const inOrder = own.toSorted((one, other) => Number(one.article !== null) - Number(other.article !== null));
      const claims = inOrder.map(({ words, row }) => ({ words, row, key: wordingKey(words) }));
      return [id, new Map(claims.map((claim) => [claim.key, claim]))];
    }),
  );
  return {
    of: (article, key) => byArticle.get(article)?.get(key)?.row ?? null,
    in: (article) => [...(byArticle.get(article)?.values() ?? [])],
  };
}

/** Where words stand in a text as whole words, in any case and with any white space between them. UTF-16. */
export function placesInText(text: string, words: string): Stretch[] {
  const parts = words
    .trim()
    .split(/\s+/u)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`));
  if (parts[0] === '') return [];
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${parts.join(String.raw`\s+`)}(?![\p{L}\p{N}])`, 'giu');
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
