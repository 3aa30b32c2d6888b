import { codedRuns, unitOf, type CodedRun } from './coded-characters.ts';
import type { Coded, CodedText } from './coded-text.ts';
import { SectionShares } from './figure.ts';
import { disagreementsOf, type ValuedUnit } from './krippendorff-alpha.ts';
import type { Section } from './sections.ts';

/** Krippendorff's nominal alpha over the characters of the texts. Those that only one coder has seen count for nothing. */
export function shareCharacters(
  texts: readonly CodedText[],
  sections: readonly Section[],
  coded: Coded,
): SectionShares {
  const runs = texts.map((text) => codedRuns(text, coded));
  const { expectedOfValue, disagreementIn } = disagreementsOf(runs.flat().map(unitOf));
  const shares = new SectionShares(sections);
  for (const { text, start, end } of sections) {
    for (const run of within(runs[text] ?? [], start, end)) {
      const unit = unitOf(run);
      shares.add(text, start, disagreementIn(unit), expectedOfValue * valuesIn(unit));
    }
  }
  return shares;
}

function valuesIn({ counts, times }: ValuedUnit<unknown>): number {
  const coders = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return coders > 1 ? coders * times : 0;
}

/** The runs of a section, cut at its edges. @param runs in order. */
function within(runs: readonly CodedRun[], start: number, end: number): CodedRun[] {
  const own = runs.filter((run) => run.start < end && run.end > start);
  return own.map((run) => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }));
}
