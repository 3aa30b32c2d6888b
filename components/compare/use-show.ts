import { useCallback, useEffect, useRef } from 'react';
import { placesOf, type ComparedArticle } from './compared-article.ts';
import type { ShowPassages, ShowPlaces } from './figures.ts';

interface Shows {
  articles: readonly ComparedArticle[];
  onShow: ShowPassages;
  onShowPlaces: ShowPlaces;
}

/**
 * Opens what is behind a figure: the reader's annotations by their ids, wherever the article is shown; others' passages and
 * the machine's proposals, which nothing but the comparison knows, by their places in the text. One function for as long as the comparison is open.
 */
export function useShow(shows: Shows): ShowPassages {
  const latest = useRef(shows);
  useEffect(() => {
    latest.current = shows;
  });
  return useCallback((article, ids) => show(latest.current, article, ids), []);
}

function show({ articles, onShow, onShowPlaces }: Shows, article: string, ids: readonly string[]): void {
  const compared = articles.find((each) => each.article.id === article);
  const notOwn = new Set(compared?.passages.filter(({ isOwn }) => !isOwn).map(({ id }) => id));
  if (!compared?.text.revision || !ids.some((id) => notOwn.has(id))) return onShow(article, ids);
  onShowPlaces(article, { revision: compared.text.revision, stretches: placesOf(compared, ids) });
}
