import { wordList } from '../../word-list.ts';
import type { Reporting } from './reporting.ts';
import type { Token } from './tokens.ts';
import { RULE_NOUNS } from './words/obligation.ts';

const RULES = wordList(RULE_NOUNS);
const LAYS_DOWN = /^(?:say|state|require|stipulate|specif|provide|bar|ban|forbid|prohibit|demand|call)/u;
/** How far from “under” the law stands that it names: “under the new state law”. */
const REACH = 6;

/** Whether a sentence gives what a law or document lays down: “the rules state that …”, “under the law, …”. */
export function isLaidDown(tokens: readonly Token[], reporting: Reporting | null): boolean {
  return tokens.some((_, at) => laysDown(tokens, at) || standsUnder(tokens, at)) || isRuleNamed(tokens, reporting);
}

/** “the rules of the port”, “the port’s rules”, but not “the policy chief”. */
function isRuleNamed(tokens: readonly Token[], reporting: Reporting | null): boolean {
  const source = reporting?.source;
  const words = source ? tokens.filter(({ start, end }) => start >= source.start && end <= source.end) : [];
  return words.some(({ word }, at) => RULES.has(word) && /^(?:of|for|on)?$/u.test(words[at + 1]?.word ?? ''));
}

function laysDown(tokens: readonly Token[], at: number): boolean {
  return RULES.has(tokens[at]?.word ?? '') && LAYS_DOWN.test(tokens[at + 1]?.word ?? '');
}

function standsUnder(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'under' && tokens.slice(at + 1, at + REACH).some(({ word }) => RULES.has(word));
}
