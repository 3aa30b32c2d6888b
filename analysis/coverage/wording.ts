import type { Id } from '../../model/id.ts';
import { likeEachSentence } from './alike-sentences.ts';
import { isHeld, type CaseIndex, type IndexedArticle } from './case-index.ts';
import type { Finding } from './find-telling.ts';
import { lettersOf, type CaseLetters } from './letter-index.ts';
import { letterQueryOf, letterQueryOfSentence, likenessByLetters } from './letter-query.ts';
import { numbersOf, queryOf, rankSentences, type Query, type RankedSentences } from './rank-sentences.ts';
import { isNumber, type Term } from './terms.ts';

/** An article that tells something tells it again, or goes on about it. */
const SECOND_SENTENCE = 0.5;
/** Of a passage's whole sentence, which also tells other things. */
const WHOLE_SENTENCE = 0.5;
/** What the score loses where none of the fact's numbers, or of its names, stands in the sentence or beside it. */
const MISSING_NUMBERS = 0.25;
const MISSING_NAMES = 0.25;

interface Worded {
  text: string;
  /** Only marks part it from its sentences. */
  isWhole: boolean;
  terms: readonly Term[];
  /** The sentences that a passage stands in, by their numbers in the case; none for a reader's words. */
  sentences: readonly number[];
  /** The terms of these. */
  around: readonly Term[];
}

/** One wording of a fact, weighed, with what was found by it: a passage tells several facts, which are sought one after the other. */
export class Wording {
  readonly #index: CaseIndex;
  readonly #sought: Worded;
  readonly #own: RankedSentences;
  readonly #whole: RankedSentences | null;
  readonly #numbers: readonly string[];
  readonly #names: readonly string[];
  readonly #byWords = new Map<Id, Finding>();
  readonly #found = new Map<Id, Finding>();
  #byLetters: Query | null = null;

  constructor(index: CaseIndex, sought: Worded) {
    const { terms, sentences, around } = sought;
    this.#index = index;
    this.#sought = sought;
    const isOfCase = sentences.length > 0;
    this.#whole = isOfCase ? likeSentences(index, sentences, around) : null;
    const isSame = terms.length === around.length && this.#whole !== null;
    this.#own = isSame
      ? this.#whole
      : rankSentences(queryOf(numbersOf(terms, index), index, isOfCase), index.sentences, 2);
    const keys = [...new Set(terms.map(({ key }) => key))];
    this.#numbers = keys.filter(isNumber);
    this.#names = keys.filter(index.isName);
  }

  find(target: IndexedArticle): Finding {
    const { id } = target.article;
    const known = this.#found.get(id) ?? this.#withLetters(this.findByWords(target), target);
    this.#found.set(id, known);
    return known;
  }

  /** Its score is the least that {@link find} can give, and much sooner known. */
  findByWords(target: IndexedArticle): Finding {
    const { id } = target.article;
    const known = this.#byWords.get(id) ?? this.#soughtByWords(target);
    this.#byWords.set(id, known);
    return known;
  }

  /** Words and letters count the same: they err differently, so that the mean of both errs less than either. */
  #withLetters(byWords: Finding, target: IndexedArticle): Finding {
    if (byWords.sentence === null) return byWords;
    const letters = lettersOf(this.#index);
    this.#byLetters ??= spelledQueryOf(this.#sought, letters);
    const spelled = likenessByLetters(this.#byLetters, letters, target);
    return { ...byWords, score: byWords.score + spelled / 2 };
  }

  #soughtByWords(target: IndexedArticle): Finding {
    const { terms } = this.#sought;
    const first = mostLike(this.#own, target);
    const around = this.#whole && mostLike(this.#whole, target);
    const best = first ?? around;
    if (!best) return { score: 0, sentence: null, terms };
    const again = SECOND_SENTENCE * (first?.second ?? 0);
    const likeness = (first?.likeness ?? 0) + again + WHOLE_SENTENCE * (around?.likeness ?? 0);
    const isMissing = (key: string): boolean => !isHeld(this.#index, target, best.sentence, key);
    const lost =
      (1 - MISSING_NUMBERS * share(this.#numbers, isMissing)) * (1 - MISSING_NAMES * share(this.#names, isMissing));
    return { score: (likeness * lost) / 2, sentence: best.sentence, terms };
  }
}

/** Of a whole sentence the runs of letters are known. */
function spelledQueryOf({ text, sentences: [sentence = 0, ...more], isWhole }: Worded, letters: CaseLetters): Query {
  return isWhole && more.length === 0 ? letterQueryOfSentence(sentence, letters) : letterQueryOf(text, letters);
}

/** What is most like all that stands in the sentences; of one by itself that is known. */
function likeSentences(
  index: CaseIndex,
  [sentence = 0, ...more]: readonly number[],
  around: readonly Term[],
): RankedSentences {
  if (more.length > 0) return rankSentences(queryOf(numbersOf(around, index), index, true), index.sentences, 2);
  return { ranking: likeEachSentence(index), list: sentence * index.sentences.articles };
}

/** The sentence of an article that is most like something, by its index there, and how much the next is. */
interface MostLike {
  sentence: number;
  likeness: number;
  second: number;
}

function mostLike({ ranking, list }: RankedSentences, { at, first }: IndexedArticle): MostLike | null {
  const count = ranking.counts[list + at] ?? 0;
  if (count === 0) return null;
  const best = (list + at) * ranking.most;
  return {
    sentence: (ranking.sentences[best] ?? 0) - first,
    likeness: ranking.likenesses[best] ?? 0,
    second: count > 1 ? (ranking.likenesses[best + 1] ?? 0) : 0,
  };
}

function share(keys: readonly string[], passes: (key: string) => boolean): number {
  return keys.length === 0 ? 0 : keys.filter(passes).length / keys.length;
}
