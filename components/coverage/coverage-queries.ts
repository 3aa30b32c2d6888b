import type { ReadFact } from '../../model/case-reading.ts';
import type { ArticleText } from '../compare/article-text.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import { isSameList } from '../compare/same-list.ts';
import { coveredArticle, type CoveredArticle } from './covered-article.ts';

type SentArticle = Omit<CoveredArticle, 'text'> & { text: number };

/**
 * What is asked of the worker: who tells what among these articles. What it was sent with the question before is
 * named by its number alone, so that a changed annotation sends one article's passages, and no text.
 */
export interface CoverageQuery {
  number: number;
  /** Those that the question before did not have, by their numbers. */
  texts: ReadonlyMap<number, ArticleText>;
  articles: ReadonlyMap<number, SentArticle>;
  /** The articles of the case, in order. */
  asked: readonly number[];
  facts: readonly ReadFact[];
}

type WriteQuery = (articles: readonly ComparedArticle[], facts: readonly ReadFact[]) => CoverageQuery | null;

/** Puts questions into words, one after the other; null for one that is the same as the last. */
export function queryWriter(): WriteQuery {
  const number = numbering();
  let last: { articles: readonly ComparedArticle[]; facts: string; known: ReadonlySet<number> } | null = null;
  return (articles, read) => {
    const facts = JSON.stringify(read);
    if (last && last.facts === facts && isSameList(last.articles, articles)) return null;
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
      facts: read,
    };
    last = { articles, facts, known: new Set([...texts, ...sent].map(([key]) => key)) };
    return query;
  };
}

/** Reads questions in the order in which they were put: what comes with one is kept as long as the next one names it. */
export function queryReader(): (query: CoverageQuery) => CoveredArticle[] {
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
