import type { LiveAnnotation } from '../../model/annotation.ts';
import { fatesIn, isCertain } from '../../model/code-fate.ts';
import { Codebook, type CodebookVersion } from '../../model/codebook.ts';
import type { Id } from '../../model/id.ts';
import { latestVersion } from '../../model/latest-version.ts';
import { readRecord } from '../../model/read-record.ts';
import type { Rev } from '../../model/rev.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { codesToDecide } from './code-decisions.ts';
import { codebookToChange } from './codebooks.ts';
import { database } from '../database.ts';
import type { LongWork } from '../long-work.ts';
import { ownSets } from '../own-sets.ts';
import { annotationsWith, settleCodes } from './settle-codes.ts';
import { CodebookChanged } from '../storage-errors.ts';
import { reading, writing } from '../transaction.ts';

/** What publishing did. */
export interface Publication {
  version: number;
  published: Timestamp;
  /** The passages that its mapping changed by itself, with the marks that they bore before; and how many wait for a person now. */
  settled: [id: Id, before: Rev][];
  toDecide: number;
}

/**
 * Makes the draft the next version. The reader's passages follow its mapping where it leaves no doubt; the others keep the code that
 * was split until a person decides. All of it or nothing, also where it is cancelled.
 * @param base the version that the reader saw the draft's changes against.
 * @throws {InvalidRecord} for a draft that breaks a rule. @throws {CodebookChanged} where there is no such draft any more.
 */
export async function publishDraft(id: Id, base: number, work: LongWork = {}): Promise<Publication> {
  return writing(async () => {
    const { draft, ...stored } = await codebookToChange(id);
    if (!draft || draft.base !== base || base !== latestVersion(stored).version) throw new CodebookChanged();
    const { base: _base, ...contents } = draft;
    const published = Date.now();
    const version: CodebookVersion = { ...contents, version: base + 1, created: published };
    const next = readRecord(Codebook, { ...stored, versions: [...stored.versions, version] }, stored.name);
    await database.codebooks.put(next);
    await setVersion(id, version.version);
    const settled = await settleCodes(next, await ownSets(), published, work);
    return { version: version.version, published, settled, toDecide: (await codesToDecide(next)).length };
  });
}

/** The reader's sets under a codebook are under this version of it from now on. Part of a transaction. */
export async function setVersion(codebook: Id, version: number): Promise<void> {
  const under = [...(await ownSets()).values()].filter((set) => set.codebook === codebook);
  await database.annotationSets.bulkPut(under.map((set) => ({ ...set, codebookVersion: version })));
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
    const own = await ownSets();
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

function countOfEach(annotations: readonly LiveAnnotation[]): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const code of annotations.flatMap(({ codes = [] }) => codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
