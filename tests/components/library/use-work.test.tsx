// @vitest-environment jsdom
import { fakeBrowser } from '../../messaging/fake-browser.ts';
import { act, useEffect } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { useWork, type Work } from '../../../components/library/use-work.ts';
import { WorkNews } from '../../../components/library/WorkNews.tsx';
import { ask } from '../../../messaging/ask.ts';
import { forgetSteps, undoLog } from '../../../storage/undo/undo-log.ts';
import type { StepToKeep } from '../../../storage/undo/undoable-library.ts';
import { press, render } from '../compare/render.ts';

vi.mock(import('../../../messaging/ask.ts'), async (original) => ({
  ...(await original()),
  ask: vi.fn<typeof ask>() as never,
}));

/** jsdom has none; here everything comes one after the other. */
Object.assign(navigator, { locks: { request: async (_name: string, work: () => Promise<unknown>) => work() } });

function stepOf(says: string): StepToKeep {
  const inverse = { kind: 'trash' as const, does: 'put' as const, articles: [], cases: [] };
  return { says, of: '', record: '', found: null, left: '', inverse };
}

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

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockImplementation(async (_request, body) => {
    const { step } = body as { step: string };
    await forgetSteps(({ id }) => id === step);
    return null;
  });
});

const settled = () => act(async () => new Promise((resolve) => setTimeout(resolve)));

test('what was done is told and undone, also by whoever undoes it elsewhere', async () => {
  const { host } = show();
  for (const says of ['first', 'second']) {
    run(says, () => Promise.resolve(stepOf(says)));
    await vi.waitFor(async () => {
      await settled();
      expect(host.textContent).toContain(says);
    });
  }
  const [first, second] = (await undoLog()).undo;
  press(host, 'Undo');
  await vi.waitFor(async () => {
    await settled();
    expect(host.querySelector('.notice')).toBeNull();
  });
  expect(ask).toHaveBeenCalledWith('step.undo', { step: second?.id });
  run('third', () => Promise.resolve(stepOf('third')));
  await vi.waitFor(async () => {
    await settled();
    expect(host.textContent).toContain('third');
  });
  await forgetSteps(({ id }) => id !== first?.id);
  await vi.waitFor(async () => {
    await settled();
    expect(host.querySelector('.notice')).toBeNull();
  });
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
  run('Naming', () => Promise.resolve(stepOf('named')));
  await settled();
  expect(host.textContent).toContain('named');
});
