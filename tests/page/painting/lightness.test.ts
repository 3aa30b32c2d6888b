import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shadeOf } from '../../../page/painting/lightness.ts';

test.each([
  ['rgb(0, 0, 0)', 0, 1],
  ['rgb(255, 255, 255)', 1, 1],
  ['rgb(119, 119, 119)', 0.5, 1],
  ['rgba(255, 255, 255, 0.25)', 1, 0.25],
  ['rgb(255 255 255 / 0.25)', 1, 0.25],
  ['color(srgb 1 1 1)', 1, 1],
  ['color(display-p3 0 0 0 / 0.5)', 0, 0.5],
  ['lab(29.5 39 20)', 0.295, 1],
  ['lch(52 72 50 / 0.5)', 0.52, 0.5],
  ['oklab(0.4 0.1 0.05)', 0.4, 1],
  ['oklch(0.6 none none)', 0.6, 1],
  ['lab(none 0 0)', 0, 1],
])('%s has the lightness %d and the opacity %d', (colour, lightness, opacity) => {
  expect(shadeOf(colour)?.lightness).toBeCloseTo(lightness, 1);
  expect(shadeOf(colour)?.opacity).toBe(opacity);
});

test.each(['', 'transparent', 'canvastext', 'color(xyz 1 1 1)', 'rgb(1, 2)', 'hwb(0 0 0)'])(
  '%j is no shade',
  (colour) => {
    expect(shadeOf(colour)).toBeNull();
  },
);

test('more light is lighter', () => {
  const channel = fc.nat(254);
  fc.assert(
    fc.property(channel, channel, channel, (red, green, blue) => {
      const shade = shadeOf(`rgb(${red}, ${green}, ${blue})`)?.lightness ?? NaN;
      const lighter = shadeOf(`rgb(${red + 1}, ${green + 1}, ${blue + 1})`)?.lightness ?? NaN;
      expect(lighter).toBeGreaterThan(shade);
      expect(shade).toBeGreaterThanOrEqual(0);
      expect(lighter).toBeLessThanOrEqual(1);
    }),
  );
});
