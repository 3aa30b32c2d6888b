import type { Id } from '../../model/id.ts';
import type { Reference } from '../../model/record-references.ts';
import type { TrashEntry } from '../../model/trash-entry.ts';

/**
 * What of a trash can come back. Sets that were forgotten used to leave passages in the trash, and a backup of such a library is one that
 * a person relies on: what nothing could ever put in its place is left out, and counted, instead of refusing all of it.
 */
export function trashAtHome(
  entries: readonly TrashEntry[],
  isThere: (reference: Reference) => boolean,
): { entries: TrashEntry[]; leftOut: number } {
  const hasSet = ({ set }: { set: Id }) => isThere({ kind: 'annotationSets', id: set });
  const whole = entries.filter(
    (entry) => entry.kind === 'article' || isThere({ kind: 'projects', id: entry.case.project }),
  );
  const kept = whole.map((entry): TrashEntry => {
    if (entry.kind === 'case') return { ...entry, readings: entry.readings.filter(hasSet) };
    return { ...entry, annotations: entry.annotations.filter(hasSet), decisions: entry.decisions.filter(hasSet) };
  });
  const leftOut = entries.length - whole.length + contentsOf(whole) - contentsOf(kept);
  return { entries: kept, leftOut };
}

function contentsOf(entries: readonly TrashEntry[]): number {
  return entries
    .map((entry) => (entry.kind === 'case' ? entry.readings.length : entry.annotations.length + entry.decisions.length))
    .reduce((sum, count) => sum + count, 0);
}
