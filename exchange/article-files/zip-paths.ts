/** Whether a path in a zip stays below the place where the zip is unpacked. Nothing is unpacked here, but who zips one that does not means no good. */
export function isSafePath(path: string): boolean {
  const isAbsolute = /^([/\\]|[a-z]:)/iu.test(path);
  return !isAbsolute && !path.includes('\0') && !path.split(/[/\\]/u).includes('..');
}

/** Folders, and what operating systems leave in them unasked. */
export function isSystemFile(path: string): boolean {
  const name = path.split(/[/\\]/u).at(-1) ?? '';
  return (
    name === '' || name.startsWith('.') || path.includes('__MACOSX/') || /^(thumbs\.db|desktop\.ini)$/iu.test(name)
  );
}
