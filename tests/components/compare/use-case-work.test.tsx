// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { compareCase } from '../../../components/compare/compared-case.ts';
import type { ComparedArticle } from '../../../components/compare/compared-article.ts';
import type { CaseAnswers } from '../../../components/compare/case-answers.ts';
import type { CaseQuery } from '../../../components/compare/case-queries.ts';
import { NOTHING_READ } from '../../../components/compare/reading.ts';
import { useCaseWork, type CaseWork } from '../../../components/compare/use-case-work.ts';
import type { CaseCoverage } from '../../../components/coverage/fact-row.ts';
import { caseOf, ledger, post } from './long-bridge.ts';
import { render } from './render.ts';

/** In place of the browser's worker: answers when the test says so. */
class StandInWorker extends EventTarget {
  static last: StandInWorker;
  asked: CaseQuery[] = [];

  constructor() {
    super();
    StandInWorker.last = this;
  }

  postMessage(query: CaseQuery): void {
    this.asked.push(query);
  }

  terminate(): void {}

  answer(query: CaseQuery | undefined, found: Partial<CaseAnswers>, isLast = true): void {
    const data = { number: query?.number, found, isLast };
    act(() => void this.dispatchEvent(new MessageEvent('message', { data })));
  }
}

const [both, one] = [caseOf(post, ledger), caseOf(post)].map((contents) => compareCase(contents).articles);
let work: CaseWork;

function Probe({ articles }: { articles: readonly ComparedArticle[] | undefined }) {
  const found = useCaseWork(articles ?? [], NOTHING_READ.contents);
  useEffect(() => {
    work = found;
  });
  return null;
}

beforeEach(() => vi.stubGlobal('Worker', StandInWorker));

const coverageNamed = (key: string): CaseCoverage => {
  return { rows: [], left: 0, lone: [{ key } as CaseCoverage['lone'][number]] };
};
const allNamed = (key: string): CaseAnswers => ({
  words: [],
  ledger: { rows: [], merges: [], quotes: new Map() },
  merges: [],
  coverage: coverageNamed(key),
});

test('until the last question is answered, another answer is to come', () => {
  const { again } = render(<Probe articles={both} />);
  expect(work).toMatchObject({ answers: {}, isWorking: true });
  again(<Probe articles={one} />);
  const { last } = StandInWorker;
  last.answer(last.asked[0], allNamed('former'));
  expect(work).toMatchObject({ answers: allNamed('former'), isWorking: true });
  last.answer(last.asked[1], allNamed('latter'));
  expect(work).toMatchObject({ answers: allNamed('latter'), isWorking: false });
});

test('each part stands as soon as it comes, and what does not come again stays', () => {
  render(<Probe articles={both} />);
  const { last } = StandInWorker;
  const { coverage, ...quick } = allNamed('the one');
  last.answer(last.asked[0], quick, false);
  expect(work).toMatchObject({ answers: quick, isWorking: true });
  last.answer(last.asked[0], { coverage });
  expect(work).toMatchObject({ answers: { ...quick, coverage }, isWorking: false });
});

test('only the surest facts are asked for, until somebody wants all', () => {
  render(<Probe articles={both} />);
  const { last } = StandInWorker;
  last.answer(last.asked[0], allNamed('the surest'));
  expect(work).toMatchObject({ isWorking: false });
  act(() => work.askForAll());
  expect(work).toMatchObject({ answers: allNamed('the surest'), isWorking: true });
  expect(last.asked.map(({ proposed }) => proposed)).toEqual(['surest', 'all']);
  last.answer(last.asked[1], { coverage: coverageNamed('all') });
  expect(work).toMatchObject({ answers: allNamed('all'), isWorking: false });
  act(() => work.askForAll());
  expect(last.asked).toHaveLength(2);
});

test('whoever wants the settled answers gets all facts, waits for the last, and asks for them once', async () => {
  render(<Probe articles={both} />);
  const { last } = StandInWorker;
  last.answer(last.asked[0], allNamed('the surest'));
  let settled = Promise.resolve({});
  act(() => void (settled = work.settled()));
  last.answer(last.asked[1], allNamed('all'));
  expect(await settled).toEqual(allNamed('all'));
  act(() => void (settled = work.settled()));
  expect(await settled).toEqual(allNamed('all'));
  expect(last.asked).toHaveLength(2);
});

test('whoever wants them before the first answer gets that to the last question', async () => {
  render(<Probe articles={both} />);
  const { last } = StandInWorker;
  let settled = Promise.resolve({});
  act(() => void (settled = work.settled()));
  last.answer(last.asked[0], allNamed('the surest'));
  last.answer(last.asked[1], allNamed('all'));
  expect(await settled).toEqual(allNamed('all'));
});

test('a worker that fails is said, also to whoever waits', async () => {
  render(<Probe articles={both} />);
  let settled = Promise.resolve({});
  act(() => void (settled = work.settled()));
  act(() => void StandInWorker.last.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })));
  await expect(settled).rejects.toThrow('out of memory');
  expect(work).toMatchObject({ failure: 'out of memory', isWorking: false });
});
