import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Id } from '../../model/id.ts';
import { mergeSettlements, type MergedSettlements, type SettledBy } from '../../model/merge-settlements.ts';
import type { Settlement } from '../../model/settlement.ts';
import { idOf } from './examples.ts';

const ANA = idOf(1);
const BEN = idOf(2);

/** A settlement of some markings; its passages are named by what they say and who said it, `quote of 1`. */
function settlement(
  id: number,
  from: readonly number[],
  passages: readonly string[],
  ...instead: number[]
): Settlement {
  return {
    id: idOf(id),
    from: from.map((marking) => ({ annotation: idOf(marking), modified: 5 })),
    passages: [...passages],
    settled: id,
    ...(instead.length > 0 && { instead: instead.map(idOf) }),
  };
}

const wordsOf = (passage: Id) => passage.split(' of ')[0] ?? '';
const merge = (...sets: [author: Id, ...settlements: Settlement[]][]) =>
  mergeSettlements(
    sets.map(([author, ...settlements]) => ({ author, settlements })),
    wordsOf,
  );

describe('what two people settled', () => {
  test('alike is one decision of both, of all that either saw', () => {
    const { settled, conflicts } = merge(
      [ANA, settlement(10, [100, 101], ['quote of 1'])],
      [BEN, settlement(20, [101, 102], ['quote of 2'])],
    );
    expect(conflicts).toEqual([]);
    expect(settled).toEqual([{ ...settlement(10, [100, 101, 102], ['quote of 1']), by: [ANA, BEN] }]);
  });

  test('apart from each other stands side by side', () => {
    const { settled } = merge([ANA, settlement(10, [100], ['quote of 1'])], [BEN, settlement(20, [200], [])]);
    expect(settled.map(({ by, passages }) => [by, passages])).toEqual([
      [[ANA], ['quote of 1']],
      [[BEN], []],
    ]);
  });

  test('otherwise than each other waits for a person, with what each decided', () => {
    const { settled, conflicts } = merge(
      [ANA, settlement(10, [100, 101], ['quote of 1'])],
      [BEN, settlement(20, [101], [])],
      [idOf(3), settlement(30, [100], ['quote of 3'])],
    );
    expect(settled).toEqual([]);
    expect(conflicts).toMatchObject([
      {
        from: [{ annotation: idOf(100) }, { annotation: idOf(101) }],
        sides: [
          { by: [ANA, idOf(3)], passages: ['quote of 1'] },
          { by: [BEN], passages: [] },
        ],
      },
    ]);
  });

  test('is decided by what is settled over it, and open again once that is gone', () => {
    const [anas, bens] = [settlement(10, [100], ['quote of 1']), settlement(20, [100], [])];
    const over = settlement(11, [100], [], 10, 20);
    expect(merge([ANA, over], [BEN, bens])).toMatchObject({ settled: [{ id: over.id, by: [ANA] }], conflicts: [] });
    expect(merge([ANA, anas], [BEN, bens]).conflicts).toHaveLength(1);
  });

  test('one who cut a passage in two agrees with who did the same in two steps', () => {
    const { settled } = merge(
      [ANA, settlement(10, [100, 101], ['one of 1', 'two of 1'])],
      [BEN, settlement(20, [100], ['one of 2']), settlement(21, [101], ['two of 2'])],
    );
    expect(settled.map(({ by }) => by)).toEqual([[ANA, BEN]]);
  });
});

describe('in any order', () => {
  const anySets = fc
    .array(
      fc.array(
        fc.record({
          from: fc.uniqueArray(fc.integer({ min: 100, max: 106 }), { minLength: 1, maxLength: 3 }),
          words: fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 }),
          instead: fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 1 }),
        }),
        { maxLength: 4 },
      ),
      { maxLength: 4 },
    )
    .map((sets) =>
      sets.map((own, person): SettledBy => ({
        author: idOf(person + 1),
        settlements: own.map(({ from, words, instead }, index) =>
          settlement(
            1000 + person * 4 + index,
            from,
            words.map((word) => `${word} of ${person}`),
            ...instead.map((place) => 1000 + place).filter((id) => Math.floor((id - 1000) / 4) !== person),
          ),
        ),
      })),
    );

  const markings = (from: readonly { annotation: Id }[]) => from.map(({ annotation }) => annotation);
  /** What was decided of which markings by whom, whichever of the same passages stand for it. */
  function decided({ settled, conflicts }: MergedSettlements): unknown {
    const open = conflicts.map(({ from, sides }) => [
      markings(from).toSorted(),
      sides
        .map(({ by, passages }) => JSON.stringify([by.toSorted(), [...new Set(passages.map(wordsOf))].toSorted()]))
        .toSorted(),
    ]);
    const standing = Map.groupBy(settled, ({ by }) => by.toSorted().join());
    const alike = [...standing].map(([by, own]) => [
      by,
      [...new Set(own.flatMap(({ from }) => markings(from)))].toSorted(),
      [...new Set(own.flatMap(({ passages }) => passages.map(wordsOf)))].toSorted(),
    ]);
    return [open.map((each) => JSON.stringify(each)).toSorted(), alike.map((each) => JSON.stringify(each)).toSorted()];
  }

  test('the same is settled, and the same is left to decide', () => {
    fc.assert(
      fc.property(anySets, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (sets, numbers) => {
        const shuffled = sets
          .map((set, index) => ({ set, at: numbers[index] ?? 0 }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ set }) => set);
        expect(decided(mergeSettlements(shuffled, wordsOf))).toEqual(decided(mergeSettlements(sets, wordsOf)));
      }),
    );
  });

  test('nothing is lost: every marking that a standing settlement names is settled or to be decided', () => {
    fc.assert(
      fc.property(anySets, (sets) => {
        const all = sets.flatMap(({ settlements }) => settlements);
        const replaced = new Set(all.flatMap(({ instead = [] }) => instead));
        const standing = all.filter(({ id }) => !replaced.has(id));
        const { settled, conflicts } = mergeSettlements(sets, wordsOf);
        const kept = [...settled, ...conflicts].flatMap(({ from }) => markings(from));
        expect(new Set(kept)).toEqual(new Set(standing.flatMap(({ from }) => markings(from))));
      }),
    );
  });
});
