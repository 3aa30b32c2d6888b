import { expect, test } from 'vitest';
import { reasonInWords } from '../../../analysis/coverage/reason.ts';

const NONE = { names: [], numbers: [], words: [], missingNames: [], missingNumbers: [] };

test('a reason reads as one line', () => {
  expect(reasonInWords({ ...NONE, names: ['Brandt'], words: ['inspected'], missingNumbers: ['2019'] })).toBe(
    'shares Brandt, inspected; without 2019',
  );
  expect(reasonInWords(NONE)).toBe('shares no word');
});
