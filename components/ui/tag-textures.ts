import type { Tag } from '../../model/tag.ts';

/** What is repeated over a surface, in CSS pixels: shapes in the tag's ink, by the x and y of their corners, on its tint. */
export interface Texture {
  width: number;
  height: number;
  shapes: readonly (readonly [x: number, y: number])[][];
}

/** How far a dot's sides are from its middle. */
const DOT = 0.95;

/**
 * How a tag fills a surface. The tags' inks are of one lightness, since text in them is to be equally legible: as plain
 * surfaces they would be one grey in print, and to whoever sees no colours. The textures are the shapes of the underlines
 * (solid, double, wavy, dotted), and each covers less than the one before: a test holds the steps of lightness.
 */
export const TAG_TEXTURES: Readonly<Record<Tag, Texture>> = {
  fact: { width: 4, height: 4, shapes: [rectangle(0, 4, 4)] },
  quote: { width: 4, height: 4, shapes: [rectangle(0.5, 3, 4)] },
  opinion: {
    width: 8,
    height: 5,
    shapes: [
      [
        [0, 2.6],
        [4, 0.2],
        [8, 2.6],
        [8, 4.8],
        [4, 2.4],
        [0, 4.8],
      ],
    ],
  },
  statistic: { width: 5, height: 5, shapes: [dot(1.25, 1.25), dot(3.75, 3.75)] },
};

/** Over the whole width of the texture. */
function rectangle(top: number, height: number, width: number): [number, number][] {
  return [
    [0, top],
    [width, top],
    [width, top + height],
    [0, top + height],
  ];
}

/** Eight corners: round at this size. */
function dot(x: number, y: number): [number, number][] {
  const cut = DOT * (Math.SQRT2 - 1);
  return [
    [x - cut, y - DOT],
    [x + cut, y - DOT],
    [x + DOT, y - cut],
    [x + DOT, y + cut],
    [x + cut, y + DOT],
    [x - cut, y + DOT],
    [x - DOT, y + cut],
    [x - DOT, y - cut],
  ];
}
