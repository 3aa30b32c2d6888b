import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { figureTables } from '../../../components/report/figure-tables.ts';
import { figuresCsv } from '../../../components/report/figures-csv.ts';
import { letterOf } from '../../../components/report/passage-numbers.ts';
import { caseOf, ledger, post, story } from '../compare/long-bridge.ts';
import { toSave } from './to-save.ts';

type Line = Record<string, string>;

function linesOf(...articles: Parameters<typeof caseOf>): Line[] {
  const { data, errors } = Papa.parse<Line>(figuresCsv(toSave(caseOf(...articles))), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

function valueOf(lines: readonly Line[], question: string, row: string, outlet: string, figure: string) {
  const found = lines.find(
    (line) =>
      line['question'] === question && line['row'] === row && line['outlet'] === outlet && line['figure'] === figure,
  );
  return found?.['value'];
}

test('the data has a line for each number behind the figures', () => {
  const lines = linesOf(post, ledger);
  const mix = 'What each article is made of';
  expect(valueOf(lines, mix, 'Quote', 'The Harbour Post', 'words')).toBe('3');
  expect(valueOf(lines, mix, 'Quote', 'The Harbour Post', 'share')).toBe('0.15');
  expect(valueOf(lines, mix, 'Quote', 'The Harbour Post', 'text')).toBe('15\u00a0%');
  expect(valueOf(lines, mix, 'Quote and opinion', 'The Harbour Post', 'words')).toBe('3');
  expect(valueOf(lines, mix, 'Quote and opinion', 'Daily Ledger', 'words')).toBeUndefined();
  expect(valueOf(lines, mix, 'In all', 'The Harbour Post', 'words')).toBe('20');
  expect(valueOf(lines, 'When was each written', 'Published', 'Daily Ledger', 'text')).toBe(
    '16 March 2026, 2 days later',
  );
  expect(valueOf(lines, 'When was each written', 'Published', 'Daily Ledger', 'days_since_before')).toBe('2');
  expect(valueOf(lines, 'Who gets to speak', 'Dana Whitlock', 'Daily Ledger', 'words')).toBe('6');
  expect(valueOf(lines, 'Who vouches for it', 'Quotes: named', 'Daily Ledger', 'all')).toBe('2');
});

test('each line says whose passages it counts', () => {
  const counted = new Set(linesOf(post, ledger).map((line) => line['counting']));
  expect([...counted]).toEqual(['the reader’s annotations alone']);
});

test('the wordings for an actor are told apart by voice', () => {
  const told = (id: number, outlet: string, text: string) =>
    story({ id, outlet, blocks: [{ kind: 'paragraph', text }] });
  const lines = linesOf(
    told(
      700,
      'The Harbour Post',
      'Mayor Dana Whitlock closed the bridge. Whitlock spoke on Friday. “Whitlock knew,” one resident said.',
    ),
    told(800, 'Daily Ledger', 'The bridge is shut, said Dana Whitlock. Whitlock would not say for how long.'),
  );
  const called = lines.filter(
    (line) => line['question'] === 'What everybody is called' && line['row'] === 'Dana Whitlock',
  );
  const figures = called
    .filter((line) => line['outlet'] === 'The Harbour Post')
    .map((line) => [line['figure'], line['value']]);
  expect(Object.fromEntries(figures)).toMatchObject({ own_voice: '2', quoted: '1' });
});

test('no cell is a formula', () => {
  const lines = linesOf(
    story({
      id: 500,
      outlet: '=HYPERLINK("https://evil.example")',
      headline: '+1',
      blocks: [{ kind: 'paragraph', text: 'She said it.' }],
      passages: [{ id: 510, words: 'She said it.', tags: ['quote'], fields: { speakers: ['@SUM(A1)'] } }],
    }),
  );
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) for (const cell of Object.values(line)) expect(cell).not.toMatch(/^[=+\-@]/u);
});

test('a question without an answer is no table', () => {
  const bare = story({ id: 600, blocks: [{ kind: 'paragraph', text: 'Nothing is marked here.' }] });
  const titles = figureTables(toSave(caseOf(bare))).map(({ title }) => title);
  expect(titles).not.toContain('Who gets to speak');
  expect(titles).toContain('What each article is made of');
});

test('articles have letters that no two share, also beyond Z', () => {
  const letters = Array.from({ length: 60 }, (_, index) => letterOf(index));
  expect(letters.slice(0, 2)).toEqual(['A', 'B']);
  expect(new Set(letters).size).toBe(60);
});
