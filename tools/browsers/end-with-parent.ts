import type { ChildProcess } from 'node:child_process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Kills the child when this process ends or is asked to, since a child otherwise lives on. */
export function endWithParent(child: ChildProcess): void {
  const kill = (): void => void child.kill('SIGKILL');
  const passOn = (signal: NodeJS.Signals): void => {
    kill();
    stop();
    // A listener takes the signal's own effect away: now that there is none, send it again.
    process.kill(process.pid, signal);
  };
  const stop = (): void => {
    process.off('exit', kill);
    for (const signal of SIGNALS) process.off(signal, passOn);
  };
  process.once('exit', kill);
  for (const signal of SIGNALS) process.once(signal, passOn);
  child.once('exit', stop);
}
