import { Codebook, CodebookDraft, CodebookName, latestVersion, type CodebookVersion } from '../model/codebook.ts';
import type { Id } from '../model/id.ts';
import type { Project } from '../model/project.ts';
import { readRecord } from '../model/read-record.ts';
import { codesToDecide } from './code-decisions.ts';
import { database } from './database.ts';
import { ownSets } from './own-sets.ts';
import { findPersonalSet, personalSet } from './personal-set.ts';
import { annotationsWith, settleCodes } from './settle-codes.ts';
import { CodebookChanged, NotInLibrary } from './storage-errors.ts';
import { reading, writing } from './transaction.ts';

/** What the list shows of a codebook. */
export interface CodebookView {
  codebook: Codebook;
  projects: Project[];
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
  return reading(async () => Promise.all((await database.codebooks.orderBy('id').toArray()).map(viewOf)));
}

/** One codebook; null where there is no such. */
export async function viewCodebook(id: Id): Promise<CodebookView | null> {
  return reading(async () => {
    const codebook = await database.codebooks.get(id);
    return codebook ? viewOf(codebook) : null;
  });
}

/** The codebook that the reader's own passages are tagged by; null before the first of them. */
export async function ownCodebook(): Promise<Codebook | null> {
  return reading(async () => {
    const personal = await findPersonalSet();
    return personal ? ((await database.codebooks.get(personal.set.codebook)) ?? null) : null;
  });
}

/** The same, made where there is none yet. */
export async function beginCodebook(): Promise<Id> {
  return (await personalSet()).set.codebook;
}

/** @throws {InvalidRecord} for a name that is none. */
export async function renameCodebook(id: Id, name: string): Promise<void> {
  await writing(async () => {
    const stored = await storedCodebook(id);
    await database.codebooks.put({ ...stored, name: readRecord(CodebookName, name, 'Name of the codebook') });
  });
}

/**
 * Keeps what is being made of the next version; null throws it away. It outlives the page.
 * @throws {CodebookChanged} where a version came between, made in another tab.
 */
export async function keepDraft(id: Id, draft: CodebookDraft | null): Promise<void> {
  await writing(async () => {
    const { draft: _former, ...stored } = await storedCodebook(id);
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
    const { draft, ...stored } = await storedCodebook(id);
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

/** How many of the reader's own passages have each code. */
export async function countCodes(id: Id, codes: readonly Id[]): Promise<Map<Id, number>> {
  return reading(async () => {
    const counts = new Map<Id, number>();
    for (const { codes: chosen = [] } of await annotationsWith(codes, await ownSets(id))) {
      for (const code of chosen) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return counts;
  });
}

async function viewOf(codebook: Codebook): Promise<CodebookView> {
  const projects = await database.projects.filter((project) => project.codebook === codebook.id).toArray();
  return { codebook, projects, toDecide: (await codesToDecide(codebook)).length };
}

async function storedCodebook(id: Id): Promise<Codebook> {
  const stored = await database.codebooks.get(id);
  if (!stored) throw new NotInLibrary('codebook');
  return stored;
}
