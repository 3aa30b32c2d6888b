import { useEffect, useState } from 'react';
import { SiteAccess } from '../../components/annotate/SiteAccess.tsx';
import { ThisArticle } from '../../components/annotate/ThisArticle.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { ask } from '../../messaging/ask.ts';
import { tellPage } from '../../messaging/tell-page.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import { addToCase, createCase, removeFromCase } from '../../storage/cases.ts';
import type { ArticleView } from '../../storage/library.ts';
import { changeTabState, type TabState } from '../../storage/tab-state.ts';
import { useSiteAccess } from './use-site-access.ts';

interface ArticleTabProps {
  tab: number;
  state: TabState;
  view: ArticleView;
  onCompare: () => void;
}

/** Wires *This article* to the page beside it and to the library. */
export function ArticleTab({ tab, state, view, onCompare }: ArticleTabProps) {
  const [selected, setSelected] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const access = useSiteAccess(state.address);
  const { chosen } = state;
  const chosenId = chosen?.id;
  const chosenAt = chosen?.at;
  useEffect(() => {
    if (chosenId) setSelected(chosenId);
  }, [chosenId, chosenAt]);

  const article = view.article.id;
  /** Every failure is shown: nothing that the reader did may be lost without a word. */
  const attempt = (work: Promise<unknown>) =>
    void work.then(
      () => setFailure(null),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );

  function show(id: string) {
    setSelected(id);
    void tellPage(tab, { tell: 'show', ids: [id] });
  }

  return (
    <>
      {state.asleep && (
        <div className="sidebar-asleep">
          <Notice>Click the Parallax button in the toolbar to show your highlights.</Notice>
        </div>
      )}
      <ThisArticle
        view={view}
        outcomes={state.asleep ? {} : state.outcomes}
        selected={selected}
        editNote={chosen !== null && chosen.editNote && chosen.id === selected}
        readable={state.readable}
        onShow={show}
        onChange={(id, change) => attempt(ask('annotation.change', { id, change }))}
        onDelete={(id) => attempt(deletePassage(tab, id))}
        onJoinCase={(id) => attempt(addToCase(id, article))}
        onCreateCase={(name) => attempt(createCase(name, article))}
        onLeaveCase={(id) => attempt(removeFromCase(id, article))}
        onCompare={onCompare}
      />
      {access && (
        <SiteAccess host={access.host} allowed={access.allowed} onAllow={access.allow} onRevoke={access.revoke} />
      )}
      <div className="sidebar-notices">
        {failure && <Notice onClose={() => setFailure(null)}>{failure}</Notice>}
        {state.deleted && (
          <Notice
            action={{ label: 'Undo', run: () => attempt(restore(tab, state.deleted)) }}
            onClose={() => void changeTabState(tab, { deleted: null })}
          >
            Passage deleted.
          </Notice>
        )}
      </div>
    </>
  );
}

/** What was deleted waits in the tab's state, whether it was deleted here or on the page. */
async function deletePassage(tab: number, id: string): Promise<void> {
  await changeTabState(tab, { deleted: await ask('annotation.delete', { id }) });
}

async function restore(tab: number, deleted: LiveAnnotation | null): Promise<void> {
  if (!deleted) return;
  await ask('annotation.restore', deleted);
  await changeTabState(tab, { deleted: null });
}
