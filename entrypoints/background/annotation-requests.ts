import { NotAllowed, type Handlers } from '../../messaging/answer-requests.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import type { Id } from '../../model/id.ts';
import { paintedPassage, type PaintedPassage } from '../../model/painted-passage.ts';
import type { SuggestionDecision } from '../../model/suggestion-decision.ts';
import { changeAnnotation, createAnnotation, deleteAnnotation, restoreAnnotation } from '../../storage/annotations.ts';
import { annotationOf } from '../../storage/edit-annotation.ts';
import { keepGone, placeAnnotation, putBackAnnotation } from '../../storage/place-annotation.ts';
import { acceptSuggestions, rejectSuggestion, takeBackDecisions } from '../../storage/suggestion-decisions.ts';
import { changeTabState } from '../../storage/tab-state.ts';
import { forgetDecisions, forgetStep } from '../../storage/undo/undo-log.ts';
import {
  nameOfChange,
  rememberDecisions,
  rememberEdit,
  rememberMade,
  SAYS,
} from '../../storage/undo/undoable-annotations.ts';
import { tellTabs } from './tell-tabs.ts';
import { checkIsOwnPage, checkMayWrite } from './who-may-ask.ts';

type AnnotationRequest = Extract<
  keyof Handlers,
  `annotation.${string}` | `suggestion.${string}` | `suggestions.${string}`
>;

/** Whatever makes, changes or takes away the reader's annotations; every tab that shows their article hears of it. */
export const annotationHandlers: Pick<Handlers, AnnotationRequest> = {
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
};

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
