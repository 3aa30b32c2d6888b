import { createHash } from 'node:crypto';
import { countsAsText } from '../../model/article-text.ts';
import type { PageReading } from '../../page/reading/read-page.ts';
import { readCorpus } from './corpus-pages.ts';
import type { CorpusPage } from './corpus-pages.ts';
import { FIELDS, matchMetadata } from './metadata-match.ts';
import type { Field } from './metadata-match.ts';
import { openWindow } from './page-window.ts';
import { compareByShingles } from './shingles.ts';
import type { Agreement } from './shingles.ts';

const SETS = ['people', 'publisher'] as const;
type SetName = (typeof SETS)[number];

interface Row extends Agreement {
  set: SetName;
  n: number;
}

interface Measured {
  agreements: Record<SetName, Agreement[]>;
  matches: Record<Field, boolean[]>;
}

/**
 * `npm run measure -- extraction PATH… [--half=a|b] [--json]`: how right the text and the metadata are that
 * page/ reads from stored pages. PATH is a folder with an `index.jsonl`, or that file. Gives the exit code.
 */
export async function measure(args: readonly string[]): Promise<number> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const half = args.find((arg) => arg.startsWith('--half='))?.slice('--half='.length);
  if (paths.length === 0 || (half && !/^[ab]$/u.test(half))) {
    console.error('Usage: npm run measure -- extraction PATH… [--half=a|b] [--json]');
    return 2;
  }
  const measured = await measurePages(paths, half);
  const result = { rows: SETS.map((set) => rowOf(set, measured.agreements[set])), metadata: sharesOf(measured) };
  console.log(args.includes('--json') ? JSON.stringify(result) : tableOf(result));
  return 0;
}

async function measurePages(paths: readonly string[], half: string | undefined): Promise<Measured> {
  const parse = openWindow();
  const { readPage } = await import('../../page/reading/read-page.ts');
  const measured: Measured = {
    agreements: { people: [], publisher: [] },
    matches: { headline: [], byline: [], date: [], outlet: [] },
  };
  for (const { page, html } of paths.flatMap(readCorpus)) {
    if (!half || half === halfOf(page)) add(measured, page, readPage(parse(html())));
  }
  return measured;
}

function add({ agreements, matches }: Measured, page: CorpusPage, { article, metadata }: PageReading): void {
  const reference = page.gold_text ?? page.gold_paragraphs?.join('\n');
  const set = page.gold_kind === 'human' ? 'people' : 'publisher';
  if (reference) agreements[set].push(compareByShingles(bodyOf(article), reference));
  const match = matchMetadata(metadata, page);
  for (const field of FIELDS) if (match[field] !== null) matches[field].push(match[field]);
}

/** The words that count in an article, without its headline: that is metadata in the references, and measured there. */
function bodyOf({ blocks }: PageReading['article']): string {
  const body = blocks.filter(({ kind }) => kind !== 'headline' && countsAsText(kind));
  return body.map(({ text }) => text).join('\n');
}

/** All pages of an outlet fall into one half: rules made by looking at the one are tested on outlets never seen. */
function halfOf({ outlet }: CorpusPage): 'a' | 'b' {
  const [first = 0] = createHash('sha256').update(outlet).digest();
  return first % 2 === 0 ? 'a' : 'b';
}

/** Means over the pages, each counting once however long. */
function rowOf(set: SetName, agreements: readonly Agreement[]): Row {
  const meanOf = (key: keyof Agreement): number => mean(agreements.map((agreement) => agreement[key]));
  return { set, f1: meanOf('f1'), precision: meanOf('precision'), recall: meanOf('recall'), n: agreements.length };
}

function sharesOf({ matches }: Measured): Record<Field, { right: number; n: number }> {
  const entries = FIELDS.map((field) => [field, { right: mean(matches[field].map(Number)), n: matches[field].length }]);
  return Object.fromEntries(entries) as Record<Field, { right: number; n: number }>;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}

function tableOf({ rows, metadata }: { rows: Row[]; metadata: ReturnType<typeof sharesOf> }): string {
  return [
    ...rows.map(({ set, f1, precision, recall, n }) => `${set}: F1 ${f1} (P ${precision}, R ${recall}), ${n} pages`),
    ...FIELDS.map((field) => `${field}: ${metadata[field].right} right, ${metadata[field].n} pages`),
  ].join('\n');
}
