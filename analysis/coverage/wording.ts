import type { Id } from '../../model/id.ts';
import { isHeld, type CaseIndex, type IndexedArticle } from './case-index.ts';
import type { Finding } from './find-telling.ts';
import { letterQueryOf, lettersOf, likenessByLetters, type LetterQuery } from './letter-index.ts';
import { numbersOf, queryOf, rankSentences, type Query } from './rank-sentences.ts';
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
  terms: readonly Term[];
  /** Those of the sentence around a passage. */
  around: readonly Term[];
  /** The article that it stands in; undefined for a reader's words. */
  source?: IndexedArticle;
}

/** One wording of a fact, weighed, with what was found by it: a passage tells several facts, which are sought one after the other. */
export class Wording {
  readonly #index: CaseIndex;
  readonly #text: string;
  readonly #terms: readonly Term[];
  readonly #own: Query;
  readonly #whole: Query | null;
  readonly #numbers: readonly string[];
  readonly #names: readonly string[];
  readonly #byWords = new Map<Id, Finding>();
  readonly #found = new Map<Id, Finding>();
  #byLetters: LetterQuery | null = null;

  constructor(index: CaseIndex, { text, terms, around, source }: Worded) {
    this.#index = index;
    this.#text = text;
    this.#terms = terms;
    this.#own = queryOf(numbersOf(terms, index), index, source);
    this.#whole = around.length > 0 ? queryOf(numbersOf(around, index), index, source) : null;
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
    this.#byLetters ??= letterQueryOf(this.#text, letters);
    const spelled = likenessByLetters(this.#byLetters, letters, target.article.id);
    return { ...byWords, score: byWords.score + spelled / 2 };
  }

  #soughtByWords(target: IndexedArticle): Finding {
    const terms = this.#terms;
    const [first, second] = rankSentences(this.#own, target, 2);
    const [around] = this.#whole ? rankSentences(this.#whole, target, 1) : [];
    const best = first ?? around;
    if (!best) return { score: 0, sentence: null, terms };
    const again = SECOND_SENTENCE * (second?.likeness ?? 0);
    const likeness = (first?.likeness ?? 0) + again + WHOLE_SENTENCE * (around?.likeness ?? 0);
    const isMissing = (key: string): boolean => !isHeld(this.#index, target, best.sentence, key);
    const lost =
      (1 - MISSING_NUMBERS * share(this.#numbers, isMissing)) * (1 - MISSING_NAMES * share(this.#names, isMissing));
    return { score: (likeness * lost) / 2, sentence: best.sentence, terms };
  }
}

function share(keys: readonly string[], passes: (key: string) => boolean): number {
  return keys.length === 0 ? 0 : keys.filter(passes).length / keys.length;
}
