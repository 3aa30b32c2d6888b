import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonElements } from '../../../exchange/foreign-file/json-elements.ts';
import { JsonSplitter, type IsSplit } from '../../../exchange/foreign-file/json-splitter.ts';
import { reasonOf } from '../../../model/reason-of.ts';

/** A document put together again from what the splitter made of it, in pieces of these lengths. */
function throughSplitter(text: string, isSplit: IsSplit, lengths: readonly number[]): unknown {
  const splitter = new JsonSplitter(isSplit);
  const elements = piecesOf(text, lengths).flatMap((piece) => [...splitter.take(piece)]);
  const whole = { frame: splitter.end() };
  for (const { path, index, value } of elements) {
    const list = path.reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], whole.frame) as unknown[];
    expect(index).toBe(list.length);
    list.push(value);
  }
  return whole.frame;
}

function piecesOf(text: string, lengths: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let [at, turn] = [0, 0]; at < text.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return pieces;
}

const splits = fc.constantFrom<IsSplit>(
  () => false,
  () => true,
  (path) => path.length === 0,
  (path) => path.join('.') === 'items',
  (path) => path.at(-1) === 'rows' || path.join('.') === 'first.items',
);
const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, -1.5e3, '', '"', '\\', 'a,b]{}', '\n', '🚧', 'rows'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('items', 'rows', 'first', 'a"b', ''), tie('value'), { maxKeys: 4 }),
  ),
}));

test('what is taken apart and put together is what JSON.parse makes of it, wherever the pieces end', () => {
  fc.assert(
    fc.property(json, splits, lengths, fc.constantFrom(0, 1, '\t'), (value, isSplit, cuts, space) => {
      const text = JSON.stringify(value, null, space);
      expect(throughSplitter(text, isSplit, cuts)).toEqual(JSON.parse(text));
    }),
    { numRuns: 2000 },
  );
});

test('what is damaged is refused where JSON.parse refuses it, and else is the same', () => {
  const tokens = ['', ',', '[', ']', '{', '}', '"', '\\', ':', '0', ' ', '\n', 'null', '"rows":[]'];
  const damage = fc.record({ at: fc.nat(200), length: fc.nat(3), token: fc.constantFrom(...tokens) });
  fc.assert(
    fc.property(json, damage, splits, lengths, (value, { at, length, token }, isSplit, cuts) => {
      const sound = JSON.stringify(value);
      const from = at % (sound.length + 1);
      const text = sound.slice(0, from) + token + sound.slice(from + length);
      const parsed = result(() => JSON.parse(text) as unknown);
      const split = result(() => throughSplitter(text, isSplit, cuts));
      // Of two lists of one name JSON.parse would forget the first.
      if ('fault' in split && split.fault.includes('twice')) return;
      if ('fault' in parsed) {
        expect(split).toMatchObject({ fault: expect.stringMatching(/^(line \d+, column \d+: |The file )/u) as string });
      } else expect(split).toEqual(parsed);
    }),
    { numRuns: 4000 },
  );
});

function result(run: () => unknown): { value: unknown } | { fault: string } {
  try {
    return { value: run() };
  } catch (error) {
    return { fault: reasonOf(error) };
  }
}

describe('a fault is named by its place in the file:', () => {
  test.each([
    ['in an element', '[\n  {"a": 1},\n  {"a": tru}\n]', /^line 3, column \d+: is no JSON/u],
    ['behind the elements', '{"rows": [1, 2],\n "b": x}', /^line 2, column 7: is no JSON/u],
    ['between them', '{"rows": [1,\n, 2]}', /^line 2, column 1: .*a value is missing/u],
    ['behind the last', '{"rows": [1, ]}', /^line 1, column 14: .*a value is missing/u],
    ['cut off in a list', '{"rows": [1,\n 2', /^line 2, column 3: .*cut off/u],
    ['cut off in a string', '{"rows": [1, "a', /cut off/u],
    ['nested without end', `{"rows": [${'['.repeat(100_000)}`, /^line 1, column 73: is nested more than 64/u],
    ['a list that comes twice', '{"rows": [1], "rows": [2]}', /^rows: stands in the file twice/u],
    ['a list that something else takes the place of', '{"rows": [1], "rows": 2}', /^rows: stands in the file twice/u],
  ])('%s', (_, text, message) => {
    expect(() => throughSplitter(text, (path) => path.length === 0 || path[0] === 'rows', [4])).toThrow(message);
  });
});

async function readAll(pieces: ReturnType<typeof jsonElements>): Promise<unknown[]> {
  const read: unknown[] = [];
  for await (const one of pieces) read.push('frame' in one ? one.frame : one.value);
  return read;
}

test('a file of several megabytes is read in pieces, tells how far it is, and is stopped there', async () => {
  const rows = Array.from({ length: 90_000 }, (_none, index) => ({ index, said: `“${'é🚧'.repeat(20)}”` }));
  const file = new Blob([JSON.stringify({ total: rows.length, rows })]);
  const told: number[] = [];
  const read = await readAll(jsonElements(file, (path) => path[0] === 'rows', { progress: (done) => told.push(done) }));
  expect(read).toEqual([...rows, { total: rows.length, rows: [] }]);
  expect(told.length).toBeGreaterThan(2);
  expect(told.at(-1)).toBe(file.size);
  const stopping = new AbortController();
  const stopped = jsonElements(file, () => false, { signal: stopping.signal, progress: () => stopping.abort() });
  await expect(readAll(stopped)).rejects.toMatchObject({ name: 'AbortError' });
});

test('a byte that is wrong is named, also deep in a file', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(['é'.repeat(3_000_000), 'b']));
  bytes[bytes.length - 3] = 0xff;
  await expect(readAll(jsonElements(new Blob([bytes]), () => true))).rejects.toThrow(
    `byte ${bytes.length - 2} is wrong`,
  );
});
