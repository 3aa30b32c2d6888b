import { describe, expect, test, vi } from 'vitest';
import { libraryActions } from '../../../components/library/library-actions.ts';
import { markOfCase } from '../../../storage/undo/case-mark.ts';
import type { LibraryVerbs } from '../../../components/library/library-verbs.ts';
import { idOf, longBridgeCase } from '../../model/examples.ts';

const done = () => Promise.resolve();

const former = { ...longBridgeCase, articles: [] };

function verbs(): LibraryVerbs {
  return {
    caseOf: vi.fn<LibraryVerbs['caseOf']>().mockResolvedValueOnce(former).mockResolvedValue(longBridgeCase),
    createCase: vi.fn<LibraryVerbs['createCase']>((name) => Promise.resolve({ ...longBridgeCase, name })),
    putInCase: vi.fn<LibraryVerbs['putInCase']>((_id, articles) => Promise.resolve([...articles])),
    takeOutOfCase: vi.fn<LibraryVerbs['takeOutOfCase']>((_id, { length }) => Promise.resolve(length)),
    renameCase: vi.fn<LibraryVerbs['renameCase']>(done),
    editArticles: vi.fn<LibraryVerbs['editArticles']>((ids) =>
      Promise.resolve(new Map(ids.map((id, index) => [id, { outlet: index % 2 === 0 ? 'Post' : 'Ledger' }]))),
    ),
    trash: vi.fn<LibraryVerbs['trash']>(done),
    restore: vi.fn<LibraryVerbs['restore']>(done),
  };
}

const many = Array.from({ length: 60 }, (_none, number) => idOf(number + 1));

describe('putting articles in a case', () => {
  test('joins the one of that name, whatever its capitals; the step has the case as it was', async () => {
    const using = verbs();
    vi.mocked(using.putInCase).mockResolvedValue([many[1] ?? '']);
    const step = await libraryActions(using).putInCase(many.slice(0, 2), 'LONG bridge CLOSURE', [longBridgeCase])({});
    expect(step).toMatchObject({
      says: '1 article put in “Long Bridge closure”',
      found: markOfCase(former),
      left: markOfCase(longBridgeCase),
      inverse: { kind: 'case', before: former },
    });
    expect(using.createCase).not.toHaveBeenCalled();
  });

  test('makes one of another name; before, there was none', async () => {
    const step = await libraryActions(verbs()).putInCase(many.slice(0, 2), 'Tunnel', [longBridgeCase])({});
    expect(step).toMatchObject({
      says: '“Tunnel” made with 2 articles',
      inverse: { kind: 'case', before: null },
    });
  });
});

test.each([
  ['taken out', libraryActions(verbs()).takeOut(many.slice(0, 2), longBridgeCase), '2 articles taken out'],
  ['named', libraryActions(verbs()).renameCase(longBridgeCase.id, 'Tunnel'), 'is now “Tunnel”'],
])('a case that articles are %s of can be put back as it was', async (_what, job, says) => {
  const step = await job({});
  expect(step?.says).toContain(says);
  expect(step?.inverse).toEqual({ kind: 'case', before: former });
});

describe('moving to the trash', () => {
  test('goes on in slices, tells how far it is, and is one step', async () => {
    const progress = vi.fn<(done: number, total: number) => void>();
    const step = await libraryActions(verbs()).trashArticles(many)({ progress });
    expect(progress.mock.calls).toEqual([
      [25, 60],
      [50, 60],
      [60, 60],
    ]);
    expect(step).toMatchObject({
      says: '60 articles moved to the trash',
      inverse: { kind: 'trash', does: 'restore', articles: many, cases: [] },
    });
  });

  test('that was cancelled can be undone as far as it came', async () => {
    const controller = new AbortController();
    const step = await libraryActions(verbs()).trashArticles(many)({
      signal: controller.signal,
      progress: () => controller.abort(),
    });
    expect(step).toMatchObject({
      says: '25 articles moved to the trash',
      inverse: { articles: many.slice(0, 25) },
    });
  });

  test('that was cancelled before it began is no step', async () => {
    expect(await libraryActions(verbs()).trashArticles(many)({ signal: AbortSignal.abort() })).toBeNull();
  });
});

test('the step of an edit has what each article was, once for those that were alike', async () => {
  const step = await libraryActions(verbs()).edit(many.slice(0, 4), { outlet: 'Wire' }, 'Outlet set')({});
  const [one, two, three, four] = many;
  expect(step?.inverse).toEqual({
    kind: 'articles',
    edits: [
      { articles: [one, three], before: { outlet: 'Post' }, after: { outlet: 'Wire' } },
      { articles: [two, four], before: { outlet: 'Ledger' }, after: { outlet: 'Wire' } },
    ],
  });
});

test('what is restored goes back to the trash when that is undone', async () => {
  const entries = [
    { id: idOf(1), kind: 'article' as const },
    { id: idOf(2), kind: 'case' as const },
  ];
  const step = await libraryActions(verbs()).restore(entries)({});
  expect(step?.inverse).toEqual({ kind: 'trash', does: 'put', articles: [idOf(1)], cases: [idOf(2)] });
});
