import { inTagOrder, type Tag } from '../../model/tag.ts';
import { coveredLength, type Stretch } from '../stretch.ts';
import type { CodedPassage } from './coded-text.ts';
import { overlapOf } from './match-passages.ts';

/** What one coder marked of a passage that others may have marked, too; with whatever else is known of it. */
export type Marking<Passage extends CodedPassage = CodedPassage> = Passage & {
  /** The coder's place in the text's list. */
  coder: number;
};

/** How coders differ over a passage: some left it out, cut it elsewhere, or tagged it otherwise. */
export type Difference = 'left out' | 'boundary' | 'tag';

/** Markings that mean one and the same passage. */
export interface JudgedPassage<Passage extends CodedPassage = CodedPassage> extends Stretch {
  markings: readonly Marking<Passage>[];
  /** How many coded the text, whether they marked this or not. */
  coders: number;
  differences: readonly Difference[];
  /** Of all pairs of coders of whom one marked it: the mean of shared words times shared tags, 0 to 1. */
  agreement: number;
}

/** From which share of the shorter of two markings with one tag they mean the same passage. */
const SAME_FROM = 0.5;

/**
 * What the coders of a text marked, each passage once with everybody's markings, in reading order. Two markings mean the
 * same where they share a tag and half of the shorter one's words, or half of the words of both whatever the tags.
 */
export function judgedPassages<Passage extends CodedPassage>({
  coders,
}: {
  coders: readonly (readonly Passage[] | null)[];
}): JudgedPassage<Passage>[] {
  const markings = coders.flatMap((own, coder) =>
    (own ?? []).map((passage): Marking<Passage> => ({ ...passage, coder })),
  );
  const coding = coders.flatMap((own, coder) => (own ? [coder] : []));
  const passages = groupsOf(markings.toSorted(inReadingOrder)).map((group) =>
    judge(group.toSorted(inReadingOrder), coding),
  );
  return passages.toSorted(inReadingOrder);
}

function groupsOf<Each extends CodedPassage>(inOrder: readonly Each[]): Each[][] {
  const groups = new Map(inOrder.map((marking) => [marking, [marking]]));
  for (const [index, one] of inOrder.entries()) {
    for (const other of inOrder.slice(index + 1)) {
      if (other.start >= one.end) break;
      const [own, others] = [groups.get(one) ?? [], groups.get(other) ?? []];
      if (own === others || !meanSame(one, other)) continue;
      own.push(...others);
      for (const marking of others) groups.set(marking, own);
    }
  }
  return [...new Set(groups.values())];
}

function meanSame(one: CodedPassage, other: CodedPassage): boolean {
  if (overlapOf(one, other) >= SAME_FROM) return true;
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const shorter = Math.min(one.end - one.start, other.end - other.start);
  return shared >= SAME_FROM * shorter && one.tags.some((tag) => other.tags.includes(tag));
}

function judge<Passage extends CodedPassage>(
  markings: readonly Marking<Passage>[],
  coding: readonly number[],
): JudgedPassage<Passage> {
  const byCoder = Map.groupBy(markings, ({ coder }) => coder);
  return {
    start: Math.min(...markings.map(({ start }) => start)),
    end: Math.max(...markings.map(({ end }) => end)),
    markings,
    coders: coding.length,
    differences: differencesOf([...byCoder.values()], coding.length),
    agreement: agreementOf(coding.map((coder) => byCoder.get(coder) ?? [])),
  };
}

function differencesOf(byCoder: readonly (readonly Marking[])[], coders: number): Difference[] {
  const differ = (of: (own: readonly Marking[]) => string) => new Set(byCoder.map(of)).size > 1;
  const kinds: [Difference, boolean][] = [
    ['left out', byCoder.length < coders],
    ['boundary', differ((own) => own.map(({ start, end }) => `${start}-${end}`).join())],
    ['tag', differ((own) => tagsOf(own).join())],
  ];
  return kinds.flatMap(([kind, isThere]) => (isThere ? [kind] : []));
}

function agreementOf(byCoder: readonly (readonly Marking[])[]): number {
  let [sum, pairs] = [0, 0];
  for (const [index, one] of byCoder.entries()) {
    for (const other of byCoder.slice(index + 1)) {
      if (one.length + other.length === 0) continue;
      pairs += 1;
      if (one.length > 0 && other.length > 0) sum += sharedWords(one, other) * sharedTags(tagsOf(one), tagsOf(other));
    }
  }
  return pairs === 0 ? 1 : sum / pairs;
}

function sharedWords(one: readonly Stretch[], other: readonly Stretch[]): number {
  const either = coveredLength([...one, ...other]);
  return (coveredLength(one) + coveredLength(other) - either) / either;
}

function sharedTags(one: readonly Tag[], other: readonly Tag[]): number {
  const either = new Set([...one, ...other]).size;
  return one.filter((tag) => other.includes(tag)).length / either;
}

function tagsOf(markings: readonly Marking[]): Tag[] {
  return inTagOrder([...new Set(markings.flatMap(({ tags }) => tags))]);
}

function inReadingOrder(one: Stretch, other: Stretch): number {
  return one.start - other.start || other.end - one.end;
}
