import { saveFile } from '../../components/ui/save-file.ts';
import type { CaseContents } from '../../model/case-contents.ts';

/** Saves a case as one zip file: its annotations as CSV and JSON-LD, its articles' texts beside them. */
export async function saveCase(contents: CaseContents): Promise<void> {
  // What writes archives is loaded with the first of them.
  const { caseArchive } = await import('../../exchange/case-archive.ts');
  saveFile(`${contents.case.name}.zip`, await caseArchive({ ...contents, exported: Date.now() }));
}
