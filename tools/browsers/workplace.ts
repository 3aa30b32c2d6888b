import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LaunchOptions } from './driven-browser.ts';
import { copyWithHostAccess } from './extension-folder.ts';

/** The folders of one launched browser. */
export interface Workplace {
  readonly profile: string;
  readonly extension: string;
  readonly downloads: string;
  /** Deletes all but what the launcher named itself. */
  remove(): void;
}

/** Makes a browser's folders in a new temporary one, which is also removed when this process ends. */
export async function makeWorkplace(options: LaunchOptions): Promise<Workplace> {
  const root = await mkdtemp(join(tmpdir(), 'parallax-browser-'));
  const workplace = {
    profile: join(root, 'profile'),
    extension: options.hostAccess ? join(root, 'extension') : resolve(options.extension),
    downloads: resolve(options.downloads ?? join(root, 'downloads')),
    remove(): void {
      process.off('exit', workplace.remove);
      // Tried several times, because a browser that was just ended may still be writing.
      rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
  process.once('exit', workplace.remove);
  await Promise.all([mkdir(workplace.profile), mkdir(workplace.downloads, { recursive: true })]);
  if (options.hostAccess) await copyWithHostAccess(options.extension, workplace.extension, options.hostAccess);
  return workplace;
}
