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

/** Neighbouring words with the same tags; start and end are indexes into the article's words. */
interface Piece extends Stretch {
  tags: Tag[];
  /** Sorts sets of tags by their first tag, then their second, and the empty set last. */
  place: string;
}

/**
 * How much of an article is fact, quote, opinion and statistic, in words. A word that a passage marks in part
 * counts as marked: highlights show it so. The cost grows with words and passages, not with their product.
 * @param words those of the article that count; see countedWords.
 * @param passages their offsets are UTF-16 in the same text.
 */
export function tagMix(words: readonly Stretch[], passages: readonly TaggedStretch[]): TagMix {
  // From here on the passages' places are indexes of words, no longer offsets.
  const marked = passages.map((passage): TaggedStretch => {
    const { start, end } = touched(words, passage);
    return { id: passage.id, tags: passage.tags, start, end };
  });
  const pieces = piecesOf(words.length, marked);
  return {
    words: words.length,
    segments: segmentsOf(pieces, marked, words.length),
    tags: TAGS.map((tag) => tagShare(tag, pieces, marked, words.length)),
  };
}

/** Divides all words at every place where a passage begins or ends. */
function piecesOf(words: number, marked: readonly TaggedStretch[]): Piece[] {
  const edges = marked.flatMap(({ start, end, tags }) => [
    { at: start, tags, step: 1 },
    { at: end, tags, step: -1 },
  ]);
  const inOrder = edges.toSorted((one, other) => one.at - other.at);
  const open = new Map<Tag, number>();
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, tags, step } of [...inOrder, { at: words, tags: [], step: 0 }]) {
    if (at > from) pieces.push(pieceOf(from, at, open));
    from = at;
    for (const tag of tags) open.set(tag, (open.get(tag) ?? 0) + step);
  }
  return pieces;
}

function pieceOf(start: number, end: number, open: ReadonlyMap<Tag, number>): Piece {
  const tags = TAGS.filter((tag) => (open.get(tag) ?? 0) > 0);
  return { start, end, tags, place: tags.length > 0 ? tags.map((tag) => TAGS.indexOf(tag)).join('') : 'untagged' };
}

function segmentsOf(pieces: readonly Piece[], marked: readonly TaggedStretch[], words: number): TagSegment[] {
  const behind = passagesBehind(pieces, marked);
  return [...Map.groupBy(pieces, ({ place }) => place)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([place, alike]) => {
      const tags = alike[0]?.tags ?? [];
      return { tags, ...shareOf(alike, words), ids: tags.length > 0 ? (behind.get(place) ?? []) : [] };
    });
}

/** Which passages mark some of the words of each set of tags, in the order given. */
function passagesBehind(pieces: readonly Piece[], marked: readonly TaggedStretch[]): ReadonlyMap<string, Id[]> {
  const behind = new Map<string, Id[]>();
  for (const passage of marked) {
    const { start, end } = touched(pieces, passage);
    for (const place of new Set(pieces.slice(start, end).map((piece) => piece.place))) {
      const ids = behind.get(place);
      if (ids) ids.push(passage.id);
      else behind.set(place, [passage.id]);
    }
  }
  return behind;
}

function tagShare(tag: Tag, pieces: readonly Piece[], marked: readonly TaggedStretch[], words: number): TagShare {
  const ids = marked.filter(({ tags }) => tags.includes(tag)).map(({ id }) => id);
  const tagged = pieces.filter(({ tags }) => tags.includes(tag));
  return { tag, ...shareOf(tagged, words), passages: ids.length, ids };
}

function shareOf(pieces: readonly Piece[], allWords: number): { words: number; share: number } {
  const words = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  return { words, share: words > 0 ? words / allWords : 0 };
}

function lengthOf({ start, end }: Stretch): number {
  return end - start;
}
