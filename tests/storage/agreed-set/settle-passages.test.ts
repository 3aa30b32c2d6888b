import { freshLibrary } from '../fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { newIdentity } from '../../../exchange/hand-in/signature.ts';
import { isLive, type LiveAnnotation } from '../../../model/annotation.ts';
import type { AgreedWork } from '../../../model/case-contents.ts';
import type { Id } from '../../../model/id.ts';
import type { Decision } from '../../../model/settlement.ts';
import { annotationsOf, createAnnotation } from '../../../storage/annotations.ts';
import { captureArticle, type CapturedArticle } from '../../../storage/articles.ts';
import { createCase } from '../../../storage/cases.ts';
import { readCase, readCaseOfAll } from '../../../storage/read-cases.ts';
import { database } from '../../../storage/database.ts';
import { exportChoices } from '../../../storage/exchange/export-choices.ts';
import { exportedArticles, exportHead } from '../../../storage/exchange/export-head.ts';
import type { Whose } from '../../../storage/exchange/export-scope.ts';
import { NO_FILTER } from '../../../storage/exchange/passage-filter.ts';
import { countPassages } from '../../../storage/library-page.ts';
import { ownSets } from '../../../storage/own-sets.ts';
import { findPersonalSet } from '../../../storage/personal-set.ts';
import { ownIdentity } from '../../../storage/projects/own-identity.ts';
import { prepareHandIn, prepareSettled } from '../../../storage/projects/prepare-hand-in.ts';
import { createProject, viewProjects } from '../../../storage/projects/shared-projects.ts';
import { leaveOutSettling, takeHandIn } from '../../../storage/projects/take-hand-in.ts';
import { searchLibrary } from '../../../storage/search/search-library.ts';
import { changeSettled, settlePassages } from '../../../storage/agreed-set/settle-passages.ts';
import { restoreFromTrash } from '../../../storage/trash/restore-from-trash.ts';
import { trashArticle } from '../../../storage/trash/trash.ts';
import { annotation, annotationSet, author, idOf, pageCapture } from '../../model/examples.ts';

const BENS = idOf(500);
let captured: CapturedArticle;
let found: Id;
let own: LiveAnnotation;
let bens: LiveAnnotation;

beforeEach(async () => {
  await freshLibrary();
  captured = await captureArticle(pageCapture);
  ({ id: found } = await createCase('Long Bridge closure', captured.article.id));
  own = await createAnnotation({ ...annotation, article: captured.article.id, revision: captured.revision.id });
  const { set } = (await findPersonalSet()) ?? {};
  if (!set) throw new Error('no set');
  bens = {
    ...own,
    id: idOf(510),
    set: BENS,
    tags: ['quote'],
    fields: { speakers: ['Ines Okafor'] },
    note: 'Ben’s own',
  };
  await database.authors.put({ ...author, id: idOf(61), name: 'Ben' });
  await database.annotationSets.add({
    ...annotationSet,
    created: Date.now(),
    id: BENS,
    codebook: set.codebook,
    project: set.project,
    author: idOf(61),
  });
  await database.annotations.add(bens);
});

/** Ben’s marking is taken, unless something else is said. */
function decision(change: Partial<Decision> = {}): Decision {
  const from = [own, bens].map(({ id, modified }) => ({ annotation: id, modified }));
  const { revision, selectors, tags, id } = bens;
  return { from, passages: [{ like: id, revision, selectors, tags }], ...change };
}

async function settle(...decisions: Decision[]) {
  return settlePassages({ case: found, decisions, reopen: [] });
}

async function agreed(): Promise<AgreedWork> {
  const work = (await readCaseOfAll(found))?.agreed;
  if (!work) throw new Error('nothing was settled');
  return work;
}

async function coders(): Promise<unknown[]> {
  const stored = await database.annotations.bulkGet([own.id, bens.id]);
  return [...stored, ...(await annotationsOf(captured.article.id))];
}

describe('settling', () => {
  test('takes a coder’s marking with its details, keeps what it was settled from, and changes no coder’s set', async () => {
    const before = await coders();
    await settle(decision());
    const { set, annotations } = await agreed();
    expect(annotations).toMatchObject([{ tags: ['quote'], fields: bens.fields, note: '', set: set.id }]);
    expect(set).toMatchObject({
      role: 'agreed',
      settlements: [{ from: decision().from, passages: [annotations[0]?.id] }],
    });
    expect(await coders()).toEqual(before);
  });

  test('one set for all; the same passage settled anew takes the place of what was settled before', async () => {
    await settle(decision());
    const { set } = await agreed();
    await settle(decision({ passages: [] }));
    const again = await agreed();
    expect([again.set.id, again.annotations, again.set.settlements?.length]).toEqual([set.id, [], 1]);
    expect(again.set.settlements).toMatchObject([{ passages: [] }]);
  });

  test('is not brought back beside what was settled of the same markings since', async () => {
    await settle(decision());
    const [settlement] = (await agreed()).set.settlements ?? [];
    const opened = await settlePassages({ case: found, decisions: [], reopen: [settlement?.id ?? ''] });
    await settle(decision());
    const since = await agreed();
    await expect(changeSettled(opened.set, opened.inverse)).rejects.toThrow(/changed since/u);
    expect(await agreed()).toEqual(since);
  });

  test('can be opened again, and each step taken back by its own inverse', async () => {
    const { inverse } = await settle(decision());
    const first = await agreed();
    const [settlement] = first.set.settlements ?? [];
    const opened = await settlePassages({ case: found, decisions: [], reopen: [settlement?.id ?? ''] });
    expect((await agreed()).annotations).toEqual([]);
    await changeSettled(opened.set, opened.inverse);
    const words = ({ rev: _rev, modified: _modified, ...rest }: LiveAnnotation) => rest;
    expect((await agreed()).annotations.map(words)).toEqual(first.annotations.map(words));
    expect((await agreed()).set).toEqual(first.set);
    await changeSettled(opened.set, inverse);
    expect(await agreed()).toMatchObject({ set: { settlements: [] }, annotations: [] });
    await expect(changeSettled(opened.set, inverse)).rejects.toThrow(/changed since/u);
  });

  test('is whole or not at all: words that do not stand there settle nothing', async () => {
    const [position] = [{ type: 'TextPositionSelector' as const, start: 0, end: 4 }];
    const selectors = bens.selectors.map((each) => (each.type === 'TextPositionSelector' ? position : each));
    const wrong = decision({ passages: [{ like: bens.id, revision: bens.revision, selectors, tags: ['fact'] }] });
    await expect(settle(decision(), wrong)).rejects.toThrow(/Select the passage once more/u);
    expect((await readCaseOfAll(found))?.agreed).toBeUndefined();
  });
});

describe('what is agreed is nobody’s own', () => {
  test('not the reader’s, in no coder’s work, found by search as its coders marked it', async () => {
    const hits = async () => (await searchLibrary('choice')).quotes.hits.map((hit) => hit.annotation?.id);
    const before = await hits();
    await settle(decision());
    const all = await readCaseOfAll(found);
    expect(all?.articles[0]?.annotations.map(({ id }) => id).toSorted()).toEqual([own.id, bens.id].toSorted());
    expect([...(all?.authorOf.keys() ?? [])]).not.toContain(all?.agreed?.set.id);
    expect((await readCase(found))?.articles[0]?.annotations).toEqual([own]);
    expect(await countPassages()).toEqual(new Map([[captured.article.id, 1]]));
    expect((await ownSets()).has(all?.agreed?.set.id ?? '')).toBe(false);
    expect(await hits()).toEqual(before);
  });

  test('in a project it is no member’s, and not in what the reader hands in', async () => {
    const round = { blind: false, due: null, closed: false };
    const { id } = await createProject({ name: 'Seminar', instructions: '', round, cases: [found] });
    await settle(decision());
    expect((await agreed()).set.project).toBe(id);
    const [view] = await viewProjects();
    expect(view?.sets).toMatchObject([{ isOwn: true, annotations: 1 }]);
    const { author: self } = await ownIdentity(newIdentity);
    const { set, annotations } = await prepareHandIn(id, self);
    expect(set.role).toBeUndefined();
    expect(annotations.map((each) => each.id)).toEqual([own.id]);
  });

  test('goes with its case into a project that is made of it', async () => {
    await settle(decision());
    const before = await agreed();
    const round = { blind: false, due: null, closed: false };
    const { id } = await createProject({ name: 'Seminar', instructions: '', round, cases: [found] });
    const { set, annotations } = await agreed();
    expect(set).toMatchObject({ project: id, settlements: before.set.settlements });
    expect(annotations.map((each) => each.id)).toEqual(before.annotations.map((each) => each.id));
    expect((await database.annotationSets.get(before.set.id))?.settlements).toEqual([]);
  });

  test('is exported when it is asked for, and never as somebody’s', async () => {
    await settle(decision());
    const { set, annotations } = await agreed();
    const idsOf = async (whose: Whose) => {
      const head = await exportHead({ part: { kind: 'case', id: found }, whose, filter: NO_FILTER });
      const ids: Id[] = [];
      for await (const each of exportedArticles(head)) ids.push(...each.annotations.map(({ id }) => id));
      return ids.toSorted();
    };
    expect(await idsOf('agreed')).toEqual(annotations.map(({ id }) => id));
    expect(await idsOf('everybody')).toEqual([own.id, bens.id].toSorted());
    expect(await idsOf([set.author])).toEqual([own.id]);
    expect((await exportChoices()).hasAgreed).toBe(true);
  });

  test('handed in by another it is theirs, and no coder’s; a coder’s set never becomes one, nor the reverse', async () => {
    const { id, codebook } = await sharedProject();
    const theirs = { ...annotationSet, id: idOf(502), project: id, author: idOf(62), codebook: codebook.id };
    const files = { codebook, articles: [], revisions: [], annotations: [], author: { ...author, id: idOf(62) } };
    const take = (role: 'agreed' | undefined, sequence: number) =>
      takeHandIn({ ...files, set: { ...theirs, ...(role && { role }) }, handedIn: 1, sequence });
    expect(await take('agreed', 1)).toMatchObject({ verdict: 'new', isSettling: true });
    expect((await viewProjects())[0]?.sets).toHaveLength(1);
    expect((await take(undefined, 2)).verdict).toBe('not theirs');
  });

  test('the personal set stays the personal one, whichever id comes first', async () => {
    const personal = await findPersonalSet();
    if (!personal) throw new Error('no set');
    const made = { ...personal.set, id: idOf(0), created: 0, role: 'agreed' as const };
    await database.annotationSets.add(made);
    await database.annotationSets.add({
      ...annotationSet,
      project: made.project,
      id: idOf(1),
      created: Date.now() + 1,
    });
    expect((await findPersonalSet())?.set.id).toBe(personal.set.id);
  });

  test('goes into the trash with its article and comes back with it', async () => {
    await settle(decision());
    const before = await agreed();
    await trashArticle(captured.article.id);
    expect(await database.annotations.where('set').equals(before.set.id).count()).toBe(0);
    await restoreFromTrash(captured.article.id);
    expect((await agreed()).annotations.filter(isLive)).toEqual(before.annotations);
  });
});

async function sharedProject() {
  const round = { blind: false, due: null, closed: false };
  const { id } = await createProject({ name: 'Seminar', instructions: '', round, cases: [found] });
  const codebook = await database.codebooks.toCollection().first();
  if (!codebook) throw new Error('no codebook');
  return { id, codebook };
}

describe('several people’s settling', () => {
  const CEM = { ...author, id: idOf(62), name: 'Cem' };

  /** What Cem settled of the same markings, as their file brings it: `tags` of one passage, or no passage. */
  async function cemSettles(tags: LiveAnnotation['tags'] | null, sequence = 1, instead: Id[] = []) {
    const [project] = (await viewProjects()).map((view) => view.project);
    const codebook = await database.codebooks.toCollection().first();
    if (!project || !codebook) throw new Error('no project');
    // Codes are taken over as far as the project's codebook defines them, and it defines none of these.
    const { codes: _codes, ownFields: _answers, ...marked } = bens;
    const passage = { ...marked, id: idOf(530 + sequence), set: idOf(503), note: '', tags: tags ?? ['fact'] };
    const settlement = {
      id: idOf(540 + sequence),
      from: decision().from,
      passages: tags ? [passage.id] : [],
      settled: 1,
      ...(instead.length > 0 && { instead }),
    };
    const set = {
      ...annotationSet,
      id: idOf(503),
      project: project.id,
      author: CEM.id,
      codebook: codebook.id,
      role: 'agreed' as const,
      settlements: [settlement],
    };
    return takeHandIn({
      author: CEM,
      codebook,
      set,
      articles: [captured.article],
      revisions: [captured.revision],
      annotations: tags ? [passage] : [],
      handedIn: sequence,
      sequence,
    });
  }

  const ids = (annotations: readonly LiveAnnotation[]) => annotations.map(({ tags }) => tags.join());

  test('the same decisions are one, by both; repeated taking changes nothing', async () => {
    await sharedProject();
    await settle(decision());
    const before = await agreed();
    await cemSettles(['quote']);
    const once = await agreed();
    expect((await cemSettles(['quote'])).verdict).toBe('unchanged');
    expect(once.annotations).toEqual(before.annotations);
    expect(once.set.settlements.map(({ by }) => by.length)).toEqual([2]);
    expect(once.by.map((each) => [each.author.name, each.isReader, each.settled])).toEqual([
      ['Me', true, 1],
      ['Cem', false, 1],
    ]);
    expect(await agreed()).toEqual(once);
  });

  test('different ones wait for a person, in whichever order they came, and settling decides', async () => {
    await sharedProject();
    await cemSettles(null);
    expect((await agreed()).set.settlements).toMatchObject([{ by: [CEM.id], passages: [] }]);
    await settle(decision());
    // Settled with Cem's in sight, it stands over theirs.
    expect(ids((await agreed()).annotations)).toEqual(['quote']);
    await cemSettles(['fact'], 2);
    const open = await agreed();
    expect([open.annotations, open.conflicts.length, ids(open.contested).toSorted()]).toEqual([
      [],
      1,
      ['fact', 'quote'],
    ]);
    const exported = await exportHead({ part: { kind: 'case', id: found }, whose: 'agreed', filter: NO_FILTER });
    for await (const each of exportedArticles(exported)) expect(each.annotations).toEqual([]);
    await settle(decision({ passages: [] }));
    expect(await agreed()).toMatchObject({ conflicts: [], annotations: [] });
  });

  test('goes out signed for by who settled, with its passages, and can be left out again', async () => {
    const { id } = await sharedProject();
    await settle(decision());
    const { author: self } = await ownIdentity(newIdentity);
    const out = await prepareSettled(id, self);
    expect(out).toMatchObject({ set: { role: 'agreed', author: self.id }, annotations: [{ tags: ['quote'] }] });
    await cemSettles(['fact']);
    expect((await agreed()).conflicts).toHaveLength(1);
    await leaveOutSettling(CEM.id, id);
    expect(await agreed()).toMatchObject({ conflicts: [], annotations: [{ tags: ['quote'] }] });
    await leaveOutSettling(self.id, id);
    expect((await agreed()).annotations).toHaveLength(1);
  });
});
