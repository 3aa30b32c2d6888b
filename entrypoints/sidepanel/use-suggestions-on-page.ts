import { useEffect } from 'react';
import type { Proposal } from '../../components/suggest/proposal.ts';
import type { Suggesting } from '../../components/suggest/use-suggesting.ts';
import { tellPage } from '../../messaging/tell-page.ts';
import { selectorsOf } from '../../page/anchoring/describe.ts';
import type { ArticleView } from '../../storage/library.ts';
import type { TabState } from '../../storage/tab-state.ts';

/**
 * Draws what is suggested on the page in the tab, scrolls to the current one, and takes all of it away with the list. A page that
 * was read anew is told again; a suggestion that the reader clicks there becomes the current one.
 */
export function useSuggestionsOnPage(
  tab: number,
  { read, chosen }: TabState,
  view: ArticleView,
  suggesting: Suggesting,
) {
  const { isOpen, proposals, current, goTo } = suggesting;
  const { text } = view.revision;
  const article = view.article.id;

  useEffect(() => {
    if (!isOpen) return;
    void tellPage(tab, { tell: 'suggestions', article, passages: proposals.map((proposal) => onPage(proposal, text)) });
  }, [tab, article, read, isOpen, proposals, text]);

  useEffect(() => {
    if (!isOpen) return;
    const closing = new AbortController();
    const clear = () => void tellPage(tab, { tell: 'suggestions', article, passages: [] });
    // With the sidebar itself no effect is cleaned up.
    window.addEventListener('pagehide', clear, { signal: closing.signal });
    closing.signal.addEventListener('abort', clear);
    return () => closing.abort();
  }, [tab, article, isOpen]);

  const currentId = current?.id;
  useEffect(() => {
    if (currentId) void tellPage(tab, { tell: 'show', ids: [currentId] });
  }, [tab, currentId]);

  useEffect(() => {
    if (chosen) goTo(chosen.id);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only a new choice moves the reader, not a new list.
  }, [chosen?.id, chosen?.at]);
}

function onPage(proposal: Proposal, text: string) {
  const { id, tags } = proposal;
  return { id, place: 'article' as const, selectors: selectorsOf(text, proposal), tags };
}
