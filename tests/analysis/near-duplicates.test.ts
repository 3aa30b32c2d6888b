import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NearDuplicates, overlapOf, signatureOf, type Signature } from '../../analysis/near-duplicates.ts';

const word = fc.stringMatching(/^[a-z]{3,8}$/u);
const words = fc.array(word, { minLength: 60, maxLength: 200 });

function signed(text: string): Signature {
  return signatureOf(text) ?? new Uint16Array(128);
}

/** Runs of five words that two lists share, of all that they have. */
function trueOverlap(one: readonly string[], other: readonly string[]): number {
  const runs = (list: readonly string[]) =>
    new Set(list.slice(4).map((_word, index) => list.slice(index, index + 5).join(' ')));
  const [first, second] = [runs(one), runs(other)];
  const shared = [...first].filter((run) => second.has(run)).length;
  return shared / (first.size + second.size - shared);
}

test('the same words are the same text, however they are set', () => {
  fc.assert(
    fc.property(words, (list) => {
      const other = list.map((each, index) => (index % 3 === 0 ? each.toUpperCase() : each)).join(',\n“');
      expect(overlapOf(signed(list.join(' ')), signed(other))).toBe(1);
    }),
    { numRuns: 30 },
  );
});

test('the estimate is near the true share of runs', () => {
  fc.assert(
    fc.property(words, fc.nat({ max: 50 }), fc.array(word, { minLength: 1, maxLength: 60 }), (list, at, inserted) => {
      const other = list.toSpliced(at, 5, ...inserted);
      const estimate = overlapOf(signed(list.join(' ')), signed(other.join(' ')));
      // Five times its standard deviation at its widest.
      expect(Math.abs(estimate - trueOverlap(list, other))).toBeLessThan(0.23);
    }),
    { numRuns: 60 },
  );
});

describe('among others', () => {
  const text = (seed: number) => Array.from({ length: 120 }, (_none, index) => `w${seed}i${index}`);

  test('an edited text is found, another is not', () => {
    const duplicates = new NearDuplicates();
    for (let seed = 0; seed < 200; seed += 1) duplicates.add(signed(text(seed).join(' ')));
    const edited = text(17).with(60, 'another').toSpliced(20, 1);
    expect(duplicates.like(signed(edited.join(' '))).map(({ place }) => place)).toEqual([17]);
    expect(duplicates.like(signed(text(777).join(' ')))).toEqual([]);
  });

  test('every text is found, however many came after it, and those that say nothing keep their places', () => {
    const duplicates = new NearDuplicates();
    const signatures = Array.from({ length: 300 }, (_none, seed) =>
      seed % 7 === 0 ? null : signed(text(seed).join(' ')),
    );
    expect(signatures.map((signature) => duplicates.add(signature))).toEqual(signatures.map((_each, place) => place));
    for (const [place, signature] of signatures.entries()) {
      if (signature) expect(duplicates.like(signature)).toEqual([{ place, overlap: 1 }]);
    }
  });

  test('the nearest comes first', () => {
    const duplicates = new NearDuplicates();
    const far = duplicates.add(signed(text(1).with(60, 'x').with(30, 'x').join(' ')));
    const near = duplicates.add(signed(text(1).with(60, 'x').join(' ')));
    const found = duplicates.like(signed(text(1).join(' ')));
    expect(found.map(({ place }) => place)).toEqual([near, far]);
    expect(found[0]?.overlap).toBeGreaterThan(0.8);
  });

  test('of very many copies some are found, and one that is nearer', () => {
    const duplicates = new NearDuplicates();
    for (let copy = 0; copy < 400; copy += 1) duplicates.add(signed(text(1).with(60, 'x').join(' ')));
    const near = duplicates.add(signed(text(1).join(' ')));
    const found = duplicates.like(signed(text(1).join(' ')));
    expect(found[0]).toEqual({ place: near, overlap: 1 });
    expect(found.length).toBeGreaterThan(10);
    expect(found.length).toBeLessThan(400);
  });

  test('a text takes under a kilobyte and a half', () => {
    const duplicates = new NearDuplicates();
    for (let seed = 0; seed < 1000; seed += 1) duplicates.add(signed(text(seed).join(' ')));
    expect(duplicates.bytes / 1000).toBeLessThan(1500);
  });

  test('half a text is another', () => {
    const duplicates = new NearDuplicates();
    duplicates.add(signed(text(1).join(' ')));
    expect(duplicates.like(signed([...text(1).slice(0, 60), ...text(2).slice(0, 60)].join(' ')))).toEqual([]);
  });
});

test('a text of a few words says nothing', () => {
  expect(signatureOf('The bridge is shut.')).toBeNull();
  expect(signatureOf('')).toBeNull();
});
