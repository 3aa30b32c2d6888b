// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { RunningWork } from '../../../components/running-work/RunningWork.tsx';
import { runningWork, tellWork, type ScreenWork } from '../../../components/running-work/running-work.ts';
import { press, render } from '../compare/render.ts';

const running = { is: 'running', label: 'Writing the backup', done: 20, total: 80, cancel: null } satisfies ScreenWork;

beforeEach(() => runningWork.set(new Map()));

function shownOn(page: string): HTMLElement {
  return render(<RunningWork shown={page} addressOf={(screen) => `#/${screen}`} />).host;
}

test('work is told on every screen but the one that it was begun on, with the way back and the way to end it', () => {
  const cancel = vi.fn();
  const [elsewhere, there] = [shownOn('library'), shownOn('backup')];
  expect(elsewhere.textContent).toBe('');
  act(() => tellWork('backup', { ...running, cancel }));
  expect(elsewhere.textContent).toContain('Writing the backup');
  expect(elsewhere.querySelector('progress')?.position).toBe(0.25);
  expect(elsewhere.querySelector('a')?.getAttribute('href')).toBe('#/backup');
  press(elsewhere, 'Cancel');
  expect(cancel).toHaveBeenCalledOnce();
  expect(there.textContent).toBe('');
});

test('a step that cannot be stopped offers no way to, and two works stand beside each other', () => {
  const host = shownOn('library');
  act(() => tellWork('backup', running));
  act(() => tellWork('annotations out', { ...running, label: 'Writing the export' }));
  expect([...host.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
    'Writing the backupShow',
    'Writing the exportShow',
  ]);
});

test('what came of it is told once it is over, until the reader puts it aside or looks at its screen', () => {
  const host = shownOn('library');
  act(() => tellWork('backup', running));
  act(() => tellWork('backup', { is: 'over', said: 'parallax-backup.zip is saved.' }));
  expect(host.textContent).toContain('parallax-backup.zip is saved.');
  press(host, 'Dismiss');
  expect(host.textContent).toBe('');
  act(() => tellWork('backup', running));
  act(() => tellWork('backup', { is: 'over', said: 'saved' }));
  shownOn('backup');
  expect(host.textContent).toBe('');
});

test('what never ran is not over either: a screen that is worked at tells nothing to the others', () => {
  const host = shownOn('library');
  act(() => tellWork('articles in', { is: 'over', said: '3 articles to be checked' }));
  expect(host.textContent).toBe('');
});

test('the tab is not closed unasked while work runs', () => {
  shownOn('library');
  const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(leave()).toBe(true);
  act(() => tellWork('backup', running));
  expect(leave()).toBe(false);
  act(() => tellWork('backup', null));
  expect(leave()).toBe(true);
});
