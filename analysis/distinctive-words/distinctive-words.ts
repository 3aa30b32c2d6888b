import type { PlacedBlock } from '../../model/article-text.ts';
import type { Id } from '../../model/id.ts';
import { isStopWord } from '../stop-words.ts';
import type { Stretch } from '../stretch.ts';
import { wordForm } from '../word-form.ts';
import { countedWords } from '../words.ts';
import { logOddsZ, pooledPrior, type WordCounts } from './log-odds.ts';

/** An article as far as its words are counted. */
export interface WordedArticle {
  id: Id;
  blocks: readonly PlacedBlock[];
  language: string | null;
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
  const skipped = skipping(leftOut);
  const counted = outlets.map((articles) => countWords(articles, skipped));
  return counted.map((own) => wordsOfOutlet(own, together(counted.filter((other) => other !== own))));
}

function wordsOfOutlet(own: Counted, others: WordCounts & { words: number }): OutletWords {
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
      return { word, count: places.length, countElsewhere: others.counts.get(word) ?? 0, z, places };
    })
    .filter(({ count, z }) => count >= FEWEST_OCCURRENCES && z > LEAST_Z)
    .toSorted((one, other) => other.z - one.z);
}

function countWords(articles: readonly WordedArticle[], isLeftOut: (written: string) => boolean): Counted {
  const all = articles.flatMap(writtenIn);
  const kept = all.filter(({ written }) => !isLeftOut(written));
  const places = Map.groupBy(kept, ({ written }) => wordForm(written));
  return {
    words: all.length,
    total: kept.length,
    counts: new Map([...places].map(([word, { length }]) => [word, length])),
    places: new Map([...places].map(([word, found]) => [word, found.map(({ place }) => place)])),
  };
}

function writtenIn({ id, blocks, language }: WordedArticle): { written: string; place: WordPlace }[] {
  return blocks.flatMap((block) =>
    countedWords([block], language).map((place) => ({
      written: block.text.slice(place.start - block.start, place.end - block.start),
      place: { article: id, ...place },
    })),
  );
}

function skipping({ stopWords, names }: LeftOut): (written: string) => boolean {
  const ofNames = new Set(names.flatMap((name) => name.split(/[\s-]+/u).map(wordForm)));
  return (written) => {
    const form = wordForm(written);
    return (stopWords && isStopWord(form)) || (ofNames.has(form) && /^\p{Lu}/u.test(written));
  };
}

function together(sides: readonly Counted[]): WordCounts & { words: number } {
  const counts = new Map<string, number>();
  for (const [word, count] of sides.flatMap((side) => [...side.counts])) {
    counts.set(word, (counts.get(word) ?? 0) + count);
  }
  const sumOf = (key: 'total' | 'words'): number => sides.reduce((sum, side) => sum + side[key], 0);
  return { counts, total: sumOf('total'), words: sumOf('words') };
}
