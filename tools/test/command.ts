import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { failed, passed, type Outcome } from './stage.ts';

/** Where the logs and reports of the stages go. */
export const LOGS = 'test-output';

/** As many lines of a failed stage's log are shown at once. */
const SHOWN = 40;

/** A tool of node_modules/.bin, which npm has put on the path, and its arguments. */
export type Command = readonly [tool: string, ...parameters: string[]];

export interface Ran {
  succeeded: boolean;
  /** The end of what the tool said, and where the rest is. */
  tail: string;
}

/** A stage that passes or fails as a whole, with the first of its commands that fails. */
export function checkWith(stage: string, commands: readonly Command[]): Outcome {
  for (const command of commands) {
    const { succeeded, tail } = runTool(stage, command);
    if (!succeeded) return failed(command.join(' '), tail);
  }
  return passed();
}

/** Runs a tool, and keeps what it says in the stage's log. */
export function runTool(stage: string, [tool, ...parameters]: Command): Ran {
  mkdirSync(LOGS, { recursive: true });
  const path = `${LOGS}/${stage}.log`;
  const log = openSync(path, 'w');
  // On Windows the tools are .cmd files, which only a shell starts.
  const { status, error } = spawnSync(tool, parameters, {
    stdio: ['ignore', log, log],
    shell: process.platform === 'win32',
  });
  closeSync(log);
  return { succeeded: status === 0, tail: [...(error ? [error.message] : []), tailOf(path)].join('\n') };
}

function tailOf(path: string): string {
  const lines = stripVTControlCharacters(readFileSync(path, 'utf8')).trimEnd().split('\n');
  if (lines.length <= SHOWN) return lines.join('\n');
  return [`… ${lines.length - SHOWN} lines more in ${path}`, ...lines.slice(-SHOWN)].join('\n');
}
