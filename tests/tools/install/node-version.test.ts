import { expect, it } from 'vitest';
import { isNewEnough } from '../../../tools/install/node-version.mjs';

it.each([
  ['v20.20.2', false],
  ['v22.12.0', false],
  ['v22.22.0', true],
  ['v24.21.0', true],
  ['v100.0.0', true],
  ['missing', false],
])('Node %s is new enough: %s', (version, enough) => {
  expect(isNewEnough(version)).toBe(enough);
});
