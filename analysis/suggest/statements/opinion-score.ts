import { STATEMENT_CONFIDENCE } from '../confidence.ts';
import { CUES, type Cue, type CueKind, cuesIn } from './opinion-cues.ts';
import type { Token } from './tokens.ts';

export interface Weighed {
  /** Above 0 where more speaks for an opinion than against one, at the voice's threshold. */
  score: number;
  cues: readonly Cue[];
}

/** Long clauses gather words of every kind by chance. */
const PER_WORD = 0.04;

/** Below these a clause is no opinion. An outlet's own sentence is most often a fact, what is quoted most often is none. */
export const THRESHOLDS = { outlet: 1, reported: 1.5, quoted: 0 } as const;
export type Voice = keyof typeof THRESHOLDS;

/** These tell a report from a comment of the outlet's; in what others say they tell nothing. */
const OF_NEWS: ReadonlySet<CueKind> = new Set(['reporting', 'title', 'name', 'place']);

/** These lay a duty down; what is left judges it. */
const OF_RULES: ReadonlySet<CueKind> = new Set(['obligation', 'negation', 'hedge', 'sweeping', 'colouring', 'present']);

/**
 * What speaks for and against an opinion in a clause.
 * @param isRule the clause gives what a law or document lays down, whose “must” is nobody's demand.
 */
export function weigh(tokens: readonly Token[], ending: string, voice: Voice, isRule = false): Weighed {
  const cues = cuesIn(tokens, ending).filter(
    ({ kind }) => !(voice !== 'outlet' && OF_NEWS.has(kind)) && !(isRule && OF_RULES.has(kind)),
  );
  const sum = cues.reduce((total, { kind }) => total + CUES[kind].weight, 0);
  return { score: sum - PER_WORD * tokens.length - THRESHOLDS[voice], cues };
}

/** The weightiest cues, in words: “evaluative word ‘reckless’”. */
export function wordsOf(cues: readonly Cue[]): string {
  const weighty = cues
    .filter(({ kind }) => CUES[kind].weight > 0)
    .toSorted((one, other) => CUES[other.kind].weight - CUES[one.kind].weight);
  const named = new Set(weighty.map(({ kind, words }) => `${CUES[kind].name} ‘${words}’`));
  return [...named].slice(0, 2).join(', ');
}

/** @param score of which only what lies beyond the threshold counts. */
export function confidenceOf(tag: 'opinion' | 'fact', by: Voice | 'both', score: number): number {
  const { [tag]: bases, perPoint, most } = STATEMENT_CONFIDENCE;
  return Math.min(most, bases[by] + (by === 'both' ? 0 : perPoint * Math.max(0, tag === 'opinion' ? score : -score)));
}
