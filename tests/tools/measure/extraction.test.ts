// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { measure } from '../../../tools/measure/extraction.ts';

const SENTENCE = 'Two of the eight bearings were found to be cracked, the council said, and the crossing was shut.';
const STORY = [
  SENTENCE,
  'Ferries run every twenty minutes until Monday, and all through the night, said the operator.',
];
const HTML = `<title>Council shuts Long Bridge</title><meta property="og:site_name" content="The Harbour Post">
  <main><h1>Council shuts Long Bridge</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}
  <p>Sign up for the harbour newsletter</p></main>`;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  writeFileSync(join(folder, 'bridge.html.gz'), gzipSync(HTML));
  const page = { id: 'bridge', outlet: 'TheHarbourPost', file: 'bridge.html.gz', title: 'Council shuts Long Bridge' };
  const lines = [
    { ...page, gold_kind: 'human', gold_text: STORY.join('\n\n') },
    { ...page, gold_kind: 'publisher parser', gold_paragraphs: [...STORY, STORY[0]] },
  ];
  writeFileSync(join(folder, 'index.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function printedFor(...args: string[]): Promise<[number, string]> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await measure(args);
  const printed = [...log.mock.calls, ...error.mock.calls].join('\n');
  log.mockRestore();
  error.mockRestore();
  return [code, printed];
}

test.each([
  ['a folder', ''],
  ['its index', 'index.jsonl'],
])('pages in %s are compared with their references', async (_, file) => {
  const [code, printed] = await printedFor(join(folder, file), '--json');
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toEqual({
    rows: [
      { set: 'people', f1: 1, precision: 1, recall: 1, n: 1 },
      expect.objectContaining({ set: 'publisher', precision: 1, n: 1 }),
    ],
    metadata: {
      headline: { right: 1, n: 2 },
      byline: { right: 0, n: 0 },
      date: { right: 0, n: 0 },
      outlet: { right: 1, n: 2 },
    },
  });
});

test('without a path, or with a half that is none, it says how it is called', async () => {
  expect(await printedFor()).toEqual([2, expect.stringContaining('Usage')]);
  expect(await printedFor(folder, '--half=c')).toEqual([2, expect.stringContaining('Usage')]);
});
