import { SURFACE_COLOURS } from '../../../page/painting/palette.ts';
import { contrastOf } from './contrast.ts';
import { distanceOf, VISIONS, type Vision } from './colour-distance.ts';

/** What shapes need against what they stand on (WCAG 2.2, 1.4.11). A code's colour is never the only sign of it: its name stands beside. */
export const NEEDED_CONTRAST = 3;

/** Two and four times the distance that can just be seen, since the patches that are told apart are small and do not touch. */
const ALIKE = 0.04;
const CLOSE = 0.08;

/**
 * Eight colours that have the contrast needed on both grounds and are at least 0.09 apart from each other to every vision: the best of
 * those found by always adding the colour that is farthest from all others, over a grid of 18 steps a channel.
 */
export const PROPOSED_COLOURS = [
  '#5a4bff',
  '#e10000',
  '#a578a5',
  '#1e96f0',
  '#875a69',
  '#b41eb4',
  '#d27869',
  '#1e7800',
] as const;

export interface ColourJudgement {
  /** Contrast ratios against the light and the dark ground. */
  onLight: number;
  onDark: number;
  /** The other colours that it may be taken for, and by which readers; the nearest first. */
  mistakenFor: Mistake[];
}

interface Mistake {
  name: string;
  vision: Vision;
  likeness: 'alike' | 'close';
}

/** What is to be known of a code's colour beside the colours of other codes. */
export function judgeColour(colour: string, others: readonly { name: string; colour: string }[]): ColourJudgement {
  const mistakes = others.flatMap((other) => worstMistake(colour, other) ?? []);
  return {
    onLight: contrastOf(colour, SURFACE_COLOURS.light['paper'] ?? ''),
    onDark: contrastOf(colour, SURFACE_COLOURS.dark['paper'] ?? ''),
    mistakenFor: mistakes
      .toSorted((one, other) => one.distance - other.distance)
      .map(({ distance: _distance, ...rest }) => rest),
  };
}

/** By the vision to which they are nearest; full colour vision is named first where that is as near. */
function worstMistake(
  colour: string,
  other: { name: string; colour: string },
): (Mistake & { distance: number }) | null {
  const distances = VISIONS.map((vision) => ({ vision, distance: distanceOf(colour, other.colour, vision) }));
  const worst = distances.reduce((one, next) => (classOf(next.distance) < classOf(one.distance) ? next : one));
  if (worst.distance >= CLOSE) return null;
  return { ...worst, name: other.name, likeness: worst.distance < ALIKE ? 'alike' : 'close' };
}

function classOf(distance: number): number {
  return distance < ALIKE ? 0 : distance < CLOSE ? 1 : 2;
}
