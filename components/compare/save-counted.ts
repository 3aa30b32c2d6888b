import type { CaseContents } from '../../model/case-contents.ts';
import { saveFile } from '../ui/save-file.ts';
import { sayWhose } from './say-whose.ts';
import type { CountedAuthors } from './whose.ts';

/** Saves a case as one zip file: the annotations that count as CSV and JSON-LD, the articles' texts beside them. Gives the file's name. */
export async function saveCounted(contents: CaseContents, authors: CountedAuthors): Promise<string> {
  // What writes archives is loaded with the first of them.
  const { countedArchive } = await import('./counted-archive.ts');
  const { name } = contents.case;
  const file = `${authors.whose === 'mine' ? name : `${name} - ${sayWhose(authors)}`}.zip`;
  return saveFile(file, await countedArchive(contents, authors, Date.now()));
}
