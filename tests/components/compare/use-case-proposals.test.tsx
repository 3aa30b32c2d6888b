// @vitest-environment jsdom
import { freshLibrary } from '../../storage/fresh-library.ts';
import { act, useEffect } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SuggestibleArticle } from '../../../analysis/suggest/suggestible.ts';
import type { Counting, ProposalsCount } from '../../../components/compare/counting.ts';
import { useCaseProposals } from '../../../components/compare/use-case-proposals.ts';
import type { CaseArticle, CaseContents } from '../../../model/case-contents.ts';
import { newId } from '../../../model/id.ts';
import { caseOf, ledger, post } from './long-bridge.ts';
import { render } from './render.ts';

/** In place of the browser's workers: each answers when the test says so. */
class StandInWorker extends EventTarget {
  static all: StandInWorker[] = [];
  asked: SuggestibleArticle | null = null;
  isEnded = false;

  constructor() {
    super();
    StandInWorker.all.push(this);
  }

  postMessage(asked: SuggestibleArticle): void {
    this.asked = asked;
  }

  terminate(): void {
    this.isEnded = true;
  }
}

let bare: CaseArticle[];
const suggestions = [{ start: 0, end: 4, tags: ['fact'], fields: {}, confidence: 0.9, reason: 'plain' }];
const answered = () => new MessageEvent('message', { data: { suggestions, coverage: 'all tags' } });
let counting: Counting;

function Probe({ contents, count }: { contents: CaseContents; count: ProposalsCount }) {
  const found = useCaseProposals(contents, count);
  useEffect(() => {
    counting = found;
  });
  return null;
}

beforeEach(async () => {
  // Other revisions each time: what was found in one is known from then on.
  bare = [post, ledger].map(({ article, revisions }) => ({
    article,
    revisions: revisions.map((revision) => ({ ...revision, id: newId() })),
    annotations: [],
  }));
  StandInWorker.all = [];
  vi.stubGlobal('Worker', StandInWorker);
  await freshLibrary();
});

async function answer(index: number, event: Event): Promise<void> {
  await act(async () => {
    StandInWorker.all[index]?.dispatchEvent(event);
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
}

const asked = () => StandInWorker.all.map((worker) => worker.asked?.outlet);

test('articles without annotations are looked through one after the other, the others not at all', async () => {
  render(<Probe contents={caseOf(post, ...bare.slice(1))} count="where nothing is marked" />);
  expect(asked()).toEqual(['Daily Ledger']);
  expect(counting.proposing).toEqual({ state: 'working', left: 1 });
  await answer(0, answered());
  expect(counting.proposing).toEqual({ state: 'ready' });
  expect([...counting.proposals].map(([revision, { length }]) => [revision, length])).toEqual([
    [bare[1]?.revisions[0]?.id, 1],
  ]);
  expect(asked()).toHaveLength(1);
});

test('all are looked through where all proposals are to count, each once', async () => {
  const { again } = render(<Probe contents={caseOf(post, ledger)} count="always" />);
  await answer(0, answered());
  await answer(1, answered());
  again(<Probe contents={structuredClone(caseOf(post, ledger))} count="always" />);
  expect(asked()).toEqual(['The Harbour Post', 'Daily Ledger']);
  expect(counting.proposals.size).toBe(2);
});

test('nothing is looked for where no proposals count, and what runs is ended', async () => {
  const { again } = render(<Probe contents={caseOf(...bare)} count="where nothing is marked" />);
  again(<Probe contents={caseOf(...bare)} count="never" />);
  await vi.waitFor(() => expect(StandInWorker.all[0]?.isEnded).toBe(true));
  expect(StandInWorker.all).toHaveLength(1);
  expect(counting.proposing).toEqual({ state: 'ready' });
});

test('an edit elsewhere in the library does not begin anew', () => {
  const { again } = render(<Probe contents={caseOf(...bare)} count="where nothing is marked" />);
  again(<Probe contents={structuredClone(caseOf(...bare))} count="where nothing is marked" />);
  expect(StandInWorker.all.map(({ isEnded }) => isEnded)).toEqual([false]);
});

test('a worker that fails is said, and no other is started', async () => {
  render(<Probe contents={caseOf(...bare)} count="where nothing is marked" />);
  await answer(0, new ErrorEvent('error', { message: 'out of memory' }));
  expect(counting.proposing).toEqual({ state: 'failed', reason: 'out of memory' });
  expect(StandInWorker.all).toHaveLength(1);
});
