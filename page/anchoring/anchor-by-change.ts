import { nextStanding } from './align-words.ts';
import type { Alignment } from './align-words.ts';
import { BESIDE, contextOf, standsWhole } from './anchor-context.ts';
import { anchorAt } from './anchor-at-candidate.ts';
import { candidateAt } from './candidate.ts';
import type { Ground } from './candidate.ts';
import { MOST_INSERTED } from './fill-gaps.ts';
import type { Pattern } from './pattern.ts';
import { foundAt, GONE } from './sought.ts';
import type { Anchor, Sought } from './sought.ts';
import type { TextChange } from './text-change.ts';

/** Where so much stands on each side, and all of it as it did, nothing has to be weighed. UTF-16 units. */
const TELLING_SIDE = 24;
/** Words that may stand where a passage was taken out. */
const MOST_LEFT = 2;

/** The passage where its text says that it is now, or gone where that closed over it; null where that tells too little. */
export function anchorByChange(ground: Ground, passage: Sought, change: TextChange): Anchor | null {
  const start = change.startOf(passage);
  if (standsBeside(ground.text, passage, start)) return foundAt(passage, start);
  const pattern = change.patternOf(passage);
  const alignment = change.alignmentOf(pattern);
  if (pattern.from === pattern.to || !(keepTogether(pattern, alignment) || change.isBlock(pattern))) return null;
  const candidate = candidateAt(ground, pattern, alignment);
  if (!candidate.place) return isClosed(pattern, alignment) ? GONE : null;
  const isWhole = candidate.sides === 2;
  const anchor = anchorAt(ground, passage, { ...candidate, isExpected: isWhole });
  if (!('start' in anchor) || candidate.sides === 0) return null;
  // The very words out of their order may be the double of what was taken out, unless all that moved with them are whole blocks.
  const isMoved = anchor.outcome === 'edited' || change.keepsOrder(pattern, anchor) || change.isBlock(pattern);
  return isWhole || isMoved ? anchor : { outcome: 'ambiguous', places: [{ start: anchor.start, end: anchor.end }] };
}

/** Whether it stands there as it did, with enough on both sides. */
function standsBeside(text: string, { quote }: Sought, start: number): boolean {
  const context = contextOf(quote, BESIDE);
  const isTelling = Math.min(context.before.length, context.after.length) >= TELLING_SIDE;
  return isTelling && standsWhole(text, quote.exact, context, start);
}

/**
 * Keeps of an alignment what stands together with the quote's words or, without any, with the word before. False
 * where the quote's words are scattered, or as much of its context stands elsewhere as here.
 */
export function keepTogether(pattern: Pattern, alignment: Alignment): boolean {
  const { counterparts, standing } = alignment;
  const first = nextStanding(alignment, pattern.from, pattern.to, 1);
  const start = first ?? nextStanding(alignment, pattern.from - 1, -1, -1);
  if (start === null) return false;
  let torn = 0;
  let beside = 0;
  for (const step of [1, -1]) {
    let last = start;
    for (let at = start + step; at >= 0 && at < pattern.count; at += step) {
      if (standing[at] === 0) continue;
      const isQuote = at >= pattern.from && at < pattern.to;
      const distance = ((counterparts[at] as number) - (counterparts[last] as number)) * step;
      if (distance > 0 && distance <= Math.abs(at - last) + MOST_INSERTED) last = at;
      else if (isQuote) return false;
      else torn += letGo(pattern, alignment, at);
      if (last === at && !isQuote) beside += (standing[at] as number) * (pattern.weights[at] as number);
    }
  }
  return 2 * torn <= beside;
}

/** @returns how much the word tells. */
function letGo({ weights }: Pattern, { counterparts, standing }: Alignment, at: number): number {
  standing[at] = 0;
  counterparts[at] = -1;
  return weights[at] as number;
}

/** Whether what stood around the quote stands side by side. */
function isClosed({ from, to, count }: Pattern, alignment: Alignment): boolean {
  const { counterparts } = alignment;
  const before = nextStanding(alignment, from - 1, -1, -1);
  const behind = nextStanding(alignment, to, count, 1);
  if (before === null || behind === null) return false;
  const missing = from - 1 - before + behind - to;
  return (counterparts[behind] as number) - (counterparts[before] as number) - 1 <= missing + MOST_LEFT;
}
