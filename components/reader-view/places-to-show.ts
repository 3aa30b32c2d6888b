import type { Stretch } from '../../analysis/stretch.ts';
import type { PaintedPassage } from '../../model/painted-passage.ts';
import { selectorsOf } from '../../page/anchoring/describe.ts';
import type { Proposal } from '../suggest/proposal.ts';

/** A place without tags is painted only while it is shown. */
export interface PlaceToShow extends PaintedPassage {
  fields: Record<string, never>;
}

export function placeToShow(text: string, place: Stretch): PlaceToShow {
  return { id: nameOfPlace(place), place: 'article', selectors: selectorsOf(text, place), tags: [], fields: {} };
}

export function nameOfPlace({ start, end }: Stretch): string {
  return `${start}-${end}`;
}

export function suggestedPassage(text: string, proposal: Proposal): PaintedPassage {
  const { id, tags } = proposal;
  return { id, place: 'article', selectors: selectorsOf(text, proposal), tags };
}
