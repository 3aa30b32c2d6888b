import { freshLibrary } from './fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '../../model/id.ts';
import { putInCase, renameCase, takeOutOfCase } from '../../storage/arrange-cases.ts';
import { captureArticle } from '../../storage/articles.ts';
import { createCase } from '../../storage/cases.ts';
import { database } from '../../storage/database.ts';
import { idOf, pageCapture } from '../model/examples.ts';

let [one, two, three, four]: Id[] = [];

beforeEach(async () => {
  await freshLibrary();
  [one, two, three, four] = await Promise.all(['one', 'two', 'three', 'four'].map(captured));
});

async function captured(name: string): Promise<Id> {
  const url = `https://harbour-courier.example/${name}`;
  return (await captureArticle({ ...pageCapture, url, canonical: null })).article.id;
}

async function caseOf(...articles: (Id | undefined)[]): Promise<Id> {
  const [first, ...others] = articles as [Id, ...Id[]];
  return (await createCase('Long Bridge', first, ...others)).id;
}

const articlesIn = async (id: Id) => (await database.cases.get(id))?.articles;

describe('several articles', () => {
  test('are put in a case at once; those that were there stay where they stand', async () => {
    const id = await caseOf(one, two);
    expect(await putInCase(id, [three, two, three] as Id[])).toEqual([three]);
    expect(await articlesIn(id)).toEqual([one, two, three]);
  });

  test('one of which is not there, are put in none', async () => {
    const id = await caseOf(one);
    await expect(putInCase(id, [two as Id, idOf(99)])).rejects.toMatchObject({ name: 'NotInLibrary' });
    await expect(putInCase(idOf(98), [two as Id])).rejects.toMatchObject({ name: 'NotInLibrary' });
    expect(await articlesIn(id)).toEqual([one]);
  });

  test('are taken out at once; those that were not in it are not counted', async () => {
    const id = await caseOf(one, two, three);
    expect(await takeOutOfCase(id, [four, two] as Id[])).toBe(1);
    expect(await articlesIn(id)).toEqual([one, three]);
  });
});

test('a case gets another name, and gives back the one it had', async () => {
  const id = await caseOf(one);
  expect(await renameCase(id, ' Tunnel ')).toBe('Long Bridge');
  expect((await database.cases.get(id))?.name).toBe('Tunnel');
  await expect(renameCase(id, ' ')).rejects.toThrow('a case needs a name');
});
