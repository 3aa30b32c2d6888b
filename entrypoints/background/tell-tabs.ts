import { tellPage } from '../../messaging/tell-page.ts';
import type { Id } from '../../model/id.ts';
import { paintedPassage, type PaintedPassage } from '../../model/painted-passage.ts';
import { annotationsOf } from '../../storage/annotations.ts';
import { tabsShowing } from '../../storage/tab-state.ts';

/**
 * All tabs that show the article hear of every change, so that two of them stay in step. One telling after the other, so that
 * the last that a tab hears is the latest; but no waiting for the tabs, one of which may be frozen.
 */
export async function tellTabs(article: Id): Promise<void> {
  await navigator.locks.request(`tell:${article}`, async () => {
    const [passages, tabs] = await Promise.all([passagesOf(article), tabsShowing(article)]);
    for (const tab of tabs) void tellPage(tab, { tell: 'passages', article, passages });
  });
}

/** What a page is told of the article's annotations. */
export async function passagesOf(article: Id): Promise<PaintedPassage[]> {
  return (await annotationsOf(article)).map(paintedPassage);
}
