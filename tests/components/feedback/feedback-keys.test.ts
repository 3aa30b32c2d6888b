// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { feedbackKeyOf } from '../../../components/feedback/feedback-keys.ts';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, target: null };

test.each([
  ['j', 'next passage'],
  ['K', 'passage before'],
  ['c', 'comment'],
  ['m', 'remarks'],
  ['n', 'next set'],
  ['r', 'read'],
  ['x', null],
])('%s: %s', (key, does) => {
  expect(feedbackKeyOf({ ...plain, key })).toBe(does);
  expect(feedbackKeyOf({ ...plain, key, ctrlKey: true })).toBeNull();
});
