import type { GivenFile } from '../../../exchange/article-files/open-files.ts';

/** The files of a file chooser, with their paths where a folder was chosen. */
export function chosenFiles(files: Iterable<File>): GivenFile[] {
  return inOrder([...files].map((file) => ({ path: file.webkitRelativePath || file.name, content: file })));
}

/** All files that were dropped, those in folders too. To be called at once: a drop's data is gone with its event. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<GivenFile[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  // Where there are no entries, such as for what a page drops itself, there are no folders either.
  if (entries.length === 0 || entries.includes(null)) return chosenFiles(files);
  const found = await Promise.all(entries.filter((entry) => entry !== null).map(filesIn));
  return inOrder(found.flat());
}

async function filesIn(entry: FileSystemEntry): Promise<GivenFile[]> {
  if (isDirectory(entry)) return (await Promise.all((await entriesIn(entry)).map(filesIn))).flat();
  const content = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
  return [{ path: entry.fullPath.replace(/^\//u, ''), content }];
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A folder gives some of its entries at a time, and none once it has given all. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function inOrder(files: readonly GivenFile[]): GivenFile[] {
  return files.toSorted((one, other) => one.path.localeCompare(other.path, 'en', { numeric: true }));
}
