import type { Case } from '../../model/case.ts';

/** A case that is not there has no mark. */
const NO_CASE = '';

/** A case has no marks of edits; when it was last changed stands for one. */
export function markOfCase(found: Case | null): string {
  return found ? String(found.modified) : NO_CASE;
}
