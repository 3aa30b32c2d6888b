import type { Stretch } from '../../stretch.ts';
import { wordList } from '../../word-list.ts';
import { sourceBefore } from './reporting-source.ts';
import { isFinite } from './reporting-verbs.ts';
import type { Token } from './tokens.ts';
import { DEMAND_PAIRS, DEMAND_VERBS, JUDGEMENT_PAIRS, JUDGEMENT_VERBS } from './words/demand-and-judgement.ts';
import { verbForms } from './words/word-forms.ts';

/** A verb by which somebody in the text demands something or judges somebody. */
export interface ReportedVerdict {
  kind: 'demand' | 'judgement';
  verb: string;
  /** The words that name who does it. */
  source: Stretch | null;
}

const KINDS = new Map<string, ReportedVerdict['kind']>([
  ...verbForms(JUDGEMENT_VERBS).map((form) => [form, 'judgement'] as const),
  ...verbForms(DEMAND_VERBS).map((form) => [form, 'demand'] as const),
]);
const PAIRS = new Map<string, ReportedVerdict['kind']>([
  ...pairsOf(DEMAND_PAIRS, 'demand'),
  ...pairsOf(JUDGEMENT_PAIRS, 'judgement'),
]);

const VERBS: ReadonlySet<string> = new Set([
  ...KINDS.keys(),
  ...[...PAIRS.keys()].map((pair) => pair.split(' ')[0] ?? ''),
]);

/** These are nouns as often; only a subject before them makes them verbs. */
const NOUNS_TOO =
  /^(?:demands?|challenges?|questions?|blames?|credits?|faults?|disputes?|appeals?|calls?|mocks?|pans?|hails?|blasts?|slams?|praises?|rebukes?|ridicules?|salutes?|welcomes?|rejects?|champions?|objects?|pleads?|advocates?|attacks?|laments?|presses?|pushes?)$/u;
const OPENS_RELATIVE = wordList('who which that where when what whose whom how why');
const SUBJECT_END = /^(?:he|she|they|it|we|and|also|has|have|had|is|are|was|were|been)$/u;

/** The first verb of demand or judgement outside quotations whose subject does it; the passive tells of no source. */
export function reportedVerdictOf(tokens: readonly Token[]): ReportedVerdict | null {
  for (const [at, token] of tokens.entries()) {
    if (token.quoted) continue;
    const kind = KINDS.get(token.word) ?? PAIRS.get(`${token.word} ${tokens[at + 1]?.word ?? ''}`);
    if (!kind || !isFinite(tokens, at) || !hasSubject(tokens, at)) continue;
    return { kind, verb: verbAt(tokens, at), source: sourceBefore(tokens, at, VERBS) };
  }
  return null;
}

function hasSubject(tokens: readonly Token[], at: number): boolean {
  const [last, token] = [tokens[at - 1], tokens[at]];
  if (!token || (!last && !token.word.endsWith('s')) || standsWithin(tokens, at)) return false;
  if (!NOUNS_TOO.test(token.word)) return true;
  return (
    last !== undefined &&
    (last.capital || SUBJECT_END.test(last.word) || (last.word.endsWith('s') && !token.word.endsWith('s')))
  );
}

/** “the letter in which he criticises”: what a relative clause tells is not what its sentence does. */
function standsWithin(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ word }) => OPENS_RELATIVE.has(word));
}

function verbAt(tokens: readonly Token[], at: number): string {
  const word = tokens[at]?.word ?? '';
  return KINDS.has(word) ? word : `${word} ${tokens[at + 1]?.word ?? ''}`;
}

function pairsOf(list: string, kind: ReportedVerdict['kind']): [string, ReportedVerdict['kind']][] {
  return list
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((entry) => {
      const [verb = '', particle = ''] = entry.split(':');
      return verbForms(verb).map((form): [string, ReportedVerdict['kind']] => [`${form} ${particle}`, kind]);
    });
}
