import { TAGS } from '../../model/tag.ts';
import { passagesOf, type Coded, type CodedPassage, type CodedText } from './coded-text.ts';
import { SectionShares } from './figure.ts';
import { matchPassages } from './match-passages.ts';
import type { Section } from './sections.ts';
import { NO_PASSAGES, type SpanTally } from './span-f1.ts';

/** Two coders, by their places, and how their passages meet. */
export interface PairTally {
  one: number;
  other: number;
  tally: SpanTally;
}

export interface SpanShares {
  exact: SectionShares;
  overlapping: SectionShares;
  byPair: readonly PairTally[];
}

/** How all pairs of coders meet. Under all tags a passage counts once for each of its tags, and meets what bears the same. */
export function shareSpans(texts: readonly CodedText[], sections: readonly Section[], coded: Coded): SpanShares {
  const shares = { exact: new SectionShares(sections), overlapping: new SectionShares(sections) };
  const pairs = new Map<string, PairTally>();
  for (const [text, { coders }] of texts.entries()) {
    for (const tag of coded === 'all' ? TAGS : [coded]) {
      const marked = coders.map((own) => own && passagesOf(own, tag));
      for (const { one, other, ones, others } of pairsOfCoders(marked)) {
        const key = `${one} ${other}`;
        const pair = pairs.get(key) ?? { one, other, tally: { ...NO_PASSAGES } };
        pairs.set(key, pair);
        addPair(ones, others, pair.tally, (how, offset, part, whole) => shares[how].add(text, offset, part, whole));
      }
    }
  }
  return { ...shares, byPair: [...pairs.values()] };
}

type AddShare = (how: 'exact' | 'overlapping', offset: number, part: number, whole: number) => void;

function addPair(
  ones: readonly CodedPassage[],
  others: readonly CodedPassage[],
  tally: SpanTally,
  add: AddShare,
): void {
  tally.passages += ones.length + others.length;
  for (const { start } of [...ones, ...others]) {
    add('exact', start, 0, 1);
    add('overlapping', start, 0, 1);
  }
  for (const [one, other] of matchPassages(ones, others)) {
    tally.overlapping += 1;
    const isExact = one.start === other.start && one.end === other.end;
    if (isExact) tally.exact += 1;
    // Each where it starts, as it was counted above: a section in which more is met than marked would carry an interval beyond 1.
    for (const { start } of [one, other]) {
      add('overlapping', start, 1, 0);
      if (isExact) add('exact', start, 1, 0);
    }
  }
}

function* pairsOfCoders<Passages>(coders: readonly (Passages | null)[]) {
  for (const [one, ones] of coders.entries()) {
    if (!ones) continue;
    for (let other = one + 1; other < coders.length; other += 1) {
      const others = coders[other];
      if (others) yield { one, other, ones, others };
    }
  }
}
