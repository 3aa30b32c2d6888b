import { expect, test } from 'vitest';
import { agree, comparedWords } from '../../../../tools/measure/wordings/agree.ts';
import { foundInRows, tallyActors } from '../../../../tools/measure/wordings/match-actors.ts';

test.each([
  ['Mr. Brock', 'Brock', true],
  ['the mayor', 'The Mayor', true],
  ['President Ana Brock', 'Brock', true],
  ['the former harbour president Ana Brock', 'Brock', false],
  ['the mayor', 'the judge', false],
])('“%s” and “%s” agree: %s', (one, other, expected) => {
  expect(agree(comparedWords(one), comparedWords(other))).toBe(expected);
});

test('actors are matched one to one, and wordings within one article', () => {
  const tallies = tallyActors(
    [{ a: ['Ana Brock', 'the mayor'], b: ['Brock'] }, { a: ['the mayor'] }],
    [{ a: ['Ms. Brock', 'Ana Brock', 'the ferry'] }, { a: ['the mayor'], b: ['Lund'] }],
  );
  expect(tallies.map(({ row, tally }) => [row, tally])).toEqual([
    [0, { wanted: 3, found: 1, proposed: 3, right: 2 }],
    [1, { wanted: 1, found: 1, proposed: 2, right: 1 }],
  ]);
});

test('an actor without any wording in common has no row', () => {
  expect(tallyActors([{ a: ['Brock'] }], [{ a: ['Lund'] }])).toEqual([
    { actor: 0, row: null, tally: { wanted: 1, found: 0, proposed: 0, right: 0 } },
  ]);
});

test('rows merged: each time the one that adds the most', () => {
  const rows = [{ a: ['Brock'] }, { a: ['the mayor', 'the iron lady'] }, { b: ['Brock'] }];
  const wanted = { a: ['Brock', 'the mayor', 'the iron lady'], b: ['Brock'] };
  expect([0, 1, 2, 3].map((most) => foundInRows(wanted, rows, most))).toEqual([0, 2, 3, 4]);
});
