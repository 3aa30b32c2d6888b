import type { ReadingContents } from '../../model/case-reading.ts';
import type { Proposed } from '../coverage/case-coverage.ts';
import { coveredArticle, type CoveredArticle } from '../coverage/covered-article.ts';
import type { ArticleText } from './article-text.ts';
import type { ComparedArticle } from './compared-article.ts';
import { isSameList } from './same-list.ts';

type SentArticle = Omit<CoveredArticle, 'text'> & { text: number };

/**
 * What is asked of the worker: whom these articles mean and who tells what. What it was sent with the question before is
 * named by its number alone, so that a changed annotation sends one article's passages, and no text.
 */
export interface CaseQuery {
  number: number;
  /** Those that the question before did not have, by their numbers. */
  texts: ReadonlyMap<number, ArticleText>;
  articles: ReadonlyMap<number, SentArticle>;
  /** The articles of the case, in order. */
  asked: readonly number[];
  /** What the reader confirmed. */
  reading: ReadingContents;
  /** Which facts that it proposes it is to send. */
  proposed: Proposed;
}

type WriteQuery = (
  articles: readonly ComparedArticle[],
  reading: ReadingContents,
  proposed: Proposed,
) => CaseQuery | null;

/** Puts questions into words, one after the other; null for one that is the same as the last. */
export function queryWriter(): WriteQuery {
  const number = numbering();
  let last: { articles: readonly ComparedArticle[]; read: string; known: ReadonlySet<number> } | null = null;
  return (articles, reading, proposed) => {
    const read = JSON.stringify([reading, proposed]);
    if (last && last.read === read && isSameList(last.articles, articles)) return null;
    const isNew = ([key]: readonly [number, unknown]) => !last?.known.has(key);
    const texts = articles.map(({ text }) => [number(text), text] as const);
    const sent = articles.map((each): [number, SentArticle] => {
      return [number(each), { ...coveredArticle(each), text: number(each.text) }];
    });
    const query = {
      number: number({}),
      texts: new Map(texts.filter(isNew)),
      articles: new Map(sent.filter(isNew)),
      asked: sent.map(([key]) => key),
      reading,
      proposed,
    };
    last = { articles, read, known: new Set([...texts, ...sent].map(([key]) => key)) };
    return query;
  };
}

/** Reads questions in the order in which they were put: what comes with one is kept as long as the next one names it. */
export function queryReader(): (query: CaseQuery) => CoveredArticle[] {
  let texts: ReadonlyMap<number, ArticleText> = new Map();
  let articles: ReadonlyMap<number, CoveredArticle> = new Map();
  return (query) => {
    const known = new Map([...texts, ...query.texts]);
    const named = query.asked.flatMap((key): [number, CoveredArticle][] => {
      const sent = query.articles.get(key);
      const text = sent && known.get(sent.text);
      const article = text ? { ...sent, text } : articles.get(key);
      return article ? [[key, article]] : [];
    });
    articles = new Map(named);
    texts = new Map([...known].filter(([, text]) => named.some(([, article]) => article.text === text)));
    return [...articles.values()];
  };
}

/** The same object has the same number, no two have one. */
function numbering(): (object: object) => number {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (object) => {
    const number = numbers.get(object) ?? ++last;
    numbers.set(object, number);
    return number;
  };
}
