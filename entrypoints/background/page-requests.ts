import { NotAllowed, type Handlers } from '../../messaging/answer-requests.ts';
import { fillAwaited } from '../../components/exchange/fill-awaited.ts';
import { captureArticle } from '../../storage/articles.ts';
import { changeTabState, setTabFailure, tabState, updateTabState } from '../../storage/tab-state.ts';
import { dressFrames } from './read-tab.ts';
import { passagesOf } from './tell-tabs.ts';
import { ANOTHER_ARTICLE, pageOf } from './who-may-ask.ts';

type PageRequest =
  | 'article.read'
  | 'page.left'
  | 'frame.painted'
  | 'anchors.found'
  | 'place.selected'
  | 'passage.chosen';

/** What content scripts tell of their page, kept in the tab's state for the sidebar beside it. */
export const pageHandlers: Pick<Handlers, PageRequest> = {
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
    // What a file said of this page is beside the point of reading it: whatever is wrong with that, the page is read.
    await fillAwaited(article).catch(reportError);
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
};

/** What a tab's state holds besides the page, before anybody has looked for passages or done anything there. */
const NOTHING_SEEN = { findings: {}, byHand: null, chosen: null, deleted: null };

const NOT_WAITING = 'No passage waits for its place any more. Choose “Place by hand” in the sidebar again.';
