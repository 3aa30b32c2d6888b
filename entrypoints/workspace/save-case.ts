import type { CaseContents } from '../../model/case-contents.ts';

/** Saves a case as one zip file: its annotations as CSV and JSON-LD, its articles' texts beside them. */
export async function saveCase(contents: CaseContents): Promise<void> {
  // What writes archives is loaded with the first of them.
  const { zipOf, writeCaseArchive } = await import('../../exchange/case-archive.ts');
  const files = writeCaseArchive({ ...contents, exported: Date.now() });
  saveFile(`${contents.case.name}.zip`, new Blob([zipOf(files)], { type: 'application/zip' }));
}

/** In milliseconds. A browser reads the file some time after the click, and does not tell when it has. */
const KEPT_FOR = 60_000;

function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name.replace(/[\\/:*?"<>|]/gu, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}
