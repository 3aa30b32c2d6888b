import { libraryActions } from '../../../components/library/library-actions.ts';
import { ask } from '../../../messaging/ask.ts';
import { caseOf, putInCase, renameCase, takeOutOfCase } from '../../../storage/arrange-cases.ts';
import { createCase } from '../../../storage/cases.ts';
import { editArticles } from '../../../storage/edit-articles.ts';

/** The actions of the library, on the reader's own. What tabs have to hear of goes by the background. */
export const actions = libraryActions({
  caseOf,
  createCase,
  putInCase,
  takeOutOfCase,
  renameCase,
  editArticles,
  trash: (what) => ask('trash.put', what),
  restore: (ids) => ask('trash.restore', { ids }),
});
