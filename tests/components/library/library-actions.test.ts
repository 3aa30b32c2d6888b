import { describe, expect, test, vi } from 'vitest';
import { libraryActions } from '../../../components/library/library-actions.ts';
import type { LibraryVerbs } from '../../../components/library/library-verbs.ts';
import { libraryUndo, UndoStack } from '../../../components/library/undo-stack.ts';
import { tellLibraryReplaced } from '../../../components/undo/library-replaced.ts';
import { idOf, longBridgeCase } from '../../model/examples.ts';

const done = () => Promise.resolve();

function verbs(): LibraryVerbs {
  return {
    createCase: vi.fn<LibraryVerbs['createCase']>((name) => Promise.resolve({ ...longBridgeCase, name })),
    putInCase: vi.fn<LibraryVerbs['putInCase']>((_id, articles) => Promise.resolve([...articles])),
    takeOutOfCase: vi.fn<LibraryVerbs['takeOutOfCase']>((_id, articles) =>
      Promise.resolve(articles.map((article, index) => ({ article, index }))),
    ),
    putBackInCase: vi.fn<LibraryVerbs['putBackInCase']>(done),
    renameCase: vi.fn<LibraryVerbs['renameCase']>(() => Promise.resolve('Tunnel')),
    forgetCase: vi.fn<LibraryVerbs['forgetCase']>(done),
    editArticles: vi.fn<LibraryVerbs['editArticles']>((ids) =>
      Promise.resolve(new Map(ids.map((id) => [id, { outlet: `was ${id}` }]))),
    ),
    trash: vi.fn<LibraryVerbs['trash']>(done),
    restore: vi.fn<LibraryVerbs['restore']>(done),
  };
}

const many = Array.from({ length: 60 }, (_none, number) => idOf(number + 1));

describe('putting articles in a case', () => {
  test('joins the one of that name, whatever its capitals; undone, only those that it got leave it', async () => {
    const using = verbs();
    vi.mocked(using.putInCase).mockResolvedValue([many[1] ?? '']);
    const step = await libraryActions(using).putInCase(many.slice(0, 2), 'LONG bridge CLOSURE', [longBridgeCase])({});
    expect(step?.said).toBe('1 article put in “Long Bridge closure”');
    await step?.undo({});
    expect(using.takeOutOfCase).toHaveBeenCalledWith(longBridgeCase.id, [many[1]]);
    expect(using.createCase).not.toHaveBeenCalled();
  });

  test('makes one of another name; undone, there was none', async () => {
    const using = verbs();
    const step = await libraryActions(using).putInCase(many.slice(0, 2), 'Tunnel', [longBridgeCase])({});
    expect(step?.said).toBe('“Tunnel” made with 2 articles');
    await step?.undo({});
    expect(using.forgetCase).toHaveBeenCalledWith(longBridgeCase.id);
  });
});

describe('moving to the trash', () => {
  test('goes on in slices, tells how far it is, and is undone as a whole', async () => {
    const using = verbs();
    const progress = vi.fn<(done: number, total: number) => void>();
    const step = await libraryActions(using).trashArticles(many)({ progress });
    expect(progress.mock.calls).toEqual([
      [25, 60],
      [50, 60],
      [60, 60],
    ]);
    expect(step?.said).toBe('60 articles moved to the trash');
    await step?.undo({});
    expect(vi.mocked(using.restore).mock.calls.flat(2)).toEqual(many);
  });

  test('that was cancelled can be undone as far as it came', async () => {
    const using = verbs();
    const controller = new AbortController();
    const step = await libraryActions(using).trashArticles(many)({
      signal: controller.signal,
      progress: () => controller.abort(),
    });
    expect(step?.said).toBe('25 articles moved to the trash');
    await step?.undo({});
    expect(vi.mocked(using.restore).mock.calls.flat(2)).toEqual(many.slice(0, 25));
  });

  test('that was cancelled before it began is no step', async () => {
    expect(await libraryActions(verbs()).trashArticles(many)({ signal: AbortSignal.abort() })).toBeNull();
  });
});

test('an edit is undone for each article by what it was', async () => {
  const using = verbs();
  const step = await libraryActions(using).edit(many.slice(0, 2), { outlet: 'Wire' }, 'Outlet set')({});
  await step?.undo({});
  expect(vi.mocked(using.editArticles).mock.calls.slice(1)).toEqual(
    many.slice(0, 2).map((id) => [[id], { outlet: `was ${id}` }]),
  );
});

test('what is restored goes back to the trash when that is undone', async () => {
  const using = verbs();
  const entries = [
    { id: idOf(1), kind: 'article' as const },
    { id: idOf(2), kind: 'case' as const },
  ];
  const step = await libraryActions(using).restore(entries)({});
  await step?.undo({});
  expect(using.trash).toHaveBeenCalledWith({ articles: [idOf(1)], cases: [idOf(2)] });
});

test('the last hundred steps can be undone, the last first, and whoever listens hears', () => {
  const stack = new UndoStack();
  const heard = vi.fn<() => void>();
  const stop = stack.subscribe(heard);
  for (let number = 0; number < 130; number += 1) stack.push({ said: String(number), undo: done });
  expect(heard).toHaveBeenCalledTimes(130);
  stop();
  const undone: string[] = [];
  for (let step = stack.pop(); step; step = stack.pop()) undone.push(step.said);
  expect([undone[0], undone.at(-1), undone.length]).toEqual(['129', '30', 100]);
  expect(libraryUndo.last()).toBeNull();
});

test('nothing is undone of a library that another one took the place of', async () => {
  libraryUndo.push({ said: 'Named', undo: () => Promise.resolve() });
  tellLibraryReplaced();
  await vi.waitFor(() => expect(libraryUndo.last()).toBeNull());
});
