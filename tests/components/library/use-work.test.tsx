// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useWork, type Work } from '../../../components/library/use-work.ts';
import { WorkNews } from '../../../components/library/WorkNews.tsx';
import { libraryUndo } from '../../../components/library/undo-stack.ts';
import { press, render } from '../compare/render.ts';

const screen: { work: Work | null } = { work: null };

function Screen({ onWork }: { onWork: (work: Work) => void }) {
  const work = useWork();
  useEffect(() => {
    onWork(work);
  });
  return <WorkNews work={work} />;
}

function show() {
  return render(<Screen onWork={(work) => Object.assign(screen, { work })} />);
}

const run: Work['run'] = (label, job) => screen.work?.run(label, job);

afterEach(() => {
  while (libraryUndo.pop());
});

const settled = () => act(async () => new Promise((resolve) => setTimeout(resolve)));

test('what was done is told and undone, by the button and by Ctrl+Z', async () => {
  const undone = vi.fn<(what: string) => Promise<void>>(() => Promise.resolve());
  const { host } = show();
  for (const said of ['first', 'second']) {
    run(said, () => Promise.resolve({ said, undo: () => undone(said) }));
    await settled();
  }
  expect(host.textContent).toContain('second');
  press(host, 'Undo');
  await settled();
  expect(host.querySelector('.notice')).toBeNull();
  void act(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'z', ctrlKey: true })));
  await settled();
  expect(undone.mock.calls.flat()).toEqual(['second', 'first']);
  void act(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'z', ctrlKey: true })));
  await settled();
  expect(undone).toHaveBeenCalledTimes(2);
});

test('long work says how far it is, and is ended by the person', async () => {
  const { host } = show();
  const ended = Promise.withResolvers<null>();
  run('Moving', ({ signal, progress }) => {
    progress?.(25, 2000);
    signal?.addEventListener('abort', () => ended.resolve(null));
    return ended.promise;
  });
  await settled();
  expect(host.textContent).toContain('Moving: 25 of 2,000');
  press(host, 'Cancel');
  await settled();
  expect(host.querySelector('.notice')).toBeNull();
});

test('a failure is told, and what was begun after it is done all the same', async () => {
  const { host } = show();
  run('Moving', () => Promise.reject(new Error('no room on the disk')));
  await settled();
  expect(host.textContent).toContain('no room on the disk');
  press(host, 'Close');
  run('Naming', () => Promise.resolve({ said: 'named', undo: () => Promise.resolve() }));
  await settled();
  expect(host.textContent).toContain('named');
});
