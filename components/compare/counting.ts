import type { Id } from '../../model/id.ts';
import type { SuggestionDecision } from '../../model/suggestion-decision.ts';
import type { Proposal } from '../suggest/proposal.ts';

/** When the machine's proposals count beside what was marked. */
export const PROPOSALS_COUNT = ['where nothing is marked', 'never', 'always'] as const;
export type ProposalsCount = (typeof PROPOSALS_COUNT)[number];

/** How far the machine is with its proposals for the articles that need them. */
export type ProposingState =
  | { state: 'ready' }
  | { state: 'working'; left: number }
  | { state: 'failed'; reason: string };

/** What counts in a comparison besides the annotations of the case. */
export interface Counting {
  proposalsCount: ProposalsCount;
  /** By revision; absent while they are not worked out. */
  proposals: ReadonlyMap<Id, readonly Proposal[]>;
  /** By article: what was rejected does not count, what was accepted counts as an annotation. */
  decisions: ReadonlyMap<Id, readonly SuggestionDecision[]>;
  proposing: ProposingState;
}

export const OWN_ALONE: Counting = {
  proposalsCount: 'never',
  proposals: new Map(),
  decisions: new Map(),
  proposing: { state: 'ready' },
};

/** Whether an article's proposals count: a reader's first own passage puts them away, unless both are asked for. */
export function countsProposals(proposalsCount: ProposalsCount, marked: number): boolean {
  if (proposalsCount === 'where nothing is marked') return marked === 0;
  return proposalsCount === 'always';
}
