// @vitest-environment jsdom
import { freshLibrary } from '../../storage/fresh-library.ts';
import { act } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SuggestButton } from '../../../components/suggest/SuggestButton.tsx';
import { Suggestions } from '../../../components/suggest/Suggestions.tsx';
import { useSuggesting } from '../../../components/suggest/use-suggesting.ts';
import type { ProposedPassages } from '../../../analysis/suggest/suggest.ts';
import type { SuggestibleArticle } from '../../../analysis/suggest/suggestible.ts';
import { newId } from '../../../model/id.ts';
import type { Suggestion } from '../../../model/suggestion.ts';
import type { ArticleView } from '../../../storage/library.ts';
import { article, idOf, revision as example } from '../../model/examples.ts';
import { buttonNames, press, render } from '../compare/render.ts';
import { blocks, suggestionOf, text } from './proposals.ts';

/** The library's background, which keeps what is decided. */
const sent = vi.fn<(message: { request: string; body: unknown }) => Promise<unknown>>();
const session: Record<string, unknown> = {};
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { sendMessage: (message: { request: string; body: unknown }) => sent(message) },
    storage: {
      session: {
        get: (key: string) => Promise.resolve({ [key]: session[key] }),
        set: (items: object) => Promise.resolve(Object.assign(session, items)),
      },
    },
  },
}));

/** In place of the browser's worker: answers when the test says so. */
class StandInWorker extends EventTarget {
  static latest: StandInWorker | null = null;
  asked: SuggestibleArticle | null = null;
  isEnded = false;

  constructor() {
    super();
    StandInWorker.latest = this;
  }

  postMessage(asked: SuggestibleArticle): void {
    this.asked = asked;
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const SUGGESTED = [
  suggestionOf('The city closed the bridge on Friday.', { confidence: 0.95, reason: 'little that judges' }),
  suggestionOf('“We had no choice,”', {
    tags: ['quote', 'opinion'],
    fields: { speakers: ['Ines Okafor'] },
    confidence: 0.6,
  }),
  suggestionOf('Some 41,000 people', { tags: ['statistic'], fields: { value: 41_000, unit: 'people' } }),
];

let view: ArticleView;

function Desk({ shown }: { shown: ArticleView }) {
  const suggesting = useSuggesting(shown);
  if (!suggesting.isOpen) return <SuggestButton onSuggest={suggesting.open} />;
  return <Suggestions suggesting={suggesting} revision={shown.revision} language={shown.article.language} />;
}

beforeEach(async () => {
  // Another revision each time: what was found in one is known from then on.
  const revision = { ...example, id: newId(), blocks, text };
  view = { article, revision, annotations: [], comments: new Map(), case: null, codebooks: [] };
  vi.stubGlobal('Worker', StandInWorker);
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  sent.mockReset();
  sent.mockImplementation(() => Promise.resolve({ ok: true, answer: [idOf(20)] }));
  await freshLibrary();
});

async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
}

async function opened(shown = view): Promise<HTMLElement> {
  const { host } = render(<Desk shown={shown} />);
  press(host, 'Suggest S');
  await settled();
  return host;
}

async function answer(suggestions: Suggestion[], coverage: ProposedPassages['coverage'] = 'all tags'): Promise<void> {
  StandInWorker.latest?.dispatchEvent(new MessageEvent('message', { data: { suggestions, coverage } }));
  await settled();
}

async function pressKey(host: HTMLElement, key: string): Promise<void> {
  const section = host.querySelector('.suggestions');
  act(() => void section?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  await settled();
}

const listed = (host: HTMLElement) => [...host.querySelectorAll('.proposal-words')].map((node) => node.textContent);
const current = (host: HTMLElement) => host.querySelector('.proposal-current')?.textContent ?? '';
const asked = () => sent.mock.calls.map(([{ request }]) => request);

describe('while the worker looks', () => {
  test('it is given the article’s text, and can be cancelled and asked again', async () => {
    const host = await opened();
    expect(StandInWorker.latest?.asked).toMatchObject({ text, language: 'en-GB', outlet: 'Harbour Courier' });
    expect(host.textContent).toContain('Looking for passages…');
    press(host, 'Cancel');
    await settled();
    expect(StandInWorker.latest?.isEnded).toBe(true);
    expect(host.textContent).toContain('Stopped. Nothing was suggested.');
    press(host, 'Look again');
    await settled();
    await answer(SUGGESTED);
    expect(listed(host)).toHaveLength(3);
    expect(StandInWorker.latest?.isEnded).toBe(true);
  });

  test('leaving ends it', async () => {
    const host = await opened();
    await pressKey(host, 'Escape');
    expect(StandInWorker.latest?.isEnded).toBe(true);
    expect(buttonNames(host)).toEqual(['Suggest S']);
  });

  test('its failure is said, and it can be tried again', async () => {
    const host = await opened();
    StandInWorker.latest?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    await settled();
    expect(host.textContent).toContain('could not be worked out (out of memory)');
    press(host, 'Try again');
    await settled();
    await answer(SUGGESTED);
    expect(listed(host)).toHaveLength(3);
  });
});

describe('what is found', () => {
  test('nothing is said to be nothing', async () => {
    const host = await opened();
    await answer([]);
    expect(host.textContent).toContain('Nothing in this article fits a rule.');
  });

  test('in another language is said to be only what signs show', async () => {
    const host = await opened({ ...view, article: { ...article, language: 'de' } });
    await answer(SUGGESTED.slice(2), 'language-independent');
    expect(host.textContent).toContain('This text is in German');
    expect(listed(host)).toEqual(['Some 41,000 people']);
  });

  test('shows tags, fields and how sure it is; opinion as the least certain kind; and why, once asked', async () => {
    const host = await opened();
    await answer(SUGGESTED);
    expect(current(host)).toContain('Factalmost certain · 95 %');
    expect(current(host)).not.toContain('least certain');
    await pressKey(host, 'j');
    expect(current(host)).toContain('QuoteOpinionmore likely than not · 60 %');
    expect(current(host)).toContain('Ines Okafor');
    expect(current(host)).toContain('Opinion is the least certain kind');
    expect(host.textContent).not.toContain('Because');
    await pressKey(host, '?');
    expect(current(host)).toContain('Because: a reason');
  });
});

describe('deciding', () => {
  test('accepts the current one as it stands then, and goes on to the next', async () => {
    const host = await opened();
    await answer(SUGGESTED);
    await pressKey(host, '3');
    await pressKey(host, 'Enter');
    expect(sent.mock.calls[0]?.[0]).toMatchObject({
      request: 'suggestions.accept',
      body: {
        acceptances: [{ tags: ['opinion'], confidence: 0.95, proposed: { tags: ['fact'], article: article.id } }],
      },
    });
    expect(current(host)).toContain('“We had no choice,”');
    expect(host.querySelector('.suggestions-last')?.textContent).toContain('Opinion accepted.');
  });

  test('a tag that comes back brings its fields along', async () => {
    const host = await opened();
    await answer(SUGGESTED.slice(1));
    await pressKey(host, '1');
    expect(current(host)).not.toContain('Ines Okafor');
    await pressKey(host, '2');
    expect(current(host)).toContain('Ines Okafor');
  });

  test('rejects, and takes back what was decided, one after the other', async () => {
    const host = await opened();
    await answer(SUGGESTED);
    await pressKey(host, 'Backspace');
    await pressKey(host, 'Backspace');
    expect(listed(host)).toEqual(['Some 41,000 people']);
    await pressKey(host, 'u');
    expect(current(host)).toContain('“We had no choice,”');
    await pressKey(host, 'u');
    expect(listed(host)).toHaveLength(3);
    expect(current(host)).toContain('The city closed');
    expect(asked()).toEqual(['suggestion.reject', 'suggestion.reject', 'suggestions.takeBack', 'suggestions.takeBack']);
    await pressKey(host, 'u');
    expect(asked()).toHaveLength(4);
  });

  test('that was not kept brings the suggestion back, with the reason', async () => {
    sent.mockImplementation(() =>
      Promise.resolve({ ok: false, error: { name: 'DiskFull', message: 'Not kept: full.' } }),
    );
    const host = await opened();
    await answer(SUGGESTED);
    await pressKey(host, 'Enter');
    expect(listed(host)).toHaveLength(3);
    expect(host.querySelector('.suggestions-last')?.textContent).toContain('Not kept: full.');
  });

  test('on all of a kind counts them before', async () => {
    const host = await opened();
    await answer([...SUGGESTED, suggestionOf('41,000 did so', { tags: ['statistic'], confidence: 0.7 })]);
    const [kind, level] = host.querySelectorAll('select');
    const choose = (select: HTMLSelectElement | undefined, value: string) =>
      act(() => {
        if (select) select.value = value;
        select?.dispatchEvent(new Event('change', { bubbles: true }));
      });
    choose(kind, 'statistic');
    expect(buttonNames(host)).toContain('Accept 1 statistic');
    choose(level, '0');
    press(host, 'Accept 2 statistics');
    await settled();
    expect(host.querySelector('.suggestions-last')?.textContent).toContain('2 statistics accepted.');
    expect(sent.mock.calls[0]?.[0]).toMatchObject({
      body: { acceptances: [{ tags: ['statistic'] }, { tags: ['statistic'] }] },
    });
    expect(listed(host)).toHaveLength(2);
  });
});

test('words that were trimmed stay trimmed when the sidebar is closed and opened again', async () => {
  const first = render(<Desk shown={view} />);
  press(first.host, 'Suggest S');
  await settled();
  await answer(SUGGESTED);
  await pressKey(first.host, 'ArrowLeft');
  await pressKey(first.host, '3');
  first.unmount();
  const host = await opened();
  expect(host.querySelector('.proposal-current .proposal-words')?.textContent).toBe(
    'The city closed the bridge on Friday',
  );
  expect(host.querySelector('.proposal-current .proposal-tags')?.textContent).toContain('Opinion');
});
