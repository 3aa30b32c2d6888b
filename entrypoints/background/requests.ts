import { NotAllowed, type Asker, type Handlers } from '../../messaging/answer-requests.ts';
import type { PaintedPassage } from '../../messaging/page-contract.ts';
import { tellPage } from '../../messaging/tell-page.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import type { Id } from '../../model/id.ts';
import {
  annotationOf,
  annotationsOf,
  changeAnnotation,
  createAnnotation,
  deleteAnnotation,
  restoreAnnotation,
} from '../../storage/annotations.ts';
import { captureArticle } from '../../storage/articles.ts';
import { changeTabState, setTabState, tabsShowing, tabState } from '../../storage/tab-state.ts';

/** How the background answers each request of messaging/contract.ts. */
export const handlers: Handlers = {
  async 'article.read'(capture, asker) {
    const tab = tabOf(asker);
    if (new URL(capture.url).origin !== originOf(asker)) throw new NotAllowed('A page can only speak for itself.');
    const { article, revision } = await captureArticle(capture);
    const before = await tabState(tab);
    await setTabState(tab, {
      article: article.id,
      revision: revision.id,
      address: capture.url,
      readable: capture.readable,
      asleep: false,
      outcomes: before?.article === article.id ? before.outcomes : {},
      chosen: null,
      deleted: null,
    });
    return { article: article.id, revision: revision.id, passages: await passagesOf(article.id) };
  },

  async 'page.left'(_body, asker) {
    await changeTabState(tabOf(asker), { asleep: true });
    return null;
  },

  async 'anchors.found'({ article, outcomes }, asker) {
    const tab = tabOf(asker);
    await checkShown(article, tab);
    await changeTabState(tab, { outcomes });
    return null;
  },

  async 'passage.chosen'({ id, editNote }, asker) {
    await changeTabState(tabOf(asker), { chosen: { id, editNote, at: Date.now() } });
    return null;
  },

  async 'annotation.create'(passage, asker) {
    await checkMayWrite(passage.article, asker);
    return kept(await createAnnotation(passage));
  },

  async 'annotation.change'({ id, change }, asker) {
    await checkMayWrite((await annotationOf(id)).article, asker);
    const allowed = asker.kind === 'own page' ? change : { tags: change.tags };
    return kept(await changeAnnotation(id, allowed));
  },

  async 'annotation.delete'({ id }, asker) {
    await checkMayWrite((await annotationOf(id)).article, asker);
    const deleted = await deleteAnnotation(id);
    if (asker.kind === 'content script') await changeTabState(asker.tab, { deleted });
    await tellTabs(deleted.article);
    return asker.kind === 'own page' ? deleted : null;
  },

  async 'annotation.restore'(annotation, asker) {
    if (asker.kind !== 'own page') throw new NotAllowed('Only Parallax’s own pages undo a deletion.');
    return kept(await restoreAnnotation(annotation));
  },
};

async function kept(annotation: LiveAnnotation): Promise<PaintedPassage> {
  await tellTabs(annotation.article);
  return painted(annotation);
}

/** All tabs that show the article hear of every change, so that two of them stay in step. */
async function tellTabs(article: Id): Promise<void> {
  const passages = await passagesOf(article);
  const tabs = await tabsShowing(article);
  await Promise.all(tabs.map((tab) => tellPage(tab, { tell: 'passages', article, passages })));
}

async function passagesOf(article: Id): Promise<PaintedPassage[]> {
  return (await annotationsOf(article)).map(painted);
}

function painted({ id, place, selectors, tags }: LiveAnnotation): PaintedPassage {
  return { id, place, selectors, tags };
}

/** A page's content script writes only to the article that its own tab shows. */
async function checkMayWrite(article: Id, asker: Asker): Promise<void> {
  if (asker.kind === 'content script') await checkShown(article, asker.tab);
}

async function checkShown(article: Id, tab: number): Promise<void> {
  if ((await tabState(tab))?.article !== article) throw new NotAllowed('This tab shows another article.');
}

function tabOf(asker: Asker): number {
  if (asker.kind !== 'content script') throw new NotAllowed('Only a news page can say this.');
  return asker.tab;
}

function originOf(asker: Asker): string | null {
  return asker.kind === 'content script' ? new URL(asker.address).origin : null;
}
