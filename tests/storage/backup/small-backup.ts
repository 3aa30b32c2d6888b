import { strToU8, unzipSync, zipSync } from 'fflate';
import { BackupWriter } from '../../../exchange/backup/write-backup.ts';
import { KINDS, readLibrary } from '../../../storage/backup/read-library.ts';
import { createAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { database } from '../../../storage/database.ts';
import { annotation as example, pageCapture } from '../../model/examples.ts';
import type { AnyLibrary } from './arbitrary-library.ts';

export async function backup(): Promise<Blob> {
  const writer = new BackupWriter(Date.UTC(2026, 2, 14));
  await readLibrary((some) => writer.add(some));
  return writer.finish();
}

export async function contents(): Promise<AnyLibrary> {
  const tables = await Promise.all(KINDS.map(async (kind) => [kind, await database.table(kind).toArray()] as const));
  return Object.fromEntries(tables) as AnyLibrary;
}

export async function fill(library: AnyLibrary): Promise<void> {
  for (const kind of KINDS) {
    await database.table(kind).clear();
    await database.table(kind).bulkAdd(library[kind]);
  }
}

export async function smallLibrary(): Promise<AnyLibrary> {
  const { article: captured, revision } = await captureArticle(pageCapture);
  await createAnnotation({ ...example, article: captured.id, revision: revision.id });
  return contents();
}

/** The backup with some of its files changed; null leaves one out. */
export async function altered(file: Blob, change: Record<string, string | null>): Promise<Blob> {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  for (const [path, content] of Object.entries(change)) {
    if (content === null) delete files[path];
    else files[path] = strToU8(content);
  }
  return new Blob([zipSync(files)]);
}

export async function textOf(file: Blob, path: string): Promise<string> {
  return new TextDecoder().decode(unzipSync(new Uint8Array(await file.arrayBuffer()))[path]);
}
