import { ask, NO_ANSWER, RequestFailed } from '../../messaging/ask.ts';
import type { PassageKeeper } from '../../page/picker/tagging.ts';
import type { CapturedPage } from './captured-page.ts';

/** Keeps what is tagged on a page in the library, by way of the background. */
export function keepPassages(page: CapturedPage): PassageKeeper {
  return {
    create: async (passage) => (await ask('annotation.create', { ...(await page.keptText()), ...passage })).id,
    changeTags: (id, tags) => ask('annotation.change', { id, change: { tags } }),
    delete: (id) => ask('annotation.delete', { id }),
    // The sidebar opens the note of the passage.
    editNote: (id) => ask('passage.chosen', { id, editNote: true }),
    reasonOf: (error) => (error instanceof RequestFailed ? error.message : NO_ANSWER),
  };
}
