import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { luminanceOf } from '../../../components/codebooks/colour/contrast.ts';
import { TAG_TEXTURES, type Texture } from '../../../components/ui/tag-textures.ts';
import { TAGS } from '../../../model/tag.ts';
import { GROUNDS, TAG_COLOURS, type Ground } from '../../../page/painting/palette.ts';

const themes = ['components/ui/theme.css', 'components/report/report.css'].map((file) => {
  const [light = '', dark = ''] = readFileSync(file, 'utf8').split('@media (prefers-color-scheme: dark)');
  return { file, light, dark };
});

/** The part of the surface that is ink: the areas of its shapes (shoelace formula). */
function coverageOf({ width, height, shapes }: Texture): number {
  const areas = shapes.map((corners) =>
    corners.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [0, 0];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
  return areas.reduce((sum, area) => sum + Math.abs(area), 0) / (width * height);
}

/** CIE L*, 0 to 100, of a luminance of 0 to 1. */
function lightness(luminance: number): number {
  return luminance > 216 / 24_389 ? 116 * Math.cbrt(luminance) - 16 : (luminance * 24_389) / 27;
}

/** As the eye mixes a fine texture in greyscale. */
function greyOf(tag: (typeof TAGS)[number], ground: Ground): number {
  const { ink, tint } = TAG_COLOURS[ground][tag];
  const coverage = coverageOf(TAG_TEXTURES[tag]);
  return lightness(coverage * luminanceOf(ink) + (1 - coverage) * luminanceOf(tint));
}

/** Of surfaces beside each other: twice what is just seen (2.3; Mahy, Van Eycken and Oosterlinck 1994). */
const LEAST_STEP = 4.6;

describe.each(GROUNDS)('without colours, on %s ground', (ground) => {
  const untagged = /--untagged: (#[\da-f]{6});/u.exec(themes[0]?.[ground] ?? '')?.[1] ?? '';

  test('the inks alone are one grey: textures have to tell the tags apart', () => {
    const inks = TAGS.map((tag) => lightness(luminanceOf(TAG_COLOURS[ground][tag].ink))).toSorted((a, b) => a - b);
    const steps = inks.slice(1).map((ink, index) => ink - (inks[index] ?? 0));
    for (const step of steps) expect(step).toBeLessThan(LEAST_STEP);
  });

  test('tags and what is untagged go in clear steps from one end to the other', () => {
    const greys = [...TAGS.map((tag) => greyOf(tag, ground)), lightness(luminanceOf(untagged))];
    const steps = greys.slice(1).map((grey, index) => (grey - (greys[index] ?? 0)) * (ground === 'light' ? 1 : -1));
    for (const step of steps) expect(step).toBeGreaterThan(LEAST_STEP);
  });
});

test('each texture has shapes of its own, within its bounds', () => {
  expect(new Set(TAGS.map((tag) => JSON.stringify(TAG_TEXTURES[tag].shapes))).size).toBe(TAGS.length);
  for (const tag of TAGS) {
    const { width, height, shapes } = TAG_TEXTURES[tag];
    for (const [x, y] of shapes.flat()) {
      expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
    }
  }
});

test.each(themes.flatMap((theme) => GROUNDS.map((ground) => [theme.file, ground, theme[ground]] as const)))(
  '%s repeats the tags’ colours on %s ground',
  (_file, ground, css) => {
    for (const tag of TAGS) {
      expect(css).toContain(`--${tag}: ${TAG_COLOURS[ground][tag].ink};`);
      expect(css).toContain(`--${tag}-tint: ${TAG_COLOURS[ground][tag].tint};`);
    }
  },
);
