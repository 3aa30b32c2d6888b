import type { LiveAnnotation } from '../model/annotation.ts';
import { fatesIn, isCertain } from '../model/code-fate.ts';
import { Codebook, CodebookDraft, CodebookName, type CodebookVersion } from '../model/codebook.ts';
import { latestVersion } from '../model/latest-version.ts';
import type { Id } from '../model/id.ts';
import type { Project } from '../model/project.ts';
import { readRecord } from '../model/read-record.ts';
import { codesToDecide } from './code-decisions.ts';
import { database } from './database.ts';
import { ownSets } from './own-sets.ts';
import { findPersonalSet, personalSet } from './personal-set.ts';
import { annotationsWith, settleCodes } from './settle-codes.ts';
import { CodebookChanged, CodebookOfOthers, NotInLibrary } from './storage-errors.ts';
import { reading, writing } from './transaction.ts';

/** What the list shows of a codebook. */
export interface CodebookView {
  codebook: Codebook;
  projects: Project[];
  /** Whether the reader may change it: others' comes anew with their project, and must stay as they made it. */
  isOwn: boolean;
  /** How many of the reader's passages have a code that was split, and wait for a person to say which part. */
  toDecide: number;
}

/** What publishing did. */
export interface Publication {
  version: number;
  /** How many passages its mapping changed by itself, and how many wait for a person now. */
  changed: number;
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

/** @throws {InvalidRecord} for a name that is none. */
export async function renameCodebook(id: Id, name: string): Promise<void> {
  await writing(async () => {
    const stored = await codebookToChange(id);
    await database.codebooks.put({ ...stored, name: readRecord(CodebookName, name, 'Name of the codebook') });
  });
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

/**
 * Makes the draft the next version. The reader's passages follow its mapping where it leaves no doubt; the others keep the code that
 * was split until a person decides. All of it or nothing.
 * @param base the version that the reader saw the draft's changes against.
 * @throws {InvalidRecord} for a draft that breaks a rule. @throws {CodebookChanged} where there is no such draft any more.
 */
export async function publishDraft(id: Id, base: number): Promise<Publication> {
  return writing(async () => {
    const { draft, ...stored } = await codebookToChange(id);
    if (!draft || draft.base !== base || base !== latestVersion(stored).version) throw new CodebookChanged();
    const { base: _base, ...contents } = draft;
    const version: CodebookVersion = { ...contents, version: base + 1, created: Date.now() };
    const next = readRecord(Codebook, { ...stored, versions: [...stored.versions, version] }, stored.name);
    await database.codebooks.put(next);
    const sets = await ownSets(id);
    for (const set of sets.values()) await database.annotationSets.put({ ...set, codebookVersion: version.version });
    const changed = await settleCodes(next, sets);
    return { version: version.version, changed, toDecide: (await codesToDecide(next)).length };
  });
}

/** What publishing the draft would do; null where there is none. */
export interface Preview {
  /** How many passages would follow by themselves, and how many would wait for a person, with those that wait already. */
  changed: number;
  toDecide: number;
  /** How many of the reader's own passages have each code of the latest version. */
  counts: Map<Id, number>;
}

/** Counts what publishing the draft of a codebook would do. Nothing is written. */
export async function previewPublication(id: Id): Promise<Preview | null> {
  return reading(async () => {
    const stored = await database.codebooks.get(id);
    if (!stored?.draft) return null;
    const { draft, versions } = stored;
    const next = { ...stored, versions: [...versions, { ...draft, version: draft.base + 1, created: Date.now() }] };
    const own = await ownSets(id);
    const certain = [...fatesIn(next.versions)].filter(([, fate]) => isCertain(fate)).map(([code]) => code);
    const coded = await annotationsWith(
      latestVersion(stored).codes.map((code) => code.id),
      own,
    );
    return {
      changed: (await annotationsWith(certain, own)).length,
      toDecide: (await codesToDecide(next)).length,
      counts: countOfEach(coded),
    };
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

function countOfEach(annotations: readonly LiveAnnotation[]): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const code of annotations.flatMap(({ codes = [] }) => codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

async function viewOf(codebook: Codebook): Promise<CodebookView> {
  const projects = await database.projects.filter((project) => project.codebook === codebook.id).toArray();
  const isOwn = await areOwn(projects);
  return { codebook, projects, isOwn, toDecide: (await codesToDecide(codebook)).length };
}

/** Those that others made are changed by them alone. */
async function areOwn(projects: readonly Project[]): Promise<boolean> {
  const author = (await findPersonalSet())?.author.id;
  return projects.every(({ kind, owner }) => kind === 'personal' || owner === author);
}

/** @throws {CodebookOfOthers} for one that the reader may not change. */
async function codebookToChange(id: Id): Promise<Codebook> {
  const stored = await database.codebooks.get(id);
  if (!stored) throw new NotInLibrary('codebook');
  if (!(await viewOf(stored)).isOwn) throw new CodebookOfOthers();
  return stored;
}
