// @vitest-environment jsdom
import { freshLibrary } from '../../storage/fresh-library.ts';
import { fakeBrowser } from '../../messaging/fake-browser.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { annotationImport } from '../../../components/exchange/import/annotation-import.ts';
import { Exchange } from '../../../components/exchange/Exchange.tsx';
import type { TableMeaning } from '../../../exchange/csv/foreign-columns.ts';
import type { LongWork } from '../../../storage/long-work.ts';
import type { ProjectRecords } from '../../../exchange/parallax-file/project-records.ts';
import { writeParallaxFile } from '../../../exchange/parallax-file/write-parallax-file.ts';
import { createAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { database } from '../../../storage/database.ts';
import { rememberedMeanings } from '../../../storage/exchange/code-meanings.ts';
import { exportChoices } from '../../../storage/exchange/export-choices.ts';
import { annotation as example, author, codebook, idOf, pageCapture, project } from '../../model/examples.ts';
import { render } from '../compare/render.ts';

// Nothing here has workers.
vi.mock('../../../components/exchange/import/ask-import-worker.ts', async () => ({
  lookInWorker: (await import('../../../components/exchange/import/look-into-file.ts')).lookIntoFile,
  planInWorker: async (file: File, table: TableMeaning | null, work: LongWork) =>
    (await import('../../../components/exchange/import/plan-import.ts')).planImport(file, work, table),
  keepInWorker: (await import('../../../components/exchange/import/keep-import.ts')).keepImport,
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
    <Exchange choices={await exportChoices()} startWith={{ case: null, articles: [] }} onShowProjects={() => {}} />,
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

describe('a table of another program', () => {
  const table = (rows: string) => new File([`Stelle;Was;Wo;Von\n${rows}`], 'coded.csv');
  const ROW = `Some 41,000 people cross;;${pageCapture.url};Ola`;
  const holds = (screen: HTMLElement, column: string) =>
    screen.querySelector<HTMLSelectElement>(`[aria-label="What “${column}” holds"]`);
  const read = (screen: HTMLElement) =>
    screen.querySelector<HTMLButtonElement>('.exchange-offer [type=submit]')?.click();

  test('asks what its columns hold, with a guess and its first rows, and remembers the answer', async () => {
    const screen = await shown();
    give(screen, table(ROW));
    await vi.waitFor(() => expect(holds(screen, 'Stelle')?.value).toBe('quote'));
    expect(['Was', 'Wo', 'Von'].map((column) => holds(screen, column)?.value)).toEqual(['', 'address', '']);
    expect(screen.querySelector('.column-sample')?.textContent).toBe('Some 41,000 people cross');
    expect(screen.querySelector('.exchange-offer .quiet')?.textContent).toContain('Guessed');
    choose(holds(screen, 'Von'), 'author');
    await vi.waitFor(() => expect(holds(screen, 'Von')?.value).toBe('author'));
    read(screen);
    // No column has codes: all passages are asked for at once.
    await vi.waitFor(() => expect(screen.querySelector('.exchange-codes')?.textContent).toContain('(no code)'));
    choose(screen.querySelector('.exchange-codes select'), 'statistic');
    const take = () => screen.querySelector<HTMLButtonElement>('.exchange-offer .button');
    await vi.waitFor(() => expect(take()?.disabled).toBe(false));
    take()?.click();
    await vi.waitFor(() => expect(screen.querySelector('.notice')?.textContent).toContain('1 passage of coded.csv'));
    expect((await database.authors.toArray()).map(({ name }) => name)).toContain('Ola');
    give(screen, table(ROW.replace('Ola', 'Noor')));
    await vi.waitFor(() => expect(holds(screen, 'Von')?.value).toBe('author'));
    expect(screen.querySelector('.exchange-offer .quiet')?.textContent).toContain('As you said');
  });

  test('that cannot be read as was said is asked for again, with the row and column of the fault', async () => {
    const screen = await shown();
    give(screen, table(`${ROW}\n${ROW}`));
    await vi.waitFor(() => expect(holds(screen, 'Von')).not.toBeNull());
    choose(holds(screen, 'Von'), 'created');
    await vi.waitFor(() => expect(holds(screen, 'Von')?.value).toBe('created'));
    read(screen);
    await vi.waitFor(() =>
      expect(screen.querySelector('.exchange-offer .notice')?.textContent).toContain(
        'row 2, column “Von”: “Ola” is no date',
      ),
    );
    expect(holds(screen, 'Von')?.value).toBe('created');
  });

  test('needs a column with words before it can be read', async () => {
    const screen = await shown();
    give(screen, table(ROW));
    await vi.waitFor(() => expect(holds(screen, 'Stelle')?.value).toBe('quote'));
    choose(holds(screen, 'Stelle'), '');
    await vi.waitFor(() => expect(screen.querySelector('[role=alert]')?.textContent).toContain('Say which column'));
    expect(screen.querySelector<HTMLButtonElement>('.exchange-offer [type=submit]')?.disabled).toBe(true);
  });
});

test('a project’s file says beforehand what of it comes in, and is opened whole by one click', async () => {
  const screen = await shown();
  const owner = { ...author, id: idOf(801) };
  const theirs = { ...project, id: idOf(803), kind: 'shared' as const, name: 'Class', owner: owner.id };
  const records: ProjectRecords[] = [
    { kind: 'authors', records: [owner] },
    { kind: 'codebooks', records: [codebook] },
    { kind: 'projects', records: [theirs] },
  ];
  const file = await writeParallaxFile({ name: 'Class', salt: null, exported: 0, records });
  give(screen, new File([file], 'Class.parallax'));
  await vi.waitFor(() => expect(screen.querySelector('.exchange-offer')?.textContent).toContain('This is a project'));
  screen.querySelector<HTMLButtonElement>('.exchange-offer .button')?.click();
  await vi.waitFor(() =>
    expect(screen.querySelector('.notice')?.textContent).toContain('You are in the project “Class”'),
  );
  expect((await database.projects.toArray()).map(({ name }) => name)).toContain('Class');
});

test('a case that is there no more is not exported for an address that names it', async () => {
  const { host: screen } = render(
    <Exchange choices={await exportChoices()} startWith={{ case: 'gone', articles: [] }} onShowProjects={() => {}} />,
  );
  await vi.waitFor(() => expect(screen.querySelector('.exchange-words')?.textContent).toBe('“We had no choice,”'));
});

test('an undo that fails does not say that nothing was changed', async () => {
  vi.spyOn(database.annotations, 'bulkGet').mockRejectedValueOnce(new Error('broken'));
  const none = { known: 0, articles: [], withoutTag: 0, waiting: { texts: [], passages: 0 } };
  annotationImport.undo({ ...none, kept: [{ id: idOf(1), set: idOf(2), rev: '' }], isStopped: false, failure: null });
  await vi.waitFor(() => expect(annotationImport.current().at).toBe('failed'));
  expect(annotationImport.current()).toEqual({ at: 'failed', reason: expect.stringContaining('Not all') as string });
});
