import type { Handlers } from '../../messaging/answer-requests.ts';
import { restoreFromTrash } from '../../storage/trash/restore-from-trash.ts';
import { purgeTrash, trashArticle, trashCase } from '../../storage/trash/trash.ts';
import { mergeInto } from '../../storage/undo/undoable-merge.ts';
import { tellTabs } from './tell-tabs.ts';
import { checkIsOwnPage } from './who-may-ask.ts';

/** What goes into the trash and comes out of it, so that the tabs that show it follow. */
export const trashHandlers: Pick<Handlers, 'trash.put' | 'trash.restore' | 'articles.merge'> = {
  /** Tabs that show a deleted article lose its highlights; the sidebar says that nothing is read there. */
  async 'trash.put'({ articles, cases }, asker) {
    checkIsOwnPage(asker);
    for (const id of articles) {
      await trashArticle(id);
      await tellTabs(id);
    }
    for (const id of cases) await trashCase(id);
    await purgeTrash();
    return null;
  },

  /** Tabs get the highlights back: also those of an article that was read again meanwhile, which the restored one has joined. */
  async 'trash.restore'({ ids }, asker) {
    checkIsOwnPage(asker);
    for (const id of ids) await tellTabs(await restoreFromTrash(id));
    return null;
  },

  /** Tabs that show the one that is no more lose its highlights, until they are read again as the other. */
  async 'articles.merge'({ from, into }, asker) {
    checkIsOwnPage(asker);
    const step = await mergeInto(from, into);
    for (const id of [from, into]) await tellTabs(id);
    return step;
  },
};
