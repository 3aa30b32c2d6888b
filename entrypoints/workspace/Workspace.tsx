import { lazy, Suspense, useEffect } from 'react';
import { BackupReminder } from '../../components/backup/BackupReminder.tsx';
import { RunningWork } from '../../components/running-work/RunningWork.tsx';
import type { WorkingScreen } from '../../components/running-work/running-work.ts';
import { FailureBoundary } from '../../components/ui/FailureBoundary.tsx';
import { UndoButtons } from '../../components/undo/UndoButtons.tsx';
import { clearBrokenRestore } from '../../storage/backup/staged-copy.ts';
import { hashOf, type Route } from './routes.ts';
import { useRoute } from './use-route.ts';

const CasePage = lazy(async () => ({ default: (await import('./pages/CasePage.tsx')).CasePage }));
const SideBySidePage = lazy(async () => ({ default: (await import('./pages/SideBySidePage.tsx')).SideBySidePage }));
const BackupPage = lazy(async () => ({ default: (await import('./pages/BackupPage.tsx')).BackupPage }));
const ProjectsPage = lazy(async () => ({ default: (await import('./pages/ProjectsPage.tsx')).ProjectsPage }));
const FeedbackPage = lazy(async () => ({ default: (await import('./pages/FeedbackPage.tsx')).FeedbackPage }));
const KeyCheckPage = lazy(async () => ({ default: (await import('./pages/KeyCheckPage.tsx')).KeyCheckPage }));
const ImportPage = lazy(async () => ({ default: (await import('./pages/ImportPage.tsx')).ImportPage }));
const QueuePage = lazy(async () => ({ default: (await import('./pages/QueuePage.tsx')).QueuePage }));
const HelpPage = lazy(async () => ({ default: (await import('./pages/HelpPage.tsx')).HelpPage }));
const WelcomePage = lazy(async () => ({ default: (await import('./pages/WelcomePage.tsx')).WelcomePage }));
const ExchangePage = lazy(async () => ({ default: (await import('./pages/ExchangePage.tsx')).ExchangePage }));
const AgreementPage = lazy(async () => ({ default: (await import('./pages/AgreementPage.tsx')).AgreementPage }));
/** With all that annotates a text. */
const ArticlePage = lazy(async () => ({ default: (await import('./pages/ArticlePage.tsx')).ArticlePage }));
const CaseSuggestionsPage = lazy(async () => ({
  default: (await import('./pages/CaseSuggestionsPage.tsx')).CaseSuggestionsPage,
}));
const ChangesPage = lazy(async () => ({ default: (await import('./pages/ChangesPage.tsx')).ChangesPage }));
const LibraryPage = lazy(async () => ({ default: (await import('./library/LibraryPage.tsx')).LibraryPage }));
const CodebooksPage = lazy(async () => ({ default: (await import('./pages/CodebooksPage.tsx')).CodebooksPage }));
const CodebookPage = lazy(async () => ({ default: (await import('./pages/CodebookPage.tsx')).CodebookPage }));
const TrashPage = lazy(async () => ({ default: (await import('./library/TrashPage.tsx')).TrashPage }));

/** A draft is undone step by step where it is made. */
function isDrafting(route: Route): boolean {
  return route.page === 'codebook' && route.part === 'edit';
}

/** What the navigation leads to; everything else is reached from one of these. */
const SCREENS: readonly [label: string, to: Route][] = [
  ['Library', { page: 'library' }],
  ['Import', { page: 'import' }],
  ['Reading queue', { page: 'queue' }],
  ['Projects', { page: 'projects' }],
  ['Codebooks', { page: 'codebooks' }],
  ['Exchange', { page: 'exchange', case: null }],
  ['Backup', { page: 'backup' }],
  ['Help', { page: 'help' }],
];

function screenOf({ page }: Route): Route['page'] {
  if (page === 'feedback' || page === 'key') return 'projects';
  return page === 'codebook' ? 'codebooks' : page;
}

function addressOfWork(screen: WorkingScreen): string {
  return hashOf(screen === 'exchange' ? { page: screen, case: null } : { page: screen });
}

/** The workspace: a full tab for what needs room. */
export function Workspace() {
  const route = useRoute();
  useEffect(() => void clearBrokenRestore(), []);
  return (
    <div className="workspace">
      <header className="workspace-top">
        <strong>Parallax</strong>
        {!isDrafting(route) && <UndoButtons />}
        <nav aria-label="Workspace">
          {SCREENS.map(([label, to]) => (
            <a key={label} href={hashOf(to)} aria-current={to.page === screenOf(route) ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      </header>
      <RunningWork shown={route.page} addressOf={addressOfWork} />
      {route.page !== 'backup' && (
        <BackupReminder
          onBackup={() => {
            location.hash = hashOf({ page: 'backup' });
          }}
        />
      )}
      <main>
        {/* A screen that cannot be shown leaves the way to the others. */}
        <FailureBoundary key={route.page}>
          <Suspense>
            {route.page === 'article' && <ArticlePage key={route.id} {...route} />}
            {route.page === 'case' && <CasePage key={`${route.id} ${route.whose}`} {...route} />}
            {route.page === 'beside' && <SideBySidePage key={route.id} {...route} />}
            {route.page === 'backup' && <BackupPage />}
            {route.page === 'projects' && <ProjectsPage />}
            {route.page === 'feedback' && <FeedbackPage {...route} />}
            {route.page === 'key' && <KeyCheckPage key={route.id} id={route.id} />}
            {route.page === 'exchange' && (
              <ExchangePage key={hashOf(route)} startWith={{ case: route.case, articles: route.articles ?? [] }} />
            )}
            {route.page === 'agreement' && <AgreementPage key={route.id} id={route.id} />}
            {route.page === 'import' && <ImportPage />}
            {route.page === 'queue' && <QueuePage />}
            {route.page === 'library' && <LibraryPage {...route} />}
            {route.page === 'trash' && <TrashPage />}
            {route.page === 'help' && <HelpPage />}
            {route.page === 'welcome' && <WelcomePage />}
            {route.page === 'codebooks' && <CodebooksPage />}
            {route.page === 'codebook' && <CodebookPage key={route.id} {...route} />}
            {route.page === 'changes' && <ChangesPage key={route.id} {...route} />}
            {route.page === 'suggest' && <CaseSuggestionsPage key={route.id} id={route.id} />}
          </Suspense>
        </FailureBoundary>
      </main>
    </div>
  );
}
