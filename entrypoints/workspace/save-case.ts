import { saveFile } from '../../components/ui/save-file.ts';
import type { CaseContents } from '../../model/case-contents.ts';

/** Saves a case as one zip file: its annotations as CSV and JSON-LD, its articles' texts beside them. */
export async function saveCase(contents: CaseContents): Promise<void> {
  // What writes archives is loaded with the first of them.
  const { zipOf, writeCaseArchive } = await import('../../exchange/case-archive.ts');
  const files = writeCaseArchive({ ...contents, exported: Date.now() });
  saveFile(`${contents.case.name}.zip`, new Blob([zipOf(files)], { type: 'application/zip' }));
}
