import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from '../wait-until.ts';
import type { Workplace } from '../workplace.ts';
import { userPreferences } from './firefox-preferences.ts';
import { MarionetteConnection } from './marionette-connection.ts';

/** Room for the largest window that a test asks for. */
const SCREEN = { MOZ_HEADLESS_WIDTH: '2400', MOZ_HEADLESS_HEIGHT: '1600' };
const FLAGS = [
  '--no-remote',
  '--marionette',
  // Marionette by itself reaches web pages only; the sidebar and the toolbar button belong to the browser.
  '--remote-allow-system-access',
  // A page of 1000 by about 900 beside a sidebar of 400 and the bar between them.
  '--width=1404',
  '--height=1000',
];
/** On a busy machine a first start on a fresh profile has taken 20 seconds. */
const START_PATIENCE = 90_000;

export interface StartedFirefox {
  readonly process: ChildProcess;
  readonly connection: MarionetteConnection;
}

/**
 * Starts Firefox and connects to it.
 * @throws {Error} where it does not start, with what it said.
 */
export async function startFirefox(
  executable: string,
  workplace: Workplace,
  headless: boolean,
): Promise<StartedFirefox> {
  const { profile, downloads } = workplace;
  await writeFile(join(profile, 'user.js'), userPreferences(downloads));
  const firefox = spawn(
    executable,
    [...FLAGS, ...(headless ? ['--headless'] : []), '--profile', profile, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...SCREEN },
    },
  );
  killAtExit(firefox);
  try {
    return { process: firefox, connection: await connectTo(firefox, join(profile, 'MarionetteActivePort')) };
  } catch (error) {
    firefox.kill('SIGKILL');
    throw error;
  }
}

async function connectTo(firefox: ChildProcess, portFile: string): Promise<MarionetteConnection> {
  let said = '';
  let failure: string | undefined;
  firefox.stderr?.on('data', (piece: Buffer) => (said = `${said}${piece.toString()}`.slice(-2000)));
  firefox.once('error', (error) => (failure = error.message));
  firefox.once('exit', () => (failure ??= said));
  const look = async (): Promise<number> => (failure === undefined ? Number(await readFile(portFile, 'utf8')) : -1);
  const port = await waitUntil('Firefox to start', look, START_PATIENCE);
  if (failure !== undefined) throw new Error(`Firefox did not start. It said: ${failure}`);
  return MarionetteConnection.open(port);
}

/** A child otherwise outlives its parent. */
function killAtExit(child: ChildProcess): void {
  const kill = (): void => void child.kill('SIGKILL');
  process.prependOnceListener('exit', kill);
  child.once('exit', () => process.off('exit', kill));
}
