import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LaunchOptions } from './driven-browser.ts';
import { exitOnSignals } from './exit-on-signals.ts';
import { copyWithHostAccess } from './extension-folder.ts';

/** The folders of one launched browser. */
export interface Workplace {
  readonly profile: string;
  readonly extension: string;
  readonly downloads: string;
  /** Deletes what is temporary, once the browser has ended. */
  remove(): void;
}

/** Makes a browser's folders in a new temporary one, which at the latest goes with this process. */
export async function makeWorkplace(options: LaunchOptions): Promise<Workplace> {
  const root = await mkdtemp(join(tmpdir(), 'parallax-browser-'));
  const workplace = {
    profile: join(root, 'profile'),
    extension: options.hostAccess ? join(root, 'extension') : resolve(options.extension),
    downloads: resolve(options.downloads ?? join(root, 'downloads')),
    remove: removeAtExit(root, options.signal ? () => {} : exitOnSignals()),
  };
  await Promise.all([mkdir(workplace.profile), mkdir(workplace.downloads, { recursive: true })]);
  if (options.hostAccess) await copyWithHostAccess(options.extension, workplace.extension, options.hostAccess);
  return workplace;
}

function removeAtExit(root: string, stopListening: () => void): () => void {
  const remove = (): void => {
    process.off('exit', remove);
    stopListening();
    // Several times, because the last processes of a browser that was just killed may still be writing.
    rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  process.once('exit', remove);
  return remove;
}
