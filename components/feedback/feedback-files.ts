import { writeFeedback } from '../../exchange/feedback/write-feedback.ts';
import { ZipWriter } from '../../exchange/zip/zip-writer.ts';
import type { ReturnedFeedback } from '../../model/feedback.ts';
import type { Id } from '../../model/id.ts';
import type { OwnIdentity } from '../../storage/projects/own-identity.ts';

/** A file to save, and its name. */
export interface NamedFile {
  name: string;
  content: Blob;
}

/**
 * Feedback as it goes out: one signed file for one author; of several, a zip with a file for each, none of which holds anything of
 * another's.
 * @param names of the authors, by their ids.
 */
export async function feedbackFiles(
  given: readonly ReturnedFeedback[],
  project: string,
  names: ReadonlyMap<Id, string>,
  { author, identity }: OwnIdentity,
): Promise<NamedFile | null> {
  const files: NamedFile[] = [];
  for (const feedback of given) {
    const name = unlike(`${names.get(feedback.about) ?? feedback.about}, ${project}`, files);
    files.push({ name, content: await writeFeedback(feedback, author, identity) });
  }
  const [first, ...others] = files;
  return first && others.length > 0
    ? { name: `${project}, feedback.zip`, content: await zipped(files) }
    : (first ?? null);
}

/** Two members may bear one name. */
function unlike(name: string, files: readonly NamedFile[]): string {
  const plain = name.replace(/[\\/:*?"<>|]/gu, '-');
  const isTaken = (wanted: string) => files.some((file) => file.name.toLowerCase() === wanted.toLowerCase());
  for (let number = 1; ; number += 1) {
    const wanted = `${plain}${number === 1 ? '' : ` ${number}`}.feedback`;
    if (!isTaken(wanted)) return wanted;
  }
}

async function zipped(files: readonly NamedFile[]): Promise<Blob> {
  const zip = new ZipWriter(Date.now());
  for (const { name, content } of files) zip.add(name, new Uint8Array(await content.arrayBuffer()));
  return zip.finish('application/zip');
}
