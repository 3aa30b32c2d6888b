import type { CoverageRow } from '../../analysis/coverage/matrix.ts';
import type { Stretch } from '../../analysis/stretch.ts';
import type { ReadFact } from '../../model/case-reading.ts';
import type { Id } from '../../model/id.ts';

/** A passage that tells a fact: an annotation, or words that nobody annotated. UTF-16 in its article's text. */
export interface ToldStretch extends Stretch {
  article: Id;
  /** Null where no annotation holds it. */
  annotation: Id | null;
}

/** One line of the coverage matrix: a fact that the reader confirmed, or one that the machine proposes. */
export interface FactRow {
  /** The same each time it is worked out, as long as what it is of stays. */
  key: string;
  /** Null while the machine only proposes it. */
  confirmed: ReadFact | null;
  statement: string;
  tellings: readonly ToldStretch[];
  coverage: CoverageRow;
}

/** What only one article seems to tell, in its own words. */
export interface LoneTelling extends ToldStretch {
  key: string;
}

export interface CaseCoverage {
  /** Confirmed ones first, in the order of confirming; then proposals, the surest first. */
  rows: readonly FactRow[];
  /** How many proposals more there are than rows of them. */
  left: number;
  /** In reading order of each article. */
  lone: readonly LoneTelling[];
}
