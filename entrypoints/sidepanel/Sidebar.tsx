import { lazy, Suspense, useState } from 'react';
import { browser } from 'wxt/browser';
import { UndoButtons } from '../../components/undo/UndoButtons.tsx';
import { viewArticle } from '../../storage/library.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { workspaceAddress, type Route } from '../workspace/routes.ts';
import { ArticleTab } from './ArticleTab.tsx';
import { TryExample } from './TryExample.tsx';
import { useShownTab, type ShownTab } from './use-shown-tab.ts';

const OpenProject = lazy(async () => ({
  default: (await import('../../components/projects/OpenProject.tsx')).OpenProject,
}));
const BackupReminder = lazy(async () => ({
  default: (await import('../../components/backup/BackupReminder.tsx')).BackupReminder,
}));

/** With what reads a whole case. */
const CompareTab = lazy(async () => ({ default: (await import('./CompareTab.tsx')).CompareTab }));

type TabName = 'article' | 'compare';
const LABELS: Record<TabName, string> = { article: 'This article', compare: 'Compare' };

/** The sidebar: what the tab beside it shows, and how its case compares. */
export function Sidebar() {
  const shown = useShownTab();
  const [tab, setTab] = useState<TabName>('article');
  if (shown === undefined) return null;
  return (
    <main className="sidebar">
      <header className="sidebar-top">
        <strong>Parallax</strong>
        <UndoButtons />
        <Suspense>
          <OpenProject onShowProjects={() => openWorkspace({ page: 'projects' })} />
        </Suspense>
        <button type="button" className="link" onClick={() => openWorkspace({ page: 'library' })}>
          Library
        </button>
      </header>
      <Suspense>
        <BackupReminder onBackup={() => openWorkspace({ page: 'backup' })} />
      </Suspense>
      <Tabs chosen={tab} onChoose={setTab} />
      <div role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
        {shown?.failure && <Unreadable reason={shown.failure} />}
        <Suspense>{shown?.state && <Shown tab={tab} shown={shown} onCompare={() => setTab('compare')} />}</Suspense>
        {!shown?.state && !shown?.failure && <NothingRead />}
      </div>
    </main>
  );
}

function Shown({ tab, shown, onCompare }: { tab: TabName; shown: ShownTab; onCompare: () => void }) {
  const article = shown.state?.article;
  const view = useLiveQuery(
    () => (article ? viewArticle(article, shown.state?.revision) : null),
    [article, shown.state?.revision],
  );
  if (!shown.state || view === undefined) return null;
  if (view === null) return <NothingRead />;
  if (tab === 'compare') return <CompareTab caseId={view.case?.id ?? null} />;
  return <ArticleTab key={view.article.id} tab={shown.id} state={shown.state} view={view} onCompare={onCompare} />;
}

function Unreadable({ reason }: { reason: string }) {
  return (
    <div className="sidebar-empty" role="alert">
      <h1>This page could not be read</h1>
      <p className="quiet">{reason}</p>
    </div>
  );
}

function NothingRead() {
  return (
    <div className="sidebar-empty">
      <h1>Nothing read on this page yet</h1>
      <p className="quiet">
        Click the Parallax button in the toolbar to read this article, or to show your highlights on it.
      </p>
      <TryExample />
    </div>
  );
}

function Tabs({ chosen, onChoose }: { chosen: TabName; onChoose: (tab: TabName) => void }) {
  const names = Object.keys(LABELS) as TabName[];
  return (
    <div className="tabs" role="tablist" onKeyDown={(event) => stepTab(event.key, chosen, names, onChoose)}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === chosen}
          aria-controls="panel"
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {LABELS[name]}
        </button>
      ))}
    </div>
  );
}

/** Arrow keys move between tabs, as the ARIA pattern for tabs asks. */
function stepTab(key: string, chosen: TabName, names: readonly TabName[], onChoose: (tab: TabName) => void): void {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
  const next = names.find((name) => name !== chosen) ?? chosen;
  onChoose(next);
  document.getElementById(`tab-${next}`)?.focus();
}

function openWorkspace(route: Route): void {
  void browser.tabs.create({ url: workspaceAddress(route) });
}
