import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { RevealPanel } from '../../components/reveal/RevealPanel.tsx';
import { useReveal } from '../../components/reveal/use-reveal.ts';
import { tellPage } from '../../messaging/tell-page.ts';
import type { PaintedPassage } from '../../model/painted-passage.ts';
import revealedCss from '../../page/painting/revealed.css?inline';
import type { ArticleView } from '../../storage/library.ts';
import { revealedWork } from '../../storage/revealed-work.ts';
import type { TabState } from '../../storage/tab-state.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';

interface RevealOnPageProps {
  tab: number;
  state: TabState;
  view: ArticleView;
  chosen: string | null;
  onShow: (id: string) => void;
}

/** Everybody's highlights on the page beside the sidebar, for as long as the reader wants them. */
export function RevealOnPage({ tab, state, view, chosen, onShow }: RevealOnPageProps) {
  const article = view.article.id;
  const works = useLiveQuery(() => revealedWork(article), [article]);
  const reveal = useReveal(view.revision.text, works ?? NONE);
  useDrawnOnPage(tab, state.read, article, reveal.drawn);
  return <RevealPanel reveal={reveal} language={view.article.language} chosen={chosen} onShow={onShow} />;
}

const NONE: Awaited<ReturnType<typeof revealedWork>> = [];

/** The page learns which words to draw how, and of nobody. A page that was read anew is told again. */
function useDrawnOnPage(tab: number, read: number, article: string, drawn: readonly PaintedPassage[]): void {
  const isDrawn = drawn.length > 0;
  useEffect(() => {
    if (!isDrawn) return;
    const closing = new AbortController();
    void (async () => {
      await dress(tab);
      if (!closing.signal.aborted) await tellPage(tab, { tell: 'suggestions', article, passages: [...drawn] });
    })();
    return () => closing.abort();
  }, [tab, read, article, isDrawn, drawn]);
  useEffect(() => {
    if (!isDrawn) return;
    const closing = new AbortController();
    const clear = () => void tellPage(tab, { tell: 'suggestions', article, passages: [] });
    // With the sidebar itself no effect is cleaned up.
    window.addEventListener('pagehide', clear, { signal: closing.signal });
    closing.signal.addEventListener('abort', clear);
    return () => closing.abort();
  }, [tab, article, isDrawn]);
}

/** As entrypoints/background/read-tab.ts does with the sheet of the reader's own highlights; where the browser lets us in no more, nothing. */
async function dress(tabId: number): Promise<void> {
  const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
  const sheet = { target: { tabId, allFrames: true }, css: revealedCss, origin } as const;
  try {
    await browser.scripting.removeCSS(sheet);
    await browser.scripting.insertCSS(sheet);
  } catch {
    // The page has gone: its next reading tells.
  }
}
