import { freshLibrary } from './fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { CaseReading, type ReadFact } from '../../model/case-reading.ts';
import type { Id } from '../../model/id.ts';
import { captureArticle } from '../../storage/articles.ts';
import { caseReadingOf, changeReading, restoreReading } from '../../storage/case-readings.ts';
import { createCase } from '../../storage/cases.ts';
import { database } from '../../storage/database.ts';
import { caseReading as example, idOf, pageCapture } from '../model/examples.ts';

let bridge: Id;

beforeEach(async () => {
  await freshLibrary();
  const { article } = await captureArticle(pageCapture);
  bridge = (await createCase('Long Bridge closure', article.id)).id;
});

function fact(id: number, statement = 'Two bearings were cracked.'): ReadFact {
  return { id: idOf(id), statement, tellings: [], passages: [], notToldIn: [] };
}

function putFacts(...facts: ReadFact[]) {
  return changeReading(bridge, { put: { facts }, drop: {} });
}

test('nothing is read, and nothing written, before the reader confirms something', async () => {
  expect(await caseReadingOf(bridge)).toBeNull();
  expect(await database.caseReadings.count()).toBe(0);
});

describe('a step', () => {
  test('is kept in one record per case, each time with a later mark', async () => {
    const first = await putFacts(fact(1));
    const second = await changeReading(bridge, { put: { voices: example.voices, actors: example.actors }, drop: {} });
    const stored = await caseReadingOf(bridge);
    expect(CaseReading.parse(stored)).toEqual(stored);
    expect(stored).toMatchObject({ voices: example.voices, actors: example.actors, facts: [fact(1)], rev: second.rev });
    expect(second.rev > first.rev).toBe(true);
    expect([first.on, second.on]).toEqual([null, first.rev]);
    expect(await database.caseReadings.count()).toBe(1);
  });

  test('replaces a fact by its id, where it stands; a voice and an actor by their names', async () => {
    await putFacts(fact(1), fact(2));
    await putFacts(fact(1, 'Both bearings were cracked.'));
    const actors = [{ name: 'Ines Okafor', wordings: [{ words: 'the mayor', article: null }] }];
    await changeReading(bridge, { put: { actors }, drop: {} });
    await changeReading(bridge, {
      put: { actors: [{ name: 'Ines Okafor', wordings: [{ words: 'she', article: null }] }] },
      drop: {},
    });
    expect(await caseReadingOf(bridge)).toMatchObject({
      facts: [fact(1, 'Both bearings were cracked.'), fact(2)],
      actors: [{ name: 'Ines Okafor', wordings: [{ words: 'she', article: null }] }],
    });
  });

  test('drops before it puts, so that a renamed actor may take the name of the one that goes', async () => {
    await putFacts(fact(1), fact(2));
    await putFacts(fact(3));
    await changeReading(bridge, { put: { facts: [fact(1, 'Joined.')] }, drop: { facts: [idOf(2)] } });
    expect((await caseReadingOf(bridge))?.facts).toEqual([fact(1, 'Joined.'), fact(3)]);
  });

  test('is refused for a case that is not there', async () => {
    await expect(changeReading(idOf(77), { put: {}, drop: {} })).rejects.toMatchObject({ name: 'NotInLibrary' });
    expect(await database.caseReadings.count()).toBe(0);
  });

  test('leaves another author’s reading of the case alone', async () => {
    const theirs = { ...example, case: bridge, set: idOf(99) };
    await database.caseReadings.add(theirs);
    await putFacts(fact(1));
    expect(await database.caseReadings.get(theirs.id)).toEqual(theirs);
    expect((await caseReadingOf(bridge))?.facts).toEqual([fact(1)]);
  });
});

describe('undoing', () => {
  test('one step after the other, and again what was undone', async () => {
    const first = await putFacts(fact(1));
    const second = await putFacts(fact(2));
    const undone = await restoreReading(bridge, second);
    expect((await caseReadingOf(bridge))?.facts).toEqual([fact(1)]);
    await restoreReading(bridge, { before: first.before, rev: undone.rev });
    expect((await caseReadingOf(bridge))?.facts).toEqual([]);
  });

  test('is refused where the reading was changed since, and changes nothing', async () => {
    const first = await putFacts(fact(1));
    await putFacts(fact(2));
    await expect(restoreReading(bridge, first)).rejects.toMatchObject({ name: 'ReadingChanged' });
    expect((await caseReadingOf(bridge))?.facts).toEqual([fact(1), fact(2)]);
  });
});
