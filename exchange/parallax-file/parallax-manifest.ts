import * as z from 'zod/mini';
import { ExpectedFailure } from '../../model/expected-failure.ts';
import { SignedProject } from './signed-project.ts';
import type { RecordFormat } from '../record-file/read-record-file.ts';

/** A file that is no project of Parallax, or one that is damaged or from a later version. The message names the place. */
export class ProjectFileRefused extends ExpectedFailure {
  override readonly name = 'ProjectFileRefused';

  constructor(reason: string) {
    super(`This project file cannot be taken. ${reason}`);
  }
}

/** The shape of what is written; raised as a backup's is (exchange/backup/backup-format.ts). */
export const PROJECT_FORMAT: RecordFormat = {
  format: 'parallax-project',
  version: 1,
  name: 'project file',
  largest: 2 * 1024 ** 3,
  refused: (reason) => new ProjectFileRefused(reason),
};

export const PARALLAX_ENDING = '.parallax';
export const PARALLAX_TYPE = 'application/vnd.parallax+zip';

/** What a project's file says of itself, beside its parts. */
export const AboutProject = z.object({
  name: z.string().check(z.maxLength(200)),
  /** The salt of its hashes where the texts are left out; null where they are in it. */
  salt: z.nullable(z.string().check(z.regex(/^[0-9a-f]{32}$/u, 'not a salt'))),
  /** By the project's owner, where it holds everybody's work; absent in all other files, and ignored by earlier versions. */
  signed: z.optional(z.extend(SignedProject, { signature: z.string().check(z.maxLength(1000)) })),
});
export type AboutProject = z.infer<typeof AboutProject>;
