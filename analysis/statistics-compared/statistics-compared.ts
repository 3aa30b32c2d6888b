import type { Fields } from '../../model/annotation.ts';
import type { Id } from '../../model/id.ts';
import type { TaggedStretch } from '../stretch.ts';
import { measuredIn, type Measured } from './measured.ts';

/** One article of the comparison; its passages' offsets are UTF-16 in its text. */
export interface StatisticsArticle {
  text: string;
  passages: readonly (TaggedStretch & { fields: Fields })[];
}

export interface StatisticFigure {
  id: Id;
  /** As the article writes it. */
  written: string;
  /** In the row's unit. */
  value: number | null;
  approximate: boolean;
}

/** Numbers that seem to measure one thing. */
export interface StatisticRow {
  unit: string;
  /** What is measured, in words that all of them share; empty where only their values agree. */
  measures: string[];
  /** One per article, in their order; each in reading order. */
  cells: StatisticFigure[][];
  /** Whether two articles give values of which none agree. */
  differs: boolean;
}

/** Two estimates of one quantity agree within this part of the larger; so do an estimate and an exact number. */
const ESTIMATES_AGREE = 0.1;
const EXACT_AGREE = 1e-9;

/** A statistic with what it measures. */
export interface MeasuredFigure extends StatisticFigure, Measured {}

interface Figure extends MeasuredFigure {
  article: number;
}

/**
 * The statistics of several articles side by side. Two stand in one row if they have one unit and either measure one thing by
 * their words, or give the same value and do not plainly count different things. A row is a proposal. Rows that several
 * articles have come first, those that differ before the others, then in the order in which the articles tell them.
 */
export function statisticsCompared(articles: readonly StatisticsArticle[]): StatisticRow[] {
  return rowsOfFigures(articles.map(measuredFigures));
}

/** The same of figures that were read before. @param articles the figures of each. */
export function rowsOfFigures(articles: readonly (readonly MeasuredFigure[])[]): StatisticRow[] {
  const figures = articles.flatMap((own, article) => own.map((figure) => ({ ...figure, article })));
  const rows = rowsOfOneThing(figures).map((members) => rowOf(members, articles.length));
  const byRank = Map.groupBy(rows, rankOf);
  return RANKS.flatMap((rank) => byRank.get(rank) ?? []);
}

/** Each figure joins the first row with all of whose figures it measures one thing. */
function rowsOfOneThing(figures: readonly Figure[]): Figure[][] {
  const rows: GrowingRow[] = [];
  // What measures one thing with all figures of a row does so with its first, and shares a sign with that.
  const bySign = new Map<string, GrowingRow[]>();
  for (const figure of figures) {
    const signs = signsOf(figure);
    // A row holds the same number in the same words many times over: one of them speaks for all.
    const same = signs.join();
    const candidates = onceInOrder(signs.flatMap((sign) => bySign.get(sign) ?? []));
    const fits = candidates.find(({ different }) => different.has(same) || isOneThing(different, figure));
    const row = fits ?? { at: rows.length, members: [], different: new Map<string, Figure>() };
    if (!fits) {
      rows.push(row);
      for (const sign of signs) addTo(bySign, sign, row);
    }
    row.members.push(figure);
    row.different.set(same, figure);
  }
  return rows.map(({ members }) => members);
}

interface GrowingRow {
  /** Its index among the rows. */
  at: number;
  members: Figure[];
  /** One of each number in the same words. */
  different: Map<string, Figure>;
}

/** Its value and each of its words, in its unit: figures of two units never stand in one row. */
function signsOf({ value, unit, measures }: Figure): string[] {
  return [`${unit} = ${value}`, ...Array.from(measures, (word) => `${unit} ${word}`)];
}

function onceInOrder(rows: readonly GrowingRow[]): GrowingRow[] {
  return rows.length < 2 ? [...rows] : [...new Set(rows)].toSorted((one, other) => one.at - other.at);
}

function addTo(bySign: Map<string, GrowingRow[]>, sign: string, row: GrowingRow): void {
  const known = bySign.get(sign);
  if (known) known.push(row);
  else bySign.set(sign, [row]);
}

function isOneThing(members: ReadonlyMap<string, Figure>, figure: Figure): boolean {
  for (const member of members.values()) if (!measureOneThing(member, figure)) return false;
  return true;
}

/** The statistics of one article, in reading order. */
export function measuredFigures({ text, passages }: StatisticsArticle): MeasuredFigure[] {
  const statistics = passages.filter(({ tags }) => tags.includes('statistic'));
  const inOrder = statistics.toSorted((one, other) => one.start - other.start || one.end - other.end);
  return inOrder.map(({ id, start, end, fields }) => {
    const written = text.slice(start, end);
    return { id, written, ...measuredIn(written, fields) };
  });
}

function measureOneThing(one: Figure, other: Figure): boolean {
  if (one.unit !== other.unit) return false;
  const shared = countShared(one.measures, other.measures);
  const fewer = Math.min(one.measures.size, other.measures.size);
  if (fewer > 0 && shared === fewer) return true;
  // "75 years" and "a 75-year period" are one number; 23 states and 23 members are two.
  return one.value !== null && one.value === other.value && (one.unit !== 'count' || fewer === 0 || shared > 0);
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared;
}

function rowOf(members: readonly Figure[], articles: number): StatisticRow {
  const [first] = members;
  const measures = [...(first?.measures ?? [])].filter((word) => members.every((one) => one.measures.has(word)));
  const cells = Array.from({ length: articles }, (): StatisticFigure[] => []);
  for (const { article, id, written, value, approximate } of members) {
    cells[article]?.push({ id, written, value, approximate });
  }
  return { unit: first?.unit ?? 'count', measures, cells, differs: differ(cells) };
}

function differ(cells: StatisticRow['cells']): boolean {
  const valued = cells.filter((cell) => cell.some(({ value }) => value !== null));
  return valued.some((one, index) => valued.slice(index + 1).some((other) => contradict(one, other)));
}

/** Where any value is the same on both sides the others may measure something else, and nothing is said to differ. */
function contradict(here: readonly StatisticFigure[], there: readonly StatisticFigure[]): boolean {
  return !here.some((one) => there.some((other) => agree(one, other)));
}

function agree(one: StatisticFigure, other: StatisticFigure): boolean {
  if (one.value === null || other.value === null) return false;
  const larger = Math.max(Math.abs(one.value), Math.abs(other.value));
  const within = one.approximate || other.approximate ? ESTIMATES_AGREE : EXACT_AGREE;
  return Math.abs(one.value - other.value) <= within * larger;
}

const RANKS = [0, 1, 2] as const;

/** Rows that differ, rows that several articles have, the others. */
function rankOf({ cells, differs }: StatisticRow): (typeof RANKS)[number] {
  if (differs) return 0;
  return cells.filter((cell) => cell.length > 0).length > 1 ? 1 : 2;
}
