import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { articleOfAttributions, articlesOfCase } from '../../../../tools/measure/suggestions/reference-article.ts';
import type { CodedCase, CodedPassage } from '../../../../tools/measure/suggestions/reference-files.ts';
import { measure } from '../../../../tools/measure/suggestions/suggestions.ts';

const TEXT = '😀 The bridge costs $12 million a year. “It is a scandal,” said Ann Ode, “and a shame.”';
const MONEY = '$12 million a year';

function passage(words: string, rest: Pick<CodedPassage, 'tags' | 'value' | 'holder'>) {
  // Code points, as the files have them.
  const before = TEXT.slice(0, TEXT.indexOf(words));
  const start = [...before].length;
  return { article: 'a', start, end: start + words.length, ...rest };
}

const CASE: CodedCase = {
  case: 'bridge',
  articles: [{ id: 'a', outlet: null, text: TEXT }],
  coders: {
    A: {
      passages: [
        passage(MONEY, { tags: ['statistic'], value: 12_000_000 }),
        passage('It is a scandal', { tags: ['opinion'], holder: 'outlet' }),
      ],
    },
    B: { passages: [passage('costs $12 million', { tags: ['statistic'], value: null })] },
  },
};

let folder = '';
const printed = vi.fn<(line: string) => void>();
const complained = vi.fn<(line: string) => void>();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-measure-'));
  vi.spyOn(console, 'log').mockImplementation(printed);
  vi.spyOn(console, 'error').mockImplementation(complained);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
  printed.mockReset();
  complained.mockReset();
});

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

interface Printed {
  rows: { set: string; tag: string; n: number; f1: number; macro_f1?: number }[];
  speakers: { right: number; of: number };
  values: { right: number; of: number };
}

function result(): Printed {
  return JSON.parse(printed.mock.calls[0]?.[0] ?? '') as Printed;
}

test('a folder of coded cases is measured against each coder, a file of sentences by its sources', async () => {
  file('bridge.json', JSON.stringify(CASE));
  file(
    'sentences.jsonl',
    `${JSON.stringify({ text: 'The bridge was shut on Tuesday.', label: 'fact', source: 'Made-train' })}\n`,
  );
  expect(await measure([folder, '--json'])).toBe(0);
  const { rows, values } = result();
  expect(rows.filter(({ tag }) => tag === 'statistic').map(({ set, n }) => [set, n])).toEqual([
    ['gold', 2],
    ['bridge', 2],
  ]);
  expect(rows.filter(({ set }) => set === 'Made').map(({ tag, macro_f1 }) => [tag, typeof macro_f1])).toEqual([
    ['opinion', 'number'],
    ['fact', 'number'],
  ]);
  expect(values.of).toBe(1);
});

test('offsets in code points become those of the file, and “outlet” its name', () => {
  const [article] = articlesOfCase(CASE);
  const [[money, opinion] = []] = article?.coders ?? [];
  expect(TEXT.slice(money?.start, money?.end)).toBe(MONEY);
  expect(opinion?.fields).toEqual({ holder: 'a' });
});

test('of attributions the direct ones are quotes, and the quoted words of mixed ones', () => {
  const text = 'He said “no.”\n\n“Never.” She is “a rock” to him, who “won”, but was it wise?';
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const quote = (type: 'direct' | 'mixed' | 'indirect', parts: string[], speaker: string) => {
    const segments = parts.map(at);
    return { start: segments[0]?.[0] ?? 0, end: segments.at(-1)?.[1] ?? 0, type, segments, speaker };
  };
  const { coders, tags } = articleOfAttributions({
    id: 'a',
    source: 'Made',
    text,
    quotes: [
      quote('direct', ['“no.”', '“Never.”'], 'He'),
      quote('mixed', ['is “a rock” to him, who “won”'], 'Ann Ode'),
      quote('indirect', ['was it wise?'], 'Ann Ode'),
    ],
  });
  expect(tags).toEqual(['quote']);
  expect(coders[0]?.map(({ start, end, fields }) => [text.slice(start, end), fields.speakers])).toEqual([
    ['“no.”\n\n“Never.”', undefined],
    ['“a rock”', ['Ann Ode']],
    ['“won”', ['Ann Ode']],
  ]);
});

test.each([
  ['another shape', '{"case": "bridge", "articles": 3}', /articles: /u],
  ['no JSON', 'The bridge', /no JSON/u],
])('%s is refused with its place', async (_, content, message) => {
  expect(await measure([file('other.json', content)])).toBe(2);
  expect(complained.mock.calls[0]?.[0]).toMatch(message);
  expect(complained.mock.calls[0]?.[0]).toContain('other.json');
  expect(printed).not.toHaveBeenCalled();
});

test('a line of another shape is named by its number', async () => {
  expect(await measure([file('lines.jsonl', '\n{"text": "Bridge shut"}')])).toBe(2);
  expect(complained.mock.calls[0]?.[0]).toContain('lines.jsonl, line 2');
});

test('without a path, or with one that is not there, the usage or the path is told', async () => {
  expect(await measure([])).toBe(2);
  expect(complained.mock.calls[0]?.[0]).toMatch(/^Usage/u);
  expect(await measure([join(folder, 'nothing')])).toBe(2);
  expect(complained.mock.calls[1]?.[0]).toMatch(/no such file/u);
});

test('the table for people holds the same rows', async () => {
  expect(await measure([file('bridge.json', JSON.stringify(CASE))])).toBe(0);
  expect(printed.mock.calls[0]?.[0]).toMatch(/^set +tag +precision/u);
  expect(printed.mock.calls[0]?.[0]).toContain('values:');
});
