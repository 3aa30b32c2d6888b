import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endWithParent } from '../end-with-parent.ts';
import { waitUntil } from '../wait-until.ts';
import type { Workplace } from '../workplace.ts';
import { userPreferences } from './firefox-preferences.ts';
import { MarionetteConnection } from './marionette-connection.ts';

/** Room for the largest window that a test asks for. */
const SCREEN = { MOZ_HEADLESS_WIDTH: '2400', MOZ_HEADLESS_HEIGHT: '1600' };
/** A page of about 1000 by 900 beside a sidebar of 400. */
const WINDOW = ['--width', '1400', '--height', '1000'];

export interface StartedFirefox {
  readonly process: ChildProcess;
  readonly connection: MarionetteConnection;
}

/**
 * Starts Firefox and connects to it.
 * @throws {WaitedInVain} where it does not start, with what it said.
 */
export async function startFirefox(executable: string, workplace: Workplace, headless: boolean): Promise<StartedFirefox> {
  const { profile, downloads } = workplace;
  await writeFile(join(profile, 'user.js'), userPreferences(downloads));
  const firefox = spawn(
    executable,
    [
      ...(headless ? ['--headless'] : []),
      ...['--no-remote', '--profile', profile, ...WINDOW],
      // Marionette alone sees web pages only; the sidebar and the toolbar button belong to the browser itself.
      ...['--marionette', '--remote-allow-system-access', 'about:blank'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...SCREEN } },
  );
  endWithParent(firefox);
  try {
    return { process: firefox, connection: await connectTo(firefox, join(profile, 'MarionetteActivePort')) };
  } catch (error) {
    firefox.kill('SIGKILL');
    throw error;
  }
}

async function connectTo(firefox: ChildProcess, portFile: string): Promise<MarionetteConnection> {
  let said = '';
  firefox.stderr?.on('data', (piece: Buffer) => (said = `${said}${piece.toString()}`.slice(-2000)));
  const port = await waitUntil(
    'Firefox to start',
    async () => {
      if (firefox.exitCode !== null) return -1;
      return Number(await readFile(portFile, 'utf8'));
    },
    START_PATIENCE,
  );
  if (port === -1) throw new Error(`Firefox ended at once. It said: ${said}`);
  return MarionetteConnection.open(port);
}

/** On a busy machine a first start on a fresh profile has taken 20 seconds. */
const START_PATIENCE = 90_000;
