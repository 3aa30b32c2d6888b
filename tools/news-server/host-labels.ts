import { basename, extname } from 'node:path';

/** One label of a host name, as browsers accept it (RFC 1123), in small letters. */
export const HOST_LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/u;

/** Room for a number at its end. */
const LONGEST = 56;

/** A host label for each file, after its name: "Harbour Post.txt" is "harbour-post", a second one "harbour-post-2". */
export function hostLabels(paths: readonly string[]): string[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const label = freeLabel(labelOf(path), taken);
    taken.add(label);
    return label;
  });
}

function labelOf(path: string): string {
  const plain = basename(path, extname(path)).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/gu, '-')
      .slice(0, LONGEST)
      .replace(/^-+|-+$/gu, '') || 'outlet'
  );
}

function freeLabel(label: string, taken: ReadonlySet<string>): string {
  let number = 1;
  const numbered = () => (number === 1 ? label : `${label}-${number}`);
  while (taken.has(numbered())) number += 1;
  return numbered();
}
