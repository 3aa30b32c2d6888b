import type { Id } from '../../../model/id.ts';
import { hashOf } from '../routes.ts';

/** Where the lists lead. */

export function articleAddress(id: Id): string {
  return hashOf({ page: 'article', id, show: [] });
}

export function caseAddress(id: Id): string {
  return hashOf({ page: 'case', id });
}
