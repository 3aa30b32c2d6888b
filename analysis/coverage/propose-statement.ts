import { foldWhiteSpace } from '../../model/article-text.ts';
import { touched, type Stretch } from '../stretch.ts';
import { cuesIn, type CueKind } from '../suggest/statements/opinion-cues.ts';
import { reportingOf } from '../suggest/statements/reporting.ts';
import { tokensOf } from '../suggest/statements/tokens.ts';
import type { CaseIndex } from './case-index.ts';
import type { Telling } from './find-telling.ts';
import { termsAt, type PreparedArticle } from './prepared-article.ts';
import { termsOf } from './terms.ts';

/** What a fact's statement may hold, as `model/case-reading.ts` says. */
const LONGEST_STATEMENT = 500;
/** With fewer content words a telling is a fragment. */
const FEWEST_TERMS = 3;
/** A telling is complete where it holds this share of the weight of what the tellings have in common. */
const COMPLETE = 0.6;

/** “NORTHFIELD (Press Service) —” */
const DATELINE = /^\p{Lu}[\p{Lu}\p{L}.,'’\s]{2,40}(?:\([^)]{1,40}\)\s?)?\s?(?:—|―|–|--)\s+(?=\S)/u;
const OPENERS = /^(?:(?:and|but|so|yet|however|though|meanwhile|still|also|that|which|who)\b[\s,]*)+/iu;
const QUOTATION = /["“”«»„]/u;
const QUOTATIONS = /["“”«»„]/gu;
/** Left at an end by the cut of a frame. */
const HALF_QUOTATION = /^["“«„]|["”»]$/u;
/** “CRACKED”: set in capitals for its effect; shorter words may be the letters of an organisation. */
const SHOUTED = /\b\p{Lu}{5,}\b/u;
/** What colours a telling, so that the statement of a fact would be one outlet's wording of it. */
const COLOURING: ReadonlySet<CueKind> = new Set([
  'condemning',
  'praising',
  'judgingNoun',
  'judgingVerb',
  'colouring',
  'stance',
  'figure',
  'address',
] as const);
/** “He”, “It”: whom it speaks of stands elsewhere. */
const POINTS_BACK = /^(?:he|she|it|they|his|her|their|its|this|these|those|that|such)\b/iu;

/** What could be the statement of the same tellings, which are asked for at each change of anything. */
const kept = new WeakMap<CaseIndex, Map<string, readonly string[]>>();

/**
 * One sentence for a fact, to be edited by a person: the shortest telling that is complete, preferring those that quote
 * nobody, judge nothing, report nobody and begin with what they speak of. The frame around what is said is cut. Empty without tellings.
 * @param used statements of other facts, which are not proposed again while the tellings hold another.
 */
export function proposeStatement(index: CaseIndex, tellings: readonly Telling[], used: ReadonlySet<string>): string {
  const known = kept.get(index) ?? new Map<string, readonly string[]>();
  kept.set(index, known);
  const key = tellings.map(({ article, start, end }) => `${article} ${start}-${end}`).join();
  const statements = known.get(key) ?? statementsOf(index, tellings);
  known.set(key, statements);
  return statements.find((statement) => !used.has(statement)) ?? statements[0] ?? '';
}

/** The best first. */
function statementsOf(index: CaseIndex, tellings: readonly Telling[]): string[] {
  const texts = tellings.map((telling) => textOf(index, telling)).filter((text) => text !== '');
  const common = commonWeight(index, texts);
  const rated = texts.map((text) => ({ statement: asSentence(text), cost: costOf(text, common) }));
  return rated.toSorted((one, other) => one.cost - other.cost).map(({ statement }) => statement);
}

/** A telling without dateline, frame and linking words. */
function textOf(index: CaseIndex, telling: Telling): string {
  const article = index.articles.get(telling.article)?.article;
  if (!article) return '';
  const { start, end } = withSentence(article, telling);
  const whole = article.text.slice(start, end);
  const sentence = { start: 0, end: whole.length };
  const said = reportingOf(tokensOf(whole, sentence), sentence)?.said;
  const core = said && termsOf(whole.slice(said.start, said.end)).length >= FEWEST_TERMS ? said : sentence;
  const bare = foldWhiteSpace(whole.slice(core.start, core.end)).replace(DATELINE, '').replace(OPENERS, '');
  const trimmed = bare.replace(/^[\s,;:—–-]+|[\s,;:—–-]+$/gu, '');
  return (trimmed.match(QUOTATIONS)?.length ?? 0) % 2 === 0 ? trimmed : trimmed.replace(HALF_QUOTATION, '');
}

/** A phrase such as a statistic states nothing by itself: its sentence does. */
function withSentence(article: PreparedArticle, telling: Telling): Stretch {
  const sentence = article.sentences[touched(article.sentences, telling).start];
  const isPhrase = termsAt(article, telling).own.length < FEWEST_TERMS;
  return isPhrase && sentence ? sentence : telling;
}

/** The terms that most tellings share, with their weights. */
function commonWeight(index: CaseIndex, texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const key of new Set(termsOf(text).map((term) => term.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, count]) => count > 1);
  return new Map(shared.map(([key]) => [key, index.rarityOf(key)]));
}

/** Its length, with what makes a telling a bad statement added in characters. */
function costOf(text: string, common: ReadonlyMap<string, number>): number {
  const keys = new Set(termsOf(text).map(({ key }) => key));
  const total = [...common.values()].reduce((sum, weight) => sum + weight, 0);
  const held = [...common].reduce((sum, [key, weight]) => sum + (keys.has(key) ? weight : 0), 0);
  const faults = [
    total > 0 && held < COMPLETE * total,
    keys.size < FEWEST_TERMS,
    QUOTATION.test(text),
    POINTS_BACK.test(text),
    isColoured(text),
    !/^\p{Lu}|^\p{Nd}/u.test(text),
  ];
  return text.length + LONGEST_STATEMENT * faults.filter(Boolean).length;
}

function isColoured(text: string): boolean {
  const tokens = tokensOf(text, { start: 0, end: text.length });
  return SHOUTED.test(text) || cuesIn(tokens, '').some(({ kind }) => COLOURING.has(kind));
}

function asSentence(text: string): string {
  const ended = /[.!?…]["”’)]?$/u.test(text) ? text : `${text}.`;
  const capital = ended.slice(0, 1).toUpperCase() + ended.slice(1);
  return capital.length <= LONGEST_STATEMENT ? capital : `${capital.slice(0, LONGEST_STATEMENT - 1)}…`;
}
