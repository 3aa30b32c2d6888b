import { saveFile } from '../../components/ui/save-file.ts';
import { newIdentity } from '../../exchange/hand-in/signature.ts';
import { PROJECT_KINDS, type ProjectRecords } from '../../exchange/parallax-file/project-records.ts';
import { writeParallaxFile } from '../../exchange/parallax-file/write-parallax-file.ts';
import type { Project } from '../../model/project.ts';
import { revealWork } from '../../storage/projects/everybodys-work.ts';
import { ownIdentity } from '../../storage/projects/own-identity.ts';

/** Saves what everybody handed in of a project as one file that its owner signs. */
export async function shareWork({ id, name }: Project, pseudonyms: boolean): Promise<void> {
  const { identity } = await ownIdentity(newIdentity);
  const contents: Partial<Record<string, readonly { id: string }[]>> = { ...(await revealWork(id, pseudonyms)) };
  const records = PROJECT_KINDS.flatMap((kind): ProjectRecords[] =>
    contents[kind]?.length ? [{ kind, records: contents[kind] }] : [],
  );
  const signer = { identity, project: id };
  const file = await writeParallaxFile({ name, salt: null, exported: Date.now(), records, signer });
  saveFile(`${name}, all work.parallax`, file);
}
