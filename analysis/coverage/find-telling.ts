import type { Id } from '../../model/id.ts';
import type { Stretch } from '../stretch.ts';
import type { CaseIndex, IndexedArticle } from './case-index.ts';
import { letterQueryOf, lettersOf, likenessByLetters, type CaseLetters, type LetterQuery } from './letter-index.ts';
import { termsAt } from './prepared-article.ts';
import { queryOf, rankSentences, type Query } from './rank-sentences.ts';
import { isNumber, termsOf, type Term } from './terms.ts';

/** A passage that tells a fact; UTF-16 in its article's text. */
export interface Telling extends Stretch {
  article: Id;
}

/** What is sought: a fact by its statement, by the passages that are known to tell it, or by both. */
export interface FactQuery {
  /** One sentence of the reader's; null where the fact has none yet. */
  statement: string | null;
  tellings: readonly Telling[];
}

/** The sentence of an article that is most likely to tell a fact. */
export interface Finding {
  /** How likely, from 0 (nothing shared) to about 1.3 (the same words twice). */
  score: number;
  /** By its index; null where the article shares no word with the fact. */
  sentence: number | null;
  /** What was sought in it. */
  terms: readonly Term[];
}

/** Looks for one fact in an article; made once per fact, used for each article. */
export type FindTelling = (target: IndexedArticle) => Finding;

/** One wording of the fact, weighed. */
interface Wording {
  terms: readonly Term[];
  own: Query;
  /** The sentence around a passage. */
  whole: Query | null;
  byLetters: LetterQuery;
  letters: CaseLetters;
  numbers: readonly string[];
  names: readonly string[];
  /** What was found already, by article. */
  findings: Map<Id, Finding>;
}

/** An article that tells something tells it again, or goes on about it. */
const SECOND_SENTENCE = 0.5;
/** Of a passage's whole sentence, which also tells other things. */
const WHOLE_SENTENCE = 0.5;
/** What the score loses where none of the fact's numbers, or of its names, stands in the sentence or beside it. */
const MISSING_NUMBERS = 0.25;
const MISSING_NAMES = 0.25;

const NOTHING: Finding = { score: 0, sentence: null, terms: [] };

/**
 * Where articles tell a fact, and how likely they do. A statement finds tellings better than any passage, so it decides
 * where there is one; from two tellings on, they count as much together. Tellings in the article itself are left out:
 * they need no finding.
 */
export function findTelling(index: CaseIndex, { statement, tellings }: FactQuery): FindTelling {
  const stated = statement === null ? null : wordingOf(index, null, statement, { own: termsOf(statement), around: [] });
  const told = tellings.flatMap(({ article, start, end }) => {
    const wording = wordingAt(index, { article, start, end });
    return wording ? [{ article, wording }] : [];
  });
  return (target) => {
    const others = told.filter(({ article }) => article !== target.article.id);
    const byTelling = others.map(({ wording }) => findWording(wording, target));
    const mean = byTelling.reduce((sum, { score }) => sum + score, 0) / Math.max(1, byTelling.length);
    if (!stated) return { ...bestOf(byTelling), score: mean };
    const byStatement = findWording(stated, target);
    return byTelling.length < 2 ? byStatement : { ...byStatement, score: (byStatement.score + mean) / 2 };
  };
}

/** A passage tells several facts of a case, which are sought one after the other. */
const kept = new WeakMap<CaseIndex, Map<string, Wording>>();

/** Null for a passage of no article of the case. */
function wordingAt(index: CaseIndex, { article, start, end }: Telling): Wording | null {
  const source = index.articles.get(article)?.article;
  if (!source) return null;
  const wordings = kept.get(index) ?? new Map<string, Wording>();
  kept.set(index, wordings);
  const key = `${article} ${start}-${end}`;
  const known =
    wordings.get(key) ?? wordingOf(index, article, source.text.slice(start, end), termsAt(source, { start, end }));
  wordings.set(key, known);
  return known;
}

function wordingOf(
  index: CaseIndex,
  source: Id | null,
  text: string,
  { own: terms, around }: Record<'own' | 'around', readonly Term[]>,
): Wording {
  const own = queryOf(terms, index, source);
  const whole = around.length > 0 ? queryOf(around, index, source) : null;
  const keys = [...own.weights.keys()];
  const letters = lettersOf(index);
  return {
    terms,
    own,
    whole,
    letters,
    byLetters: letterQueryOf(text, letters),
    numbers: keys.filter(isNumber),
    names: keys.filter(index.isName),
    findings: new Map(),
  };
}

function findWording(wording: Wording, target: IndexedArticle): Finding {
  const known = wording.findings.get(target.article.id) ?? newFinding(wording, target);
  wording.findings.set(target.article.id, known);
  return known;
}

function newFinding(
  { terms, own, whole, letters, byLetters, numbers, names }: Wording,
  target: IndexedArticle,
): Finding {
  const [first, second] = rankSentences(own, target, 2);
  const [around] = whole ? rankSentences(whole, target, 1) : [];
  const best = first ?? around;
  if (!best) return { ...NOTHING, terms };
  const again = SECOND_SENTENCE * (second?.likeness ?? 0);
  const likeness = (first?.likeness ?? 0) + again + WHOLE_SENTENCE * (around?.likeness ?? 0);
  const held = target.sentences[best.sentence] ?? new Map();
  const lost = (1 - MISSING_NUMBERS * shareMissing(numbers, held)) * (1 - MISSING_NAMES * shareMissing(names, held));
  // Words and letters count the same: they err differently, so that the mean of both errs less than either.
  const spelled = likenessByLetters(byLetters, letters, target.article.id);
  return { score: (likeness * lost + spelled) / 2, sentence: best.sentence, terms };
}

function shareMissing(keys: readonly string[], held: ReadonlyMap<string, unknown>): number {
  return keys.length === 0 ? 0 : keys.filter((key) => !held.has(key)).length / keys.length;
}

function bestOf(findings: readonly Finding[]): Finding {
  const [best] = findings.toSorted((one, other) => other.score - one.score);
  return best ?? NOTHING;
}
