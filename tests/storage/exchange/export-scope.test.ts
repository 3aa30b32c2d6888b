import { freshLibrary } from '../fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AnnotationSet } from '../../../model/annotation-set.ts';
import { isLive } from '../../../model/annotation.ts';
import type { Id } from '../../../model/id.ts';
import { createAnnotation, deleteAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { createCase } from '../../../storage/cases.ts';
import { database } from '../../../storage/database.ts';
import { exportChoices } from '../../../storage/exchange/export-choices.ts';
import { exportedArticles, exportHead } from '../../../storage/exchange/export-head.ts';
import type { ExportedPart, ExportScope, Whose } from '../../../storage/exchange/export-scope.ts';
import { NO_FILTER, type PassageFilter } from '../../../storage/exchange/passage-filter.ts';
import { projectRecords } from '../../../storage/exchange/project-records.ts';
import { rebuildIndex } from '../../../storage/search/rebuild-index.ts';
import { recount } from '../../../storage/passage-counts.ts';
import { annotation, annotationSet, author, idOf, pageCapture, project } from '../../model/examples.ts';

const SHARED = idOf(900);
const [ADA, BEN] = [idOf(61), idOf(62)];
/** Passages of Ada's and of Ben's. */
const [ADAS, BENS] = [idOf(510), idOf(520)];
let reader: Id;
let own: Id;
let first: Id;
let second: Id;
let found: Id;

/** Two articles, the first in a case of a shared project; the reader's passage and Ada's in the first, Ben's in the second. */
beforeEach(async () => {
  await freshLibrary();
  const captured = [
    await captureArticle(pageCapture),
    await captureArticle({
      ...pageCapture,
      url: 'https://wire.example/bridge',
      canonical: null,
      metadata: { ...pageCapture.metadata, outlet: 'The Wire', published: { value: '2026-04', precision: 'month' } },
    }),
  ];
  first = captured[0]?.article.id ?? '';
  second = captured[1]?.article.id ?? '';
  const placed = captured.map(({ article, revision }) => ({
    ...annotation,
    article: article.id,
    revision: revision.id,
  }));
  ({ id: own } = await createAnnotation({ ...(placed[0] ?? annotation), tags: ['fact'] }));
  await database.annotations
    .where('id')
    .equals(own)
    .modify({ created: 0, codes: [] } as object);
  reader = (await database.authors.toArray())[0]?.id ?? '';
  ({ id: found } = await createCase('Long Bridge', first));
  await database.cases.update(found, { project: SHARED });
  for (const [set, by, id, place] of [
    [500, ADA, ADAS, placed[0]],
    [501, BEN, BENS, placed[1]],
  ] as const) {
    await database.authors.put({ ...author, id: by, name: by === ADA ? 'Ada' : 'Ben' });
    await database.annotationSets.add({ ...annotationSet, id: idOf(set), project: SHARED, author: by });
    if (place) await database.annotations.add({ ...place, id, set: idOf(set) });
  }
  for (const id of [first, second]) {
    await recount(id, await database.annotations.where('article').equals(id).toArray());
  }
  await startRound({ blind: false });
});

async function startRound({ blind, state = 'open' }: { blind: boolean; state?: AnnotationSet['state'] }) {
  const round = { blind, due: null, closed: false };
  await database.projects.put({ ...project, id: SHARED, kind: 'shared', name: 'Class', owner: ADA, round });
  await database.annotationSets.put({ ...annotationSet, id: idOf(499), project: SHARED, author: reader, state });
}

async function leaving(part: ExportedPart, whose: Whose = 'everybody', filter: Partial<PassageFilter> = {}) {
  const head = await exportHead({ part, whose, filter: { ...NO_FILTER, ...filter } });
  const ids: Id[] = [];
  const articles: Id[] = [];
  for await (const each of exportedArticles(head)) {
    articles.push(each.article.id);
    ids.push(...each.annotations.map(({ id }) => id));
  }
  expect(head.passages).toBe(ids.length);
  return { ids: ids.toSorted(), articles };
}

async function recordsOf(scope: ExportScope): Promise<{ kind: string; records: readonly { id: string }[] }[]> {
  const all = [];
  for await (const some of projectRecords(scope.part, await exportHead(scope))) all.push(some);
  return all;
}

const LIBRARY = { kind: 'library' } as const;

describe.each([['from the annotations'], ['by the counts beside the search index']])(
  'what leaves, counted %s',
  (by) => {
    beforeEach(async () => {
      if (by.includes('index')) await rebuildIndex();
    });

    test('of the library: everything', async () => {
      const { ids, articles } = await leaving(LIBRARY);
      expect(ids).toEqual([own, ADAS, BENS].toSorted());
      expect(articles.toSorted()).toEqual([first, second].toSorted());
    });

    test('of a case: its articles alone', async () => {
      expect(await leaving({ kind: 'case', id: found })).toEqual({ ids: [ADAS, own].toSorted(), articles: [first] });
    });

    test('of a project: the articles of its cases, its members’ sets and what the reader marked', async () => {
      expect(await leaving({ kind: 'project', id: SHARED })).toEqual({
        ids: [ADAS, own].toSorted(),
        articles: [first],
      });
    });

    test('of one annotation set: what its author marked, whoever was chosen', async () => {
      expect(await leaving({ kind: 'set', id: idOf(501) }, 'me')).toEqual({ ids: [BENS], articles: [second] });
    });

    test('of articles that were picked: those, in their order', async () => {
      const part = { kind: 'articles', ids: [second, first] } as const;
      expect((await leaving(part)).articles).toEqual([second, first]);
    });

    test('what is there no more is said', async () => {
      await expect(exportHead({ part: { kind: 'set', id: idOf(1) }, whose: 'me', filter: NO_FILTER })).rejects.toThrow(
        'no longer',
      );
    });
  },
);

test.each<[string, () => Whose, () => Id[]]>([
  ['the reader’s', () => 'me', () => [own]],
  ['one author’s', () => [ADA], () => [ADAS]],
  ['several authors’', () => [ADA, BEN], () => [ADAS, BENS]],
  ['nobody’s', () => [], () => []],
  ['what was settled, where nothing was', () => 'agreed', () => []],
])('%s annotations leave alone', async (_name, whose, expected) => {
  expect((await leaving(LIBRARY, whose())).ids).toEqual(expected().toSorted());
});

describe('passages are picked', () => {
  test.each<[string, Partial<PassageFilter>, () => Id[]]>([
    ['by tag', { tag: 'fact' }, () => [own]],
    ['by code', { code: annotation.codes?.[0] ?? null }, () => [ADAS, BENS]],
    ['by outlet', { outlet: 'The Wire' }, () => [BENS]],
    ['by the day they were marked', { from: '2026-03-13', until: '2026-03-15' }, () => [ADAS, BENS]],
    ['by the day their article appeared', { from: '2026-04-10', dayOf: 'publication' }, () => [BENS]],
    ['by an end', { until: '2026-03-31', dayOf: 'publication' }, () => [own, ADAS]],
    ['by two things at once', { tag: 'fact', outlet: 'The Wire' }, () => []],
  ])('%s', async (_name, filter, expected) => {
    const { ids, articles } = await leaving(LIBRARY, 'everybody', filter);
    expect(ids).toEqual(expected().toSorted());
    expect(articles.length).toBe(new Set(articles).size);
    if (ids.length === 0) expect(articles).toEqual([]);
  });

  test('and articles without any stay', async () => {
    expect((await leaving(LIBRARY, 'everybody', { tag: 'fact' })).articles).toEqual([first]);
  });

  test('deletions go along only where nothing is picked', async () => {
    await deleteAnnotation(own);
    const deletions = async (filter: PassageFilter) => {
      const scope = { part: LIBRARY, whose: 'everybody', filter } as const;
      const records = await recordsOf(scope);
      const annotations = records.filter(({ kind }) => kind === 'annotations').flatMap((some) => some.records);
      return annotations.filter((one) => !isLive(one as never)).length;
    };
    expect(await deletions(NO_FILTER)).toBe(1);
    expect(await deletions({ ...NO_FILTER, outlet: 'Harbour Courier' })).toBe(0);
  });
});

describe('in a blind round others’ work', () => {
  beforeEach(() => startRound({ blind: true }));

  test.each<[string, ExportedPart, Whose]>([
    ['everybody’s', LIBRARY, 'everybody'],
    ['a case', { kind: 'case', id: idOf(0) }, 'everybody'],
    ['a project', { kind: 'project', id: SHARED }, 'everybody'],
    ['named authors’', LIBRARY, [ADA, BEN]],
  ])('does not leave with %s', async (_name, part, whose) => {
    const { ids } = await leaving(part.kind === 'case' ? { ...part, id: found } : part, whose);
    expect(ids).toEqual(whose === 'everybody' ? [own] : []);
  });

  test('is no set that can be chosen, nor read by its id', async () => {
    const { sets, authors, hidden } = await exportChoices();
    expect(sets.map(({ id }) => id)).not.toContain(idOf(500));
    expect(authors.map(({ id }) => id)).toEqual([reader]);
    expect(hidden).toBe(2);
    await expect(leaving({ kind: 'set', id: idOf(500) })).rejects.toThrow('no longer');
  });

  test('is in no record of a project file', async () => {
    const scope = { part: LIBRARY, whose: 'everybody', filter: NO_FILTER } as const;
    const records = await recordsOf(scope);
    const written = JSON.stringify(records);
    expect(written).toContain(own);
    for (const hidden of [ADAS, BENS, idOf(500), idOf(501)]) expect(written).not.toContain(hidden);
  });

  test('leaves once one’s own is handed in', async () => {
    await startRound({ blind: true, state: 'handed in' });
    expect((await leaving(LIBRARY)).ids).toEqual([own, ADAS, BENS].toSorted());
  });
});
