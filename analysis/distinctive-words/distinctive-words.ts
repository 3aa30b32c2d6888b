import type { Id } from '../../model/id.ts';
import { isStopWord } from '../stop-words.ts';
import type { Stretch } from '../stretch.ts';
import { wordForm } from '../word-form.ts';
import { keyness, logRatio } from './keyness.ts';
import { logOddsZ, pooledPrior, type WordCounts } from './log-odds.ts';

/** An article as far as its words are counted. */
export interface WordedArticle {
  id: Id;
  text: string;
  /** Those that count; UTF-16 in the text. See countedWords. */
  words: readonly Stretch[];
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
  /** Where the outlet writes it, in the order of its articles. */
  places: WordPlace[];
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
  places: ReadonlyMap<string, WordPlace[]>;
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
  return counted.map((own) => wordsOfOutlet(own, without(all, own)));
}

function wordsOfOutlet(own: Counted, others: Side): OutletWords {
  const tooShort = shorterThanNeeded(own, others);
  return { words: own.words, tooShort, distinctive: tooShort ? [] : markedWords(own, others) };
}

function shorterThanNeeded(own: { words: number }, others: { words: number }): OutletWords['tooShort'] {
  if (own.words < FEWEST_WORDS) return 'itself';
  return others.words < FEWEST_WORDS ? 'the others' : null;
}

function markedWords(own: Counted, others: WordCounts): DistinctiveWord[] {
  return [...logOddsZ(own, others, pooledPrior(PRIOR_STRENGTH))]
    .map(([word, z]) => {
      const places = own.places.get(word) ?? [];
      const countElsewhere = others.counts.get(word) ?? 0;
      const [here, there] = [
        { count: places.length, total: own.total },
        { count: countElsewhere, total: others.total },
      ] as const;
      const measures = { z, keyness: keyness(here, there), logRatio: logRatio(here, there) };
      return { word, count: places.length, countElsewhere, ...measures, places };
    })
    .filter(({ count, z }) => count >= FEWEST_OCCURRENCES && z > LEAST_Z)
    .toSorted((one, other) => other.z - one.z);
}

function countWords(articles: readonly WordedArticle[], formOf: (written: string) => string | null): Counted {
  const places = new Map<string, WordPlace[]>();
  let total = 0;
  for (const { id, text, words } of articles) {
    for (const { start, end } of words) {
      const form = formOf(text.slice(start, end));
      if (form === null) continue;
      const known = places.get(form) ?? [];
      if (known.length === 0) places.set(form, known);
      known.push({ article: id, start, end });
      total += 1;
    }
  }
  return {
    words: articles.reduce((sum, { words }) => sum + words.length, 0),
    total,
    counts: new Map([...places].map(([word, { length }]) => [word, length])),
    places,
  };
}

/** The form that a word is counted in; null for one that is left out. A word is looked at once, however often it is written. */
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

type Side = WordCounts & { words: number };

function together(sides: readonly Counted[]): Side {
  const counts = new Map<string, number>();
  for (const side of sides) {
    for (const [word, count] of side.counts) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  const sumOf = (key: 'total' | 'words'): number => sides.reduce((sum, side) => sum + side[key], 0);
  return { counts, total: sumOf('total'), words: sumOf('words') };
}

/** All sides but one. */
function without(all: Side, own: Counted): Side {
  const counts = new Map<string, number>();
  for (const [word, count] of all.counts) {
    const left = count - (own.counts.get(word) ?? 0);
    if (left > 0) counts.set(word, left);
  }
  return { counts, total: all.total - own.total, words: all.words - own.words };
}
