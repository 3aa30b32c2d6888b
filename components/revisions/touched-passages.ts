import { isTouched, type BlockChange } from '../../analysis/revisions/revision-diff.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import type { Revision } from '../../model/revision.ts';
import { placePassages, type PlacedPassage } from '../compare/placed-passages.ts';

/** The passages whose words were changed from a revision on, where they stand in that revision; in reading order. */
export function touchedPassages(
  from: Revision,
  changes: readonly BlockChange[],
  annotations: readonly LiveAnnotation[],
): PlacedPassage[] {
  const thenPlaced = annotations.map((annotation) => asPlacedIn(from, annotation));
  return placePassages(from.text, thenPlaced).placed.filter((placed) => isTouched(changes, placed));
}

/** An annotation whose place was confirmed in a later revision stood elsewhere before. Ids of revisions sort by time. */
function asPlacedIn({ id }: Revision, annotation: LiveAnnotation): LiveAnnotation {
  if (annotation.revision <= id) return annotation;
  const { history = [] } = annotation;
  const former = history.findLast(({ revision }) => revision <= id) ?? history[0];
  return former ? { ...annotation, place: former.place, selectors: former.selectors } : annotation;
}
