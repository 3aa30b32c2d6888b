import { kept } from '../compare/kept.ts';
import type { CaseCoverage, FactRow, LoneTelling } from './fact-row.ts';

/**
 * Who tells what as the worker sends it. A large case has hundreds of proposed facts, of which a few are shown: the others
 * come as one text, which costs the page hardly anything until somebody wants to see them.
 */
export interface SentCoverage {
  /** All that are confirmed, and the surest proposals. */
  first: readonly FactRow[];
  /** How many others there are, and they themselves as JSON. */
  left: number;
  rest: string;
  lone: readonly LoneTelling[];
}

/** As many proposals as can be taken in; the surest come first. */
const MOST_PROPOSED = 10;

export function sentCoverage({ rows, lone }: CaseCoverage): SentCoverage {
  const proposed = rows.findIndex(({ confirmed }) => confirmed === null);
  const shown = proposed === -1 ? rows.length : proposed + MOST_PROPOSED;
  const rest = rows.slice(shown);
  return { first: rows.slice(0, shown), left: rest.length, rest: JSON.stringify(rest), lone };
}

/** All rows; the same list each time. */
export const allRows = kept(({ first, rest }: SentCoverage): readonly FactRow[] => [
  ...first,
  ...(JSON.parse(rest) as FactRow[]),
]);
