// @vitest-environment jsdom
import { freshLibrary } from '../../storage/fresh-library.ts';
import { fakeBrowser } from '../../messaging/fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { annotationImport } from '../../../components/exchange/annotation-import.ts';
import { Exchange } from '../../../components/exchange/Exchange.tsx';
import { createAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { database } from '../../../storage/database.ts';
import { rememberedMeanings } from '../../../storage/exchange/code-meanings.ts';
import { exportChoices } from '../../../storage/exchange/export-choices.ts';
import { annotation as example, pageCapture } from '../../model/examples.ts';
import { render } from '../compare/render.ts';

// Nothing here has workers.
vi.mock('../../../components/exchange/ask-import-worker.ts', async () => ({
  planInWorker: (await import('../../../components/exchange/plan-import.ts')).planImport,
  keepInWorker: (await import('../../../components/exchange/keep-import.ts')).keepImport,
}));

beforeEach(async () => {
  annotationImport.rest();
  // What the library answers arrives by itself, outside of what a test does.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  fakeBrowser.reset();
  await freshLibrary();
  const { article, revision } = await captureArticle(pageCapture);
  await createAnnotation({ ...example, article: article.id, revision: revision.id });
});

async function shown(): Promise<HTMLElement> {
  const { host: container } = render(
    <Exchange choices={await exportChoices()} startWith={{ case: null, articles: [] }} />,
  );
  await vi.waitFor(() => expect(container.querySelector('.exchange-rows tbody tr')).not.toBeNull());
  return container;
}

function choose(select: Element | null | undefined, value: string): void {
  if (!(select instanceof HTMLSelectElement)) throw new Error('no list to choose from');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function give(screen: HTMLElement, file: File): void {
  const field = screen.querySelector('input[type=file]');
  if (!field) throw new Error('no field for a file');
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

test('the first rows count as the chosen format does, and what it loses is said', async () => {
  const screen = await shown();
  expect(screen.querySelector('.exchange-words')?.textContent).toBe('“We had no choice,”');
  const place = () => screen.querySelector('.exchange-place')?.textContent;
  const [utf16] = [place()];
  choose(screen.querySelectorAll('.exchange-choices select')[2], 'web-annotation');
  await vi.waitFor(() => expect(screen.querySelector('.exchange-losses')?.textContent).toContain('only the standard'));
  // There is an emoji before the words.
  expect(place()).not.toBe(utf16);
});

test('a broken file is refused with its place, and nothing changes', async () => {
  const screen = await shown();
  give(screen, new File(['{"rows": ['], 'broken.json'));
  await vi.waitFor(() => expect(screen.querySelector('.notice')?.textContent).toContain('line 1'));
  expect(await database.annotations.count()).toBe(1);
});

test('what a foreign code stands for is asked once, and remembered', async () => {
  const screen = await shown();
  const row = {
    uri: pageCapture.url,
    user: 'acct:ola@h.example',
    tags: ['number'],
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: '41,000 people' }] }],
  };
  const file = () => new File([JSON.stringify({ rows: [row] })], 'class.json');
  give(screen, file());
  await vi.waitFor(() => expect(screen.querySelector('.exchange-codes select')).not.toBeNull());
  const take = () => screen.querySelector<HTMLButtonElement>('.exchange-offer .button');
  expect(take()?.disabled).toBe(true);
  choose(screen.querySelector('.exchange-codes select'), 'statistic');
  await vi.waitFor(() => expect(take()?.disabled).toBe(false));
  take()?.click();
  await vi.waitFor(() =>
    expect(screen.querySelector('.notice')?.textContent).toContain('1 passage of class.json is in your library'),
  );
  expect(await rememberedMeanings()).toEqual({ number: 'statistic' });
  give(screen, file());
  await vi.waitFor(() =>
    expect(screen.querySelector<HTMLSelectElement>('.exchange-codes select')?.value).toBe('statistic'),
  );
});

test('a case that is there no more is not exported for an address that names it', async () => {
  const { host: screen } = render(
    <Exchange choices={await exportChoices()} startWith={{ case: 'gone', articles: [] }} />,
  );
  await vi.waitFor(() => expect(screen.querySelector('.exchange-words')?.textContent).toBe('“We had no choice,”'));
});
