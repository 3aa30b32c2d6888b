import { PROJECT_KINDS, type ProjectRecords } from '../../exchange/parallax-file/project-records.ts';
import { writeParallaxFile } from '../../exchange/parallax-file/write-parallax-file.ts';
import { newSalt } from '../../exchange/withheld-text/quote-hash.ts';
import type { Identity } from '../../model/identity.ts';
import type { SharedContents } from '../../storage/projects/everybodys-work.ts';

/**
 * A project's file as it goes to members, with the sets that these contents have; without the articles' texts where the project leaves them out.
 * @param signer the owner, who vouches for the sets; null for a file without any.
 */
export function projectFile(shared: SharedContents, signer: Identity | null): Promise<Blob> {
  const [project] = shared.projects;
  const contents: Partial<Record<string, readonly { id: string }[]>> = { ...shared };
  const records = PROJECT_KINDS.flatMap((kind): ProjectRecords[] =>
    contents[kind]?.length ? [{ kind, records: contents[kind] }] : [],
  );
  return writeParallaxFile({
    name: project?.name ?? '',
    salt: project?.leftOut ? newSalt() : null,
    exported: Date.now(),
    records,
    ...(signer && project && { signer: { identity: signer, project: project.id } }),
  });
}
