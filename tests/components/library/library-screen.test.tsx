// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_FILTER } from '../../../components/library/article-filter.ts';
import { ArticleList } from '../../../components/library/ArticleList.tsx';
import { EmptyLibrary, Library } from '../../../components/library/Library.tsx';
import { articleRows, caseRows, projectRows } from '../../../components/library/listed.ts';
import { NameEditor } from '../../../components/library/NameEditor.tsx';
import { caseColumns, projectColumns } from '../../../components/library/other-columns.tsx';
import { PlainList } from '../../../components/library/PlainList.tsx';
import { MarkedExcerpt } from '../../../components/library/search/MarkedExcerpt.tsx';
import { excerptOf } from '../../../storage/search/excerpt.ts';
import { longBridgeCase, project } from '../../model/examples.ts';
import { ledger, post } from '../compare/long-bridge.ts';
import { press, render } from '../compare/render.ts';

const articles = [post.article, ledger.article];
const cases = [{ ...longBridgeCase, articles: [post.article.id, ledger.article.id] }];
const passages = new Map([[ledger.article.id, 4]]);
const address = (kind: string) => (id: string) => `#/${kind}/${id}`;

const did = {
  onFilter: vi.fn<() => void>(),
  onOpen: vi.fn<(id: string) => void>(),
  onEdit: vi.fn<() => void>(),
  onPutInCase: vi.fn<() => void>(),
  onTakeOut: vi.fn<() => void>(),
  onSetOutlet: vi.fn<() => void>(),
  onExport: vi.fn<() => void>(),
  onMerge: vi.fn<(one: string, other: string) => void>(),
  onTrash: vi.fn<(ids: readonly string[]) => void>(),
};

beforeEach(() => {
  vi.clearAllMocks();
  // jsdom lays nothing out, and cannot scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});

function articleList(filter = NO_FILTER) {
  return render(
    <ArticleList
      rows={articleRows(articles, cases, passages)}
      cases={cases}
      filter={filter}
      articleAddress={address('article')}
      caseAddress={address('case')}
      {...did}
    />,
  ).host;
}

function grid(host: HTMLElement): HTMLElement {
  return host.querySelector<HTMLElement>('[role=grid]') ?? document.body;
}

function key(host: HTMLElement, name: string, shiftKey = false): void {
  void act(() => grid(host).dispatchEvent(new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true })));
}

function selected(host: HTMLElement): (string | undefined)[] {
  return [...host.querySelectorAll('[role=row][aria-selected=true] .library-name')].map(
    ({ textContent }) => textContent,
  );
}

describe('the list of articles', () => {
  test('has a row for each, with links to it and to its case', () => {
    const host = articleList();
    const rows = [...host.querySelectorAll('.table-body [role=row]')];
    expect(rows.map((row) => [...row.querySelectorAll('.table-cell')].map(({ textContent }) => textContent))).toEqual([
      ['Council shuts Long Bridgeedit', 'The Harbour Post', 'Long Bridge closure', '14 March 2026', '0 passages'],
      ['‘Nobody looked’edit', 'Daily Ledger', 'Long Bridge closure', '16 March 2026', '4 passages'],
    ]);
    expect(rows.map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3']);
    expect(grid(host).getAttribute('aria-rowcount')).toBe('3');
    expect(rows[0]?.querySelector('a')?.getAttribute('href')).toBe(`#/article/${post.article.id}`);
  });

  test('is gone through by keys: move, select, extend, open, delete', () => {
    const host = articleList();
    act(() => grid(host).focus());
    key(host, 'ArrowDown');
    expect(grid(host).getAttribute('aria-activedescendant')).toContain(ledger.article.id);
    key(host, ' ');
    expect(selected(host)).toEqual(['‘Nobody looked’']);
    key(host, 'ArrowUp', true);
    expect(selected(host)).toHaveLength(2);
    key(host, 'Enter');
    expect(did.onOpen).toHaveBeenCalledWith(post.article.id);
    key(host, 'Delete');
    expect(did.onTrash).toHaveBeenCalledWith([post.article.id, ledger.article.id]);
    key(host, 'Escape');
    expect(selected(host)).toEqual([]);
    key(host, 'Delete');
    expect(did.onTrash).toHaveBeenLastCalledWith([post.article.id]);
  });

  test('is sorted by a press on a column’s head', () => {
    const host = articleList();
    press(host, 'Passages');
    expect(host.querySelector('.table-body .library-name')?.textContent).toBe('‘Nobody looked’');
    expect(host.querySelector('.cell-passages')?.getAttribute('aria-sort')).toBe('descending');
    press(host, 'Passages ↓');
    press(host, 'Passages ↑');
    expect(host.querySelector('.cell-passages')?.getAttribute('aria-sort')).toBe('none');
  });

  test('offers what can be done with the selected ones', () => {
    const host = articleList();
    act(() => grid(host).focus());
    key(host, 'a');
    expect(selected(host)).toEqual([]);
    void act(() => grid(host).dispatchEvent(new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true })));
    expect(host.querySelector('.bulk-bar strong')?.textContent).toBe('2 articles selected');
    press(host, 'Take out of “Long Bridge closure”');
    expect(did.onTakeOut).toHaveBeenCalledWith(
      articles.map(({ id }) => id),
      cases[0],
    );
    press(host, 'Export…');
    expect(did.onExport).toHaveBeenCalledOnce();
    press(host, 'Clear selection');
    expect(host.querySelector('.bulk-bar')).toBeNull();
  });

  test('is edited in place; a date that is none cannot be saved', () => {
    const host = articleList();
    act(() => grid(host).focus());
    key(host, 'e');
    const [headline, , date] = host.querySelectorAll<HTMLInputElement>('.row-form input');
    expect(document.activeElement).toBe(headline);
    write(date, '14 March');
    expect(host.querySelector('.row-form [role=alert]')?.textContent).toContain('2026-03-14');
    expect(host.querySelector<HTMLButtonElement>('.row-form [type=submit]')?.disabled).toBe(true);
    write(date, '2026-03');
    submit(host);
    expect(did.onEdit).toHaveBeenCalledWith(expect.objectContaining({ id: post.article.id }), {
      headline: 'Council shuts Long Bridge',
      outlet: 'The Harbour Post',
      published: { value: '2026-03', precision: 'month' },
    });
    expect(document.activeElement).toBe(grid(host));
  });

  test('says when nothing is left, and leads back', () => {
    const host = articleList({ ...NO_FILTER, outlet: 'Nowhere' });
    expect(host.querySelector('h1')?.textContent).toBe('No article is like that');
    press(host, 'Show all articles');
    expect(did.onFilter).toHaveBeenCalledWith(NO_FILTER);
  });
});

test('a case is named anew in its row', () => {
  const onSave = vi.fn<(name: string) => void>();
  const { host } = render(
    <PlainList
      label="Cases"
      layout="table-cases"
      columns={caseColumns(address('case'))}
      rows={caseRows(cases, articles, passages)}
      onOpen={() => undefined}
      renderEditor={(row, close) => <NameEditor label="Case" name={row.name} onSave={onSave} onClose={close} />}
      empty={null}
    />,
  );
  expect(host.querySelector('.cell-outlets')?.nextElementSibling?.textContent?.replaceAll(/\s/gu, '')).toBe(
    'Published',
  );
  expect(host.querySelector('.table-body .cell-articles')?.textContent).toBe('2 articles');
  press(host, 'Edit Long Bridge closure');
  write(host.querySelector<HTMLInputElement>('.row-form input') ?? undefined, 'Tunnel ');
  submit(host);
  expect(onSave).toHaveBeenCalledWith('Tunnel');
});

test('a key that acts on the current row brings it back into sight, one that acts on all does not', () => {
  const host = articleList();
  act(() => grid(host).focus());
  key(host, 'Home');
  for (const [name, scrolls] of [
    ['Home', true],
    ['e', true],
    ['Escape', false],
  ] as const) {
    vi.mocked(window.scrollTo).mockClear();
    key(host, name);
    expect(vi.mocked(window.scrollTo).mock.calls.length > 0).toBe(scrolls);
  }
});

test('a case names each outlet once, with how many articles it has of it', () => {
  const outlet = caseColumns(address('case')).find(({ key: name }) => name === 'outlets');
  const [row] = caseRows(cases, articles, passages);
  if (!outlet || !row) throw new Error('no column of outlets');
  const again = { ...post.article, id: '01950000-0000-7000-8000-0000000000aa' };
  const { host } = render(<>{outlet.show({ ...row, articles: [post.article, ledger.article, again] })}</>);
  expect([...host.children].map((node) => node.textContent)).toEqual([
    expect.stringMatching(/Post × 2$/u),
    expect.stringMatching(/Ledger$/u),
  ]);
});

test('a project has its cases, and their articles each once, and leads where it is worked on', () => {
  const [one, other] = [project, { ...project, id: '01950000-0000-7000-8000-0000000000ab', kind: 'shared' as const }];
  const again = { ...longBridgeCase, id: '01950000-0000-7000-8000-0000000000ac', project: one.id };
  const rows = projectRows(
    [one, other],
    [
      { ...again, articles: [post.article.id] },
      { ...again, articles: [post.article.id, ledger.article.id] },
    ],
  );
  expect(rows.map(({ cases: held, articles: all }) => [held, all])).toEqual([
    [2, 2],
    [0, 0],
  ]);
  const { host } = render(
    <PlainList
      label="Projects"
      layout="table-projects"
      columns={projectColumns(({ project: { kind } }) => `#/${kind}`)}
      rows={rows}
      onOpen={() => undefined}
      empty={null}
    />,
  );
  expect([...host.querySelectorAll('.table-body a')].map((link) => link.getAttribute('href'))).toEqual([
    `#/${one.kind}`,
    '#/shared',
  ]);
  expect(host.querySelector('.table-key-list')?.textContent).not.toContain('edit');
});

test('the head has each list with its number, and marks the one that is shown', () => {
  const { host } = render(
    <Library
      counts={[
        ['articles', 1200],
        ['cases', null],
      ]}
      list="articles"
      listAddress={(name) => `#/${name}`}
      trashAddress="#/trash"
      passages={1}
      query=""
      onQuery={() => undefined}
    >
      rows
    </Library>,
  );
  expect([...host.querySelectorAll('nav a')].map(({ textContent }) => textContent)).toEqual([
    'Articles 1,200',
    'Cases ',
    'Trash',
  ]);
  expect(host.querySelector('[aria-current=page]')?.textContent).toBe('Articles 1,200');
  void act(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: '/' })));
  expect(document.activeElement).toBe(host.querySelector('input[type=search]'));
});

test('an empty library says how to fill it', () => {
  const { host } = render(<EmptyLibrary />);
  expect(host.querySelector('h1')?.textContent).toBe('Your library is empty');
  expect(host.textContent).toContain('click the Parallax button');
});

test('what was found is marked in its excerpt, also where the places overlap', () => {
  const excerpt = excerptOf('関係者は言った', [
    { start: 0, end: 2 },
    { start: 1, end: 3 },
  ]);
  const { host } = render(<MarkedExcerpt {...excerpt} />);
  expect(host.querySelectorAll('mark')).toHaveLength(1);
  expect(host.querySelector('mark')?.textContent).toBe('関係者');
  expect(host.textContent).toBe('関係者は言った');
});

/** As a person types: React hears no value that is merely set. */
function write(input: HTMLInputElement | undefined, value: string): void {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  act(() => {
    set?.call(input, value);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function submit(host: HTMLElement): void {
  void act(() =>
    host.querySelector('form.row-form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
}
