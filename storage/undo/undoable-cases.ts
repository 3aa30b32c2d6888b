import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import { addToCase, createCase, removeFromCase } from '../cases.ts';
import { database } from '../database.ts';
import { reading } from '../transaction.ts';
import { markOfCase } from './case-mark.ts';
import { remarkLast, rememberStep } from './undo-log.ts';

/** The verbs of cases, each kept as a step that can be undone. */

export async function startCase(name: string, ...articles: readonly [Id, ...Id[]]): Promise<void> {
  const created = await createCase(name, ...articles);
  await remember('Case made', null, created);
}

export async function joinCase(id: Id, article: Id): Promise<void> {
  await changing(id, 'Article put in a case', async () => addToCase(id, article));
}

export async function leaveCase(id: Id, article: Id): Promise<void> {
  await changing(id, 'Article taken out of its case', async () => removeFromCase(id, article));
}

async function changing(id: Id, says: string, change: () => Promise<void>): Promise<void> {
  const before = await caseOf(id);
  await change();
  const after = await caseOf(id);
  if (!before || !after) return;
  const edit = { record: id, found: markOfCase(before), left: markOfCase(after), inverse: { kind: 'case' as const } };
  const isSame = before.articles.join() === after.articles.join();
  await (isSame ? remarkLast(edit) : remember(says, before, after));
}

async function remember(says: string, before: Case | null, after: Case): Promise<void> {
  const marks = { found: markOfCase(before), left: markOfCase(after) };
  await rememberStep({ says, of: after.name, record: after.id, ...marks, inverse: { kind: 'case', before } });
}

async function caseOf(id: Id): Promise<Case | null> {
  return reading(async () => (await database.cases.get(id)) ?? null);
}
