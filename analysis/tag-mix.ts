import type { Id } from '../model/id.ts';
import { TAGS, type Tag } from '../model/tag.ts';
import { touched, type Stretch, type TaggedStretch } from './stretch.ts';

/** The words that carry exactly these tags; together the segments hold every counted word once. */
export interface TagSegment {
  /** In the order of TAGS; empty for the untagged words. */
  tags: Tag[];
  words: number;
  /** Of the article's words, 0 to 1. */
  share: number;
  /** The passages that mark some of these words, in the order given. */
  ids: Id[];
}

/** All that one tag marks. A word with two tags counts for both: the shares of an article's tags may exceed 1 together. */
export interface TagShare {
  tag: Tag;
  words: number;
  /** Of the article's words, 0 to 1. */
  share: number;
  /** Passages with the tag, those in captions too. */
  passages: number;
  ids: Id[];
}

export interface TagMix {
  /** Words of the article; captions and pull quotes left out. */
  words: number;
  /** Those that occur, in the order in which the bar shows them: fact, fact + statistic, quote, …, untagged. */
  segments: TagSegment[];
  /** One per tag in the order of TAGS, also where the article has none. */
  tags: TagShare[];
}

/** A passage by the article's words: `start` and `end` are their indexes. */
interface MarkedWords extends Stretch {
  id: Id;
  tags: TagSet;
}

/** Tags as the bits of a number, the first of TAGS the lowest. */
type TagSet = number;

/**
 * How much of an article is fact, quote, opinion and statistic, in words. A word that a passage marks in part
 * counts as marked: highlights show it so. The cost grows with the words that all passages mark together.
 * @param words those of the article that count; see countedWords.
 * @param passages their offsets are UTF-16 in the same text.
 */
export function tagMix(words: readonly Stretch[], passages: readonly TaggedStretch[]): TagMix {
  const marked = passages.map((passage): MarkedWords => {
    const { start, end } = touched(words, passage);
    return { id: passage.id, tags: setOf(passage.tags), start, end };
  });
  const segments = segmentsOf(tagsOfWords(words.length, marked), marked);
  return {
    words: words.length,
    segments,
    tags: TAGS.map((tag) => tagShare(tag, segments, passages, words.length)),
  };
}

/** Each word's. */
function tagsOfWords(words: number, marked: readonly MarkedWords[]): Uint8Array {
  const sets = new Uint8Array(words);
  for (const { start, end, tags } of marked) {
    for (let word = start; word < end; word += 1) sets[word] = (sets[word] ?? 0) | tags;
  }
  return sets;
}

function segmentsOf(sets: Uint8Array, marked: readonly MarkedWords[]): TagSegment[] {
  const words = EVERY_SET.map(() => 0);
  for (const set of sets) words[set] = (words[set] ?? 0) + 1;
  const behind = passagesBehind(sets, marked);
  return IN_BAR_ORDER.flatMap((set) => {
    const count = words[set] ?? 0;
    return count > 0 ? [{ tags: tagsIn(set), words: count, share: count / sets.length, ids: behind[set] ?? [] }] : [];
  });
}

/** Which passages mark some of the words of each set of tags, in the order given. */
function passagesBehind(sets: Uint8Array, marked: readonly MarkedWords[]): Id[][] {
  const behind = EVERY_SET.map((): Id[] => []);
  for (const { id, start, end } of marked) {
    // Again bits: one for each set of tags.
    let met = 0;
    for (let word = start; word < end; word += 1) met |= 1 << (sets[word] ?? 0);
    for (const set of EVERY_SET) if (met & (1 << set)) behind[set]?.push(id);
  }
  return behind;
}

function tagShare(
  tag: Tag,
  segments: readonly TagSegment[],
  passages: readonly TaggedStretch[],
  allWords: number,
): TagShare {
  const ids = passages.filter(({ tags }) => tags.includes(tag)).map(({ id }) => id);
  const words = segments.reduce((sum, segment) => sum + (segment.tags.includes(tag) ? segment.words : 0), 0);
  return { tag, words, share: words > 0 ? words / allWords : 0, passages: ids.length, ids };
}

const EVERY_SET: readonly TagSet[] = Array.from({ length: 2 ** TAGS.length }, (_, set) => set);

/** By their first tag, then their second; the empty set last. */
const IN_BAR_ORDER = EVERY_SET.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));

function placeOf(set: TagSet): string {
  return set === 0 ? 'untagged' : TAGS.flatMap((tag, index) => (setOf([tag]) & set ? [index] : [])).join('');
}

function setOf(tags: readonly Tag[]): TagSet {
  return tags.reduce((set, tag) => set | (1 << TAGS.indexOf(tag)), 0);
}

function tagsIn(set: TagSet): Tag[] {
  return TAGS.filter((tag) => (setOf([tag]) & set) !== 0);
}
