import type { Id } from '../../model/id.ts';
import type { Spellings } from '../spellings.ts';
import { isStopWord } from '../word-lists/stop-words.ts';
import type { Stretch } from '../stretch.ts';
import { wordForm } from '../word-form.ts';
import { keyness, logRatio } from './keyness.ts';
import { logOddsZ, pooledPrior, type Prior, type WordCounts } from './log-odds.ts';

/** An article as far as its words are counted. */
export interface WordedArticle {
  id: Id;
  /** Those that count; UTF-16 in the text. See countedWords. */
  words: readonly Stretch[];
  /** Of these words. */
  spellings: Spellings;
}

/** Words that are not counted at all, for either side. */
export interface LeftOut {
  stopWords: boolean;
  /** Names of actors, as they are written; their words are left out where they begin with a capital. */
  names: readonly string[];
}

/** One occurrence; offsets UTF-16 in the article's text. */
export interface WordPlace extends Stretch {
  article: Id;
}

export interface DistinctiveWord {
  /** In the form that it is counted in; see wordForm. */
  word: string;
  /** In the outlet's articles. */
  count: number;
  /** In all others' articles together. */
  countElsewhere: number;
  z: number;
  /** G² of two cells, and how often its frequency doubles from the others to here; of the words that are not left out. */
  keyness: number;
  logRatio: number;
}

export interface OutletWords {
  /** The outlet's words, those left out included. */
  words: number;
  /** Whose text is too short for a ranking; null where there is one. */
  tooShort: 'itself' | 'the others' | null;
  /** The most distinctive first; empty where a text is too short. */
  distinctive: DistinctiveWord[];
}

/** Fewer words than this, and what ranks first is chance. */
export const FEWEST_WORDS = 500;
/** A word that is written once or twice is no habit. */
const FEWEST_OCCURRENCES = 3;
/** z of a two-sided test at 5 %. Many words are tested at once, so that some pass by chance: a reading aid, no evidence. */
const LEAST_Z = 1.96;
const PRIOR_STRENGTH = 500;

/** What is known of an outlet's words before they are compared. */
interface Counted extends WordCounts {
  /** Words, those left out included. */
  words: number;
}

/**
 * The words that each outlet of a case writes markedly more often than the others together.
 * @param outlets the articles of each; the answer is in the same order.
 */
export function distinctiveWords(outlets: readonly (readonly WordedArticle[])[], leftOut: LeftOut): OutletWords[] {
  const formOf = countedForm(leftOut);
  const counted = outlets.map((articles) => countWords(articles, formOf));
  const all = together(counted);
  const prior = pooledPrior(PRIOR_STRENGTH, all);
  return counted.map((own) => {
    const tooShort = shorterThanNeeded(own.words, all.words - own.words);
    return { words: own.words, tooShort, distinctive: tooShort ? [] : markedWords(own, all, prior) };
  });
}

function shorterThanNeeded(own: number, others: number): OutletWords['tooShort'] {
  if (own < FEWEST_WORDS) return 'itself';
  return others < FEWEST_WORDS ? 'the others' : null;
}

function markedWords(own: Counted, all: WordCounts, prior: Prior): DistinctiveWord[] {
  const frequent = [...own.counts].flatMap(([word, count]) => (count >= FEWEST_OCCURRENCES ? word : []));
  return [...logOddsZ(own, all, prior, frequent)]
    .filter(([, z]) => z > LEAST_Z)
    .toSorted(([, one], [, other]) => other - one)
    .map(([word, z]) => {
      const [here, there] = [sideOf(word, own), sideOf(word, all)];
      const elsewhere = { count: there.count - here.count, total: there.total - here.total };
      const measures = { z, keyness: keyness(here, elsewhere), logRatio: logRatio(here, elsewhere) };
      return { word, count: here.count, countElsewhere: elsewhere.count, ...measures };
    });
}

function sideOf(word: string, { counts, total }: WordCounts) {
  return { count: counts.get(word) ?? 0, total };
}

/** Where an outlet writes one of its distinctive words, in the order of its articles. @param leftOut as for the words. */
export function placesOfWord(word: string, articles: readonly WordedArticle[], leftOut: LeftOut): WordPlace[] {
  const formOf = countedForm(leftOut);
  return articles.flatMap(({ id, words, spellings }) => {
    const indexes = [...spellings].flatMap(([written, own]) => (formOf(written) === word ? own : []));
    return indexes
      .toSorted((one, other) => one - other)
      .flatMap((index) => {
        const place = words[index];
        return place ? { article: id, start: place.start, end: place.end } : [];
      });
  });
}

function countWords(articles: readonly WordedArticle[], formOf: (written: string) => string | null): Counted {
  const counts = new Map<string, number>();
  let total = 0;
  for (const article of articles) {
    for (const [written, { length }] of article.spellings) {
      const form = formOf(written);
      if (form === null) continue;
      counts.set(form, (counts.get(form) ?? 0) + length);
      total += length;
    }
  }
  return { counts, total, words: articles.reduce((sum, { words }) => sum + words.length, 0) };
}

/** The form that a word is counted in; null for one that is left out. A spelling is looked at once, however many articles have it. */
function countedForm({ stopWords, names }: LeftOut): (written: string) => string | null {
  const ofNames = new Set(names.flatMap((name) => name.split(/[\s-]+/u).map(wordForm)));
  const forms = new Map<string, string | null>();
  return (written) => {
    const known = forms.get(written);
    if (known !== undefined) return known;
    const form = wordForm(written);
    const isLeftOut = (stopWords && isStopWord(form)) || (ofNames.has(form) && /^\p{Lu}/u.test(written));
    forms.set(written, isLeftOut ? null : form);
    return isLeftOut ? null : form;
  };
}

function together(sides: readonly Counted[]): WordCounts & { words: number } {
  const counts = new Map<string, number>();
  for (const side of sides) {
    for (const [word, count] of side.counts) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  const sumOf = (key: 'total' | 'words'): number => sides.reduce((sum, side) => sum + side[key], 0);
  return { counts, total: sumOf('total'), words: sumOf('words') };
}
