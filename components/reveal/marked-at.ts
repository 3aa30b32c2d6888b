import { markedStretches, type MarkedStretch } from '../../analysis/agreement/marked-stretches.ts';
import { idOfStretch } from './revealed-marks.ts';
import type { Reveal } from './use-reveal.ts';

/** Who marked what was clicked: a stretch of the heat map, or an author's passage with all that overlaps it. Null for anything else. */
export function markedAt(
  { placed, stretches }: Pick<Reveal, 'placed' | 'stretches'>,
  id: string,
): MarkedStretch | null {
  const stretch = stretches.find((each) => idOfStretch(each) === id);
  if (stretch) return stretch;
  const passage = placed.flatMap(({ passages }) => passages).find((each) => each.id === id);
  if (!passage) return null;
  const { start, end } = passage;
  const within = placed.map(({ passages }) =>
    passages.filter((each) => each.start < end && each.end > start).map((each) => ({ ...each, start, end })),
  );
  return markedStretches(within)[0] ?? null;
}
