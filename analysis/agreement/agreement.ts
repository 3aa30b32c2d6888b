import { TAGS } from '../../model/tag.ts';
import { shareCharacters } from './character-shares.ts';
import { passagesOf, type Coded, type CodedText } from './coded-text.ts';
import type { Figure } from './figure.ts';
import { shareGamma } from './gamma-shares.ts';
import { sectionsOf } from './sections.ts';
import { shareSpans, type PairTally } from './span-shares.ts';
import { shareUnits } from './unit-shares.ts';

/** How far coders agree under one tag or all; a figure is null where it says nothing. See docs/method.md for each. */
export interface AgreementRow {
  coded: Coded;
  /** Of all coders; under all tags a passage counts once for each of its tags. */
  passages: number;
  exact: Figure | null;
  overlapping: Figure | null;
  alpha: Figure | null;
  unitizing: Figure | null;
  /** For two and three coders of each text. */
  gamma: (Figure & { isBest: boolean }) | null;
  byPair: readonly PairTally[];
}

/**
 * The agreement of the same coders on some texts, all tags together first; row by row, so that whoever works it out can
 * show how far it is and stop.
 */
export function* agreementRows(texts: readonly CodedText[]): Generator<AgreementRow> {
  for (const coded of ['all', ...TAGS] as const) yield agreementRow(texts, coded);
}

/** One of these rows alone. */
export function agreementRow(texts: readonly CodedText[], coded: Coded): AgreementRow {
  const sections = sectionsOf(texts.map(({ length }) => length));
  const { exact, overlapping, byPair } = shareSpans(texts, sections, coded);
  const shared = shareGamma(texts, sections, coded);
  const gamma = shared?.gamma.complement();
  return {
    coded,
    passages: countPassages(texts, coded),
    exact: exact.ratio(),
    overlapping: overlapping.ratio(),
    alpha: shareCharacters(texts, sections, coded).complement(),
    unitizing: shareUnits(texts, sections, coded).complement(),
    gamma: shared && gamma ? { ...gamma, isBest: shared.isBest } : null,
    byPair,
  };
}

function countPassages(texts: readonly CodedText[], coded: Coded): number {
  const own = texts.flatMap(({ coders }) => coders.flatMap((passages) => passagesOf(passages ?? [], coded)));
  return coded === 'all' ? own.reduce((sum, { tags }) => sum + tags.length, 0) : own.length;
}
