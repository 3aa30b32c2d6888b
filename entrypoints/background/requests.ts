import type { Asker, Handlers } from '../../messaging/answer-requests.ts';
import type { RequestName } from '../../messaging/contract.ts';
import { changeReading } from '../../storage/case-readings.ts';
import { decideCode } from '../../storage/codebooks/code-decisions.ts';
import { setTabFailure } from '../../storage/tab-state.ts';
import { clearUndoLog, rememberStep } from '../../storage/undo/undo-log.ts';
import { rememberEdit, SAYS } from '../../storage/undo/undoable-annotations.ts';
import { settle } from '../../storage/undo/undoable-settling.ts';
import { annotationHandlers } from './annotation-requests.ts';
import { pageHandlers } from './page-requests.ts';
import { rereadReplaced } from './read-tab.ts';
import { trashHandlers } from './trash-requests.ts';
import { takeStepBack } from './undo.ts';
import { checkIsOwnPage } from './who-may-ask.ts';

/** How the background answers each request of messaging/contract.ts. */
export const handlers: Handlers = {
  ...pageHandlers,
  ...annotationHandlers,
  ...trashHandlers,

  async 'reading.change'({ case: id, change, question, says }, asker) {
    checkIsOwnPage(asker);
    const { before, rev, on } = await changeReading(id, change);
    const inverse = { kind: 'reading' as const, before, question };
    await rememberStep({ says, of: '', record: id, found: on, left: rev, inverse });
    return null;
  },

  async 'passages.settle'(settling, asker) {
    checkIsOwnPage(asker);
    await settle(settling);
    return null;
  },

  async 'step.undo'({ step }, asker) {
    checkIsOwnPage(asker);
    return takeStepBack('undo', step);
  },

  async 'step.redo'({ step }, asker) {
    checkIsOwnPage(asker);
    return takeStepBack('redo', step);
  },

  async 'code.decide'({ id, code, into }, asker) {
    checkIsOwnPage(asker);
    // Pages know nothing of codes, so there is nothing to tell them.
    await rememberEdit(id, SAYS.decided, async () => decideCode(id, code, into));
    return null;
  },

  async 'library.replaced'(_body, asker) {
    checkIsOwnPage(asker);
    await clearUndoLog();
    await rereadReplaced();
    return null;
  },
};

/** The sidebar says why a page could not be read: there is nothing yet on the page that could say it. */
export async function keepFailure(request: RequestName, asker: Asker, reason: string): Promise<void> {
  if (request === 'article.read' && asker.kind === 'content script') await setTabFailure(asker.tab, reason);
}
