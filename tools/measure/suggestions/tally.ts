import type { Fields } from '../../../model/annotation.ts';
import type { Tag } from '../../../model/tag.ts';
import { matchPassages } from '../../../analysis/agreement/match-passages.ts';
import type { ReferencePassage } from './reference-article.ts';
import { isSameName } from './same-name.ts';

/** Counts of one tag against one coder. */
export const COUNTS = ['found', 'wanted', 'matched', 'exact'] as const;
export type Tally = Record<(typeof COUNTS)[number], number>;

/** Of a coder's passages that have a field (`of`): how many were found, and how many of these with the same in it. */
export const FIELD_COUNTS = ['right', 'found', 'of'] as const;
export type FieldTally = Record<(typeof FIELD_COUNTS)[number], number>;

export const FIELDS = ['speakers', 'values', 'holders', 'bases', 'sources'] as const;
export type FieldName = (typeof FIELDS)[number];

interface ComparedField {
  tag: Tag;
  has: (fields: Fields) => boolean;
  isSame: (ours: Fields, theirs: Fields) => boolean;
}

const COMPARED: Record<FieldName, ComparedField> = {
  speakers: {
    tag: 'quote',
    has: ({ speakers }) => speakers !== undefined,
    isSame: (ours, theirs) => isSameName(ours.speakers?.join(' ') ?? '', theirs.speakers?.join(' ') ?? ''),
  },
  values: {
    tag: 'statistic',
    has: ({ value }) => value !== undefined,
    isSame: ({ value: ours = Number.NaN }, { value: theirs = 0 }) => Math.abs(ours - theirs) <= 0.01 * Math.abs(theirs),
  },
  holders: {
    tag: 'opinion',
    has: ({ holder }) => holder !== undefined,
    isSame: (ours, theirs) => isSameName(ours.holder ?? '', theirs.holder ?? ''),
  },
  bases: {
    tag: 'fact',
    has: ({ basis }) => basis !== undefined,
    isSame: (ours, theirs) => ours.basis === theirs.basis,
  },
  sources: {
    tag: 'fact',
    has: ({ source }) => source !== undefined,
    isSame: (ours, theirs) => isSameName(ours.source ?? '', theirs.source ?? ''),
  },
};

/** Compares the passages of one tag in one article. */
export function tallyOf(tag: Tag, found: readonly ReferencePassage[], wanted: readonly ReferencePassage[]): Tally {
  const [ours, theirs] = [withTag(tag, found), withTag(tag, wanted)];
  const pairs = matchPassages(ours, theirs);
  const exact = pairs.filter(([one, other]) => one.start === other.start && one.end === other.end);
  return { found: ours.length, wanted: theirs.length, matched: pairs.length, exact: exact.length };
}

export function fieldTallyOf(
  name: FieldName,
  found: readonly ReferencePassage[],
  wanted: readonly ReferencePassage[],
): FieldTally {
  const { tag, has, isSame } = COMPARED[name];
  const theirs = withTag(tag, wanted);
  const pairs = matchPassages(withTag(tag, found), theirs).filter(([, { fields }]) => has(fields));
  const right = pairs.filter(([one, other]) => isSame(one.fields, other.fields));
  return { right: right.length, found: pairs.length, of: theirs.filter(({ fields }) => has(fields)).length };
}

function withTag(tag: Tag, passages: readonly ReferencePassage[]): ReferencePassage[] {
  return passages.filter(({ tags }) => tags.includes(tag));
}

/** The counts of several articles together. */
export function total<Key extends string>(
  keys: readonly Key[],
  tallies: readonly Record<Key, number>[],
): Record<Key, number> {
  const entries = keys.map((key) => [key, tallies.reduce((sum, tally) => sum + tally[key], 0)]);
  return Object.fromEntries(entries) as Record<Key, number>;
}
