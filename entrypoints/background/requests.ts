import { NotAllowed, type Asker, type ContentScript, type Handlers } from '../../messaging/answer-requests.ts';
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
import { changeReading, restoreReading } from '../../storage/case-readings.ts';
import { decideCode, takeBackDecision } from '../../storage/code-decisions.ts';
import { publishDraft } from '../../storage/codebooks.ts';
import { acceptSuggestions, rejectSuggestion, takeBackDecisions } from '../../storage/suggestion-decisions.ts';
import { changeTabState, setTabFailure, tabState, updateTabState } from '../../storage/tab-state.ts';
import { dressFrames, rereadReplaced } from './read-tab.ts';
import { passagesOf, tellTabs } from './tell-tabs.ts';

/** How the background answers each request of messaging/contract.ts. */
export const handlers: Handlers = {
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
    return kept(await createAnnotation(passage));
  },

  async 'annotation.change'({ id, change }, asker) {
    const { tags: _tags, ...others } = change;
    const changesMore = Object.values(others).some((value) => value !== undefined);
    if (changesMore && asker.kind !== 'own page') throw new NotAllowed('On a page, only tags can be changed.');
    await checkMayWrite((await annotationOf(id)).article, asker);
    return kept(await changeAnnotation(id, change));
  },

  async 'annotation.delete'({ id }, asker) {
    await checkMayWrite((await annotationOf(id)).article, asker);
    const deleted = await deleteAnnotation(id);
    if (asker.kind === 'content script') await changeTabState(asker.tab, { deleted });
    await tellTabs(deleted.article);
    return asker.kind === 'own page' ? deleted : null;
  },

  async 'annotation.restore'(annotation, asker) {
    checkIsOwnPage(asker);
    return kept(await restoreAnnotation(annotation));
  },

  async 'annotation.place'({ id, placement }, asker) {
    checkIsOwnPage(asker);
    return kept(await placeAnnotation(id, placement));
  },

  async 'annotation.putBack'({ id }, asker) {
    checkIsOwnPage(asker);
    return kept(await putBackAnnotation(id));
  },

  async 'annotation.gone'({ id, revision }, asker) {
    checkIsOwnPage(asker);
    return kept(await keepGone(id, revision));
  },

  async 'suggestions.accept'({ acceptances }, asker) {
    checkIsOwnPage(asker);
    return decided(await acceptSuggestions(acceptances));
  },

  async 'suggestion.reject'(proposed, asker) {
    checkIsOwnPage(asker);
    return decided([await rejectSuggestion(proposed)]);
  },

  async 'suggestions.takeBack'({ decisions }, asker) {
    checkIsOwnPage(asker);
    return decided(await takeBackDecisions(decisions));
  },

  async 'reading.change'({ case: id, change }, asker) {
    checkIsOwnPage(asker);
    return changeReading(id, change);
  },

  async 'reading.restore'({ case: id, ...step }, asker) {
    checkIsOwnPage(asker);
    return restoreReading(id, step);
  },

  async 'codebook.publish'({ codebook, base }, asker) {
    checkIsOwnPage(asker);
    return publishDraft(codebook, base);
  },

  async 'code.decide'({ id, code, into }, asker) {
    checkIsOwnPage(asker);
    // Pages know nothing of codes, so there is nothing to tell them.
    await decideCode(id, code, into);
    return null;
  },

  async 'code.takeBack'({ id }, asker) {
    checkIsOwnPage(asker);
    await takeBackDecision(id);
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

const ANOTHER_ARTICLE = 'This tab shows another article by now. Click the Parallax button to read it.';

/** A page's content script writes only to the article that its own tab shows. */
async function checkMayWrite(article: Id, asker: Asker): Promise<void> {
  if (asker.kind === 'own page') return;
  if ((await tabState(asker.tab))?.article !== article) throw new NotAllowed(ANOTHER_ARTICLE);
}

/** What only a person may do, in the sidebar: a news page could otherwise do it in their name. */
function checkIsOwnPage(asker: Asker): void {
  if (asker.kind !== 'own page') throw new NotAllowed('Only Parallax’s own pages can do this.');
}

function pageOf(asker: Asker): ContentScript {
  if (asker.kind !== 'content script') throw new NotAllowed('Only a news page can say this.');
  return asker;
}
