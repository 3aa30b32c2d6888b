import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { measure } from '../../../tools/measure/same-case.ts';
import { CLOSED, CRITICISED, ELECTION, OTHER_BRIDGE } from '../../analysis/same-case/invented-articles.ts';

const STORIES = new Map([
  [CLOSED, 'bridge'],
  [CRITICISED, 'bridge'],
  [OTHER_BRIDGE, 'elsewhere'],
  [ELECTION, 'election'],
]);

function storiesFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const lines = [...STORIES].map(([{ id, headline, text, published }, story]) =>
    JSON.stringify({
      id,
      story,
      story_group: story,
      source: 'invented',
      date: published?.value,
      title: headline,
      text,
    }),
  );
  writeFileSync(join(folder, 'stories.jsonl'), `${lines.join('\n')}\n`);
  return join(folder, 'stories.jsonl');
}

async function printed(...args: string[]): Promise<unknown> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => log.mockRestore());
  expect(await measure(args)).toBe(0);
  return JSON.parse(String(log.mock.lastCall?.[0]));
}

test('a row per source and mode, in the shape that is promised', async () => {
  const right = { source: 'invented', precision: 1, recall: 1, f1: 1, n: 4 };
  expect(await printed(storiesFile(), '--json')).toEqual({
    rows: [
      { ...right, mode: 'together' },
      { ...right, mode: 'one by one' },
    ],
    joined: [{ ...right, mode: 'joined for good' }],
  });
});

test('the halves share no story', async () => {
  const file = storiesFile();
  const halves = [await printed(file, '--json', '--half=a'), await printed(file, '--json', '--half=b')];
  const rows = halves.flatMap((result) => (result as { rows: { n: number; mode: string }[] }).rows);
  expect(rows.filter(({ mode }) => mode === 'together').reduce((sum, { n }) => sum + n, 0)).toBe(4);
});

test.each([[[]], [['stories.jsonl', '--half=c']]])('says how it is called: %j', async (args) => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => error.mockRestore());
  expect(await measure(args)).toBe(2);
  expect(error.mock.lastCall?.[0]).toContain('Usage');
});
