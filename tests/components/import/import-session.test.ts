// @vitest-environment jsdom
import { freshLibrary } from '../../storage/fresh-library.ts';
import { fakeBrowser, ownPage, sendAs } from '../../messaging/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ImportSession } from '../../../components/import/import-session.ts';
import type { FromWorker, ImportAsk, ToWorker } from '../../../components/import/import-questions.ts';
import type { ImportRow } from '../../../components/import/import-row.ts';
import { keepRows } from '../../../components/import/keep-rows.ts';
import { handlers, keepFailure } from '../../../entrypoints/background/requests.ts';
import { answerRequests } from '../../../messaging/answer-requests.ts';
import { database } from '../../../storage/database.ts';
import { undoLog } from '../../../storage/undo/undo-log.ts';
import { idOf } from '../../model/examples.ts';

/** Stands in for the worker: hears what is asked, and answers when the test says so. */
class HeardWorker extends EventTarget {
  static last: HeardWorker;
  readonly heard: ToWorker[] = [];
  isEnded = false;

  constructor() {
    super();
    HeardWorker.last = this;
  }

  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(message: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }
}

function turnOf(ask: ImportAsk): number {
  const asked = HeardWorker.last.heard.findLast((message) => 'ask' in message && message.ask === ask);
  return asked && 'turn' in asked ? asked.turn : -1;
}

/** Answers the last question of a kind; promises that wait for it go on before this ends. */
async function answer(ask: ImportAsk, given: unknown): Promise<void> {
  HeardWorker.last.say({ turn: turnOf(ask), answer: given } as FromWorker);
  await new Promise((resolve) => setTimeout(resolve));
}

/** jsdom has none; here nobody waits for another. */
const held = new Set<string>();
type LockWork = (lock: object | null) => unknown;
Object.assign(navigator, {
  locks: {
    async request(name: string, ...rest: [LockWork] | [{ ifAvailable: true }, LockWork]) {
      const work = rest.at(-1) as LockWork;
      if (rest.length === 2 && held.has(name)) return work(null);
      held.add(name);
      try {
        return await work({ name });
      } finally {
        held.delete(name);
      }
    },
  },
});

const undo = () => sendAs(ownPage(), { request: 'step.undo', body: { step: null } });

beforeEach(async () => {
  await freshLibrary();
  held.clear();
  fakeBrowser.reset();
  answerRequests(handlers, keepFailure);
  vi.stubGlobal('Worker', HeardWorker);
});
afterEach(() => void vi.unstubAllGlobals());

const FILE = { path: 'a.txt', content: new Blob(['x']) };
const metadata = { headline: 'Bridge', outlet: null, byline: null, published: null, language: null };

function rowOf(key: number): ImportRow {
  const source = { file: `${key}.txt`, place: null };
  return { key, source, metadata, address: null, opening: '', words: 1, twin: null };
}

async function checked(count: number): Promise<ImportSession> {
  const session = new ImportSession();
  void session.add([FILE]);
  await answer('tables', []);
  await answer('read', { rows: Array.from({ length: count }, (_none, key) => rowOf(key)), refusals: [] });
  return session;
}

describe('an import', () => {
  test('goes from files to rows; a table is mapped in between', async () => {
    const session = new ImportSession();
    const stages: string[] = [];
    session.subscribe(() => stages.push(session.current().stage));
    void session.add([FILE]);
    await answer('tables', [{ path: 'a.csv', columns: [], rows: [], count: 1, mapping: {} }]);
    expect(session.current()).toMatchObject({ stage: 'map', tables: [{ path: 'a.csv' }] });
    void session.read(new Map());
    HeardWorker.last.say({ turn: turnOf('read'), step: 'library', done: 3, total: 9 });
    expect(session.current().work).toEqual({ what: 'library', done: 3, total: 9 });
    await answer('read', { rows: [rowOf(0)], refusals: [] });
    expect(session.current()).toMatchObject({ stage: 'check', work: null, tables: [] });
    expect(new Set(stages)).toEqual(new Set(['working', 'map', 'check']));
  });

  test('that is cancelled is where it was, with what was read before', async () => {
    const session = await checked(2);
    void session.add([FILE]);
    await answer('tables', []);
    session.cancel();
    const turn = turnOf('read');
    expect(HeardWorker.last.heard.at(-1)).toEqual({ turn, stop: true });
    HeardWorker.last.say({ turn, failure: 'This operation was aborted' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(session.current()).toMatchObject({ stage: 'check', failure: null, work: null });
    expect(session.current().rows.rows).toHaveLength(2);
  });

  test('that fails says why, and is where it was', async () => {
    const session = new ImportSession();
    void session.add([FILE]);
    HeardWorker.last.say({ turn: turnOf('tables'), failure: 'The library is newer.' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(session.current()).toMatchObject({ stage: 'choose', failure: 'The library is newer.' });
  });

  test('that is stopped reports what was kept, and goes on with the rest', async () => {
    const session = await checked(3);
    void session.keep();
    await vi.waitUntil(() => turnOf('keep') >= 0);
    await answer('keep', { outcomes: [{ key: 1, outcome: { outcome: 'taken', article: idOf(1) } }], failure: null });
    expect(session.current().report.map(({ outcome }) => outcome)).toEqual(['not reached', 'new', 'not reached']);
    session.goOn();
    expect(session.current().rows.rows.map(({ key }) => key)).toEqual([0, 2]);
    expect([session.current().stage, HeardWorker.last.isEnded]).toEqual(['check', false]);
  });

  test('takes no more files while it works, and forgets all when it starts again', async () => {
    const session = await checked(1);
    void session.keep();
    await session.add([FILE]);
    expect(session.current().stage).toBe('working');
    expect(session.current().failure).toMatch(/once this step is done/u);
    session.startAgain();
    expect(session.current()).toMatchObject({ stage: 'choose', rows: { rows: [] } });
    expect(HeardWorker.last.isEnded).toBe(true);
  });
});

describe('an import is one step to undo', () => {
  /** What the worker was asked to keep. */
  function choices() {
    const asked = HeardWorker.last.heard.findLast((message) => 'ask' in message && message.ask === 'keep');
    return asked && 'ask' in asked && asked.ask === 'keep' ? asked.question.choices : [];
  }

  const keepFirst = async (count: number) => keepRows(choices().slice(0, count), async (key) => contentOf(key), {});

  function contentOf(key: number) {
    return { metadata, address: null, blocks: [{ kind: 'paragraph' as const, text: `Text ${key}` }], extractor: 'x' };
  }

  const asked = () => vi.waitUntil(() => turnOf('keep') >= 0);
  const steps = async () => (await undoLog()).undo.map(({ says }) => says);

  test('with what came', async () => {
    const session = await checked(3);
    const keeping = session.keep();
    await asked();
    const kept = await keepFirst(3);
    await answer('keep', kept);
    await keeping;
    expect(await steps()).toEqual(['3 articles imported']);
    expect(await undo()).toMatchObject({ ok: true });
    expect([await database.articles.count(), await database.trash.count()]).toEqual([0, 3]);
    expect(await steps()).toEqual([]);
  });

  test('also where its tab closes midway', async () => {
    const session = await checked(3);
    void session.keep();
    await asked();
    await keepFirst(2);
    held.clear();
    expect(await steps()).toEqual(['Import of 3 articles']);
    expect(await undo()).toMatchObject({ ok: true });
    expect([await database.articles.count(), await database.trash.count()]).toEqual([0, 2]);
  });

  test('also what was left when taking it back was stopped', async () => {
    const session = await checked(3);
    const keeping = session.keep();
    await asked();
    await answer('keep', await keepFirst(3));
    await keeping;
    const stop = session.subscribe(() => {
      if (session.current().work?.done === 1) session.cancel();
    });
    await session.takeBack();
    stop();
    expect(session.current()).toMatchObject({ stage: 'done', takenBack: 1 });
    expect(await database.articles.count()).toBe(2);
    expect(await undo()).toMatchObject({ ok: true });
    expect(await database.articles.count()).toBe(0);
  });

  test('that waits until no more come', async () => {
    const session = await checked(2);
    const keeping = session.keep();
    await asked();
    const kept = await keepFirst(1);
    expect(await undo()).toMatchObject({ ok: false, error: { name: 'ImportUnderWay' } });
    await answer('keep', kept);
    await keeping;
    expect(await steps()).toEqual(['Article imported']);
    expect(await undo()).toMatchObject({ ok: true });
    expect(await database.articles.count()).toBe(0);
  });

  test('or none, where nothing came', async () => {
    const session = await checked(1);
    const keeping = session.keep();
    await asked();
    await answer('keep', { outcomes: [], failure: 'The disk is full.' });
    await keeping;
    expect(await steps()).toEqual([]);
  });

  test('that a second click does not double', async () => {
    const session = await checked(1);
    void session.keep();
    expect(session.current().stage).toBe('working');
    await asked();
    session.startAgain();
    await vi.waitUntil(() => ![...held].some((name) => name.startsWith('import ')));
    expect(session.current()).toMatchObject({ stage: 'choose', failure: null });
  });
});
