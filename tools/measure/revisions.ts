import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { BLOCK_SEPARATOR, foldWhiteSpace } from '../../model/article-text.ts';
import { anchorAll } from '../../page/anchoring/anchor.ts';
import { selectorsOf } from '../../page/anchoring/describe.ts';
import type { Stretch } from '../../page/anchoring/describe.ts';
import { judge, VERDICTS } from './judge-anchor.ts';
import type { Verdict } from './judge-anchor.ts';
import { alignRevisions } from './word-alignment.ts';

/** One line of the file: an article's text before and after its outlet edited it. */
const RevisionPair = z.object({ id: z.string(), kind: z.string(), before: z.string(), after: z.string() });
type RevisionPair = z.infer<typeof RevisionPair>;

interface Row extends Record<Verdict, number> {
  kind: string;
  texts: number;
  /** Sentences that the rates refer to. */
  n: number;
  /** CPU time in milliseconds. */
  cpu_ms: number;
}

/**
 * `npm run measure -- revisions PATH… [--json]`: every sentence of an article anchored in the article as it was
 * edited, judged against an alignment of their words. PATH is a file of JSON lines. Gives the exit code.
 */
export async function measure(args: readonly string[]): Promise<number> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  if (paths.length === 0) {
    console.error('Usage: npm run measure -- revisions PATH… [--json] [--show=VERDICT]');
    return 2;
  }
  const shown = args.find((arg) => arg.startsWith('--show='))?.slice('--show='.length);
  const pairs = paths.flatMap(readPairs);
  const byKind = [...Map.groupBy(pairs, ({ kind }) => kind)].map(([kind, ofKind]) => rowOf(kind, ofKind, shown));
  const rows = [totalOf(byKind), ...byKind];
  console.log(args.includes('--json') ? JSON.stringify({ rows: rows.map(asRates) }) : tableOf(rows.map(asRates)));
  return 0;
}

function readPairs(path: string): RevisionPair[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => RevisionPair.parse(JSON.parse(line)));
}

function rowOf(kind: string, pairs: readonly RevisionPair[], shown: string | undefined): Row {
  const row = emptyRow(kind);
  for (const pair of pairs) add(row, canonical(pair.before), canonical(pair.after), shown);
  return row;
}

function emptyRow(kind: string): Row {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  return { kind, texts: 0, n: 0, cpu_ms: 0, ...counts };
}

/** As the one text model has it: paragraphs with white space folded, blank lines in between. */
function canonical(text: string): string {
  const paragraphs = text.split(/\n+/u).map(foldWhiteSpace);
  return paragraphs.filter((paragraph) => paragraph !== '').join(BLOCK_SEPARATOR);
}

function add(row: Row, before: string, after: string, shown: string | undefined): void {
  const sentences = sentencesOf(before);
  const selectors = sentences.map((sentence) => selectorsOf(before, sentence));
  const started = process.cpuUsage();
  const anchors = anchorAll({ text: after }, selectors);
  const { user, system } = process.cpuUsage(started);
  const alignment = alignRevisions(before, after);
  row.cpu_ms += (user + system) / 1000;
  row.texts += 1;
  anchors.forEach((anchor, index) => {
    const sentence = sentences[index] as Stretch;
    const verdict = judge(anchor, sentence, alignment);
    row[verdict] += 1;
    if (verdict !== 'unscored') row.n += 1;
    if (verdict === shown) console.error(before.slice(sentence.start, sentence.end), anchor, placeIn(after, anchor));
  });
}

function placeIn(text: string, anchor: object): string {
  return 'start' in anchor && 'end' in anchor ? text.slice(Number(anchor.start), Number(anchor.end)) : '';
}

function sentencesOf(text: string): Stretch[] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return [...segments]
    .map(({ index, segment }) => ({ start: index, end: index + segment.trimEnd().length }))
    .filter(({ start, end }) => end > start);
}

function totalOf(rows: readonly Row[]): Row {
  const total = emptyRow('all');
  for (const row of rows) {
    for (const field of [...VERDICTS, 'texts', 'n', 'cpu_ms'] as const) total[field] += row[field];
  }
  return total;
}

/** Rates as fractions: of the sentences scored, for orphans of the sentences that the edit took out. */
function asRates(row: Row): Record<string, string | number> {
  const taken = row.orphan + row.rightlyGone;
  const right = row.right + row.rightlyGone;
  return {
    kind: row.kind,
    texts: row.texts,
    n: row.n,
    unscored: row.unscored,
    right: right / row.n,
    wrong: (row.wrong + row.orphan) / row.n,
    inexact: row.inexact / row.n,
    missed: row.missed / row.n,
    deleted: taken,
    orphans_anchored: taken === 0 ? 0 : row.orphan / taken,
    cpu_ms: row.cpu_ms,
  };
}

function tableOf(rows: readonly Record<string, string | number>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => columns.map((column) => cellOf(column, row[column] ?? '')));
  return [columns, ...cells].map((line) => line.map((cell, index) => pad(cell, index)).join('  ')).join('\n');
}

function cellOf(column: string, value: string | number): string {
  if (typeof value === 'string' || Number.isInteger(value)) return String(value);
  return column === 'cpu_ms' ? value.toFixed(0) : value.toFixed(4);
}

function pad(cell: string, index: number): string {
  return index === 0 ? cell.padEnd(24) : cell.padStart(10);
}
