import { chooseStages, countsLine, runStages, UnknownStage } from './run-stages.ts';
import { STAGES } from './stages.ts';

/** `npm test`, or `npm test -- STAGE…` for some stages and what they need. */
function main(asked: readonly string[]): number {
  const chosen = chooseStages(STAGES, asked);
  const counts = runStages(chosen, (line) => console.log(line));
  const leftOut = STAGES.filter((stage) => !chosen.includes(stage)).map(({ name }) => name);
  if (leftOut.length > 0) console.log(`  left out: ${leftOut.join(', ')}`);
  console.log(countsLine(counts));
  return counts.failed > 0 ? 1 : 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UnknownStage)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
