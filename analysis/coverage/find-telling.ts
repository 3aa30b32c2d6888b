import type { Id } from '../../model/id.ts';
import { touched, type Stretch } from '../stretch.ts';
import { sentencesAt, type CaseIndex, type IndexedArticle } from './case-index.ts';
import { termsAt, type PreparedArticle } from './prepared-article.ts';
import { termsOf, type Term } from './terms.ts';
import { Wording } from './wording.ts';

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

const NOTHING: Finding = { score: 0, sentence: null, terms: [] };

/**
 * Where articles tell a fact, and how likely they do. A statement finds tellings better than any passage, so it decides
 * where there is one; from two tellings on, they count as much together. Tellings in the article itself are left out:
 * they need no finding.
 * @param by with words alone every score is the least that it can be, and much sooner known.
 */
export function findTelling(
  index: CaseIndex,
  { statement, tellings }: FactQuery,
  by: 'words and letters' | 'words' = 'words and letters',
): FindTelling {
  const stated =
    statement === null
      ? null
      : new Wording(index, { text: statement, terms: termsOf(statement), sentences: [], around: [], isWhole: false });
  const told = tellings.flatMap(({ article, start, end }) => {
    const wording = wordingAt(index, { article, start, end });
    return wording ? [{ article, wording }] : [];
  });
  return (target) => {
    const found = (wording: Wording) => (by === 'words' ? wording.findByWords(target) : wording.find(target));
    const byTelling = told.filter(({ article }) => article !== target.article.id).map(({ wording }) => found(wording));
    const mean = byTelling.reduce((sum, { score }) => sum + score, 0) / Math.max(1, byTelling.length);
    if (!stated) return { ...bestOf(byTelling), score: mean };
    const byStatement = found(stated);
    return byTelling.length < 2 ? byStatement : { ...byStatement, score: (byStatement.score + mean) / 2 };
  };
}

/** What is sought depends on the texts alone. */
const kept = new WeakMap<CaseIndex, Map<string, Wording>>();

/** Null for a passage of no article of the case. */
function wordingAt(index: CaseIndex, { article, start, end }: Telling): Wording | null {
  const source = index.articles.get(article);
  if (!source) return null;
  const wordings = kept.get(index) ?? new Map<string, Wording>();
  kept.set(index, wordings);
  const key = `${article} ${start}-${end}`;
  const known = wordings.get(key) ?? newWording(index, source.article, { article, start, end });
  wordings.set(key, known);
  return known;
}

function newWording(index: CaseIndex, article: PreparedArticle, telling: Telling): Wording {
  const { own: terms, around } = termsAt(article, telling);
  const text = article.text.slice(telling.start, telling.end);
  const sentences = sentencesAt(index, telling);
  return new Wording(index, { text, terms, sentences, around, isWhole: isWholeSentence(article, telling) });
}

/** But for marks at its ends. */
function isWholeSentence({ text, sentences }: PreparedArticle, telling: Stretch): boolean {
  const sentence = sentences[touched(sentences, telling).start];
  if (!sentence) return false;
  const before = text.slice(Math.min(sentence.start, telling.start), Math.max(sentence.start, telling.start));
  const behind = text.slice(Math.min(sentence.end, telling.end), Math.max(sentence.end, telling.end));
  return !/[\p{L}\p{M}\p{N}]/u.test(before + behind);
}

function bestOf(findings: readonly Finding[]): Finding {
  const [best] = findings.toSorted((one, other) => other.score - one.score);
  return best ?? NOTHING;
}
