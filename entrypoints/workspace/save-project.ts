import { projectFile } from '../../components/projects/project-file.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import { newIdentity } from '../../exchange/hand-in/signature.ts';
import type { Project } from '../../model/project.ts';
import { revealWork } from '../../storage/projects/everybodys-work.ts';
import { ownIdentity } from '../../storage/projects/own-identity.ts';
import { readProjectAndModel } from '../../storage/projects/read-project.ts';
import { forgetPublications } from '../../storage/undo/undo-log.ts';

/** Saves a project as its owner hands it out: with their own set where it is the model, which they sign. */
export async function saveProject({ id, name, codebook }: Project): Promise<void> {
  // Members tell by its key what comes from the owner.
  const { author, identity } = await ownIdentity(newIdentity);
  const contents = await readProjectAndModel(id, author);
  saveFile(`${name}.parallax`, await projectFile(contents, contents.annotationSets.length > 0 ? identity : null));
  // Others have its codebook from here on.
  await forgetPublications(codebook);
}

/** Saves what everybody handed in of a project as one file that its owner signs. */
export async function shareWork({ id, name }: Project, pseudonyms: boolean): Promise<void> {
  const { identity } = await ownIdentity(newIdentity);
  saveFile(`${name}, all work.parallax`, await projectFile(await revealWork(id, pseudonyms), identity));
}
