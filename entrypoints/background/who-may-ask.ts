import { NotAllowed, type Asker, type ContentScript } from '../../messaging/answer-requests.ts';
import type { Id } from '../../model/id.ts';
import { tabState } from '../../storage/tab-state.ts';

export const ANOTHER_ARTICLE = 'This tab shows another article by now. Click the Parallax button to read it.';

/** A page's content script writes only to the article that its own tab shows. */
export async function checkMayWrite(article: Id, asker: Asker): Promise<void> {
  if (asker.kind === 'own page') return;
  if ((await tabState(asker.tab))?.article !== article) throw new NotAllowed(ANOTHER_ARTICLE);
}

/** What only a person may do, in the sidebar: a news page could otherwise do it in their name. */
export function checkIsOwnPage(asker: Asker): void {
  if (asker.kind !== 'own page') throw new NotAllowed('Only Parallax’s own pages can do this.');
}

export function pageOf(asker: Asker): ContentScript {
  if (asker.kind !== 'content script') throw new NotAllowed('Only a news page can say this.');
  return asker;
}
