import { inTagOrder, type Tag } from '../../../model/tag.ts';
import { TAG_LABELS } from '../../ui/TagName.tsx';

/** "Quote, Opinion" */
export function sayTags(tags: readonly Tag[]): string {
  return inTagOrder(tags)
    .map((tag) => TAG_LABELS[tag])
    .join(', ');
}
