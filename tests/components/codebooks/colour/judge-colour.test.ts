import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../../../components/codebooks/colour/contrast.ts';
import { distanceOf, VISIONS } from '../../../../components/codebooks/colour/colour-distance.ts';
import {
  judgeColour,
  NEEDED_CONTRAST,
  PROPOSED_COLOURS,
} from '../../../../components/codebooks/colour/judge-colour.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast is that of the standard’s examples, whichever way round', () => {
  expect(contrastOf('#ffffff', '#000000')).toBe(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  fc.assert(
    fc.property(colour, colour, (a, b) => {
      expect(contrastOf(a, b)).toBe(contrastOf(b, a));
    }),
  );
});

describe('the distance of two colours', () => {
  test('is one of black and white to everybody, and none of a colour and itself', () => {
    for (const vision of VISIONS) expect(distanceOf('#000000', '#ffffff', vision)).toBeCloseTo(1, 2);
    fc.assert(
      fc.property(colour, fc.constantFrom(...VISIONS), (one, vision) => {
        expect(distanceOf(one, one, vision)).toBe(0);
      }),
    );
  });

  test('leaves greys as they are', () => {
    for (const vision of VISIONS) {
      expect(distanceOf('#555555', '#999999', vision)).toBeCloseTo(distanceOf('#555555', '#999999', 'all colours'), 2);
    }
  });

  test('of red and green of one lightness is small without green cones, of blue and green without blue', () => {
    expect(distanceOf('#a05a00', '#5e7a00', 'all colours')).toBeGreaterThan(0.1);
    expect(distanceOf('#a05a00', '#5e7a00', 'no green')).toBeLessThan(0.06);
    expect(distanceOf('#0078c8', '#008888', 'no blue')).toBeLessThan(
      distanceOf('#0078c8', '#008888', 'all colours') / 2,
    );
  });
});

describe('the proposed colours', () => {
  test('are 0.09 or more apart from each other to every vision', () => {
    const pairs = PROPOSED_COLOURS.flatMap((one) =>
      PROPOSED_COLOURS.filter((other) => other < one).map((other) => [one, other] as const),
    );
    for (const [one, other] of pairs) {
      for (const vision of VISIONS) expect(distanceOf(one, other, vision)).toBeGreaterThanOrEqual(0.09);
    }
  });

  test.each(PROPOSED_COLOURS)('%s has the contrast that it needs on both grounds, and is taken for no other', (one) => {
    const others = PROPOSED_COLOURS.filter((other) => other !== one).map((other) => ({ name: other, colour: other }));
    const { onLight, onDark, mistakenFor } = judgeColour(one, others);
    expect(Math.min(onLight, onDark)).toBeGreaterThanOrEqual(NEEDED_CONTRAST);
    expect(mistakenFor).toEqual([]);
  });
});

test('a colour says for which it may be taken, and by whom; the nearest first', () => {
  const others = [
    { name: 'Blue', colour: '#1e96f0' },
    { name: 'Olive', colour: '#5e7a00' },
    { name: 'Twin', colour: '#a05b00' },
  ];
  expect(judgeColour('#a05a00', others).mistakenFor).toEqual([
    { name: 'Twin', vision: 'all colours', likeness: 'alike' },
    {
      name: 'Olive',
      vision: expect.stringMatching(/no (red|green)/u) as string,
      likeness: expect.any(String) as string,
    },
  ]);
});
