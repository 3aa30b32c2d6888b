import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Kills the child when this process ends or is asked to, since a child otherwise lives on. */
export function endWithParent(child: ChildProcess): void {
  const kill = (): void => void child.kill('SIGKILL');
  // A listener takes the signal's own effect away. Ending by `exit` lets others clean up too.
  const exit = (signal: NodeJS.Signals): void => process.exit(128 + constants.signals[signal]);
  process.once('exit', kill);
  for (const signal of SIGNALS) process.once(signal, exit);
  child.once('exit', () => {
    process.off('exit', kill);
    for (const signal of SIGNALS) process.off(signal, exit);
  });
}
