import { overlapOf, signatureOf } from '../../../analysis/near-duplicates.ts';
import { METADATA, type Article } from '../../../model/article.ts';
import type { MergeSide } from '../../../storage/merging/view-merge.ts';
import { placePassages } from '../../compare/placed-passages.ts';

/** What would become of two articles as one. */
export interface MergePreview {
  /** The side whose text counts from then on: the one that was captured last. */
  counting: MergeSide;
  /** How many of the reader's passages stand in that text as they are, or beside it; and how many are left to the review. */
  placed: number;
  doubtful: number;
  /** What the one that stays lacks, and takes from the other. */
  taken: (typeof METADATA)[number][];
  /** The share of the texts' words in their order that both have, 0 to 1; null for texts too short to tell. */
  overlap: number | null;
}

export function previewMerge(from: MergeSide, into: MergeSide): MergePreview {
  const counting = from.latest.captured > into.latest.captured ? from : into;
  const { placed, lost, aside } = placePassages(counting.latest.text, [...from.annotations, ...into.annotations]);
  const [one, other] = [signatureOf(from.latest.text), signatureOf(into.latest.text)];
  return {
    counting,
    placed: placed.length + aside.length,
    doubtful: lost.length,
    taken: METADATA.filter((key) => into.article[key] === null && from.article[key] !== null),
    overlap: one && other ? overlapOf(one, other) : null,
  };
}

/** The one that is likelier to be kept: an address for phones or print stands for the other, then the one with more passages. */
export function likelierToStay(one: MergeSide, other: MergeSide): MergeSide {
  const [oneIsVariant, otherIsVariant] = [isVariant(one.article), isVariant(other.article)];
  if (oneIsVariant !== otherIsVariant) return oneIsVariant ? other : one;
  return other.annotations.length > one.annotations.length ? other : one;
}

const VARIANT = /(?:^|\.)(?:amp|m|mobile)\.|[/.]amp(?:[/.?]|$)|[?&](?:amp|print|outputType=amp)\b|\/print\//u;

function isVariant({ url }: Pick<Article, 'url'>): boolean {
  return VARIANT.test(url.replace(/^https?:\/\//u, ''));
}
