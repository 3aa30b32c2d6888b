import type { Id } from '../../model/id.ts';
import type { Identity } from '../../model/identity.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { sign } from '../hand-in/signature.ts';
import { signedBytes } from '../hand-in/signed-bytes.ts';
import { RecordFileWriter } from '../record-file/write-record-file.ts';
import { PARALLAX_TYPE, PROJECT_FORMAT, type AboutProject } from './parallax-manifest.ts';
import type { ProjectRecords } from './project-records.ts';
import { statedValues } from './signed-project.ts';
import { withholdText } from './withhold-text.ts';

export interface ProjectToWrite extends Omit<AboutProject, 'signed'> {
  exported: Timestamp;
  /** Some at a time, kind by kind as PROJECT_KINDS has them. */
  records: AsyncIterable<ProjectRecords> | Iterable<ProjectRecords>;
  /** Who vouches for it: the owner of this project. */
  signer?: { identity: Identity; project: Id };
}

/**
 * A project as one file: everything in it without loss, or, with a salt, all but the articles' words. Cancelled by what reads
 * the records.
 */
export async function writeParallaxFile({ name, salt, exported, records, signer }: ProjectToWrite): Promise<Blob> {
  const { format, version } = PROJECT_FORMAT;
  const file = new RecordFileWriter({ format, version, about: { name, salt }, made: exported, type: PARALLAX_TYPE });
  for await (const some of records) {
    await file.add(salt === null ? some : { kind: some.kind, records: await withholdText(some, salt) });
  }
  if (!signer) return file.finish();
  const { id: author, publicKey } = signer.identity;
  const stated = { project: signer.project, author, publicKey };
  return file.finish(async (parts) => ({
    name,
    salt,
    signed: { ...stated, signature: await sign(signer.identity, signedBytes(format, statedValues(stated), parts)) },
  }));
}
