import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '../../components/ui/FailureBoundary.tsx';
import '../../components/ui/theme.css';
import './workspace.css';
import { Workspace } from './Workspace.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <FailureBoundary>
        <Workspace />
      </FailureBoundary>
    </StrictMode>,
  );
}
