import type { Case } from '../../model/case.ts';
import { newId, type Id } from '../../model/id.ts';
import { database } from '../database.ts';
import { personalSet } from '../personal-set.ts';
import { reading } from '../transaction.ts';

/**
 * Puts articles into cases by the cases' names, whose capitals make no difference: the oldest of that name, or else a new
 * one. Part of a transaction.
 */
export async function putInCases(named: readonly { name: string; article: Id }[]): Promise<void> {
  if (named.length === 0) return;
  const cases = await database.cases.orderBy('id').toArray();
  for (const [key, group] of Map.groupBy(named, ({ name }) => name.toLowerCase())) {
    const found = cases.find(({ name }) => name.toLowerCase() === key) ?? (await newCase(group[0]?.name ?? key));
    const articles = [...new Set([...found.articles, ...group.map(({ article }) => article)])];
    await database.cases.put({ ...found, articles, modified: Date.now() });
  }
}

/** The names of all cases, the newest first, each once. */
export async function caseNames(): Promise<string[]> {
  const cases = await reading(() => database.cases.orderBy('id').toArray());
  return [...new Set(cases.toReversed().map(({ name }) => name))];
}

async function newCase(name: string): Promise<Case> {
  const { set } = await personalSet();
  const now = Date.now();
  return { id: newId(), project: set.project, name, articles: [], created: now, modified: now };
}
