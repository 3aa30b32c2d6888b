import type { Id } from '../../model/id.ts';
import type { SuggestionDecision } from '../../model/suggestion-decision.ts';
import type { Proposal } from '../suggest/proposal.ts';
import { reportWhose } from './say-whose.ts';
import { MINE, type CountedAuthors } from './whose.ts';

/** When the machine's proposals count beside what was marked. */
export const PROPOSALS_COUNT = ['where nothing is marked', 'never', 'always'] as const;
export type ProposalsCount = (typeof PROPOSALS_COUNT)[number];

/** How far the machine is with its proposals for the articles that need them. */
export type ProposingState =
  | { state: 'ready' }
  | { state: 'working'; left: number }
  | { state: 'failed'; reason: string };

/** What counts in a comparison. */
export interface Counting extends CountedAuthors {
  proposalsCount: ProposalsCount;
  /** By revision; absent while they are not worked out. */
  proposals: ReadonlyMap<Id, readonly Proposal[]>;
  /** By article: what was rejected does not count, what was accepted counts as an annotation. */
  decisions: ReadonlyMap<Id, readonly SuggestionDecision[]>;
  proposing: ProposingState;
}

export const OWN_ALONE: Counting = {
  ...MINE,
  proposalsCount: 'never',
  proposals: new Map(),
  decisions: new Map(),
  proposing: { state: 'ready' },
};

const PROPOSALS: Readonly<Record<ProposalsCount, string>> = {
  'where nothing is marked': ', and the machine’s proposals in articles without any',
  never: ', no proposals of the machine',
  always: ', and all open proposals of the machine',
};

/** What was counted, for a file that others read. */
export function sayCounted(counting: Counting): string {
  return reportWhose(counting) + PROPOSALS[counting.proposalsCount];
}

/** Whether an article's proposals count: the first passage that a person marked puts them away, unless both are asked for. */
export function countsProposals(proposalsCount: ProposalsCount, marked: number): boolean {
  if (proposalsCount === 'where nothing is marked') return marked === 0;
  return proposalsCount === 'always';
}
