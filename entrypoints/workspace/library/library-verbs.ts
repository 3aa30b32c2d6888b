import { libraryActions } from '../../../components/library/library-actions.ts';
import { ask } from '../../../messaging/ask.ts';
import { putBackInCase, putInCase, renameCase, takeOutOfCase } from '../../../storage/arrange-cases.ts';
import { createCase } from '../../../storage/cases.ts';
import { editArticles } from '../../../storage/edit-articles.ts';
import { emptyTrash, trashCase } from '../../../storage/trash.ts';

/** The actions of the library, on the reader's own. What tabs have to hear of goes by the background. */
export const actions = libraryActions({
  createCase,
  putInCase,
  takeOutOfCase,
  putBackInCase,
  renameCase,
  editArticles,
  // A case whose making is undone was never there: the trash has nothing to give back.
  forgetCase: async (id) => {
    await trashCase(id);
    await emptyTrash([id]);
  },
  trash: (what) => ask('trash.put', what),
  restore: (ids) => ask('trash.restore', { ids }),
});
