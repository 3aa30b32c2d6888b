import type { Codebook } from '../../model/codebook.ts';
import type { Id } from '../../model/id.ts';
import { database } from '../database.ts';
import type { LongWork } from '../long-work.ts';
import {
  copyCodebook,
  deleteCodebook,
  makeCodebook,
  renameCodebook,
  setOwnCodebook,
} from '../codebooks/manage-codebooks.ts';
import { publishDraft, type Publication } from '../codebooks/publish-codebook.ts';
import { reading } from '../transaction.ts';
import { markOfCodebook } from './take-back-codebooks.ts';
import { rememberStep } from './undo-log.ts';

/** The verbs of codebooks, each kept as a step that can be undone. */

export async function startCodebook(name: string): Promise<Id> {
  const made = await makeCodebook(name);
  await remember('Codebook made', null, made);
  return made.id;
}

export async function duplicateCodebook(id: Id): Promise<Id> {
  const made = await copyCodebook(id);
  await remember('Codebook copied', null, made);
  return made.id;
}

/** What is typed is kept piece by piece, and undone as one. */
export async function nameCodebook(id: Id, name: string): Promise<void> {
  const before = await codebookOf(id);
  await renameCodebook(id, name);
  await remember('Codebook renamed', before, await codebookOf(id), `${id} name`);
}

export async function discardCodebook(id: Id): Promise<void> {
  await remember('Codebook deleted', await deleteCodebook(id), null);
}

export async function chooseOwnCodebook(id: Id): Promise<void> {
  const before = await setOwnCodebook(id);
  if (before === id) return;
  const of = (await codebookOf(id))?.name ?? '';
  const inverse = { kind: 'own codebook' as const, before };
  await rememberStep({ says: 'Codebook chosen', of, record: id, found: before, left: id, inverse });
}

/** @returns what it did, and the step by which it is undone. */
export async function publish(id: Id, base: number, work: LongWork = {}): Promise<Publication & { step: Id }> {
  const publication = await publishDraft(id, base, work);
  const { version } = publication;
  const of = (await codebookOf(id))?.name ?? '';
  const marks = { found: String(base), left: String(version) };
  const inverse = { kind: 'publication' as const, publication };
  const step = await rememberStep({ says: `Version ${version} published`, of, record: id, ...marks, inverse });
  return { ...publication, step };
}

async function remember(says: string, before: Codebook | null, after: Codebook | null, joins?: string): Promise<void> {
  const known = after ?? before;
  if (!known) return;
  const marks = { found: markOfCodebook(before), left: markOfCodebook(after) };
  const step = { says, of: known.name, record: known.id, ...marks, ...(joins !== undefined && { joins }) };
  await rememberStep({ ...step, inverse: { kind: 'codebook', before } });
}

async function codebookOf(id: Id): Promise<Codebook | null> {
  return reading(async () => (await database.codebooks.get(id)) ?? null);
}
