import type { Finding } from '../../model/finding.ts';
import { MOST_CANDIDATES } from '../../model/passage.ts';
import type { AnchoredPassage } from './anchor-passages.ts';
import { selectorsOf, type Stretch } from './describe.ts';

export type Findings = Record<string, Finding>;

/**
 * Where each passage was found, by its id and, where that is in doubt, the words that stand there now.
 * @param revision holds the text in which they were looked for; what is confirmed is confirmed in it.
 */
export function findingsOf(anchored: readonly AnchoredPassage[], revision: string): Findings {
  return Object.fromEntries(anchored.map((passage) => [passage.passage.id, findingOf(passage, revision)]));
}

function findingOf({ map, place, anchor }: AnchoredPassage, revision: string): Finding {
  if (anchor.outcome === 'gone') return { outcome: 'gone' };
  const placementAt = (stretch: Stretch) => ({ revision, place, selectors: selectorsOf(map.text, stretch) });
  if (anchor.outcome === 'edited') return { outcome: 'edited', score: anchor.score, found: placementAt(anchor) };
  if (anchor.outcome !== 'ambiguous') return { outcome: anchor.outcome, place, start: anchor.start };
  return { outcome: 'ambiguous', candidates: anchor.places.slice(0, MOST_CANDIDATES).map(placementAt) };
}
