import { NotAllowed, type Asker, type Handlers } from '../../messaging/answer-requests.ts';
import type { RequestName } from '../../messaging/contract.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import type { Id } from '../../model/id.ts';
import { paintedPassage, type PaintedPassage } from '../../model/painted-passage.ts';
import type { SuggestionDecision } from '../../model/suggestion-decision.ts';
import {
  annotationOf,
  changeAnnotation,
  createAnnotation,
  deleteAnnotation,
  keepGone,
  placeAnnotation,
  putBackAnnotation,
  restoreAnnotation,
} from '../../storage/annotations.ts';
import { captureArticle } from '../../storage/articles.ts';
import { changeReading } from '../../storage/case-readings.ts';
import { decideCode } from '../../storage/code-decisions.ts';
import { publishDraft } from '../../storage/codebooks.ts';
import { acceptSuggestions, rejectSuggestion, takeBackDecisions } from '../../storage/suggestion-decisions.ts';
import { changeTabState, setTabFailure, tabState, updateTabState } from '../../storage/tab-state.ts';
import { forgetDecisions, forgetStep, rememberStep } from '../../storage/undo/undo-log.ts';
import { settle } from '../../storage/undo/undoable-settling.ts';
import {
  nameOfChange,
  rememberDecisions,
  rememberEdit,
  rememberMade,
  SAYS,
} from '../../storage/undo/undoable-annotations.ts';
import { dressFrames, rereadReplaced } from './read-tab.ts';
import { passagesOf, tellTabs } from './tell-tabs.ts';
import { trashHandlers } from './trash-requests.ts';
import { takeStepBack } from './undo.ts';
import { ANOTHER_ARTICLE, checkIsOwnPage, checkMayWrite, pageOf } from './who-may-ask.ts';

/** How the background answers each request of messaging/contract.ts. */
export const handlers: Handlers = {
  ...trashHandlers,

  async 'article.read'(capture, asker) {
    const { tab, origin } = pageOf(asker);
    if (new URL(capture.url).origin !== origin) throw new NotAllowed('A page can only speak for itself.');
    const { article, revision, edited } = await captureArticle(capture);
    await updateTabState(tab, (before) => ({
      ...(before?.article === article.id ? before : NOTHING_SEEN),
      article: article.id,
      revision: revision.id,
      edited: before?.article === article.id ? (before.edited ?? edited) : edited,
      address: capture.url,
      kind: capture.kind,
      asleep: false,
      read: Date.now(),
    }));
    await setTabFailure(tab, null);
    const [passages, state] = await Promise.all([passagesOf(article.id), tabState(tab)]);
    const mayGoOn = revision.incomplete === true;
    return { article: article.id, revision: revision.id, mayGoOn, passages, waiting: state?.byHand?.id ?? null };
  },

  async 'page.left'(_body, asker) {
    await changeTabState(pageOf(asker).tab, { asleep: true });
    return null;
  },

  async 'frame.painted'(_body, asker) {
    await dressFrames(pageOf(asker).tab);
    return null;
  },

  async 'anchors.found'({ article, findings }, asker) {
    await updateTabState(pageOf(asker).tab, (state) => {
      if (state?.article !== article) throw new NotAllowed(ANOTHER_ARTICLE);
      return { ...state, findings };
    });
    return null;
  },

  async 'place.selected'({ id, placement }, asker) {
    await updateTabState(pageOf(asker).tab, (state) => {
      if (state?.byHand?.id !== id) throw new NotAllowed(NOT_WAITING);
      return { ...state, byHand: { id, selected: placement } };
    });
    return null;
  },

  async 'passage.chosen'({ id, editNote }, asker) {
    // Not looked up: the sidebar lists the article's own passages only, and chooses nothing by another's id.
    await changeTabState(pageOf(asker).tab, { chosen: { id, editNote, at: Date.now() } });
    return null;
  },

  async 'annotation.create'(passage, asker) {
    await checkMayWrite(passage.article, asker);
    const made = await createAnnotation(passage);
    await rememberMade(made);
    return kept(made);
  },

  async 'annotation.change'({ id, change }, asker) {
    const { tags: _tags, ...others } = change;
    const changesMore = Object.values(others).some((value) => value !== undefined);
    if (changesMore && asker.kind !== 'own page') throw new NotAllowed('On a page, only tags can be changed.');
    await checkMayWrite((await annotationOf(id)).article, asker);
    const { says, joins } = nameOfChange(id, change);
    return kept(await rememberEdit(id, says, async () => changeAnnotation(id, change), joins));
  },

  async 'annotation.delete'({ id }, asker) {
    await checkMayWrite((await annotationOf(id)).article, asker);
    const deleted = await rememberEdit(id, SAYS.deleted, async () => deleteAnnotation(id));
    if (asker.kind === 'content script') await changeTabState(asker.tab, { deleted });
    await tellTabs(deleted.article);
    return asker.kind === 'own page' ? deleted : null;
  },

  async 'annotation.restore'(annotation, asker) {
    checkIsOwnPage(asker);
    const restored = await restoreAnnotation(annotation);
    await forgetStep(restored.id, SAYS.deleted, restored.rev);
    return kept(restored);
  },

  async 'annotation.place'({ id, placement }, asker) {
    checkIsOwnPage(asker);
    return kept(await rememberEdit(id, SAYS.placed, async () => placeAnnotation(id, placement)));
  },

  async 'annotation.putBack'({ id }, asker) {
    checkIsOwnPage(asker);
    const putBack = await putBackAnnotation(id);
    await forgetStep(id, SAYS.placed, putBack.rev);
    return kept(putBack);
  },

  async 'annotation.gone'({ id, revision }, asker) {
    checkIsOwnPage(asker);
    if (revision !== null) return kept(await rememberEdit(id, SAYS.gone, async () => keepGone(id, revision)));
    const found = await keepGone(id, null);
    await forgetStep(id, SAYS.gone, found.rev);
    return kept(found);
  },

  async 'suggestions.accept'({ acceptances }, asker) {
    checkIsOwnPage(asker);
    const accepted = await acceptSuggestions(acceptances);
    await rememberDecisions(accepted);
    return decided(accepted);
  },

  async 'suggestion.reject'(proposed, asker) {
    checkIsOwnPage(asker);
    const rejected = [await rejectSuggestion(proposed)];
    await rememberDecisions(rejected);
    return decided(rejected);
  },

  async 'suggestions.takeBack'({ decisions }, asker) {
    checkIsOwnPage(asker);
    const takenBack = await takeBackDecisions(decisions);
    await forgetDecisions(decisions);
    return decided(takenBack);
  },

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

  async 'codebook.publish'({ codebook, base }, asker) {
    checkIsOwnPage(asker);
    return publishDraft(codebook, base);
  },

  async 'code.decide'({ id, code, into }, asker) {
    checkIsOwnPage(asker);
    // Pages know nothing of codes, so there is nothing to tell them.
    await rememberEdit(id, SAYS.decided, async () => decideCode(id, code, into));
    return null;
  },

  async 'library.replaced'(_body, asker) {
    checkIsOwnPage(asker);
    await rereadReplaced();
    return null;
  },
};

/** What a tab's state holds besides the page, before anybody has looked for passages or done anything there. */
const NOTHING_SEEN = { findings: {}, byHand: null, chosen: null, deleted: null };

const NOT_WAITING = 'No passage waits for its place any more. Choose “Place by hand” in the sidebar again.';

/** The sidebar says why a page could not be read: there is nothing yet on the page that could say it. */
export async function keepFailure(request: RequestName, asker: Asker, reason: string): Promise<void> {
  if (request === 'article.read' && asker.kind === 'content script') await setTabFailure(asker.tab, reason);
}

async function kept(annotation: LiveAnnotation): Promise<PaintedPassage> {
  await tellTabs(annotation.article);
  return paintedPassage(annotation);
}

/** Tabs hear of the annotations that decisions made or took away: all of them at once. */
async function decided(decisions: readonly SuggestionDecision[]): Promise<Id[]> {
  const articles = new Set(decisions.filter(({ annotation }) => annotation).map(({ article }) => article));
  for (const article of articles) await tellTabs(article);
  return decisions.map(({ id }) => id);
}
