import type { Fields } from '../../model/annotation.ts';
import type { Id } from '../../model/id.ts';
import { inTagOrder, TAGS, type Tag } from '../../model/tag.ts';
import { touched, type Stretch, type TaggedStretch } from '../stretch.ts';

/** A passage as one author marked it; UTF-16 offsets in the article's text. */
export interface AuthoredPassage extends TaggedStretch {
  author: Id;
  fields: Fields;
}

/** Words that at least two authors marked with the same tags; UTF-16 in the same text. */
export interface AgreedPassage extends Stretch {
  tags: Tag[];
  /** What at least two of the authors stated alike. */
  fields: Fields;
  /** Those who marked it, each once, by id. */
  authors: Id[];
}

/** Of the longer of two passages, from which share of its words on the other is the same passage. */
const SAME_FROM = 0.5;

/**
 * What authors agree on. Two authors agree on a passage if both marked it with one tag and share at least half of the words
 * of the longer marking; agreed are the words that both marked. Where a third agrees with one of them, too, the words that
 * any two share are one passage. In reading order.
 * @param words of the text, as `wordsOf` gives them.
 */
export function agreedPassages(words: readonly Stretch[], passages: readonly AuthoredPassage[]): AgreedPassage[] {
  const agreed = TAGS.flatMap((tag) =>
    groupsOf(
      words,
      passages.filter(({ tags }) => tags.includes(tag)),
    ).map((group) => ({ tag, ...sharedIn(group), ...statedIn(group.flatMap(({ pair }) => pair)) })),
  );
  // Quote and opinion on just the same words are one passage with two tags.
  const bySpan = Map.groupBy(agreed, ({ start, end }) => `${start}-${end}`);
  return [...bySpan.values()]
    .flatMap(sameWords)
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
}

function sameWords(agreed: readonly (Omit<AgreedPassage, 'tags'> & { tag: Tag })[]): AgreedPassage[] {
  const [first] = agreed;
  if (!first) return [];
  const tags = inTagOrder(agreed.map(({ tag }) => tag));
  return [
    {
      start: first.start,
      end: first.end,
      tags,
      fields: Object.fromEntries(agreed.flatMap(({ fields }) => Object.entries(fields))),
      authors: [...new Set(agreed.flatMap(({ authors }) => authors))].toSorted(),
    },
  ];
}

/** Two authors' markings of one passage, and the words that both hold. */
interface Match extends Stretch {
  pair: readonly [AuthoredPassage, AuthoredPassage];
}

/** The matches among passages with one tag, those that hang together in one group. */
function groupsOf(words: readonly Stretch[], passages: readonly AuthoredPassage[]): Match[][] {
  const matches = matchesOf(words, passages);
  const groupOf = new Map<AuthoredPassage, Match[]>();
  for (const match of matches) {
    const groups = new Set(match.pair.map((passage) => groupOf.get(passage) ?? []));
    const joined = [...[...groups].flat(), match];
    for (const passage of joined.flatMap(({ pair }) => pair)) groupOf.set(passage, joined);
  }
  return [...new Set(groupOf.values())];
}

function matchesOf(words: readonly Stretch[], passages: readonly AuthoredPassage[]): Match[] {
  const inOrder = passages.toSorted((one, other) => one.start - other.start);
  return inOrder.flatMap((one, index) =>
    inOrder
      .slice(index + 1)
      .filter((other) => other.start < one.end && other.author !== one.author && isSame(words, one, other))
      .map((other) => ({ pair: [one, other] as const, start: other.start, end: Math.min(one.end, other.end) })),
  );
}

function isSame(words: readonly Stretch[], one: Stretch, other: Stretch): boolean {
  const shared = countIn(words, { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) });
  return shared > 0 && shared >= SAME_FROM * Math.max(countIn(words, one), countIn(words, other));
}

function countIn(words: readonly Stretch[], stretch: Stretch): number {
  const { start, end } = touched(words, stretch);
  return end - start;
}

/** The matches of a group overlap or touch: each holds half of a marking that it has in common with the next. */
function sharedIn(group: readonly Match[]): Stretch {
  return {
    start: Math.min(...group.map(({ start }) => start)),
    end: Math.max(...group.map(({ end }) => end)),
  };
}

function statedIn(passages: readonly AuthoredPassage[]): Pick<AgreedPassage, 'fields' | 'authors'> {
  return { fields: fieldsOf(passages), authors: [...new Set(passages.map(({ author }) => author))] };
}

function fieldsOf(passages: readonly AuthoredPassage[]): Fields {
  const stated = [...new Set(passages)].flatMap(({ author, fields }) =>
    Object.entries(fields).map(([name, value]) => ({ name, value, author, key: JSON.stringify([name, value]) })),
  );
  const byValue = [...Map.groupBy(stated, ({ key }) => key).values()];
  const agreed = byValue
    .map((same) => ({ same, authors: new Set(same.map(({ author }) => author)).size }))
    .filter(({ authors }) => authors > 1)
    // The one that most state comes last, and stands.
    .toSorted((one, other) => one.authors - other.authors);
  return Object.fromEntries(agreed.flatMap(({ same: [first] }) => (first ? [[first.name, first.value]] : [])));
}
