import { lightOf, type Light } from './contrast.ts';

export const VISIONS = ['all colours', 'no red', 'no green', 'no blue'] as const;
/** How a reader sees: with all three kinds of cones, or without one (protanopia, deuteranopia, tritanopia). */
export type Vision = (typeof VISIONS)[number];

type Matrix = readonly [Light, Light, Light];

/**
 * What is seen without one kind of cone, on linear light: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009), the
 * matrices of severity 1.0.
 */
const SIMULATIONS: Readonly<Record<Vision, Matrix | null>> = {
  'all colours': null,
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/**
 * How far two colours are apart to a reader: the distance in Oklab (B. Ottosson, "A perceptual color space for image processing",
 * 2020), in which black and white are 1 apart and about 0.02 can just be seen (CSS Color 4).
 */
export function distanceOf(one: string, other: string, vision: Vision): number {
  const [a, b] = [oklabOf(seen(lightOf(one), vision)), oklabOf(seen(lightOf(other), vision))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** A colour's light as a reader without a kind of cone sees it, within what a screen can show. */
function seen(light: Light, vision: Vision): Light {
  const matrix = SIMULATIONS[vision];
  if (!matrix) return light;
  const [red, green, blue] = multiplied(matrix, light);
  return [within(red), within(green), within(blue)];
}

function oklabOf(light: Light): Light {
  const [long, middle, short] = multiplied(TO_CONES, light);
  return multiplied(TO_OKLAB, [Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)]);
}

const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];

const TO_OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function multiplied([first, second, third]: Matrix, light: Light): Light {
  return [product(first, light), product(second, light), product(third, light)];
}

function product([a, b, c]: Light, [x, y, z]: Light): number {
  return a * x + b * y + c * z;
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
