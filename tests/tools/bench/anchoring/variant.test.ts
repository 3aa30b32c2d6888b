// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VARIANTS } from '../../../../tools/bench/anchoring/in-page/mutations/variant.ts';
import { textNodesOf } from '../../../../tools/bench/anchoring/in-page/page-words.ts';
import { ChangedPage } from '../../../../tools/bench/anchoring/in-page/score.ts';
import { changedSubject, exampleSubject, wordsNow } from './bench-examples.ts';

const seeds = fc.string({ minLength: 1, maxLength: 8 });
const RUNS = { numRuns: 5 };

/** What is left of each passage. */
function survivals({ root, characters, passages }: ReturnType<typeof exampleSubject>): number[] {
  const page = new ChangedPage(root, characters);
  return passages.map((passage) => page.truthOf(passage).survival);
}

describe('the true places', () => {
  test.each(['V0', 'V1', 'V2'] as const)('hold the same words after %s', (variant) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const changed = changedSubject(variant, seed);
        expect(changed.passages.map((passage) => wordsNow(changed, passage))).toEqual(changed.before);
        expect(new Set(survivals(changed))).toEqual(new Set([1]));
      }),
      RUNS,
    );
  });

  test('are those of the page itself in V0', () => {
    const { root, characters, page } = changedSubject('V0', 'identity');
    for (const [character, { node, offset }] of page.places.entries()) {
      expect(characters.originsOf(node)[offset]).toBe(character);
    }
    expect(textNodesOf(root).length).toBeGreaterThan(12);
  });

  test.each(VARIANTS)('stand one after the other, each character once, after %s', (variant) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { root, characters, passages } = changedSubject(variant, seed);
        const origins = textNodesOf(root).flatMap((node) => characters.originsOf(node));
        const originals = origins.filter((origin) => Number.isInteger(origin) && origin >= 0);
        expect(new Set(originals).size).toBe(originals.length);
        for (const { from, to } of passages) {
          const within = originals.filter((origin) => origin >= from && origin < to);
          expect(within).toEqual(within.toSorted((one, other) => one - other));
        }
      }),
      RUNS,
    );
  });

  test.each(VARIANTS)('have an origin for each of their characters after %s', (variant) => {
    const { root, characters } = changedSubject(variant, 'lengths');
    for (const node of textNodesOf(root)) expect(characters.originsOf(node)).toHaveLength(node.length);
  });
});

describe('what changes', () => {
  test('the page, in all variants but V0, and the same for the same seed', () => {
    const before = exampleSubject('same').root.innerHTML;
    for (const variant of VARIANTS) {
      const once = changedSubject(variant, 'same').root.innerHTML;
      expect(once === before).toBe(variant === 'V0');
      expect(changedSubject(variant, 'same').root.innerHTML).toBe(once);
    }
  });

  test('V3 edits three in ten passages and deletes none', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const changed = changedSubject('V3', seed);
        const touched = changed.passages.filter(
          (passage, index) => wordsNow(changed, passage) !== changed.before[index],
        );
        // An edit may write what stood there before.
        expect(touched.length).toBeGreaterThanOrEqual(changed.passages.length * 0.2);
        expect(survivals(changed)).not.toContain(0);
      }),
      RUNS,
    );
  });

  test('V4 and V5 delete one in ten passages, and nothing is left of these', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('V4' as const, 'V5' as const), (seed, variant) => {
        const changed = changedSubject(variant, seed);
        const gone = survivals(changed).filter((survival) => survival === 0);
        expect(gone.length).toBeGreaterThanOrEqual(Math.round(changed.passages.length / 10));
      }),
      RUNS,
    );
  });
});
