import {
  measuredFigures,
  rowsOfFigures,
  type MeasuredFigure,
  type StatisticRow,
} from '../statistics-compared/statistics-compared.ts';
import { statisticsIn } from '../suggest/statistics/statistics.ts';

/** A currency by ISO 4217, or percent. */
const SUM_OR_SHARE = /^(?:[A-Z]{3}|%)$/u;

/** Two tellings of a fact that give other numbers for the same thing, as each writes them. */
export interface NumberDifference {
  here: string;
  elsewhere: string;
}

/** The statistics of texts that were read before: one telling is held against many. */
export type ReadNumbers = Map<string, readonly MeasuredFigure[]>;

/**
 * Where the numbers of two English texts that tell the same fact differ, as the comparison of statistics sees it. What a
 * sum of money or a share is of may stand too far from it to be found; where each text has one in that unit, the fact
 * they share says that they are of the same.
 */
export function numberDifferences(here: string, elsewhere: string, known: ReadNumbers = new Map()): NumberDifference[] {
  const there = readOnce(elsewhere, known);
  if (there.length === 0) return [];
  const found = readOnce(here, known);
  if (found.length === 0) return [];
  const rows = rowsOfFigures([found, there]);
  const alone = rows.filter(({ unit, cells }) => SUM_OR_SHARE.test(unit) && cells.some((cell) => cell.length === 0));
  const byUnit = [...Map.groupBy(alone, ({ unit }) => unit).values()];
  const pairs = byUnit.flatMap((ofUnit) => onePerSide(ofUnit) ?? []);
  return [...rows.filter(({ differs }) => differs), ...pairs].map(({ cells: [own = [], other = []] }) => ({
    here: own.map(({ written }) => written).join(', '),
    elsewhere: other.map(({ written }) => written).join(', '),
  }));
}

function readOnce(text: string, known: ReadNumbers): readonly MeasuredFigure[] {
  const read = known.get(text) ?? figuresIn(text);
  known.set(text, read);
  return read;
}

function figuresIn(text: string): MeasuredFigure[] {
  const block = { kind: 'paragraph' as const, text, start: 0, end: text.length };
  const passages = statisticsIn({ blocks: [block] }).map((statistic, index) => ({ id: `${index}`, ...statistic }));
  return measuredFigures({ text, passages });
}

/** The two rows of a unit as one, if each text has a row of its own and neither has two. */
function onePerSide(rows: readonly StatisticRow[]): Pick<StatisticRow, 'cells'> | null {
  const [own, other] = [0, 1].map((side) => rows.filter(({ cells }) => (cells[side]?.length ?? 0) > 0));
  const [[here, ...moreHere], [elsewhere, ...moreElsewhere]] = [own ?? [], other ?? []];
  if (!here || !elsewhere || moreHere.length + moreElsewhere.length > 0) return null;
  return { cells: [here.cells[0] ?? [], elsewhere.cells[1] ?? []] };
}
