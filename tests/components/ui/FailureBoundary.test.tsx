// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { FailureBoundary } from '../../../components/ui/FailureBoundary.tsx';

test('a screen that fails says why in place of a blank page', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const root = document.createElement('div');
  function Broken(): never {
    throw new Error('Your library was written by a newer Parallax.');
  }
  await act(async () =>
    createRoot(root).render(
      <FailureBoundary>
        <Broken />
      </FailureBoundary>,
    ),
  );
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('Your library was written by a newer Parallax.');
});
