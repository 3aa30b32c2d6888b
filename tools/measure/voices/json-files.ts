import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file itself, or the JSON files of a folder in the order of their names. */
export function jsonFilesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => join(path, name));
}
