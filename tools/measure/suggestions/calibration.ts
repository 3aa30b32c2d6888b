import { matchPassages } from '../../../analysis/agreement/match-passages.ts';
import type { ReferenceArticle, ReferencePassage } from './reference-article.ts';

export interface ProposedPassage extends ReferencePassage {
  confidence: number;
}

/** Of the passages proposed with the same tags at about one confidence: the share that coders marked with them all. */
export interface CalibrationRow {
  /** “quote + opinion” is a passage that carries both. */
  tags: string;
  /** The middle of a tenth: 0.75 stands for 0.7 up to 0.8. */
  confidence: number;
  kept: number;
  /** How many were proposed, each counted once for each coder. */
  n: number;
}

/** Whether the confidence is the share that is kept, as it is meant to be. */
export function calibrationOf(
  articles: readonly (ReferenceArticle & { proposed: readonly ProposedPassage[] })[],
): CalibrationRow[] {
  const judged = articles.flatMap(({ coders, proposed }) =>
    [...Map.groupBy(proposed, tagsOf).values()].flatMap((alike) => coders.flatMap((coder) => judge(alike, coder))),
  );
  const groups = Map.groupBy(judged, ({ tags, confidence }) => `${tags} ${confidence}`);
  const rows = [...groups.values()].flatMap((group) => {
    const kept = group.filter(({ isKept }) => isKept).length / group.length;
    return group
      .slice(0, 1)
      .map(({ tags, confidence }) => ({ tags, confidence, kept: Number(kept.toFixed(3)), n: group.length }));
  });
  return rows
    .toSorted((one, other) => other.confidence - one.confidence)
    .toSorted((one, other) => Number(one.tags > other.tags) - Number(one.tags < other.tags));
}

/** @param alike passages with the same tags. */
function judge(alike: readonly ProposedPassage[], coder: readonly ReferencePassage[]) {
  const [first] = alike;
  const wanted = coder.filter(({ tags }) => first?.tags.every((tag) => tags.includes(tag)));
  const kept = new Set(matchPassages(alike, wanted).map(([one]) => one));
  return alike.map((one) => ({ tags: tagsOf(one), confidence: middleOf(one.confidence), isKept: kept.has(one) }));
}

function tagsOf({ tags }: ReferencePassage): string {
  return tags.join(' + ');
}

function middleOf(confidence: number): number {
  // 0.7 is 6.999… tenths to a machine.
  return Number((Math.min(9, Math.floor(confidence * 10 + 1e-9)) / 10 + 0.05).toFixed(2));
}
