import { ask, RequestFailed } from '../../messaging/ask.ts';
import { describePassage } from '../../page/anchoring/describe.ts';
import type { CapturedPage } from './captured-page.ts';

/** Which passage waits for the reader to select its words; null while none does. */
export interface Waiting {
  id: string | null;
}

/** Offers what was selected as the place of the passage that waits; the sidebar asks the reader to confirm it. */
export async function selectPlace(range: AbstractRange, id: string, page: CapturedPage): Promise<void> {
  const description = describePassage(page.reading, range);
  if (!description) return;
  try {
    const { revision } = await page.keptText();
    await ask('place.selected', { id, placement: { ...description, revision } });
  } catch (error) {
    // Nobody waits for it any more; the sidebar, where the reader would confirm it, shows that.
    if (!(error instanceof RequestFailed)) throw error;
  }
}
