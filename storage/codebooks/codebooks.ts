import { CodebookDraft, type Codebook } from '../../model/codebook.ts';
import { latestVersion } from '../../model/latest-version.ts';
import type { Id } from '../../model/id.ts';
import type { Project } from '../../model/project.ts';
import { readRecord } from '../../model/read-record.ts';
import { codesToDecide } from './code-decisions.ts';
import { database } from '../database.ts';
import { findPersonalSet, personalSet } from '../personal-set.ts';
import { CodebookChanged, CodebookOfOthers, NotInLibrary } from '../storage-errors.ts';
import { reading, writing } from '../transaction.ts';

/** What the list shows of a codebook. */
export interface CodebookView {
  codebook: Codebook;
  projects: Project[];
  /** Whether the reader may change it: others' comes anew with their project, and must stay as they made it. */
  isOwn: boolean;
  /** Whether the reader's own passages are coded by it, where no project says otherwise. */
  isDefault: boolean;
  /** Whether it goes with something that stays: a project, a set, a passage's codes. */
  isUsed: boolean;
  /** How many of the reader's passages have a code that was split, and wait for a person to say which part. */
  toDecide: number;
}

/** All codebooks, the oldest first. */
export async function viewCodebooks(): Promise<CodebookView[]> {
  return reading(async () => {
    const views: CodebookView[] = [];
    // One after the other: in a live query, what waits together outlives its transaction.
    for (const codebook of await database.codebooks.orderBy('id').toArray()) views.push(await viewOf(codebook));
    return views;
  });
}

/** One codebook; null where there is no such. */
export async function viewCodebook(id: Id): Promise<CodebookView | null> {
  return reading(async () => {
    const codebook = await database.codebooks.get(id);
    return codebook ? viewOf(codebook) : null;
  });
}

/** The codebook that the reader's own passages are tagged by, made where there is none yet. */
export async function beginCodebook(): Promise<Id> {
  return (await personalSet()).set.codebook;
}

/**
 * Keeps what is being made of the next version; null throws it away. It outlives the page.
 * @throws {CodebookChanged} where a version came between, made in another tab.
 */
export async function keepDraft(id: Id, draft: CodebookDraft | null): Promise<void> {
  await writing(async () => {
    const { draft: _former, ...stored } = await codebookToChange(id);
    if (draft && draft.base !== latestVersion(stored).version) throw new CodebookChanged();
    await database.codebooks.put({ ...stored, ...(draft && { draft: readRecord(CodebookDraft, draft, 'Draft') }) });
  });
}

/** How many passages of the library have each code of a codebook's latest version. */
export async function countCodes(id: Id): Promise<Map<Id, number>> {
  return reading(async () => {
    const stored = await database.codebooks.get(id);
    const codes = stored ? latestVersion(stored).codes : [];
    const counts = await Promise.all(codes.map((code) => database.annotations.where('codes').equals(code.id).count()));
    return new Map(codes.map((code, index) => [code.id, counts[index] ?? 0]));
  });
}

async function viewOf(codebook: Codebook): Promise<CodebookView> {
  const projects = await database.projects.filter((project) => project.codebook === codebook.id).toArray();
  const isOwn = await areOwn(projects);
  const isDefault = (await findPersonalSet())?.set.codebook === codebook.id;
  const isUsed = isDefault || projects.length > 0 || (await hasPassages(codebook));
  return { codebook, projects, isOwn, isDefault, isUsed, toDecide: (await codesToDecide(codebook)).length };
}

/** Whether passages of anybody have one of its codes, or sets were made under it. */
async function hasPassages({ id, versions }: Codebook): Promise<boolean> {
  const codes = versions.flatMap((version) => version.codes.map((code) => code.id));
  const coded = codes.length > 0 && (await database.annotations.where('codes').anyOf(codes).first());
  return Boolean(coded) || (await database.annotationSets.filter(({ codebook }) => codebook === id).count()) > 0;
}

/** Those that others made are changed by them alone. */
async function areOwn(projects: readonly Project[]): Promise<boolean> {
  const author = (await findPersonalSet())?.author.id;
  return projects.every(({ kind, owner }) => kind === 'personal' || owner === author);
}

/** Part of a transaction. @throws {CodebookOfOthers} for one that the reader may not change. */
export async function codebookToChange(id: Id): Promise<Codebook> {
  const stored = await database.codebooks.get(id);
  if (!stored) throw new NotInLibrary('codebook');
  if (!(await viewOf(stored)).isOwn) throw new CodebookOfOthers();
  return stored;
}
