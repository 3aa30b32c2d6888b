import type { MouseEvent, ReactNode } from 'react';
import type { Selector } from '../../model/selector.ts';
import { passageAddress } from './passages/passage-address.ts';

/** The article's live page. */
export interface LivePage {
  url: string;
  /** Goes to the tab that shows it, and to these passages there; null while no tab does. */
  onShow: ((ids: readonly string[]) => void) | null;
}

interface LivePageLinkProps {
  page: LivePage;
  /** The passages to show there; none shows the page. */
  ids: readonly string[];
  selectors: readonly Selector[];
  children: ReactNode;
}

/** The way to the live page: the tab that has it open, else a new one. Nothing is fetched before it is pressed. */
export function LivePageLink({ page, ids, selectors, children }: LivePageLinkProps) {
  function press(event: MouseEvent) {
    // Pressed with Ctrl or Shift it is to be opened anew, as any link.
    if (!page.onShow || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    page.onShow(ids);
  }
  return (
    // Without a referrer: the outlet need not learn that its article is kept here.
    <a
      className="live-page-link"
      href={passageAddress(page.url, selectors)}
      target="_blank"
      rel="noreferrer"
      onClick={press}
    >
      {children}
      <span className="visually-hidden">{page.onShow ? ', goes to its tab' : ', opens in a new tab'}</span>{' '}
      <span aria-hidden="true">↗</span>
    </a>
  );
}
