import { failed, type Counts, type Outcome, type Stage } from './stage.ts';

/** Somebody asked for a stage that does not exist. */
export class UnknownStage extends Error {
  override readonly name = 'UnknownStage';
}

/**
 * The stages to run, in their order: those asked for and what they need, or all.
 * @throws {UnknownStage} with the names that exist.
 */
export function chooseStages(stages: readonly Stage[], asked: readonly string[]): Stage[] {
  if (asked.length === 0) return [...stages];
  const chosen = new Set(asked.flatMap((name) => withNeeds(stages, name)));
  return stages.filter((stage) => chosen.has(stage));
}

function withNeeds(stages: readonly Stage[], name: string): Stage[] {
  const stage = stages.find((candidate) => candidate.name === name);
  if (!stage) {
    throw new UnknownStage(`There is no stage “${name}”. There are: ${stages.map((known) => known.name).join(', ')}.`);
  }
  return [...(stage.needs ?? []).flatMap((need) => withNeeds(stages, need)), stage];
}

/**
 * Runs the stages one after the other, each told in a line, and answers the sums. A failure hides no other
 * stage: only what needs the failed one is not run, and that counts as failed.
 */
export function runStages(stages: readonly Stage[], say: (line: string) => void): Counts {
  const outcomes = new Map<string, Outcome>();
  for (const stage of stages) {
    const broken = (stage.needs ?? []).find((need) => (outcomes.get(need)?.failed ?? 0) > 0);
    const outcome = broken === undefined ? stage.run() : failed(`not run: ${broken} failed`);
    outcomes.set(stage.name, outcome);
    say(lineOf(stage.name, outcome));
    if (outcome.details) say(outcome.details.replaceAll(/^/gmu, '    '));
  }
  return sumOf([...outcomes.values()]);
}

/** `3 passed, 0 failed, 1 skipped`. */
export function countsLine({ passed, failed: failures, skipped }: Counts): string {
  return `${passed} passed, ${failures} failed, ${skipped} skipped`;
}

function lineOf(name: string, outcome: Outcome): string {
  const mark = outcome.failed > 0 ? '✗' : '✓';
  return `${mark} ${name.padEnd(24)} ${countsLine(outcome)}${outcome.note ? `   ${outcome.note}` : ''}`;
}

function sumOf(outcomes: readonly Counts[]): Counts {
  return {
    passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
    failed: outcomes.reduce((sum, outcome) => sum + outcome.failed, 0),
    skipped: outcomes.reduce((sum, outcome) => sum + outcome.skipped, 0),
  };
}
