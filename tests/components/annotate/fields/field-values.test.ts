import { expect, test } from 'vitest';
import { namesIn, numberIn, summaryOf, withField } from '../../../../components/annotate/fields/field-values.ts';

test.each([
  ['31,000', 31_000],
  ['1 200 000', 1_200_000],
  ['12.5', 12.5],
  ['−3', -3],
  ['3,5', undefined],
  ['about 40', undefined],
  ['', undefined],
])('the number in “%s” is %s', (text, expected) => {
  expect(numberIn(text)).toBe(expected);
});

test('names are separated by semicolons, and none is no name', () => {
  expect(namesIn(' Dana Whitlock ;; the union ')).toEqual(['Dana Whitlock', 'the union']);
  expect(namesIn(' ; ')).toBeUndefined();
});

test('taking a field away leaves no empty value behind', () => {
  expect(withField({ holder: 'The Commons', value: 3 }, 'holder', undefined)).toEqual({ value: 3 });
});

test('a passage’s fields are summed up in one line', () => {
  const fields = { value: 31_000, unit: 'vehicles per day', approximate: true, source: 'city traffic count' };
  expect(summaryOf(fields)).toEqual({
    lead: '31,000 vehicles per day',
    rest: 'approximate · source: city traffic count',
  });
});
