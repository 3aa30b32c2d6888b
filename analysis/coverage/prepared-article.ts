import type { Id } from '../../model/id.ts';
import type { Published } from '../../model/published.ts';
import { sentencesOf } from '../sentences.ts';
import { touched, type Stretch } from '../stretch.ts';
import { isEnglish } from '../suggest/language.ts';
import { termsOf, type Term, type WordKeys } from './terms.ts';

/** One outlet's article of the case. */
export interface CoverageArticle {
  id: Id;
  text: string;
  /** BCP 47, as the page declares it; null where it says nothing. */
  language: string | null;
  published: Published | null;
}

/** A sentence (UTF-16 in the article's text) with its content words and numbers, which count from the text's beginning too. */
export interface PreparedSentence extends Stretch {
  terms: readonly Term[];
}

/** What of an article depends on its text alone. */
export interface PreparedArticle extends CoverageArticle {
  sentences: readonly PreparedSentence[];
  /** The stems that the text writes with a capital, and those that it writes without. */
  capitalised: ReadonlySet<string>;
  lower: ReadonlySet<string>;
  /** The rules and their limits are made for English; of other texts nothing is claimed. */
  english: boolean;
}

/**
 * Reads an article's sentences and words. The dear part of a comparison, and independent of annotations: whoever
 * calls keeps the result as long as the text stays.
 */
export function prepareArticle(article: CoverageArticle): PreparedArticle {
  const { text, language } = article;
  const keys: WordKeys = new Map();
  const sentences = sentencesOf(text, language).map(({ start, end }) => {
    return { start, end, terms: termsOf(text.slice(start, end), start, keys) };
  });
  return { ...article, sentences, ...byCapital(sentences), english: isEnglish(text, language) };
}

function byCapital(sentences: readonly PreparedSentence[]): Pick<PreparedArticle, 'capitalised' | 'lower'> {
  const [capitalised, lower] = [new Set<string>(), new Set<string>()];
  for (const { terms } of sentences) {
    for (const { key, written } of terms) (/^\p{Lu}/u.test(written) ? capitalised : lower).add(key);
  }
  return { capitalised, lower };
}

/** The terms that begin within a passage, and those of the sentences it stands in. */
export function termsAt({ sentences }: PreparedArticle, passage: Stretch): { own: Term[]; around: Term[] } {
  const { start, end } = touched(sentences, passage);
  const around = sentences.slice(start, end).flatMap(({ terms }) => terms);
  return { own: around.filter((term) => term.start >= passage.start && term.start < passage.end), around };
}
