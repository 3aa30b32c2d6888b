import { freshLibrary } from '../fresh-library.ts';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fillAwaited } from '../../../components/exchange/fill-awaited.ts';
import { takeProjectFile } from '../../../components/projects/take-project-file.ts';
import type { LiveAnnotation } from '../../../model/annotation.ts';
import { newId } from '../../../model/id.ts';
import type { RecordsOfKind } from '../../../model/record-kinds.ts';
import { changeAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { readLibrary } from '../../../storage/backup/read-library.ts';
import { restoreLibrary } from '../../../storage/backup/restore-library.ts';
import { viewAwaited } from '../../../storage/awaited-texts.ts';
import { database } from '../../../storage/database.ts';
import { changeGoesOut } from '../../../storage/projects/goes-out.ts';
import { takeBackHandIn } from '../../../storage/projects/prepare-hand-in.ts';
import { readKey } from '../../../storage/projects/read-key.ts';
import { viewProjects } from '../../../storage/projects/shared-projects.ts';
import { personalSet } from '../../../storage/personal-set.ts';
import { revealedWork } from '../../../storage/revealed-work.ts';
import { pageCapture } from '../../model/examples.ts';
import { OTHER_PAGE, read, handIn, handOut, saved, ROUND } from './project-without-texts.ts';

beforeEach(freshLibrary);

async function* given(records: readonly RecordsOfKind[]) {
  yield* records;
}

describe('the model of a project', () => {
  async function seenByMember(): Promise<(string | undefined)[]> {
    const project = (await viewProjects())[0]?.project.id ?? '';
    const key = await readKey(project);
    return (key?.articles ?? []).flatMap(({ model }) => model.map(({ note }) => note));
  }

  test('is seen from the beginning as an example, and as a key once the member has handed in, until they take it back', async () => {
    for (const [model, before, after] of [
      ['example', ['Why it is a quote.'], ['Why it is a quote.']],
      ['key', [], ['Why it is a quote.']],
    ] as const) {
      await freshLibrary();
      const { file } = await handOut(model);
      await freshLibrary();
      await takeProjectFile(file);
      const article = await read(pageCapture);
      expect(await seenByMember()).toEqual(before);
      expect((await revealedWork(article)).length).toBe(before.length);
      await handIn('Ana');
      expect(await seenByMember()).toEqual(after);
      const own = (await viewProjects())[0]?.sets.find(({ isOwn }) => isOwn);
      await takeBackHandIn(own?.set.id ?? '');
      expect(await seenByMember()).toEqual(before);
    }
  });

  test('stays hidden where it came as a key, and a later file says that it stays with its owner', async () => {
    const { id } = await handOut('key');
    await database.projects.update(id, { round: { ...ROUND, blind: false, model: 'key' } });
    const file = await saved(id);
    await changeGoesOut(id, { texts: false, model: null });
    const later = await saved(id);
    await freshLibrary();
    await takeProjectFile(file);
    const article = await read(pageCapture);
    expect(await seenByMember()).toEqual([]);
    await takeProjectFile(later);
    expect((await viewProjects())[0]?.project.round?.model).toBe(undefined);
    expect(await seenByMember()).toEqual([]);
    expect(await revealedWork(article)).toEqual([]);
    await handIn('Ana');
    expect(await seenByMember()).toEqual(['Why it is a quote.']);
  });

  test('takes the place of its passages that came in unsigned before', async () => {
    const { file } = await handOut('example');
    const [made] = await database.annotations.toArray();
    const { author } = await personalSet();
    await freshLibrary();
    const { set: own } = await personalSet();
    const article = await read(pageCapture);
    const theirs = { ...own, id: newId(), author: author.id };
    const revision = (await database.revisions.toCollection().first())?.id ?? '';
    await database.authors.add(author);
    await database.annotationSets.add(theirs);
    const copy: LiveAnnotation = { ...(made as LiveAnnotation), set: theirs.id, article, revision, note: 'A copy.' };
    await database.annotations.add(copy);
    await takeProjectFile(file);
    expect(await seenByMember()).toEqual(['Why it is a quote.']);
    expect(await database.annotations.count()).toBe(1);
  });

  test('changes no passage that is somebody else’s here, nor counts it as come in', async () => {
    const { file } = await handOut('example');
    const [made] = await database.annotations.toArray();
    await freshLibrary();
    await takeProjectFile(file);
    const { set: own } = await personalSet();
    const { article } = await captureArticle(pageCapture);
    const revision = (await database.revisions.toCollection().first())?.id ?? '';
    const mine = { ...(made as LiveAnnotation), set: own.id, article: article.id, revision, note: 'My own.' };
    await database.annotations.add(mine);
    expect(await fillAwaited(article)).toEqual({ kept: 0, left: 0 });
    expect(await database.annotations.get(mine.id)).toEqual(mine);
  });

  test('is none where it stays with its owner, and none of the owner’s to check', async () => {
    const { id, file } = await handOut(null);
    expect(await readKey(id)).toBe(null);
    await freshLibrary();
    await takeProjectFile(file);
    expect(await readKey(id)).toBe(null);
  });

  test('is counted as waiting where the page that was read has not its words', async () => {
    const { id, file } = await handOut('example');
    await freshLibrary();
    await takeProjectFile(file);
    await read({ ...pageCapture, blocks: [{ kind: 'paragraph', text: 'All is new.' }] });
    expect(await readKey(id)).toMatchObject({ waiting: 1 });
    await read(pageCapture);
    expect(await readKey(id)).toMatchObject({ waiting: 0 });
    expect(await seenByMember()).toHaveLength(1);
  });

  test('waits on in a backup, and comes in when the page is read after it was restored', async () => {
    const { file } = await handOut('example');
    await freshLibrary();
    await takeProjectFile(file);
    const records: RecordsOfKind[] = [];
    await readLibrary(async (some) => void records.push(some));
    await freshLibrary();
    await restoreLibrary(given(records));
    await read(pageCapture);
    expect(await seenByMember()).toEqual(['Why it is a quote.']);
  });

  test('is the newer of two files, whatever their order, how often they come, and when the pages are read', async () => {
    const { id, file: older } = await handOut('example', 'older');
    const [made] = await database.annotations.toArray();
    await changeAnnotation(made?.id ?? '', { note: 'newer' });
    const newer = await saved(id);
    type Step = 'older' | 'newer' | 'first page' | 'second page';
    const steps: Record<Step, () => Promise<unknown>> = {
      older: () => takeProjectFile(older),
      newer: () => takeProjectFile(newer),
      'first page': () => read(pageCapture),
      'second page': () => read(OTHER_PAGE),
    };
    const all = Object.keys(steps) as Step[];
    const orders = fc
      .array(fc.constantFrom(...all), { maxLength: 4 })
      .chain((more) => fc.shuffledSubarray([...more, ...all], { minLength: more.length + all.length }));
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        await freshLibrary();
        for (const step of order) await steps[step]();
        expect(await seenByMember()).toEqual(['newer']);
        // What a second file keeps a place for is here already, or comes when its page is read again.
        for (const step of ['first page', 'second page'] as const) await steps[step]();
        expect(await viewAwaited()).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
