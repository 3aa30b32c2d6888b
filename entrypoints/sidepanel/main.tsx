import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/ui/theme.css';
import './sidebar.css';
import { Sidebar } from './Sidebar.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Sidebar />
    </StrictMode>,
  );
}
