import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ends this process by `process.exit` when it is told to end, since otherwise its `exit` listeners, which clean up,
 * would not run. Gives the function that takes this back.
 */
export function exitOnSignals(): () => void {
  const exit = (signal: NodeJS.Signals): void => process.exit(128 + constants.signals[signal]);
  for (const signal of SIGNALS) process.on(signal, exit);
  return () => {
    for (const signal of SIGNALS) process.off(signal, exit);
  };
}
