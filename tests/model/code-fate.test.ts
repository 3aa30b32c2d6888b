import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesUnder, fateOf, fatesIn, isCertain, type Fate } from '../../model/code-fate.ts';
import { faultOfHistory } from '../../model/codebook-rules.ts';
import { arbitraryVersions } from './arbitrary-codebook.ts';
import { merged, retired, split, verified } from './codes.ts';
import { idOf } from './examples.ts';

const [a, b, c, d] = [31, 32, 33, 34].map(idOf) as [string, string, string, string];
const step = (...mapping: (typeof retired extends (code: string) => infer Mapped ? Mapped : never)[]) => ({ mapping });

describe('what became of a code', () => {
  test.each<[string, Parameters<typeof fateOf>[1], Fate]>([
    ['goes on where no version speaks of it', [step(), step(retired(b))], { among: [a], orNone: false }],
    ['merged', [step(merged(a, b))], { among: [b], orNone: false }],
    ['merged, and merged again', [step(merged(a, b)), step(), step(merged(b, c))], { among: [c], orNone: false }],
    ['retired', [step(retired(a))], { among: [], orNone: true }],
    ['split', [step(split(a, b, c))], { among: [b, c], orNone: false }],
    ['split, and one part retired', [step(split(a, b, c)), step(retired(b))], { among: [c], orNone: true }],
    [
      'split, and the parts merged',
      [step(split(a, b, c)), step(merged(b, d), merged(c, d))],
      { among: [d], orNone: false },
    ],
    [
      'split twice',
      [step(split(a, b, c)), step(split(b, d, verified.id))],
      { among: [d, verified.id, c], orNone: false },
    ],
  ])('%s', (_what, later, fate) => {
    expect(fateOf(a, later)).toEqual({ ...fate, among: fate.among });
  });

  test('is certain when there is one thing that it can be', () => {
    expect(isCertain({ among: [a], orNone: false })).toBe(true);
    expect(isCertain({ among: [], orNone: true })).toBe(true);
    expect(isCertain({ among: [a], orNone: true })).toBe(false);
    expect(isCertain({ among: [a, b], orNone: false })).toBe(false);
  });
});

test('a passage’s codes follow what is certain, each once, and keep what is not', () => {
  expect(codesUnder([a, b, c], [step(merged(a, c), split(b, d, verified.id))])).toEqual([c, b]);
  expect(codesUnder([a], [step(retired(a))])).toEqual([]);
});

describe('whatever is done to a codebook', () => {
  test('its history keeps the rules', () => {
    fc.assert(
      fc.property(arbitraryVersions, (versions) => {
        expect(faultOfHistory(versions)).toBeNull();
      }),
    );
  });

  test('every code stays below its tag: what it became stands there, in the last version', () => {
    fc.assert(
      fc.property(arbitraryVersions, (versions) => {
        const last = new Map(versions.at(-1)?.codes.map((code) => [code.id, code]));
        for (const [index, version] of versions.entries()) {
          for (const code of version.codes) {
            const { among, orNone } = fateOf(code.id, versions.slice(index + 1));
            expect(among.length > 0 || orNone).toBe(true);
            for (const target of among) expect(last.get(target)?.tag).toBe(code.tag);
          }
        }
      }),
    );
  });

  test('mappings compose: a fate is that of what the code was in between', () => {
    fc.assert(
      fc.property(arbitraryVersions, fc.nat({ max: 5 }), (versions, middle) => {
        const [earlier, later] = [versions.slice(0, middle + 1), versions.slice(middle + 1)];
        for (const code of versions[0]?.codes ?? []) expectComposed(code.id, earlier.slice(1), later);
        for (const code of earlier.flatMap(({ codes }) => codes)) expectComposed(code.id, earlier, later);
      }),
    );
  });

  test('a code’s fate is the same from whichever version a passage comes', () => {
    fc.assert(
      fc.property(arbitraryVersions, (versions) => {
        const fates = fatesIn(versions);
        for (const [index, { codes }] of versions.entries()) {
          for (const { id } of codes) {
            expect(fates.get(id) ?? { among: [id], orNone: false }).toEqual(fateOf(id, versions.slice(index + 1)));
          }
        }
      }),
    );
  });
});

function expectComposed(
  code: string,
  earlier: Parameters<typeof fateOf>[1],
  later: Parameters<typeof fateOf>[1],
): void {
  const between = fateOf(code, earlier);
  const fates = between.among.map((id) => fateOf(id, later));
  const whole = fateOf(code, [...earlier, ...later]);
  expect(new Set(whole.among)).toEqual(new Set(fates.flatMap(({ among }) => among)));
  expect(whole.orNone).toBe(between.orNone || fates.some(({ orNone }) => orNone));
}
