// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { compareCase } from '../../../components/compare/compared-case.ts';
import type { ComparedArticle } from '../../../components/compare/compared-article.ts';
import { useCaseCoverage, type CaseCovering } from '../../../components/coverage/use-case-coverage.ts';
import type { CoverageQuery } from '../../../components/coverage/coverage-queries.ts';
import type { CaseCoverage } from '../../../components/coverage/fact-row.ts';
import { caseOf, ledger, post } from '../compare/long-bridge.ts';
import { render } from '../compare/render.ts';

/** In place of the browser's worker: answers when the test says so. */
class StandInWorker extends EventTarget {
  static last: StandInWorker;
  asked: CoverageQuery[] = [];

  constructor() {
    super();
    StandInWorker.last = this;
  }

  postMessage(query: CoverageQuery): void {
    this.asked.push(query);
  }

  terminate(): void {}

  answer(query: CoverageQuery | undefined, coverage: CaseCoverage): void {
    const data = { number: query?.number, coverage };
    act(() => void this.dispatchEvent(new MessageEvent('message', { data })));
  }
}

const [both, one] = [caseOf(post, ledger), caseOf(post)].map((contents) => compareCase(contents).articles);
const NO_FACTS: never[] = [];
let covering: CaseCovering;

function Probe({ articles }: { articles: readonly ComparedArticle[] | undefined }) {
  const found = useCaseCoverage(articles ?? [], NO_FACTS);
  useEffect(() => {
    covering = found;
  });
  return null;
}

beforeEach(() => vi.stubGlobal('Worker', StandInWorker));

const coverageNamed = (key: string): CaseCoverage => ({ rows: [], lone: [{ key } as CaseCoverage['lone'][number]] });

test('until the last question is answered, another answer is to come', () => {
  const { again } = render(<Probe articles={both} />);
  expect(covering).toMatchObject({ coverage: null, isWorking: true });
  again(<Probe articles={one} />);
  const { last } = StandInWorker;
  last.answer(last.asked[0], coverageNamed('former'));
  expect(covering).toMatchObject({ coverage: coverageNamed('former'), isWorking: true });
  last.answer(last.asked[1], coverageNamed('latter'));
  expect(covering).toMatchObject({ coverage: coverageNamed('latter'), isWorking: false });
});

test('whoever wants the settled coverage waits for the last answer, and works nothing out', async () => {
  render(<Probe articles={both} />);
  const settled = covering.settled();
  const { last } = StandInWorker;
  last.answer(last.asked[0], coverageNamed('the one'));
  expect(await settled).toEqual(coverageNamed('the one'));
  expect(await covering.settled()).toEqual(coverageNamed('the one'));
  expect(last.asked).toHaveLength(1);
});

test('a worker that fails is said, also to whoever waits', async () => {
  render(<Probe articles={both} />);
  const settled = covering.settled();
  act(() => void StandInWorker.last.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })));
  await expect(settled).rejects.toThrow('out of memory');
  expect(covering).toMatchObject({ failure: 'out of memory', isWorking: false });
});
