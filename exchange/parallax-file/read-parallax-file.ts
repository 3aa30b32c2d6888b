import { readRecord } from '../../model/read-record.ts';
import { reasonOf } from '../../model/reason-of.ts';
import { isSignedBy } from '../hand-in/signature.ts';
import { signedBytes } from '../hand-in/signed-bytes.ts';
import type { Part } from '../record-file/manifest.ts';
import { statedValues, type SignedProject } from './signed-project.ts';
import { kindOf, openRecordFile } from '../record-file/read-record-file.ts';
import { AboutProject, PROJECT_FORMAT, ProjectFileRefused } from './parallax-manifest.ts';
import { WHOLE_SCHEMAS, WITHHELD_SCHEMAS, type ProjectKind, type ProjectRecords } from './project-records.ts';
import { type RehydrationReport, Rehydrator, type TextsAtHand } from './rehydrate.ts';

export interface OpenProjectFile extends Omit<AboutProject, 'signed'> {
  /** Whose signature fits; whether they own the project is for the library to say. Null where it is not signed. */
  signedBy: SignedProject | null;
  /** When it was made, ISO 8601 in UTC. */
  made: string;
  /** How many records of each kind. */
  counts: Partial<Record<ProjectKind, number>>;
  /** Its records, part by part; what it gave before it throws is to be thrown away with the rest. */
  records: (texts: TextsAtHand) => AsyncGenerator<ProjectRecords, RehydrationReport>;
  /** The same as they lie in the file: by WITHHELD_SCHEMAS where the texts were left out. */
  parts: () => AsyncGenerator<ProjectRecords>;
}

/**
 * A project's file, of which the manifest is read. Its records are those that were written; where the texts were left out,
 * they are filled in from the texts at hand, and what is not found there is left out and counted in the report.
 * @throws {ProjectFileRefused} naming the place.
 */
export async function openParallaxFile(file: Blob): Promise<OpenProjectFile> {
  const { manifest, recordsOf } = await openRecordFile(file, PROJECT_FORMAT);
  const { signed, ...about } = readAbout(manifest.about);
  if (signed && !(await isSignedBy(signed.publicKey, signed.signature, signedAs(signed, manifest.parts)))) {
    throw new ProjectFileRefused('Its signature does not fit: it was changed after it was signed.');
  }
  const schemas = about.salt === null ? WHOLE_SCHEMAS : WITHHELD_SCHEMAS;
  const counts: OpenProjectFile['counts'] = {};
  for (const part of manifest.parts) {
    const kind = kindOf(part) as ProjectKind;
    if (!Object.hasOwn(schemas, kind)) throw new ProjectFileRefused(`It holds “${kind}”, which is not known here.`);
    counts[kind] = (counts[kind] ?? 0) + part.records;
  }
  async function* parts() {
    for (const part of manifest.parts) yield (await recordsOf(part, schemas)) as unknown as ProjectRecords;
  }
  async function* records(texts: TextsAtHand) {
    const rehydrator = about.salt === null ? null : new Rehydrator(texts, about.salt);
    let live = 0;
    for await (const some of parts()) {
      if (some.kind === 'annotations') live += some.records.filter((one) => !('deleted' in one && one.deleted)).length;
      const filled = rehydrator ? await rehydrator.fill(some) : some;
      if (filled.records.length > 0) yield filled;
    }
    return rehydrator?.report ?? { annotations: live, matched: live, moved: 0, articlesWithoutText: 0 };
  }
  return { ...about, signedBy: signed ?? null, made: manifest.made, counts, records, parts };
}

function signedAs(signed: SignedProject, parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  return signedBytes(PROJECT_FORMAT.format, statedValues(signed), parts);
}

function readAbout(about: unknown): AboutProject {
  try {
    return readRecord(AboutProject, about, 'manifest.json: about');
  } catch (error) {
    throw new ProjectFileRefused(reasonOf(error));
  }
}
