// @vitest-environment jsdom
import { freshLibrary } from '../../storage/fresh-library.ts';
import { fakeBrowser } from '../../messaging/fake-browser.ts';
import { act, useEffect } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../../../components/compare/reading.ts';
import { useReading } from '../../../components/compare/use-reading.ts';
import { handlers } from '../../../entrypoints/background/requests.ts';
import { ask } from '../../../messaging/ask.ts';
import type { RequestName } from '../../../messaging/contract.ts';
import type { ReadFact } from '../../../model/case-reading.ts';
import type { Id } from '../../../model/id.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { changeReading } from '../../../storage/case-readings.ts';
import { createCase } from '../../../storage/cases.ts';
import { idOf, pageCapture } from '../../model/examples.ts';
import { render } from './render.ts';

/** The background is another process. */
vi.mock(import('../../../messaging/ask.ts'), async (original) => ({
  ...(await original()),
  ask: vi.fn(async (request: RequestName, body: never) => handlers[request](body, { kind: 'own page' })) as never,
}));

/** jsdom has none; here everything comes one after the other. */
Object.assign(navigator, { locks: { request: async (_name: string, work: () => Promise<unknown>) => work() } });

let bridge: Id;
let latest: Reading | null = null;

beforeEach(async () => {
  await freshLibrary();
  fakeBrowser.reset();
  vi.mocked(ask).mockClear();
  const { article } = await captureArticle(pageCapture);
  bridge = (await createCase('Long Bridge closure', article.id)).id;
});

function Probe({ id }: { id: Id }) {
  const reading = useReading(id);
  useEffect(() => {
    latest = reading;
  });
  return null;
}

function fact(id: number): ReadFact {
  return { id: idOf(id), statement: `Fact ${id}.`, tellings: [], passages: [], notToldIn: [] };
}

async function add(id: number): Promise<void> {
  act(() => latest?.change({ put: { facts: [fact(id)] }, drop: {} }, 'coverage', `Fact ${id} added.`));
  await waitForLast(`Fact ${id} added.`);
}

async function waitForLast(says: string | undefined): Promise<void> {
  await vi.waitFor(async () => {
    await act(async () => Promise.resolve());
    expect(latest?.last?.says).toBe(says);
  });
}

async function waitForFacts(...ids: number[]): Promise<void> {
  await vi.waitFor(async () => {
    await act(async () => Promise.resolve());
    expect(latest?.contents.facts.map(({ id }) => id)).toEqual(ids.map(idOf));
  });
}

test('steps are kept, told, and undone one after the other', async () => {
  render(<Probe id={bridge} />);
  await waitForFacts();
  expect(latest?.last).toBeNull();
  await add(1);
  await add(2);
  await waitForFacts(1, 2);
  expect(latest?.last).toEqual({ readIn: 'coverage', says: 'Fact 2 added.' });
  act(() => latest?.undo());
  await waitForFacts(1);
  await waitForLast('Fact 1 added.');
  act(() => latest?.undo());
  await waitForFacts();
  await waitForLast(undefined);
});

test('two quick clicks undo one step, and say nothing of another tab', async () => {
  render(<Probe id={bridge} />);
  await waitForFacts();
  await add(1);
  await add(2);
  await waitForFacts(1, 2);
  act(() => {
    latest?.undo();
    latest?.undo();
  });
  await waitForFacts(1);
  await waitForLast('Fact 1 added.');
  expect(latest?.failure).toBeNull();
  expect(vi.mocked(ask).mock.calls.filter(([request]) => request === 'step.undo')).toHaveLength(1);
});

test('an undo that would undo somebody else’s step is refused, and says why', async () => {
  render(<Probe id={bridge} />);
  await waitForFacts();
  await add(1);
  await changeReading(bridge, { put: { facts: [fact(2)] }, drop: {} });
  await waitForFacts(1, 2);
  act(() => latest?.undo());
  await vi.waitFor(() => expect(latest?.failure).toMatch(/changed in another tab/u));
  await waitForFacts(1, 2);
  await waitForLast(undefined);
});

test('no undo reaches behind somebody else’s step, also once that is followed by a step here', async () => {
  render(<Probe id={bridge} />);
  await waitForFacts();
  await add(1);
  await changeReading(bridge, { put: { facts: [fact(2)] }, drop: {} });
  await waitForFacts(1, 2);
  await add(3);
  await waitForFacts(1, 2, 3);
  act(() => latest?.undo());
  await waitForFacts(1, 2);
  await waitForLast('Fact 1 added.');
  act(() => latest?.undo());
  await waitForLast(undefined);
  await waitForFacts(1, 2);
});
