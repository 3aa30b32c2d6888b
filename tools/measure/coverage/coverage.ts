import { readGoldSet } from './gold-case.ts';
import { indexGoldCase, judgeFact, MODES, type JudgedCell, type Mode } from './judged-cells.ts';
import { tallyProposed, type ProposedTally } from './proposed-facts.ts';

interface Row {
  set: string;
  mode: Mode;
  told_f1: number;
  not_told_f1: number;
  /** Cells, of all coders together. */
  n: number;
}

/** With a third answer, `check`, which is its share. */
interface ThreeAnswers {
  told_precision: number;
  not_told_precision: number;
  check: number;
}

/**
 * `npm run measure -- coverage PATH… [--json]`: does another article tell a fact, as coders say? PATH is a folder of
 * cases or one case, and makes a set. Figures are means over the coders. Gives the exit code.
 */
export async function measure(args: readonly string[]): Promise<number> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  if (paths.length === 0) {
    console.error('Usage: npm run measure -- coverage PATH… [--json]');
    return 2;
  }
  const { cells, proposed } = measureSets(paths);
  const sets = [...Map.groupBy(cells, ({ set }) => set)];
  const rows = sets.flatMap(([set, ofSet]) => MODES.map((mode) => rowOf(set, mode, ofSet)));
  const found = { recall: rounded(sum(proposed, 'found') / sum(proposed, 'facts')) };
  const three = threeAnswers(cells, 'statement');
  console.log(
    args.includes('--json') ? JSON.stringify({ rows, three, proposed: found }) : tableOf(rows, cells, proposed),
  );
  return 0;
}

function measureSets(paths: readonly string[]): { cells: JudgedCell[]; proposed: ProposedTally[] } {
  const cells: JudgedCell[] = [];
  const proposed: ProposedTally[] = [];
  for (const { set, cases } of paths.map(readGoldSet)) {
    for (const gold of cases) {
      const index = indexGoldCase(gold);
      proposed.push(...tallyProposed(index, gold));
      for (const [coder, { facts }] of Object.entries(gold.coders)) {
        cells.push(...facts.flatMap((fact) => judgeFact(set, coder, index, fact)));
      }
    }
  }
  return { cells, proposed };
}

function rowOf(set: string, mode: Mode, cells: readonly JudgedCell[]): Row {
  const ofMode = cells.filter((cell) => cell.mode === mode);
  return {
    set,
    mode,
    told_f1: meanOverCoders(ofMode, (ofCoder) => f1(ofCoder, true)),
    not_told_f1: meanOverCoders(ofMode, (ofCoder) => f1(ofCoder, false)),
    n: ofMode.length,
  };
}

function f1(cells: readonly JudgedCell[], told: boolean): number {
  const right = cells.filter(({ isTold, isSaidTold }) => isTold === told && isSaidTold === told).length;
  const wrong = cells.filter(({ isTold, isSaidTold }) => isTold !== isSaidTold).length;
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
}

function threeAnswers(cells: readonly JudgedCell[], mode: Mode): ThreeAnswers {
  const ofMode = cells.filter((cell) => cell.mode === mode);
  return {
    told_precision: meanOverCoders(ofMode, (ofCoder) => shareOf(answered(ofCoder, 'told'), ({ isTold }) => isTold)),
    not_told_precision: meanOverCoders(ofMode, (ofCoder) =>
      shareOf(answered(ofCoder, 'not told'), ({ isTold }) => !isTold),
    ),
    check: meanOverCoders(ofMode, (ofCoder) => shareOf(ofCoder, ({ answer }) => answer === 'check')),
  };
}

function answered(cells: readonly JudgedCell[], answer: JudgedCell['answer']): JudgedCell[] {
  return cells.filter((cell) => cell.answer === answer);
}

function shareOf(cells: readonly JudgedCell[], holds: (cell: JudgedCell) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
}

function meanOverCoders(cells: readonly JudgedCell[], figure: (ofCoder: readonly JudgedCell[]) => number): number {
  const figures = [...Map.groupBy(cells, ({ coder }) => coder).values()].map(figure);
  return rounded(figures.reduce((total, value) => total + value, 0) / Math.max(1, figures.length));
}

function sum(tallies: readonly ProposedTally[], key: keyof ProposedTally): number {
  return tallies.reduce((total, tally) => total + tally[key], 0);
}

function rounded(value: number): number {
  return Number.isNaN(value) ? 0 : Number(value.toFixed(4));
}

function tableOf(rows: readonly Row[], cells: readonly JudgedCell[], proposed: readonly ProposedTally[]): string {
  const three = MODES.map((mode) => {
    const { told_precision: told, not_told_precision: notTold, check } = threeAnswers(cells, mode);
    return `three answers, ${mode}: told right ${told}, not told right ${notTold}, left to check ${check}`;
  });
  const [facts, found] = [sum(proposed, 'facts'), sum(proposed, 'found')];
  return [
    ...rows.map(
      ({ set, mode, told_f1: told, not_told_f1: notTold, n }) =>
        `${set}, ${mode}: told F1 ${told}, not told F1 ${notTold}, ${n} cells`,
    ),
    ...three,
    `proposed facts: ${found} of ${facts} found (recall ${rounded(found / facts)}), ${sum(proposed, 'proposed') / proposed.length} proposed a case`,
  ].join('\n');
}
