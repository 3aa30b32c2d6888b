import type { Timestamp } from '../../model/timestamp.ts';
import { RecordFileWriter } from '../record-file/write-record-file.ts';
import { PARALLAX_TYPE, PROJECT_FORMAT, type AboutProject } from './parallax-manifest.ts';
import type { ProjectRecords } from './project-records.ts';
import { withholdText } from './withhold-text.ts';

export interface ProjectToWrite extends AboutProject {
  exported: Timestamp;
  /** Some at a time, kind by kind as PROJECT_KINDS has them. */
  records: AsyncIterable<ProjectRecords> | Iterable<ProjectRecords>;
}

/**
 * A project as one file: everything in it without loss, or, with a salt, all but the articles' words. Cancelled by what reads
 * the records.
 */
export async function writeParallaxFile({ name, salt, exported, records }: ProjectToWrite): Promise<Blob> {
  const { format, version } = PROJECT_FORMAT;
  const file = new RecordFileWriter({ format, version, about: { name, salt }, made: exported, type: PARALLAX_TYPE });
  for await (const some of records) {
    await file.add(salt === null ? some : { kind: some.kind, records: await withholdText(some, salt) });
  }
  return file.finish();
}
