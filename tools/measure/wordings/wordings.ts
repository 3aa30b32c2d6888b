import { prepareActors } from '../../../analysis/wordings/article-actors.ts';
import { labelLedger } from '../../../analysis/wordings/label-ledger.ts';
import type { LedgerRow } from '../../../analysis/wordings/ledger-row.ts';
import { readPlainTextBlocks } from '../suggestions/plain-text-blocks.ts';
import { foundInRows, tallyActors, type WordingsByArticle, type WordingTally } from './match-actors.ts';
import { readReferenceActors, UnreadableActors, type ReferenceActors } from './reference-actors.ts';

const USAGE = 'Usage: npm run measure -- wordings PATH… [--show] [--json]';

/** So many rows a person is taken to merge. */
const MERGED = 3;

interface Row {
  set: string;
  recall: number;
  precision: number;
  /** Recall, if a person merges up to three rows for each actor. */
  merged_recall: number;
  /** Wordings of the reference, of all coders together. */
  n: number;
}

/**
 * `npm run measure -- wordings PATH… [--show] [--json]`: how many of the wordings that coders found for an actor stand
 * in one proposed row, and how many of that row's are theirs; docs/measures.md tells what is compared. Exit code.
 */
export async function measure(args: readonly string[]): Promise<number> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  if (paths.length === 0) {
    console.error(USAGE);
    return 2;
  }
  try {
    const rows = measureActors(readReferenceActors(paths), args.includes('--show'));
    console.log(args.includes('--json') ? JSON.stringify({ rows }) : tableOf(rows));
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableActors)) throw error;
    console.error(error.message);
    return 2;
  }
}

function measureActors(references: readonly ReferenceActors[], isShown: boolean): Row[] {
  const ledgers = new Map<string, readonly WordingsByArticle[]>();
  const tallied = references.map((reference) => {
    const key = reference.articles.map(({ id }) => id).join(' ');
    const rows = ledgers.get(key) ?? proposedRows(reference);
    ledgers.set(key, rows);
    const matches = tallyActors(
      reference.actors.map(({ wordings }) => wordings),
      rows,
    );
    if (isShown) for (const match of matches) show(reference, rows, match);
    const merged = reference.actors.map(({ wordings }) => foundInRows(wordings, rows, MERGED));
    const tally = total(matches.map((match) => match.tally));
    return { sets: reference.sets, tally, merged: merged.reduce((sum, found) => sum + found, 0) };
  });
  const sets = [...new Set(references.flatMap((reference) => reference.sets))];
  return sets.map((set) => {
    const own = tallied.filter((one) => one.sets.includes(set));
    const merged = own.reduce((sum, one) => sum + one.merged, 0);
    return rowOf(set, total(own.map(({ tally }) => tally)), merged);
  });
}

function proposedRows({ articles }: ReferenceActors): WordingsByArticle[] {
  const prepared = articles.map(({ id, text: file }) => {
    const { text, blocks } = readPlainTextBlocks(file);
    return { ...prepareActors({ id, text, blocks, language: 'en' }), marked: null };
  });
  return labelLedger(prepared, []).map(byArticle);
}

/** As each article writes them. */
function byArticle({ wordings }: LedgerRow): WordingsByArticle {
  const places = wordings.flatMap(({ words, places: own }) => own.map(({ article }) => ({ words, article })));
  const groups = Map.groupBy(places, ({ article }) => article);
  return Object.fromEntries(
    [...groups].map(([article, own]) => [article, [...new Set(own.map(({ words }) => words))]]),
  );
}

function total(tallies: readonly WordingTally[]): WordingTally {
  const sum = (key: keyof WordingTally): number => tallies.reduce((all, tally) => all + tally[key], 0);
  return { wanted: sum('wanted'), found: sum('found'), proposed: sum('proposed'), right: sum('right') };
}

function rowOf(set: string, { wanted, found, proposed, right }: WordingTally, merged: number): Row {
  const share = (part: number, whole: number): number => Number((whole === 0 ? 0 : part / whole).toFixed(4));
  return {
    set,
    recall: share(found, wanted),
    precision: share(right, proposed),
    merged_recall: share(merged, wanted),
    n: wanted,
  };
}

function tableOf(rows: readonly Row[]): string {
  return rows
    .map(
      ({ set, recall, precision, merged_recall: merged, n }) =>
        `${set}: recall ${recall} (three rows merged ${merged}), precision ${precision}, ${n} wordings`,
    )
    .join('\n');
}

/** For whoever works on the rules: each actor with its row. */
function show(
  { actors }: ReferenceActors,
  rows: readonly WordingsByArticle[],
  { actor, row, tally }: ReturnType<typeof tallyActors>[number],
): void {
  const wanted = actors[actor];
  console.error(`${wanted?.name}: ${tally.found} of ${tally.wanted} found, ${tally.right} of ${tally.proposed} right`);
  console.error(`  - ${JSON.stringify(wanted?.wordings)}`);
  console.error(`  + ${JSON.stringify(row === null ? null : rows[row])}`);
}
