import type { LikelyCase } from '../../analysis/same-case/likeliest-cases.ts';
import type { Reasons } from '../../analysis/same-case/reasons.ts';
import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';

/** What the worker can be asked. */
export type SameCaseQuestion =
  /** Which of these cases an article most likely belongs to. */
  | { ask: 'cases'; article: Id; cases: readonly Pick<Case, 'id' | 'articles'>[] }
  /** Which of these articles seem to tell one case. */
  | { ask: 'groups'; articles: readonly Id[] };

/** Articles that seem to tell one case; the reasons are about the first two. */
export interface ProposedGroup {
  articles: Id[];
  reasons: Reasons;
}

export interface SameCaseAnswers {
  cases: LikelyCase[];
  groups: ProposedGroup[];
}
