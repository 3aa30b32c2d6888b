// @vitest-environment jsdom
import { freshLibrary } from '../../storage/fresh-library.ts';
import { act, useEffect } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../../../components/compare/reading.ts';
import { useReading } from '../../../components/compare/use-reading.ts';
import type { RequestBody } from '../../../messaging/contract.ts';
import type { ReadFact } from '../../../model/case-reading.ts';
import type { Id } from '../../../model/id.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { changeReading, restoreReading } from '../../../storage/case-readings.ts';
import { createCase } from '../../../storage/cases.ts';
import { idOf, pageCapture } from '../../model/examples.ts';
import { render } from './render.ts';

/** In place of the background, which is another process. */
vi.mock(import('../../../messaging/ask.ts'), async (original) => ({
  ...(await original()),
  ask: vi.fn(async (request: string, body: unknown) => {
    const { case: id, ...rest } = body as RequestBody<'reading.change'> & RequestBody<'reading.restore'>;
    return request === 'reading.change' ? changeReading(id, rest.change) : restoreReading(id, rest);
  }) as never,
}));

let bridge: Id;
let latest: Reading | null = null;

beforeEach(async () => {
  await freshLibrary();
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

function add(id: number, change = latest?.change): void {
  act(() => change?.({ put: { facts: [fact(id)] }, drop: {} }, 'coverage', `Fact ${id} added.`));
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
  add(1);
  await waitForFacts(1);
  add(2);
  await waitForFacts(1, 2);
  await vi.waitFor(() => expect(latest?.last).toMatchObject({ readIn: 'coverage', says: 'Fact 2 added.' }));
  act(() => latest?.undo());
  await waitForFacts(1);
  await vi.waitFor(() => expect(latest?.last?.says).toBe('Fact 1 added.'));
  act(() => latest?.undo());
  await waitForFacts();
  await vi.waitFor(() => expect(latest?.last).toBeNull());
});

test('an undo that would undo another tab’s step is refused, and says why', async () => {
  render(<Probe id={bridge} />);
  await waitForFacts();
  add(1);
  await waitForFacts(1);
  await vi.waitFor(() => expect(latest?.last).not.toBeNull());
  await changeReading(bridge, { put: { facts: [fact(2)] }, drop: {} });
  await waitForFacts(1, 2);
  act(() => latest?.undo());
  await vi.waitFor(() => expect(latest?.failure).toMatch(/changed in another tab/u));
  await waitForFacts(1, 2);
});

test('no undo reaches behind another tab’s step, also once that is followed by a step here', async () => {
  render(<Probe id={bridge} />);
  await waitForFacts();
  add(1);
  await waitForFacts(1);
  await vi.waitFor(() => expect(latest?.last).not.toBeNull());
  await changeReading(bridge, { put: { facts: [fact(2)] }, drop: {} });
  await waitForFacts(1, 2);
  add(3);
  await waitForFacts(1, 2, 3);
  await vi.waitFor(() => expect(latest?.last?.says).toBe('Fact 3 added.'));
  act(() => latest?.undo());
  await waitForFacts(1, 2);
  await vi.waitFor(() => expect(latest?.last?.says).not.toBe('Fact 3 added.'));
  act(() => latest?.undo());
  await new Promise((resolve) => setTimeout(resolve, 50));
  await waitForFacts(1, 2);
  expect(latest?.last).toBeNull();
});
