import { expect, test } from 'vitest';
import { labelOf } from '../../../../tools/measure/suggestions/label-sentences.ts';

test.each([
  ['what the outlet judges', 'The council must resign over this disgraceful and reckless scandal.', 'opinion'],
  ['what somebody else judges', '“The council must resign over this disgraceful scandal,” said Ann Ode.', 'fact'],
  ['what happened', 'The council shut the bridge on Tuesday.', 'fact'],
])('%s', (_, text, label) => {
  expect(labelOf({ text, source: 'Made' })).toBe(label);
});
