import { ArticlePage } from './ArticlePage.tsx';
import { CasePage } from './CasePage.tsx';
import { ChangesPage } from './ChangesPage.tsx';
import { LibraryPage } from './LibraryPage.tsx';
import { hashOf } from './routes.ts';
import { SideBySidePage } from './SideBySidePage.tsx';
import { useRoute } from './use-route.ts';

/** The workspace: a full tab for what needs room. */
export function Workspace() {
  const route = useRoute();
  return (
    <div className="workspace">
      <header className="workspace-top">
        <strong>Parallax</strong>
        <nav aria-label="Workspace">
          <a href={hashOf({ page: 'library' })}>Library</a>
        </nav>
      </header>
      <main>
        {route.page === 'library' && <LibraryPage />}
        {route.page === 'case' && <CasePage key={route.id} id={route.id} />}
        {route.page === 'beside' && <SideBySidePage key={route.id} {...route} />}
        {route.page === 'changes' && <ChangesPage key={route.id} {...route} />}
        {route.page === 'article' && <ArticlePage key={route.id} {...route} />}
      </main>
    </div>
  );
}
