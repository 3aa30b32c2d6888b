import type { Id } from '../../model/id.ts';
import { touched, type Stretch } from '../stretch.ts';
import type { CaseIndex, IndexedArticle } from './case-index.ts';
import { rankSentences, weighTerms } from './rank-sentences.ts';
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
  /** How likely, from 0 (no word shared) to about 1.5 (the same words twice). */
  score: number;
  /** By its index; null where the article shares no word with the fact. */
  sentence: number | null;
  /** What was sought in it. */
  terms: readonly Term[];
}

/** An article that tells something tells it again, or goes on about it. */
const SECOND_SENTENCE = 0.5;
/** Of a passage's whole sentence, which also tells other things. */
const WHOLE_SENTENCE = 0.5;
/** What the score loses where none of the fact's numbers, or of its names, stands in the sentence or beside it. */
const MISSING_NUMBERS = 0.25;
const MISSING_NAMES = 0.25;

/**
 * Where an article tells a fact, and how likely it does. A statement finds tellings better than any passage, so it
 * decides where there is one; from two tellings on, they count as much together. Tellings in the article itself are
 * left out: they need no finding.
 */
export function findTelling(index: CaseIndex, query: FactQuery, target: IndexedArticle): Finding {
  const others = query.tellings.filter(({ article }) => article !== target.article.id);
  const byTelling = others.map((telling) => findByPassage(index, telling, target));
  const byStatement = query.statement === null ? null : findByTerms(index, termsOf(query.statement), target);
  const mean = byTelling.reduce((sum, { score }) => sum + score, 0) / byTelling.length;
  if (!byStatement) return { ...bestOf(byTelling), score: byTelling.length > 0 ? mean : 0 };
  return byTelling.length < 2 ? byStatement : { ...byStatement, score: (byStatement.score + mean) / 2 };
}

function bestOf(findings: readonly Finding[]): Finding {
  const [best] = findings.toSorted((one, other) => other.score - one.score);
  return best ?? { score: 0, sentence: null, terms: [] };
}

function findByPassage(index: CaseIndex, telling: Telling, target: IndexedArticle): Finding {
  const source = index.articles.get(telling.article);
  if (!source) return { score: 0, sentence: null, terms: [] };
  const { text, sentences } = source.article;
  const { start, end } = touched(sentences, telling);
  const around = sentences.slice(start, end).flatMap(({ terms }) => terms);
  return findByTerms(index, termsOf(text.slice(telling.start, telling.end)), target, around);
}

function findByTerms(
  index: CaseIndex,
  terms: readonly Term[],
  target: IndexedArticle,
  around: readonly Term[] = [],
): Finding {
  const [first, second] = rankSentences(weighTerms(terms, index), target);
  const [whole] = rankSentences(weighTerms(around, index), target);
  const best = first ?? whole;
  if (!best) return { score: 0, sentence: null, terms };
  const likeness =
    (first?.likeness ?? 0) + SECOND_SENTENCE * (second?.likeness ?? 0) + WHOLE_SENTENCE * (whole?.likeness ?? 0);
  const held = target.sentences[best.sentence];
  const missing = (isSought: (key: string) => boolean): number => {
    const sought = terms.filter(({ key }) => isSought(key));
    return sought.length === 0 ? 0 : sought.filter(({ key }) => !held?.has(key)).length / sought.length;
  };
  const lost = (1 - MISSING_NUMBERS * missing(isNumber)) * (1 - MISSING_NAMES * missing(index.isName));
  return { score: likeness * lost, sentence: best.sentence, terms };
}
