// @vitest-environment jsdom
import { freshLibrary } from '../../storage/fresh-library.ts';
import { act } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CaseSuggestions } from '../../../components/suggest-case/CaseSuggestions.tsx';
import type { CaseContents } from '../../../model/case-contents.ts';
import { newId } from '../../../model/id.ts';
import { caseOf, ledger, post } from '../compare/long-bridge.ts';
import { press, render } from '../compare/render.ts';

/** In place of the browser's workers: each answers when the test says so. */
class StandInWorker extends EventTarget {
  static all: StandInWorker[] = [];
  isEnded = false;

  constructor() {
    super();
    StandInWorker.all.push(this);
  }

  postMessage(): void {
    // The test answers.
  }

  terminate(): void {
    this.isEnded = true;
  }
}

let contents: CaseContents;

beforeEach(async () => {
  StandInWorker.all = [];
  vi.stubGlobal('Worker', StandInWorker);
  await freshLibrary();
  // Other revisions each time: what was found in one is known from then on.
  const fresh = [post, ledger].map(({ article, revisions }) => ({
    article,
    revisions: revisions.map((revision) => ({ ...revision, id: newId() })),
    annotations: [],
  }));
  contents = caseOf(...fresh);
});

async function opened(): Promise<HTMLElement> {
  const { host } = render(
    <CaseSuggestions contents={contents} caseAddress="#/case" addressOf={(id) => `#/article/${id}?suggest`} />,
  );
  await settled();
  return host;
}

async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
}

async function answer(index: number, event: Event = found('fact', 'quote')): Promise<void> {
  StandInWorker.all[index]?.dispatchEvent(event);
  await settled();
}

function found(...tags: string[]): MessageEvent {
  const suggestions = tags.map((tag, index) => {
    const start = index * 10;
    return { start, end: start + 8, tags: [tag], fields: {}, confidence: 0.9, reason: 'plain' };
  });
  return new MessageEvent('message', { data: { suggestions, coverage: 'all tags' } });
}

const rows = (host: Element) =>
  [...host.querySelectorAll('.suggest-case-found')].map(({ textContent }) => textContent.replaceAll(/\s+/gu, ' '));
const start = (host: Element) => host.querySelector('.suggest-case-start')?.getAttribute('href');

describe('the articles of a case', () => {
  test('are looked through one after the other, with progress; the first that has any can be worked through', async () => {
    const host = await opened();
    expect(rows(host)).toEqual(['looking…', 'waiting']);
    expect(start(host)).toBeUndefined();
    await answer(0, found());
    expect(rows(host)).toEqual(['nothing left to decide', 'looking…']);
    expect(host.querySelector('progress')?.value).toBe(1);
    await answer(1);
    expect(rows(host)[1]).toBe('Fact 1Quote 1');
    expect(host.querySelector('progress')).toBeNull();
    expect(host.querySelector('[role=status]')?.textContent).toBe('2 suggestions to decide in 2 articles.');
    expect(start(host)).toBe(`#/article/${ledger.article.id}?suggest`);
  });

  test('are left where the reader cancels, and gone on with; what was found stays', async () => {
    const host = await opened();
    await answer(0);
    press(host, 'Cancel');
    await settled();
    expect(StandInWorker.all[1]?.isEnded).toBe(true);
    expect(host.querySelector('.notice')?.textContent).toContain('Stopped after 1 of 2 articles.');
    expect(rows(host)).toEqual(['Fact 1Quote 1', 'waiting']);
    press(host, 'Go on');
    await settled();
    await answer(2);
    expect(rows(host)).toEqual(['Fact 1Quote 1', 'Fact 1Quote 1']);
  });

  test('that fail hold up no other, and can be tried again', async () => {
    const host = await opened();
    await answer(0, new ErrorEvent('error', { message: 'out of memory' }));
    await answer(1);
    expect(rows(host)).toEqual(['could not be looked through (out of memory)', 'Fact 1Quote 1']);
    expect(host.textContent).toContain('1 article could not be looked through.');
    press(host, 'Try again');
    await settled();
    await answer(2);
    expect(rows(host)).toEqual(['Fact 1Quote 1', 'Fact 1Quote 1']);
  });

  test('are known when the reader comes back: none is looked through twice', async () => {
    await opened();
    await answer(0);
    await answer(1);
    const host = await opened();
    expect(rows(host)).toEqual(['Fact 1Quote 1', 'Fact 1Quote 1']);
    expect(StandInWorker.all).toHaveLength(2);
  });

  test('may be none', async () => {
    contents = { ...contents, articles: [] };
    expect((await opened()).textContent).toContain('This case has no articles yet.');
  });
});
