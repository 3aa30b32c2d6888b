import { anchorByChange } from './anchor-by-change.ts';
import type { Ground } from './candidate.ts';
import { choosePlace } from './choose-place.ts';
import { LEAST_KEPT } from './confidence.ts';
import { doubted } from './doubt.ts';
import { anchorAmongCopies, compareCopies, findCopies } from './exact-copies.ts';
import { expectedWindow, placesFor } from './find-edited.ts';
import { isAlone } from './pattern.ts';
import { GONE, isUnfound } from './sought.ts';
import type { Steps } from '../text/slices.ts';
import type { Anchor, Sought } from './sought.ts';
import { RememberedText } from './remembered-text.ts';
import type { RememberedPattern } from './remembered-text.ts';
import { TextChange } from './text-change.ts';
import { byText, isOneText } from './texts-told.ts';
import { wordsOf } from './words.ts';

/** Exact copies that are compared with reworded places, those with the most context first. */
const MOST_COPIES = 6;
/** With less of its words to the letter where it is expected there is no place for it, even if others are spelt nearly alike. */
const LEAST_LEFT = LEAST_KEPT / 2;
/** Cells of alignment tables in all: a few seconds. Only selectors made to keep us busy need more. */
const MOST_WORK = 2e8;

/**
 * Gives every passage that is not found yet its anchor. Takes all passages, in the order of stored positions: what they
 * tell together of the text that was says of most where they are; the rest is looked for.
 */
export function* anchoringReworded(text: string, inOrder: readonly Sought[]): Steps<void> {
  const ground: Ground = { text, words: wordsOf(text), work: MOST_WORK };
  yield;
  const all = new RememberedText(inOrder);
  yield;
  const texts = isOneText(all) ? [inOrder] : byText(inOrder);
  for (const ofText of texts) {
    yield;
    const remembered = texts.length === 1 ? all : new RememberedText(ofText);
    if (ofText.some(isUnfound)) yield* anchoringTogether(ground, ofText, remembered);
  }
}

function* anchoringTogether(ground: Ground, passages: readonly Sought[], remembered: RememberedText): Steps<void> {
  yield;
  const change = yield* TextChange.comparing(ground, passages, remembered);
  for (const passage of passages.filter(isUnfound)) {
    const anchor = anchorByChange(ground, passage, change);
    passage.anchor = anchor && doubted(ground, passage, anchor, change);
    yield;
  }
  const rest = new Map(passages.filter(isUnfound).map((passage) => [passage, change.patternOf(passage)]));
  findCopies(ground, rest);
  for (const [passage, pattern] of rest) {
    yield;
    passage.anchor = doubted(ground, passage, searchFor(ground, passage, pattern, change), change);
  }
}

/** Where it should be by what kept its order around it, in comparison with its copies. */
function searchFor(ground: Ground, part: Sought, pattern: RememberedPattern, change: TextChange): Anchor {
  if (isAlone(pattern)) return anchorAmongCopies(ground.text, part);
  const expected = change.expectationOf(pattern, part);
  const copies = compareCopies(ground.text, part, part.copies)
    .slice(0, MOST_COPIES)
    .filter((copy) => !change.isTaken(pattern, copy));
  const search = { ground, pattern, expected, copies };
  const isPossible = copies.length > 0 || change.shareLeftFor(pattern, expectedWindow(search)) >= LEAST_LEFT;
  return isPossible ? choosePlace(ground, part, placesFor(search), { expected, change, pattern }) : GONE;
}
