// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { OpenProject } from '../../../components/projects/OpenProject.tsx';
import { render } from '../compare/render.ts';

async function choose(host: HTMLElement): Promise<void> {
  const input = host.querySelector('input') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File([''], 'Class.parallax')], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
}

test('where what reads the files cannot be loaded, that is said, and the same files are opened at the next try', async () => {
  const takeProjectFile = vi.fn((file: File) =>
    Promise.resolve({ file: file.name, says: 'You are in.', isTaken: true }),
  );
  const load = vi.fn(() => Promise.resolve({ takeProjectFile })).mockRejectedValueOnce(new Error('no such file'));
  const { host } = render(<OpenProject onShowProjects={vi.fn()} load={load} />);
  await choose(host);
  await vi.waitFor(() => expect(host.textContent).toContain('1 file could not be opened'));
  expect(host.textContent).not.toContain('to open…');
  const again = [...host.querySelectorAll('button')].find(({ textContent }) => textContent === 'Try again');
  await act(async () => {
    again?.click();
    await Promise.resolve();
  });
  await vi.waitFor(() => expect(host.textContent).toContain('You are in.'));
  expect(host.textContent).not.toContain('could not be opened');
  expect(takeProjectFile).toHaveBeenCalledOnce();
});
