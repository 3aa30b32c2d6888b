import { useEffect, useState } from 'react';
import type { Id } from '../../model/id.ts';
import { onTabStateChange, tabsShowing } from '../../storage/tab-state.ts';

/** The tabs that show an article's live page, followed as they come and go. */
export function useTabsShowing(article: Id): readonly number[] {
  const [tabs, setTabs] = useState<readonly number[]>([]);
  useEffect(() => {
    const closing = new AbortController();
    const look = () => void tabsShowing(article).then((found) => closing.signal.aborted || setTabs(found));
    onTabStateChange(look, closing.signal);
    look();
    return () => closing.abort();
  }, [article]);
  return tabs;
}
