import { expect, test } from 'vitest';
import { differencesBetween, quantitiesIn } from '../../../analysis/coverage/quantities.ts';

test.each([
  ['31,000 vehicles a day', 'some 40,000 vehicles a day'],
  ['It cost £9m.', 'It cost £12 million.'],
  ['77 percent of members agreed', '23 percent of members agreed'],
])('“%s” and “%s” differ', (here, elsewhere) => {
  expect(differencesBetween(quantitiesIn(here), quantitiesIn(elsewhere))).toHaveLength(1);
});

test.each([
  ['31,000 vehicles a day', 'thirty-one thousand vehicles a day'],
  ['31,000 vehicles a day', '2,400 passengers'],
  ['31,000 vehicles a day', 'no number at all'],
  ['12 boats, once 14 boats', '14 boats'],
  ['£9m', '9 boats'],
])('“%s” and “%s” do not', (here, elsewhere) => {
  expect(differencesBetween(quantitiesIn(here), quantitiesIn(elsewhere))).toEqual([]);
});
