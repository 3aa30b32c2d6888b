import { isSafePath } from '../article-files/zip-paths.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import { decoded } from '../foreign-file/utf8-text.ts';
import { openZip, type ZipEntry } from '../zip/open-zip.ts';
import { readEntry } from '../zip/read-entry.ts';
import { parseDocument } from './parse-document.ts';
import type { WrittenProject, WrittenSource } from './written-project.ts';

/** Unpacked, in bytes. */
const LARGEST_DOCUMENT = 256 * 1024 * 1024;
const LARGEST_TEXT = 16 * 1024 * 1024;

/** The plain text of a source or note; null where it lies outside of the file. */
export type ContentOf = (source: WrittenSource) => Promise<string | null>;

/** What a project's zip holds: its document, and the texts that this names. @throws {UnreadableFile, UnreadableZip} */
export async function openProject(file: Blob): Promise<{ project: WrittenProject; contentOf: ContentOf }> {
  const entries = await openZip(file);
  const unsafe = entries.find(({ path }) => !isSafePath(path));
  if (unsafe) throw new UnreadableFile(unsafe.path, 'leads out of the zip file.');
  const document = entries.find(({ path }) => /^[^/]+\.qde$/iu.test(path));
  if (!document) throw new UnreadableFile('', 'is no REFI-QDA project: it has no project.qde.');
  const text = decoded(await readEntry(file, document, LARGEST_DOCUMENT), document.path);
  const project = parseDocument(text, document.path, 'project');
  // Programs differ in the folder's name and in its letters' size.
  const files = new Map(entries.map((entry) => [entry.path.toLowerCase().replace(/^.*\//u, ''), entry]));
  return { project, contentOf: (source) => contentIn(file, files, source) };
}

async function contentIn(
  file: Blob,
  files: ReadonlyMap<string, ZipEntry>,
  { content, path }: WrittenSource,
): Promise<string | null> {
  if (path === null) return content;
  const name = /^internal:\/\/(?:.*\/)?([^/]+)$/u.exec(path)?.[1]?.toLowerCase();
  const entry = name === undefined ? undefined : files.get(name);
  return entry ? decoded(await readEntry(file, entry, LARGEST_TEXT), entry.path) : content;
}
